// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/edge_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace weightscape {

EdgeOrder::EdgeOrder(const Matrix& distances, const Control& control)
    : points_(static_cast<std::int32_t>(distances.cols())) {
  throwIfStopped(control);
  const double enclosing = points_ > 1 ? distances.colwise().maxCoeff().minCoeff() : 0.0;
  for (std::int32_t high = 1; high < points_; ++high) {
    for (std::int32_t low = 0; low < high; ++low) {
      const double length = distances(low, high);
      if (length <= enclosing && length < std::numeric_limits<double>::infinity()) {
        edges_.push_back({high, low, length});
      }
    }
  }
  throwIfStopped(control);
  std::sort(edges_.begin(), edges_.end(), [](const Edge& a, const Edge& b) {
    return std::tie(a.length, a.high, a.low) < std::tie(b.length, b.high, b.low);
  });
  throwIfStopped(control);
  ranks_.assign(static_cast<std::size_t>(points_) * static_cast<std::size_t>(points_), kNone);
  for (std::int32_t rank = 0; rank < count(); ++rank) {
    const auto [high, low, length] = edge(rank);
    const auto table = [&](std::int32_t a, std::int32_t b) -> std::int32_t& {
      return ranks_[static_cast<std::size_t>(a) * static_cast<std::size_t>(points_) +
                    static_cast<std::size_t>(b)];
    };
    table(high, low) = rank;
    table(low, high) = rank;
  }
}

}  // namespace weightscape
