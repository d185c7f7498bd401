// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a piece over a range of neighbours, before it is compared with anything.
#pragma once

#include <vector>

#include "core/base/unknown.h"
#include "core/evidence/holes.h"

namespace weightscape {

/// (1 + shuffles that reach the value)/(1 + shuffles).
double chanceOf(double value, const std::vector<double>& shuffles);

/// Up to `most` of the numbers of neighbours in a range, spread over it, ends included.
std::vector<int> spreadNeighbors(const std::vector<HolesAt>& over, int from, int to,
                                 std::size_t most);

/// Holes of the columns of `points` at each of some numbers of neighbours, on all threads.
std::vector<HolesAt> holesOver(const Matrix& points, const std::vector<int>& neighbors,
                               const HoleOptions& options, const Control& control);

/// The median growth of balls over a range; NaN where there is none.
double dimensionOver(const std::vector<HolesAt>& over, int from, int to);

/// The n-th bar (from 1) over some numbers of neighbours: the geometric mean of its ratio, which
/// counts as 1 where there are fewer.
double meanRatio(const std::vector<HolesAt>& over, const std::vector<int>& neighbors, bool voids,
                 int n);

struct Finding {
  int loops = 0;
  int voids = 0;
  double dimension = kUnknown;
  int from = 0;  ///< neighbours; 0 where nothing could be judged
  int to = 0;
};
/// The range in which loops hold; that of voids inside it where there are any.
Finding findingIn(const std::vector<HolesAt>& over, bool voids);

}  // namespace weightscape
