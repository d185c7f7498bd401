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

constexpr std::size_t kExactEach = 256;  ///< exact distances between two looks at the stop
constexpr Index kQueries = 64;           ///< points whose neighbours are looked for together
constexpr Index kOthers = 2048;  ///< compared with them at a time: a block that stays in the cache

/// Those that may be among the k nearest of a point, by bounds of their distances.
class NearCandidates {
 public:
  explicit NearCandidates(Index k) : k_(static_cast<std::size_t>(k)) {}

  /// Who is certainly farther is none of the k nearest.
  [[nodiscard]] double reach() const { return reach_; }
  /// With the least distances that they can have.
  [[nodiscard]] const std::vector<std::pair<double, Index>>& all() const { return candidates_; }

  void add(double least, double most, Index who) {
    candidates_.emplace_back(least, who);
    if (nearest_.size() == k_) {
      if (most >= nearest_.front()) return;
      std::pop_heap(nearest_.begin(), nearest_.end());
      nearest_.pop_back();
    }
    nearest_.push_back(most);
    std::push_heap(nearest_.begin(), nearest_.end());
    if (nearest_.size() == k_) reach_ = nearest_.front();
    if (candidates_.size() < forget_at_) return;
    std::erase_if(candidates_, [&](const auto& entry) { return entry.first > reach_; });
    forget_at_ = 2 * candidates_.size() + 4 * k_;
  }

 private:
  std::size_t k_;
  double reach_ = std::numeric_limits<double>::infinity();
  std::size_t forget_at_ = 256;
  std::vector<double> nearest_;  ///< heap of the k least upper bounds, the largest in front
  std::vector<std::pair<double, Index>> candidates_;
};

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

NearestLists nearestNeighbors(const Matrix& points, Index k, const Control& control) {
  const Index count = points.cols();
  if (count < 2) {
    throw Error(Message{WEIGHTSCAPE_TEXT("embedding.neighbors: %1 neighbours where there are no "
                                         "two points; give at least 2 points."),
                        {k}});
  }
  if (k < 1 || k >= count) {
    throw Error(Message{WEIGHTSCAPE_TEXT("embedding.neighbors: %1 neighbours of %2 points; allowed "
                                         "are 1 to %3 (fewer than there are points)."),
                        {k, count, count - 1}});
  }
  NearestLists nearest(k, count);
  // Products of whole blocks in single precision tell roughly who is near; only those who may be
  // are looked at exactly.
  const Vector middle = meanColumn(points, control);
  Vector squares(count);
  overPoints(count, control, [&](std::size_t i) {
    const auto column = static_cast<Index>(i);
    squares(column) = (points.col(column) - middle).squaredNorm();
  });
  const double largest = squares.maxCoeff();
  const bool scalable = std::isfinite(4.0 * largest) && largest > 0.0;
  MatrixOf<float> scaled;
  if (scalable) {
    const double length = std::sqrt(largest);
    squares /= largest;
    scaled = roomFor<float>(points.rows(), count);
    overPoints(count, control, [&](std::size_t i) {
      const auto column = static_cast<Index>(i);
      scaled.col(column) = ((points.col(column) - middle) / length).cast<float>();
    });
  }
  // |a·b as computed − a·b| ≤ n·u·‖a‖·‖b‖ (Higham, Accuracy and Stability of Numerical Algorithms,
  // 2002, section 3.1), with some to spare for rounding the entries and all else.
  const double rounding = (static_cast<double>(points.rows()) + 16.0) *
                          static_cast<double>(std::numeric_limits<float>::epsilon());
  constexpr double kUnderflow = 1e-30;
  const Index blocks = (count + kQueries - 1) / kQueries;
  // In single precision some ten times as much is done in the same time.
  const Index at_once =
      std::max<Index>(64, countBetweenLooks(0.1 * static_cast<double>(kQueries * points.rows()),
                                            static_cast<double>(kOthers)));
  parallelFor(
      static_cast<std::size_t>(blocks), defaultThreads(), [&](std::size_t begin, std::size_t end) {
        MatrixOf<float> products;
        std::vector<NearCandidates> queries;
        std::vector<std::pair<double, Index>> exact;
        for (auto block = static_cast<Index>(begin); block < static_cast<Index>(end); ++block) {
          const Index first = block * kQueries;
          const Index width = std::min(kQueries, count - first);
          queries.assign(static_cast<std::size_t>(width), NearCandidates(k));
          for (Index from = 0; from < count && scalable; from += at_once) {
            throwIfStopped(control);
            const Index others = std::min(at_once, count - from);
            products.noalias() =
                scaled.middleCols(from, others).transpose() * scaled.middleCols(first, width);
            for (Index q = 0; q < width; ++q) {
              NearCandidates& query = queries[static_cast<std::size_t>(q)];
              const Index self = first + q - from;
              const double own = squares(first + q);
              for (Index j = 0; j < others; ++j) {
                const double sum = own + squares(from + j);
                const double rough = sum - 2.0 * static_cast<double>(products(j, q));
                const double spread = rounding * sum + kUnderflow;
                if (rough - spread > query.reach() || j == self) continue;
                query.add(rough - spread, rough + spread, from + j);
              }
            }
          }
          for (Index q = 0; q < width; ++q) {
            exact.clear();
            const auto look = [&](Index j) {
              if (exact.size() % kExactEach == 0) throwIfStopped(control);
              exact.emplace_back((points.col(first + q) - points.col(j)).squaredNorm(), j);
            };
            for (const auto& [rough, j] : queries[static_cast<std::size_t>(q)].all()) {
              if (rough <= queries[static_cast<std::size_t>(q)].reach()) look(j);
            }
            if (static_cast<Index>(exact.size()) <
                k) {  // all at one place, or too far apart for products
              exact.clear();
              for (Index j = 0; j < count; ++j) {
                if (j != first + q) look(j);
              }
            }
            std::partial_sort(exact.begin(), exact.begin() + k, exact.end());
            for (Index n = 0; n < k; ++n) {
              nearest(n, first + q) = exact[static_cast<std::size_t>(n)].second;
            }
          }
        }
      });
  return nearest;
}

NeighborGraph nearestNeighborGraph(const Matrix& points, Index k, const Control& control) {
  return nearestNeighborGraph(points, nearestNeighbors(points, k, control), k, control);
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
      if (static_cast<std::size_t>(j) % kExactEach == 0) throwIfStopped(control);
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
