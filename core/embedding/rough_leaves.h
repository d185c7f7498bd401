// SPDX-License-Identifier: GPL-3.0-or-later
// Points sorted into leaves of points that lie together, so that whole leaves that are too far away
// need no look at their points.
#pragma once

#include <vector>

#include "core/embedding/rough_places.h"

namespace weightscape {

/// Leaf l holds the points order[first[l]] … order[first[l + 1] − 1], all of them within radii(l)
/// of centers.col(l). Lengths are those of the rough places.
struct RoughLeaves {
  std::vector<Index> order;
  std::vector<Index> first;
  Matrix centers;
  Vector radii;

  [[nodiscard]] Index count() const { return radii.size(); }
  /// No two points of these leaves are nearer to each other than the root of this.
  [[nodiscard]] double leastSquare(Index leaf, Index other) const;
};

/// Leaves of at most `size` points: halves of halves across the coordinate that spreads most (the
/// tree of Friedman, Bentley, Finkel 1977). Throws Stopped.
RoughLeaves roughLeaves(const RoughPlaces& rough, Index size, const Control& control);

}  // namespace weightscape
