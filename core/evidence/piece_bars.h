// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a piece at one number of neighbours, and the angles around its loops.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct PieceBar {
  int dimension = 1;
  double birth = 0.0;
  double death = 0.0;
  std::vector<Index> points;  ///< columns at the edges of a loop's cocycle; empty of voids
};

struct PieceBars {
  std::vector<PieceBar> bars;  ///< loops first, longest first; those long enough to be drawn
  Matrix angles;  ///< loops × points, in turns; NaN off the graph's largest component; no rows
                  ///< where a loop has none
};

/// `loops` is how many of them get angles.
PieceBars barsAt(const Matrix& points, int neighbors, int loops, bool voids,
                 const Control& control = {});

}  // namespace weightscape
