// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/neighbor_graph.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/products.h"

namespace weightscape {
namespace {

constexpr std::size_t kLookedAtEach = 256;  ///< exact distances between two looks at the stop

/// Calls body(i) for each point, on all threads, until a stop is requested.
template <typename Body>
void overPoints(Index count, const Control& control, const Body& body) {
  parallelFor(static_cast<std::size_t>(count), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i) {
                  throwIfStopped(control);
                  body(i);
                }
              });
}

/// The graph in which each point is joined to those of its list; lists must be symmetric.
NeighborGraph graphFromLists(const Matrix& points, std::vector<std::vector<Index>>& lists,
                             const Control& control) {
  overPoints(points.cols(), control, [&](std::size_t i) {
    std::vector<Index>& list = lists[i];
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  });
  NeighborGraph graph;
  graph.offsets.push_back(0);
  for (const std::vector<Index>& list : lists) {
    graph.offsets.push_back(graph.offsets.back() + static_cast<Index>(list.size()));
  }
  graph.neighbors.resize(static_cast<std::size_t>(graph.offsets.back()));
  graph.lengths.resize(graph.neighbors.size());
  overPoints(points.cols(), control, [&](std::size_t i) {
    auto edge = static_cast<std::size_t>(graph.offsets[i]);
    for (const Index j : lists[i]) {
      graph.neighbors[edge] = j;
      graph.lengths[edge] = (points.col(static_cast<Index>(i)) - points.col(j)).norm();
      ++edge;
    }
  });
  return graph;
}

}  // namespace

NeighborGraph nearestNeighborGraph(const Matrix& points, Index k, const Control& control,
                                   const NeighborGraph* before) {
  return nearestNeighborGraph(points, nearestNeighbors(points, k, control, before), k, control);
}

NeighborGraph nearestNeighborGraph(const Matrix& points, const NearestLists& nearest, Index k,
                                   const Control& control) {
  const Index count = points.cols();
  std::vector<std::vector<Index>> lists(static_cast<std::size_t>(count));
  for (Index i = 0; i < count; ++i) {
    throwIfStopped(control);
    for (Index n = 0; n < k; ++n) {
      const Index j = nearest(n, i);
      lists[static_cast<std::size_t>(i)].push_back(j);
      lists[static_cast<std::size_t>(j)].push_back(i);
    }
  }
  return graphFromLists(points, lists, control);
}

NeighborGraph radiusGraph(const Matrix& points, double radius, const Control& control) {
  const Index count = points.cols();
  if (count < 2) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("embedding.radius: %1 points; a radius graph needs at least 2."),
                {count}});
  }
  const auto nearest = nearestNeighbors(points, 1, control);
  std::vector<double> lengths;
  for (Index i = 0; i < count; ++i) {
    throwIfStopped(control);
    lengths.push_back((points.col(i) - points.col(nearest(0, i))).norm());
  }
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  const double reach = radius * *middle;
  std::vector<std::vector<Index>> lists(static_cast<std::size_t>(count));
  overPoints(count, control, [&](std::size_t i) {
    const auto point = points.col(static_cast<Index>(i));
    for (Index j = 0; j < count; ++j) {
      if (static_cast<std::size_t>(j) % kLookedAtEach == 0) throwIfStopped(control);
      if (j != static_cast<Index>(i) && (point - points.col(j)).norm() <= reach) {
        lists[i].push_back(j);
      }
    }
  });
  return graphFromLists(points, lists, control);
}

std::vector<GraphEdge> edgesAmong(const NeighborGraph& graph, const std::vector<Index>& members) {
  std::vector<int> place(static_cast<std::size_t>(graph.size()), -1);
  for (std::size_t i = 0; i < members.size(); ++i) {
    place[static_cast<std::size_t>(members[i])] = static_cast<int>(i);
  }
  std::vector<GraphEdge> edges;
  for (std::size_t i = 0; i < members.size(); ++i) {
    const auto point = static_cast<std::size_t>(members[i]);
    const auto end = static_cast<std::size_t>(graph.offsets[point + 1]);
    for (auto e = static_cast<std::size_t>(graph.offsets[point]); e < end; ++e) {
      edges.push_back({static_cast<int>(i), place[static_cast<std::size_t>(graph.neighbors[e])],
                       graph.lengths[e]});
    }
  }
  return edges;
}

}  // namespace weightscape
