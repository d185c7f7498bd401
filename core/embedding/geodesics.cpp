#include "core/embedding/geodesics.h"

#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <utility>

#include "core/base/parallel.h"

namespace weightscape {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Distances from one source to every point of the graph.
void dijkstra(const NeighborGraph& graph, Index source, std::vector<double>& distance) {
  using Entry = std::pair<double, Index>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  distance.assign(static_cast<std::size_t>(graph.size()), kInfinity);
  distance[static_cast<std::size_t>(source)] = 0.0;
  queue.emplace(0.0, source);
  while (!queue.empty()) {
    const auto [length, point] = queue.top();
    queue.pop();
    const auto i = static_cast<std::size_t>(point);
    if (length > distance[i]) continue;  // an older, longer entry of the same point
    for (Index edge = graph.offsets[i]; edge < graph.offsets[i + 1]; ++edge) {
      const Index j = graph.neighbors[static_cast<std::size_t>(edge)];
      const double candidate = length + graph.lengths[static_cast<std::size_t>(edge)];
      if (candidate < distance[static_cast<std::size_t>(j)]) {
        distance[static_cast<std::size_t>(j)] = candidate;
        queue.emplace(candidate, j);
      }
    }
  }
}

}  // namespace

Matrix geodesicDistances(const NeighborGraph& graph, const std::vector<Index>& members,
                         const Control& control) {
  std::vector<Index> all(members.size());
  std::iota(all.begin(), all.end(), Index{0});
  const Matrix geodesics = geodesicsFrom(graph, members, all, control);
  // The two directions of a path add the same lengths in another order; make them the same bits.
  return geodesics.cwiseMin(geodesics.transpose());
}

Matrix geodesicsFrom(const NeighborGraph& graph, const std::vector<Index>& members,
                     const std::vector<Index>& sources, const Control& control) {
  const auto count = static_cast<Index>(members.size());
  Matrix geodesics(static_cast<Index>(sources.size()), count);
  parallelFor(sources.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    std::vector<double> distance;
    for (std::size_t source = begin; source < end; ++source) {
      throwIfStopped(control);
      dijkstra(graph, members[static_cast<std::size_t>(sources[source])], distance);
      for (Index target = 0; target < count; ++target) {
        geodesics(static_cast<Index>(source), target) =
            distance[static_cast<std::size_t>(members[static_cast<std::size_t>(target)])];
      }
    }
  });
  return geodesics;
}

}  // namespace weightscape
