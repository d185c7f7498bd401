// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/nearest_neighbors.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/instruction_sets.h"
#include "core/base/parallel.h"
#include "core/base/products.h"
#include "core/embedding/neighbor_graph.h"
#include "core/embedding/rough_leaves.h"
#include "core/embedding/rough_places.h"

namespace weightscape {
namespace {

constexpr std::size_t kExactEach = 256;  ///< exact distances between two looks at the stop
constexpr Index kQueries = 64;           ///< points whose neighbours are looked for together
constexpr Index kOthers = 2048;  ///< compared with them at a time: a block that stays in the cache
constexpr Index kAtOnce = 32;    ///< products that are passed over together where none is near
constexpr double kFar = std::numeric_limits<double>::infinity();

/// Those that may be among the k nearest of a point, by bounds of their squared distances.
class NearCandidates {
 public:
  /// `reach`: so far at most is the k-th nearest.
  NearCandidates(Index k, double reach) : k_(static_cast<std::size_t>(k)), reach_(reach) {}

  /// Who is certainly farther is none of the k nearest.
  [[nodiscard]] double reach() const { return reach_; }
  /// With the least distances that they can have, the nearest first.
  [[nodiscard]] const std::vector<std::pair<double, Index>>& ascending() {
    std::erase_if(candidates_, [&](const auto& entry) { return entry.first > reach_; });
    std::sort(candidates_.begin(), candidates_.end());
    return candidates_;
  }

  void add(double least, double most, Index who) {
    candidates_.emplace_back(least, who);
    if (nearest_.size() == k_) {
      if (most >= nearest_.front()) return;
      std::pop_heap(nearest_.begin(), nearest_.end());
      nearest_.pop_back();
    }
    nearest_.push_back(most);
    std::push_heap(nearest_.begin(), nearest_.end());
    if (nearest_.size() == k_) reach_ = std::min(reach_, nearest_.front());
    if (candidates_.size() < forget_at_) return;
    std::erase_if(candidates_, [&](const auto& entry) { return entry.first > reach_; });
    forget_at_ = 2 * candidates_.size() + 4 * k_;
  }

 private:
  std::size_t k_;
  double reach_;
  std::size_t forget_at_ = 256;
  std::vector<double> nearest_;  ///< heap of the k least upper bounds, the largest in front
  std::vector<std::pair<double, Index>> candidates_;
};

/// Whether any product is so large that its pair may be near.
WEIGHTSCAPE_INSTRUCTION_SETS
bool anyMayBeNear(const float* products, const float* halves, float least) {
  int near = 0;
  for (Index i = 0; i < kAtOnce; ++i) near |= static_cast<int>(products[i] - halves[i] >= least);
  return near != 0;
}

/// What a search reads: points, their rough places in the order of their leaves.
struct SearchedPoints {
  SearchedPoints(const Matrix& all, RoughPlaces rough_places, const Control& control)
      : points(all), rough(std::move(rough_places)) {
    if (rough.empty()) return;
    leaves = roughLeaves(rough, kQueries, control);
    places = roomFor<float>(rough.places.rows(), all.cols());
    overColumns(all.cols(), places.rows(), control, [&](Index at) {
      places.col(at) = rough.places.col(leaves.order[static_cast<std::size_t>(at)]);
    });
    rough.places.resize(0, 0);
    const Vector scaled = 0.5 * (1.0 - rough.rounding) * rough.squares;
    halves = scaled(leaves.order).cast<float>();
  }

  const Matrix& points;
  RoughPlaces rough;  ///< its own places are given away
  RoughLeaves leaves;
  MatrixOf<float> places;
  Eigen::VectorXf halves;
};

/// Looks for the nearest of the points of a leaf. Products of whole blocks in single precision tell
/// roughly who is near; only those who may be are looked at exactly.
class NearestSearch {
 public:
  NearestSearch(const SearchedPoints& searched, Index k, const NeighborGraph* before,
                const Control& control)
      : points_(searched.points),
        rough_(searched.rough),
        leaves_(searched.leaves),
        searched_(searched),
        before_(before),
        k_(k),
        control_(control) {
    // In single precision some ten times as much is done in the same time.
    const Index numbers = std::max<Index>(1, searched.places.rows());
    at_once_ =
        std::max<Index>(kQueries, countBetweenLooks(0.1 * static_cast<double>(kQueries * numbers),
                                                    static_cast<double>(kOthers)));
  }

  /// Columns of `nearest`.
  void findOfLeaf(Index leaf, NearestLists& nearest) {
    const auto at = static_cast<std::size_t>(leaf);
    const Index first = leaves_.first[at];
    const Index width = leaves_.first[at + 1] - first;
    gather(leaf, first, width);
    for (Index q = 0; q < width; ++q) {
      findOf(leaves_.order[static_cast<std::size_t>(first + q)],
             candidates_[static_cast<std::size_t>(q)], nearest);
    }
  }

