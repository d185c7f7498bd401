// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two halves of the coordinates show the same arrangement: a score that needs no truth.
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct SplitHalfParameters {
  int neighbors = 8;     ///< k of both graphs
  Index directions = 0;  ///< leading ones that each half is reduced to; 0 for all
  int splits = 10;
  Index most_sources = 200;  ///< points whose distances to all others are compared
};

/// The mean, over random halves of the coordinates (rows of D × N points), of Spearman's
/// correlation between the geodesics of the one and those of the other. Points in different pieces
/// count as farther than all others. NaN for fewer than 4 coordinates or points. Throws Stopped.
double splitHalves(const Matrix& points, const SplitHalfParameters& parameters, std::uint64_t seed,
                   const Control& control = {});

}  // namespace weightscape
