// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/geodesics.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <utility>

#include "core/base/instruction_sets.h"
#include "core/base/products.h"

namespace weightscape {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Sources whose paths are found together, a lane of the processor's vectors each.
constexpr Index kLanes = 32;

/// Distances from one source to every point of the graph; returns the points that it reaches,
/// nearest first.
std::vector<Index> dijkstra(const NeighborGraph& graph, Index source, const Control& control,
                            std::vector<double>& distance) {
  constexpr std::size_t kPointsEach = 4096;  // between two looks at the stop
  using Entry = std::pair<double, Index>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  std::vector<Index> order;
  distance.assign(static_cast<std::size_t>(graph.size()), kInfinity);
  distance[static_cast<std::size_t>(source)] = 0.0;
  queue.emplace(0.0, source);
  while (!queue.empty()) {
    const auto [length, point] = queue.top();
    queue.pop();
    const auto i = static_cast<std::size_t>(point);
    if (length > distance[i]) continue;  // an older, longer entry of the same point
    if (order.size() % kPointsEach == 0) throwIfStopped(control);
    order.push_back(point);
    for (Index edge = graph.offsets[i]; edge < graph.offsets[i + 1]; ++edge) {
      const Index j = graph.neighbors[static_cast<std::size_t>(edge)];
      const double candidate = length + graph.lengths[static_cast<std::size_t>(edge)];
      if (candidate < distance[static_cast<std::size_t>(j)]) {
        distance[static_cast<std::size_t>(j)] = candidate;
        queue.emplace(candidate, j);
      }
    }
  }
  return order;
}

/// Splits the members of one component into groups of at most kLanes that lie close together: paths
/// from them go much the same way.
std::vector<std::vector<Index>> closeGroups(const NeighborGraph& graph,
                                            const std::vector<Index>& members,
                                            const Control& control) {
  constexpr std::size_t kMostLookedAt = std::size_t{16} * kLanes;
  constexpr auto kFull = static_cast<std::size_t>(kLanes);
  std::vector<bool> taken(static_cast<std::size_t>(graph.size()), false);
  std::vector<Index> seen_by(static_cast<std::size_t>(graph.size()), -1);
  std::vector<std::vector<Index>> groups;
  std::vector<Index> left_over;  // ends of groups that found too few around them
  for (const Index seed : members) {
    if (taken[static_cast<std::size_t>(seed)]) continue;
    throwIfStopped(control);
    std::vector<Index> group;
    std::vector<Index> around = {seed};
    seen_by[static_cast<std::size_t>(seed)] = seed;
    for (std::size_t at = 0; at < around.size() && group.size() < kFull; ++at) {
      const auto i = static_cast<std::size_t>(around[at]);
      if (!taken[i]) {
        taken[i] = true;
        group.push_back(around[at]);
      }
      for (Index edge = graph.offsets[i]; edge < graph.offsets[i + 1]; ++edge) {
        const Index j = graph.neighbors[static_cast<std::size_t>(edge)];
        if (around.size() >= kMostLookedAt || seen_by[static_cast<std::size_t>(j)] == seed) {
          continue;
        }
        seen_by[static_cast<std::size_t>(j)] = seed;
        around.push_back(j);
      }
    }
    if (group.size() == kFull) {
      groups.push_back(std::move(group));
    } else {
      left_over.insert(left_over.end(), group.begin(), group.end());
    }
  }
  for (std::size_t begin = 0; begin < left_over.size(); begin += kFull) {
    const std::size_t end = std::min(begin + kFull, left_over.size());
    groups.emplace_back(left_over.begin() + static_cast<std::ptrdiff_t>(begin),
                        left_over.begin() + static_cast<std::ptrdiff_t>(end));
  }
  return groups;
}

/// Fewer sources leave most lanes empty: each is found by itself.
constexpr std::size_t kWorthLanes = 6;

/// Splits sources, given by their places among the members, into groups of at most kLanes: those
/// that are about as far from the first of them. Rows of `sources`.
std::vector<std::vector<Index>> nextInOrder(const NeighborGraph& graph,
                                            const std::vector<Index>& members,
                                            const std::vector<Index>& sources,
                                            const Control& control) {
  if (sources.empty()) return {};
  const auto pointOf = [&](Index row) {
    return members[static_cast<std::size_t>(sources[static_cast<std::size_t>(row)])];
  };
  std::vector<double> distance;
  dijkstra(graph, pointOf(0), control, distance);
  std::vector<Index> rows(sources.size());
  std::iota(rows.begin(), rows.end(), Index{0});
  std::stable_sort(rows.begin(), rows.end(), [&](Index a, Index b) {
    return distance[static_cast<std::size_t>(pointOf(a))] <
           distance[static_cast<std::size_t>(pointOf(b))];
  });
  std::vector<std::vector<Index>> groups;
  constexpr auto kFull = static_cast<std::ptrdiff_t>(kLanes);
  for (auto first = rows.begin(); first != rows.end();) {
    const auto last = first + std::min(kFull, rows.end() - first);
    groups.emplace_back(first, last);
    first = last;
  }
  return groups;
}

/// Passes the distances of point `i` on along its edges, all lanes at once; marks the points that
/// came nearer. Returns whether there are any.
WEIGHTSCAPE_INSTRUCTION_SETS
bool passOn(const NeighborGraph& graph, std::size_t i, double* distances, unsigned char* waiting) {
  const double* const from = distances + i * kLanes;
  double start[kLanes];  // a copy: the compiler must know that it is not written to
  for (Index lane = 0; lane < kLanes; ++lane) start[lane] = from[lane];
  const Index* const neighbors = graph.neighbors.data();
  const double* const lengths = graph.lengths.data();
  const Index end = graph.offsets[i + 1];
  bool any = false;
  for (Index edge = graph.offsets[i]; edge < end; ++edge) {
    double* const to = distances + neighbors[edge] * kLanes;
    const double length = lengths[edge];
    long nearer = 0;
    for (Index lane = 0; lane < kLanes; ++lane) {
      const double candidate = start[lane] + length;
      nearer |= static_cast<long>(candidate < to[lane]);
      to[lane] = candidate < to[lane] ? candidate : to[lane];
    }
    waiting[neighbors[edge]] |= static_cast<unsigned char>(nearer);
    any = any || nearer != 0;
  }
  return any;
}

/// Distances from each of a group, points × lanes. The points are gone through in the order in
/// which the first source reaches them, there and back, until nothing comes nearer: paths from
/// sources far away run against that order as often as with it. What is left is what Dijkstra's
/// algorithm finds, to the bit: the least of all sums along paths, each summed from its source on.
class GroupPaths {
 public:
  explicit GroupPaths(const NeighborGraph& graph)
      : graph_(graph),
        distances_(static_cast<std::size_t>(graph.size() * kLanes)),
        waiting_(static_cast<std::size_t>(graph.size()), 0) {}

