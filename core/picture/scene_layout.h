// SPDX-License-Identifier: GPL-3.0-or-later
// Where the points of an embedding stand in the picture.
#pragma once

#include <array>
#include <utility>
#include <vector>

#include "core/embedding/embedding.h"

namespace weightscape {

struct ScenePlaces {
  Matrix points;  ///< N × 3
  Matrix ghost;   ///< N × 3: the coordinates that came along, moved like the points
  /// Units of the picture for one unit of the coordinates; 0 where these are all one point.
  double scale = 0.0;
};

/// Places for drawing, the same scale on all axes. The points fit into a sphere of radius 1 about
/// the origin. Components stand side by side along the first axis, largest first, unless they
/// share their axes. Missing coordinates are zero. `coordinates` and `ghost` are N × D (the ghost
/// may be empty); `axes` are their columns to show, −1 for none.
ScenePlaces sceneLayout(const Embedding& embedding, const Matrix& coordinates,
                        const std::array<int, 3>& axes = {0, 1, 2}, const Matrix& ghost = {});

/// Each edge once, the lower number first.
std::vector<std::pair<Index, Index>> edgesOf(const NeighborGraph& graph);

}  // namespace weightscape
