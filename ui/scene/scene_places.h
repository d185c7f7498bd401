// From what the wiring showed to places, colours and lines of a picture.
#pragma once

#include <utility>
#include <vector>

#include "core/embedding/surface.h"
#include "ui/scene/scene_layout.h"
#include "ui/scene/scene_style.h"

namespace weightscape::ui {

struct AnalysisSnapshot;
struct TrainingSnapshot;

/// Places of the points of a snapshot that has an analysis, and of its ghost. A stereographic
/// projection stretches and has no unit of length: its scale is 0.
ScenePlaces placesOf(const AnalysisSnapshot& snapshot, const SceneProjection& projection);

/// Length of each point, or its weight to the unit that colours; see sceneColors.
Vector coloringValues(const AnalysisSnapshot& snapshot, const Coloring& coloring);

/// Each edge once, the lower number first.
std::vector<std::pair<Index, Index>> edgesOf(const NeighborGraph& graph);

/// The triangles to be drawn of a snapshot that has an analysis: those between neurons of a
/// two-dimensional world that can be recognised or, where the truth is not known, of pieces that
/// evidence beyond chance finds to have two dimensions. A ring is never filled.
std::vector<Triangle> surfaceOf(const AnalysisSnapshot& snapshot);

/// Diameters at which points nearly touch: a share of the mean distance to the neighbours.
Vector touchingDiameters(const NeighborGraph& graph, const Matrix& positions);

}  // namespace weightscape::ui