  /// Points that could not be told to be too far, of all queries so far.
  [[nodiscard]] std::size_t gathered() const { return gathered_; }

  /// Among all others, each of which is looked at.
  void findAmongAll(Index query, NearestLists& nearest) {
    NearCandidates none(k_, kFar);
    findOf(query, none, nearest);
  }

 private:
  void findOf(Index query, NearCandidates& candidates, NearestLists& nearest) {
    look(query, candidates);
    gathered_ += candidates.ascending().size();
    std::partial_sort(exact_.begin(), exact_.begin() + k_, exact_.end());
    for (Index n = 0; n < k_; ++n) {
      nearest(n, query) = exact_[static_cast<std::size_t>(n)].second;
    }
  }

  /// The others leaf by leaf, the nearest first, until the next cannot hold anyone near.
  void gather(Index leaf, Index first, Index width) {
    candidates_.clear();
    for (Index q = 0; q < width; ++q) {
      candidates_.emplace_back(k_, reachBefore(leaves_.order[static_cast<std::size_t>(first + q)]));
    }
    order_.clear();
    for (Index other = 0; other < leaves_.count(); ++other) {
      order_.emplace_back(leaves_.leastSquare(leaf, other), other);
    }
    std::sort(order_.begin(), order_.end());
    std::size_t done = 0;
    Index wanted = kQueries;  // the nearest few tell how far to look
    while (done < order_.size() && order_[done].first <= farthestReach()) {
      throwIfStopped(control_);
      block_.resize(searched_.places.rows(), wanted);
      whose_.clear();
      for (; done < order_.size() && order_[done].first <= farthestReach(); ++done) {
        const auto other = static_cast<std::size_t>(order_[done].second);
        const Index from = leaves_.first[other];
        const Index size = leaves_.first[other + 1] - from;
        const auto have = static_cast<Index>(whose_.size());
        if (have + size > wanted) break;
        block_.middleCols(have, size) = searched_.places.middleCols(from, size);
        for (Index i = 0; i < size; ++i) whose_.push_back(from + i);
      }
      const auto others = static_cast<Index>(whose_.size());
      half_.resize(others);
      for (Index i = 0; i < others; ++i) {
        half_(i) = searched_.halves(whose_[static_cast<std::size_t>(i)]);
      }
      products_.noalias() =
          block_.leftCols(others).transpose() * searched_.places.middleCols(first, width);
      for (Index q = 0; q < width; ++q) {
        pass(leaves_.order[static_cast<std::size_t>(first + q)], products_.col(q).data(), others,
             candidates_[static_cast<std::size_t>(q)]);
      }
      wanted = std::min(at_once_, 2 * wanted);
    }
  }

  /// No farther than the k-th nearest of those who were near before, in rough squares.
  double reachBefore(Index query) {
    constexpr double kSpare = 1e-12;  // of squares in another unit
    if (before_ == nullptr) return kFar;
    const Index begin = before_->offsets[static_cast<std::size_t>(query)];
    const Index end = before_->offsets[static_cast<std::size_t>(query) + 1];
    if (end - begin < k_) return kFar;
    throwIfStopped(control_);
    farthest_.clear();
    for (Index edge = begin; edge < end; ++edge) {
      const Index who = before_->neighbors[static_cast<std::size_t>(edge)];
      farthest_.push_back((points_.col(query) - points_.col(who)).squaredNorm());
    }
    const auto last = farthest_.begin() + static_cast<std::ptrdiff_t>(k_ - 1);
    std::nth_element(farthest_.begin(), last, farthest_.end());
    return (1.0 + kSpare) * *last / rough_.unit;
  }

  [[nodiscard]] double farthestReach() const {
    double farthest = 0.0;
    for (const NearCandidates& candidates : candidates_) {
      farthest = std::max(farthest, candidates.reach());
    }
    return farthest;
  }

  void pass(Index query, const float* products, Index others, NearCandidates& candidates) const {
    constexpr double kUnderflow = 1e-30;
    // Of halves, products and their limit in single precision, none of which is above 1.
    constexpr double kSingle = 1e-6;
    const double own = rough_.squares(query);
    const double own_beyond = 4.0 * rough_.beyond(query);
    for (Index begin = 0; begin < others; begin += kAtOnce) {
      const Index end = std::min(begin + kAtOnce, others);
      const double least = 0.5 * ((1.0 - rough_.rounding) * own - candidates.reach()) - kSingle;
      if (end - begin == kAtOnce &&
          !anyMayBeNear(products + begin, half_.data() + begin, static_cast<float>(least))) {
        continue;
      }
      for (Index j = begin; j < end; ++j) {
        const Index who =
            leaves_.order[static_cast<std::size_t>(whose_[static_cast<std::size_t>(j)])];
        const double sum = own + rough_.squares(who);
        const double middle = sum - 2.0 * static_cast<double>(products[j]);
        const double spread = rough_.rounding * sum + kUnderflow;
        if (middle - spread > candidates.reach() || who == query) continue;
        candidates.add(middle - spread, middle + spread + own_beyond * rough_.beyond(who), who);
      }
    }
  }

