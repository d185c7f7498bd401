// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ranks.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/base/parallel.h"
#include "core/base/unknown.h"

namespace weightscape {

namespace {

using Placed = std::pair<double, Index>;

/// Sorts in pieces and merges those, with a look at the stop before each.
void sortByValue(std::vector<Placed>& order, const Control& control) {
  constexpr std::size_t kPiece = 1U << 18U;
  const auto less = [](const Placed& a, const Placed& b) { return a.first < b.first; };
  const auto at = [&](std::size_t i) {
    return order.begin() + static_cast<std::ptrdiff_t>(std::min(i, order.size()));
  };
  for (std::size_t first = 0; first < order.size(); first += kPiece) {
    throwIfStopped(control);
    std::sort(at(first), at(first + kPiece), less);
  }
  for (std::size_t width = kPiece; width < order.size(); width *= 2) {
    for (std::size_t first = 0; first + width < order.size(); first += 2 * width) {
      throwIfStopped(control);
      std::inplace_merge(at(first), at(first + width), at(first + 2 * width), less);
    }
  }
}

}  // namespace

Vector averageRanks(const Vector& values, const Control& control) {
  std::vector<std::pair<double, Index>> order;  // values beside their places: sorted three times as
  order.reserve(static_cast<std::size_t>(values.size()));  // fast as places alone
  constexpr Index kBetweenLooks = Index{1} << 18U;
  for (Index i = 0; i < values.size(); ++i) {
    if (i % kBetweenLooks == 0) throwIfStopped(control);
    order.emplace_back(values(i), i);
  }
  sortByValue(order, control);
  Vector ranks(values.size());
  throwIfStopped(control);
  for (std::size_t first = 0; first < order.size();) {
    if (first % kBetweenLooks == 0) throwIfStopped(control);
    std::size_t last = first;
    while (last + 1 < order.size() && order[last + 1].first == order[first].first) ++last;
    const double rank = 1.0 + 0.5 * static_cast<double>(first + last);
    for (std::size_t i = first; i <= last; ++i) ranks(order[i].second) = rank;
    first = last + 1;
  }
  return ranks;
}

double spearman(const Vector& a, const Vector& b, const Control& control) {
  if (a.size() < 2) return 0.0;
  if (a.hasNaN() || b.hasNaN()) return kUnknown;
  Vector ranks_a;
  Vector ranks_b;
  parallelFor(2, defaultThreads(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t which = begin; which < end; ++which) {
      (which == 0 ? ranks_a : ranks_b) = averageRanks(which == 0 ? a : b, control);
    }
  });
  ranks_a.array() -= ranks_a.mean();
  ranks_b.array() -= ranks_b.mean();
  const double scale = ranks_a.norm() * ranks_b.norm();
  return scale > 0.0 ? std::clamp(ranks_a.dot(ranks_b) / scale, -1.0, 1.0) : 0.0;
}

}  // namespace weightscape
