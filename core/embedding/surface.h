// SPDX-License-Identifier: GPL-3.0-or-later
// The surface that points lie on, as triangles between neighbours.
#pragma once

#include <array>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

using Triangle = std::array<Index, 3>;

/// Triangles of points of which one is joined to the two others in the graph (few neighbours leave
/// the diagonals of a grid open), chosen so that they make a surface: hardly any neighbour lies
/// inside one's smallest sphere, none is much larger than the distances around it (a short cut is
/// no surface), and no side belongs to more than two, one on each hand. `points` (N × D) are where
/// the points were drawn; a coordinate that is not there counts as 0. Corners ascend, and the same
/// input gives the same triangles in the same order. It says nothing about whether the points lie
/// on a surface at all. Throws Stopped.
std::vector<Triangle> surfaceTriangles(const NeighborGraph& graph, const Matrix& points,
                                       const Control& control = {});

}  // namespace weightscape
