#include "core/embedding/neighbor_graph.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace weightscape {
namespace {

/// The graph in which each point is joined to those of its list; lists must be symmetric.
NeighborGraph graphFromLists(const Matrix& points, std::vector<std::vector<Index>>& lists) {
  NeighborGraph graph;
  graph.offsets.push_back(0);
  for (Index i = 0; i < points.cols(); ++i) {
    std::vector<Index>& list = lists[static_cast<std::size_t>(i)];
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    for (const Index j : list) {
      graph.neighbors.push_back(j);
      graph.lengths.push_back((points.col(i) - points.col(j)).norm());
    }
    graph.offsets.push_back(static_cast<Index>(graph.neighbors.size()));
  }
  return graph;
}

}  // namespace

Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic> nearestNeighbors(const Matrix& points, Index k,
                                                                      const Control& control) {
  const Index count = points.cols();
  if (k < 1 || k >= count) {
    throw Error("embedding.neighbors: " + std::to_string(k) + " neighbours of " +
                std::to_string(count) + " points; allowed are 1 to " +
                std::to_string(std::max<Index>(count - 1, 0)) + " (fewer than there are points).");
  }
  Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic> nearest(k, count);
  parallelFor(static_cast<std::size_t>(count), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                std::vector<std::pair<double, Index>> others(static_cast<std::size_t>(count));
                for (auto i = static_cast<Index>(begin); i < static_cast<Index>(end); ++i) {
                  throwIfStopped(control);
                  others.clear();
                  for (Index j = 0; j < count; ++j) {
                    if (j == i) continue;
                    others.emplace_back((points.col(i) - points.col(j)).squaredNorm(), j);
                  }
                  std::partial_sort(others.begin(), others.begin() + k, others.end());
                  for (Index n = 0; n < k; ++n) {
                    nearest(n, i) = others[static_cast<std::size_t>(n)].second;
                  }
                }
              });
  return nearest;
}

NeighborGraph nearestNeighborGraph(const Matrix& points, Index k, const Control& control) {
  const auto nearest = nearestNeighbors(points, k, control);
  const Index count = points.cols();
  std::vector<std::vector<Index>> lists(static_cast<std::size_t>(count));
  for (Index i = 0; i < count; ++i) {
    for (Index n = 0; n < k; ++n) {
      const Index j = nearest(n, i);
      lists[static_cast<std::size_t>(i)].push_back(j);
      lists[static_cast<std::size_t>(j)].push_back(i);
    }
  }
  return graphFromLists(points, lists);
}

NeighborGraph radiusGraph(const Matrix& points, double radius, const Control& control) {
  const Index count = points.cols();
  if (count < 2) {
    throw Error("embedding.radius: " + std::to_string(count) +
                " points; a radius graph needs at least 2.");
  }
  const auto nearest = nearestNeighbors(points, 1, control);
  std::vector<double> lengths;
  for (Index i = 0; i < count; ++i) {
    lengths.push_back((points.col(i) - points.col(nearest(0, i))).norm());
  }
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  const double reach = radius * *middle;
  std::vector<std::vector<Index>> lists(static_cast<std::size_t>(count));
  parallelFor(static_cast<std::size_t>(count), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                for (auto i = static_cast<Index>(begin); i < static_cast<Index>(end); ++i) {
                  throwIfStopped(control);
                  for (Index j = 0; j < count; ++j) {
                    if (j != i && (points.col(i) - points.col(j)).norm() <= reach) {
                      lists[static_cast<std::size_t>(i)].push_back(j);
                    }
                  }
                }
              });
  return graphFromLists(points, lists);
}

}  // namespace weightscape