  void find(const std::vector<Index>& group, const Control& control) {
    constexpr std::size_t kPointsEach = 4096;  // between two looks at the stop
    const std::vector<Index> order = dijkstra(graph_, group[0], control, first_);
    std::fill(distances_.begin(), distances_.end(), kInfinity);
    for (std::size_t lane = 0; lane < group.size(); ++lane) {
      const auto source = static_cast<std::size_t>(group[lane]);
      distances_[source * kLanes + lane] = 0.0;
      waiting_[source] = 1;
    }
    bool back = false;
    for (bool changed = true; changed; back = !back) {
      changed = false;
      for (std::size_t at = 0; at < order.size(); ++at) {
        if (at % kPointsEach == 0) throwIfStopped(control);
        const auto i = static_cast<std::size_t>(order[back ? order.size() - 1 - at : at]);
        if (waiting_[i] == 0) continue;
        waiting_[i] = 0;
        changed = passOn(graph_, i, distances_.data(), waiting_.data()) || changed;
      }
    }
  }

  [[nodiscard]] const double* to(Index point) const { return distances_.data() + point * kLanes; }

 private:
  const NeighborGraph& graph_;
  std::vector<double> distances_;
  std::vector<unsigned char> waiting_;  ///< points that came nearer since they were passed on
  std::vector<double> first_;
};

/// The two directions of a path add the same lengths in another order; makes them the same bits.
void takeLesserDirection(Matrix& geodesics, const Control& control) {
  constexpr Index kTile = 64;
  const Index tiles = (geodesics.rows() + kTile - 1) / kTile;
  std::vector<std::pair<Index, Index>> pairs;
  for (Index a = 0; a < tiles; ++a) {
    for (Index b = a; b < tiles; ++b) pairs.emplace_back(a * kTile, b * kTile);
  }
  parallelFor(pairs.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    Matrix tile;
    for (std::size_t at = begin; at < end; ++at) {
      throwIfStopped(control);
      const auto [a, b] = pairs[at];
      const Index rows = std::min(kTile, geodesics.rows() - a);
      const Index columns = std::min(kTile, geodesics.rows() - b);
      auto upper = geodesics.block(a, b, rows, columns);
      auto lower = geodesics.block(b, a, columns, rows);
      tile = upper.cwiseMin(lower.transpose());
      upper = tile;
      lower = tile.transpose();
    }
  });
}

}  // namespace