  /// Exact distances, until no other can be nearer than the k-th of them.
  void look(Index query, NearCandidates& candidates) {
    exact_.clear();
    farthest_.clear();
    const auto wanted = static_cast<std::size_t>(k_);
    for (const auto& [least, j] : candidates.ascending()) {
      if (farthest_.size() == wanted && least * rough_.unit > farthest_.front()) break;
      const double square = lookAt(query, j);
      if (farthest_.size() == wanted) {
        if (square >= farthest_.front()) continue;
        std::pop_heap(farthest_.begin(), farthest_.end());
        farthest_.pop_back();
      }
      farthest_.push_back(square);
      std::push_heap(farthest_.begin(), farthest_.end());
    }
    if (exact_.size() >= wanted) return;
    exact_.clear();  // all at one place, or too far apart for products
    for (Index j = 0; j < points_.cols(); ++j) {
      if (j != query) lookAt(query, j);
    }
  }

  double lookAt(Index query, Index j) {
    if (exact_.size() % kExactEach == 0) throwIfStopped(control_);
    exact_.emplace_back((points_.col(query) - points_.col(j)).squaredNorm(), j);
    return exact_.back().first;
  }

  const Matrix& points_;
  const RoughPlaces& rough_;
  const RoughLeaves& leaves_;
  const SearchedPoints& searched_;
  const NeighborGraph* before_;  ///< of as many points, or null
  Index k_;
  const Control& control_;
  Index at_once_ = 0;
  std::size_t gathered_ = 0;
  std::vector<std::pair<double, Index>> order_;  ///< leaves by how near they may be
  MatrixOf<float> block_;
  std::vector<Index> whose_;  ///< places in the leaves' order
  Eigen::VectorXf half_;
  MatrixOf<float> products_;
  std::vector<NearCandidates> candidates_;
  std::vector<std::pair<double, Index>> exact_;
  std::vector<double> farthest_;  ///< heap of the k least exact squares, the largest in front
};

/// Of so many points at least is it worth while to find directions first.
constexpr Index kWorthDirections = 1000;

/// Leaves whose points are looked for first.
std::vector<Index> askedFirst(const SearchedPoints& searched) {
  constexpr Index kAsked = 4;
  std::vector<Index> asked;
  for (Index i = 0; i < kAsked; ++i) asked.push_back(i * searched.leaves.count() / kAsked);
  asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
  return asked;
}

/// Few directions bound the distances closely where points lie near a curved sheet; a cloud that
/// fills its space would be looked at nearly whole. One leaf in many tells; what is found of it
/// stands in `nearest`.
bool boundsAreClose(const SearchedPoints& searched, const std::vector<Index>& asked,
                    NearestSearch& search, Index k, NearestLists& nearest) {
  constexpr Index kShare = 32;  // a point that is not ruled out takes as long as so many that are
  const Index count = searched.points.cols();
  for (const Index leaf : asked) search.findOfLeaf(leaf, nearest);
  return search.gathered() <= asked.size() * static_cast<std::size_t>(kQueries) *
                                  static_cast<std::size_t>(std::max(count / kShare, 2 * k));
}

/// Looks for the nearest of all points but those of the leaves that are `done`, in ascending order.
void findAll(const SearchedPoints& searched, const std::vector<Index>& done, Index k,
             const NeighborGraph* before, const Control& control, NearestLists& nearest) {
  const bool rough = searched.leaves.count() > 0;
  const Index parts = rough ? searched.leaves.count() : searched.points.cols();
  parallelFor(static_cast<std::size_t>(parts), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                NearestSearch search(searched, k, before, control);
                for (auto i = static_cast<Index>(begin); i < static_cast<Index>(end); ++i) {
                  if (!rough) {
                    search.findAmongAll(i, nearest);
                  } else if (!std::binary_search(done.begin(), done.end(), i)) {
                    search.findOfLeaf(i, nearest);
                  }
                }
              });
}

}  // namespace

NearestLists nearestNeighbors(const Matrix& points, Index k, const Control& control,
                              const NeighborGraph* before) {
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
  if (before != nullptr && before->size() != count) before = nullptr;
  NearestLists nearest(k, count);
  if (points.rows() >= kWorthFewDirections && count >= kWorthDirections) {
    const SearchedPoints leading(points, leadingPlaces(points, control), control);
    const std::vector<Index> asked = askedFirst(leading);
    NearestSearch search(leading, k, before, control);
    const bool rough = leading.leaves.count() > 0;
    if (!rough || boundsAreClose(leading, asked, search, k, nearest)) {
      findAll(leading, rough ? asked : std::vector<Index>(), k, before, control, nearest);
      return nearest;
    }
  }
  const SearchedPoints whole(points, wholePlaces(points, control), control);
  findAll(whole, {}, k, before, control, nearest);
  return nearest;
}

}  // namespace weightscape
