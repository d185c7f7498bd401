// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/pieces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

#include "core/embedding/components.h"

namespace weightscape {
namespace {

constexpr double kFarApart = 1.6;

/// Clusters of single linkage, each with the longest step that it needed.
class Clusters {
 public:
  explicit Clusters(std::size_t count) : parent_(count), size_(count, 1), longest_(count, 0.0) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t root(std::size_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }
  void join(std::size_t a, std::size_t b, double length) {
    if (size_[a] < size_[b]) std::swap(a, b);
    parent_[b] = a;
    size_[a] += size_[b];
    longest_[a] = std::max({longest_[a], longest_[b], length});
  }
  [[nodiscard]] std::size_t size(std::size_t root) const { return size_[root]; }
  [[nodiscard]] double longest(std::size_t root) const { return longest_[root]; }

 private:
  std::vector<std::size_t> parent_;
  std::vector<std::size_t> size_;
  std::vector<double> longest_;
};

}  // namespace

int piecesNeighbors(Index count) {
  constexpr Index kFewest = 2;
  constexpr Index kMost = 24;
  const auto points = static_cast<double>(std::max(count, kFewest));
  return static_cast<int>(std::clamp<Index>(std::lround(2.0 * std::log(points)), kFewest,
                                            std::clamp(count - 1, kFewest, kMost)));
}

Pieces piecesOf(const Matrix& points, const NearestLists& nearest, const Control& control) {
  const auto count = static_cast<std::size_t>(points.cols());
  const auto fewest = std::max<std::size_t>(4, count / 50);
  const auto k = std::min<Index>(piecesNeighbors(points.cols()), nearest.rows());
  const Components components =
      connectedComponents(nearestNeighborGraph(points, nearest, k, control));
  const NeighborGraph graph = nearestNeighborGraph(points, nearest, nearest.rows(), control);
  std::vector<std::tuple<double, std::size_t, std::size_t>> edges;
  for (std::size_t i = 0; i < count; ++i) {
    for (auto e = static_cast<std::size_t>(graph.offsets[i]);
         e < static_cast<std::size_t>(graph.offsets[i + 1]); ++e) {
      const auto j = static_cast<std::size_t>(graph.neighbors[e]);
      if (i < j) edges.emplace_back(graph.lengths[e], i, j);
    }
  }
  std::sort(edges.begin(), edges.end());
  throwIfStopped(control);
  Clusters clusters(count);
  Pieces pieces;
  pieces.separation = std::numeric_limits<double>::infinity();
  for (const auto& [length, i, j] : edges) {
    const std::size_t a = clusters.root(i);
    const std::size_t b = clusters.root(j);
    if (a == b) continue;
    const bool large_a = clusters.size(a) >= fewest;
    const bool large_b = clusters.size(b) >= fewest;
    const double within =
        std::max(large_a ? clusters.longest(a) : 0.0, large_b ? clusters.longest(b) : 0.0);
    const bool apart = components.of_point[i] != components.of_point[j] && large_a && large_b;
    const bool far = (large_a || large_b) && within > 0.0 && length >= kFarApart * within;
    if (apart || far) {
      if (large_a && large_b) pieces.separation = std::min(pieces.separation, length / within);
      continue;
    }
    clusters.join(a, b, length);
  }
  std::vector<std::vector<Index>> members(count);
  for (std::size_t i = 0; i < count; ++i) {
    members[clusters.root(i)].push_back(static_cast<Index>(i));
  }
  for (std::vector<Index>& piece : members) {
    if (piece.size() >= fewest) {
      pieces.members.push_back(std::move(piece));
    } else {
      pieces.apart.insert(pieces.apart.end(), piece.begin(), piece.end());
    }
  }
  std::sort(pieces.apart.begin(), pieces.apart.end());
  std::stable_sort(pieces.members.begin(), pieces.members.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return pieces;
}

}  // namespace weightscape
