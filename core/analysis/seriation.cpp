// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seriation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/embedding/components.h"
#include "core/embedding/methods/laplacian_eigenmaps.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {
namespace {

/// A ring lies on a circle in its first two coordinates; a line or a sheet fills them.
bool closesIntoRing(const Matrix& coordinates) {
  constexpr double kMostSpread = 0.3;
  const Vector radius = coordinates.leftCols(2).rowwise().norm();
  const double mean = radius.mean();
  const double spread = std::sqrt((radius.array() - mean).square().mean());
  return mean > 0.0 && spread < kMostSpread * mean;
}

}  // namespace

std::vector<Index> seriation(const Matrix& points, int neighbors, const Control& control) {
  const NeighborGraph graph = nearestNeighborGraph(points, neighbors, control);
  std::vector<Index> order;
  for (const std::vector<Index>& members : connectedComponents(graph).members) {
    throwIfStopped(control);
    const auto size = static_cast<Index>(members.size());
    Vector key = Vector::Zero(size);
    if (size > 3) {
      const Matrix coordinates = laplacianEigenmaps(graph, members, 2, control).coordinates;
      const bool ring = closesIntoRing(coordinates);
      for (Index i = 0; i < size; ++i) {
        key(i) = ring ? std::atan2(coordinates(i, 1), coordinates(i, 0)) : coordinates(i, 0);
      }
    }
    std::vector<Index> places(members.size());
    std::iota(places.begin(), places.end(), Index{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](Index a, Index b) { return key(a) < key(b); });
    for (const Index place : places) order.push_back(members[static_cast<std::size_t>(place)]);
  }
  return order;
}

}  // namespace weightscape
