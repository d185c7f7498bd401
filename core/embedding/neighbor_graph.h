// SPDX-License-Identifier: GPL-3.0-or-later
// Which points are near which: the first step of every method that follows a surface.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/nearest_neighbors.h"

namespace weightscape {

/// An undirected weighted graph in compressed rows: the neighbours of point i are
/// neighbors[offsets[i]] … neighbors[offsets[i + 1] − 1], ascending, with their distances.
struct NeighborGraph {
  std::vector<Index> offsets;
  std::vector<Index> neighbors;
  std::vector<double> lengths;

  [[nodiscard]] Index size() const {
    return offsets.empty() ? 0 : static_cast<Index>(offsets.size()) - 1;
  }
};

struct GraphEdge {
  int from = 0;
  int to = 0;
  double length = 0.0;
};

/// The edges among these points, which are whole components: both ways, by the points' places in
/// `members`, one point's after the other's.
std::vector<GraphEdge> edgesAmong(const NeighborGraph& graph, const std::vector<Index>& members);

/// Symmetric k-nearest-neighbour graph: i and j are joined when either is among the k nearest of
/// the other. `before`: see nearestNeighbors.
NeighborGraph nearestNeighborGraph(const Matrix& points, Index k, const Control& control = {},
                                   const NeighborGraph* before = nullptr);

/// The same from the first k of lists that are at least so long: one search for graphs of many k.
NeighborGraph nearestNeighborGraph(const Matrix& points, const NearestLists& nearest, Index k,
                                   const Control& control = {});

/// Joins i and j when they are no farther apart than `radius` times the median, over all points,
/// of the distance to the nearest other point.
NeighborGraph radiusGraph(const Matrix& points, double radius, const Control& control = {});

}  // namespace weightscape
