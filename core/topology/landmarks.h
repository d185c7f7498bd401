// SPDX-License-Identifier: GPL-3.0-or-later
// A few points that stand for many: each as far as possible from those before.
#pragma once

#include <functional>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

struct Landmarks {
  std::vector<Index> points;  ///< in the order in which they were taken
  Matrix distances;           ///< landmarks × points
};

/// Farthest-point sampling (Gonzalez, Theoretical Computer Science 38 (1985) 293) from point 0:
/// `count` of `points` points, or all where there are fewer. `distances_from` gives the distances
/// of all points from one; it is called once for each landmark. Of equally far points the lower
/// number is taken.
Landmarks farthestPoints(Index points, Index count,
                         const std::function<Vector(Index)>& distances_from);

}  // namespace weightscape
