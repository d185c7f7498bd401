// SPDX-License-Identifier: GPL-3.0-or-later
// From what the wiring showed to places, colours and lines of a picture.
#pragma once

#include <vector>

#include "core/embedding/surface.h"
#include "core/picture/scene_layout.h"
#include "ui/scene/scene_style.h"

namespace weightscape::ui {

struct AnalysisSnapshot;
struct TrainingSnapshot;

/// Places of the points of a snapshot that has an analysis, and of its ghost. A stereographic
/// projection stretches and has no unit of length: its scale is 0.
ScenePlaces placesOf(const AnalysisSnapshot& snapshot, const SceneProjection& projection);

/// Length of each point, or its weight to the unit that colours; see sceneColors.
Vector coloringValues(const AnalysisSnapshot& snapshot, const Coloring& coloring);

/// The triangles to be drawn of a snapshot that has an analysis; see shownSurface.
std::vector<Triangle> surfaceOf(const AnalysisSnapshot& snapshot);

/// Diameters at which points nearly touch: a share of the mean distance to the neighbours.
Vector touchingDiameters(const NeighborGraph& graph, const Matrix& positions);

}  // namespace weightscape::ui
