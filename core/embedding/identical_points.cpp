// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/identical_points.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "core/base/parallel.h"

namespace weightscape {
namespace {

/// Equal columns have equal ones (FNV-1a over the words of their numbers, 0 and −0 alike).
std::uint64_t fingerprint(const Eigen::Ref<const Vector>& column) {
  std::uint64_t hash = 14695981039346656037U;
  for (const double value : column) {
    hash = (hash ^ std::bit_cast<std::uint64_t>(value + 0.0)) * 1099511628211U;
    hash ^= hash >> 32U;
  }
  return hash;
}

}  // namespace

std::vector<Message> identicalPointNotes(const Matrix& points, const Control& control) {
  const auto count = static_cast<std::size_t>(points.cols());
  std::vector<std::pair<std::uint64_t, Index>> order(count);
  parallelFor(count, defaultThreads(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      throwIfStopped(control);
      const auto column = static_cast<Index>(i);
      order[i] = {fingerprint(points.col(column)), column};
    }
  });
  std::sort(order.begin(), order.end());
  std::size_t together = 0;
  std::size_t places = 0;
  std::size_t most = 0;
  for (std::size_t first = 0; first < count;) {
    throwIfStopped(control);
    std::size_t last = first + 1;
    while (last < count && order[last].first == order[first].first &&
           points.col(order[last].second) == points.col(order[first].second)) {
      ++last;
    }
    if (last - first > 1) {
      together += last - first;
      ++places;
      most = std::max(most, last - first);
    }
    first = last;
  }
  if (places == 0) return {};
  if (places == 1) {
    return {{WEIGHTSCAPE_TEXT("%1 points lie at one place: their weights are identical"),
             {std::to_string(together)}}};
  }
  return {{WEIGHTSCAPE_TEXT("%1 points lie at %2 places, up to %3 at one: their weights are "
                            "identical"),
           {std::to_string(together), std::to_string(places), std::to_string(most)}}};
}

}  // namespace weightscape