Matrix geodesicDistances(const NeighborGraph& graph, const std::vector<Index>& members,
                         const Control& control) {
  const auto count = static_cast<Index>(members.size());
  std::vector<Index> place(static_cast<std::size_t>(graph.size()), -1);
  for (Index i = 0; i < count; ++i) {
    place[static_cast<std::size_t>(members[static_cast<std::size_t>(i)])] = i;
  }
  const std::vector<std::vector<Index>> groups = closeGroups(graph, members, control);
  Matrix geodesics = roomFor(count, count);
  parallelFor(groups.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    GroupPaths paths(graph);
    for (std::size_t g = begin; g < end; ++g) {
      throwIfStopped(control);
      const std::vector<Index>& group = groups[g];
      paths.find(group, control);
      for (Index target = 0; target < count; ++target) {
        const double* const lanes = paths.to(members[static_cast<std::size_t>(target)]);
        for (std::size_t lane = 0; lane < group.size(); ++lane) {
          geodesics(target, place[static_cast<std::size_t>(group[lane])]) = lanes[lane];
        }
      }
    }
  });
  takeLesserDirection(geodesics, control);
  return geodesics;
}

Matrix geodesicsFrom(const NeighborGraph& graph, const std::vector<Index>& members,
                     const std::vector<Index>& sources, const Control& control) {
  const auto count = static_cast<Index>(members.size());
  Matrix geodesics(static_cast<Index>(sources.size()), count);
  if (sources.size() < kWorthLanes) {
    std::vector<double> distance;
    for (std::size_t source = 0; source < sources.size(); ++source) {
      dijkstra(graph, members[static_cast<std::size_t>(sources[source])], control, distance);
      for (Index target = 0; target < count; ++target) {
        geodesics(static_cast<Index>(source), target) =
            distance[static_cast<std::size_t>(members[static_cast<std::size_t>(target)])];
      }
    }
    return geodesics;
  }
  const std::vector<std::vector<Index>> groups = nextInOrder(graph, members, sources, control);
  parallelFor(groups.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    GroupPaths paths(graph);
    std::vector<Index> group;
    for (std::size_t g = begin; g < end; ++g) {
      throwIfStopped(control);
      group.clear();
      for (const Index row : groups[g]) {
        group.push_back(members[static_cast<std::size_t>(sources[static_cast<std::size_t>(row)])]);
      }
      paths.find(group, control);
      for (Index target = 0; target < count; ++target) {
        const double* const lanes = paths.to(members[static_cast<std::size_t>(target)]);
        for (std::size_t lane = 0; lane < group.size(); ++lane) {
          geodesics(groups[g][lane], target) = lanes[lane];
        }
      }
    }
  });
  return geodesics;
}

}  // namespace weightscape
