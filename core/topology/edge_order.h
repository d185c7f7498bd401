// SPDX-License-Identifier: GPL-3.0-or-later
// The edges between points, shortest first, each with its rank: the filtration of a Rips complex.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Edges that are equally long are told apart by their ends, so that every simplex has one latest
/// edge. Edges longer than the enclosing radius (the least distance within which some point sees
/// all others) are left out: from there on the complex is a cone and has no holes.
class EdgeOrder {
 public:
  /// Rank of a pair that is not joined: above all others.
  static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::max();

  struct Edge {
    std::int32_t high = 0;  ///< the end with the larger number
    std::int32_t low = 0;
    double length = 0.0;
  };

  /// `distances` N × N, symmetric. Throws Stopped.
  explicit EdgeOrder(const Matrix& distances, const Control& control = {});

  [[nodiscard]] std::int32_t points() const { return points_; }
  [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(edges_.size()); }
  [[nodiscard]] const Edge& edge(std::int32_t rank) const {
    return edges_[static_cast<std::size_t>(rank)];
  }
  /// Ranks of the edges from a point to all others; kNone to itself.
  [[nodiscard]] const std::int32_t* ranksFrom(std::int32_t point) const {
    return ranks_.data() + static_cast<std::ptrdiff_t>(point) * points_;
  }

 private:
  std::int32_t points_ = 0;
  std::vector<Edge> edges_;          ///< by rank
  std::vector<std::int32_t> ranks_;  ///< N × N
};

}  // namespace weightscape
