// SPDX-License-Identifier: GPL-3.0-or-later
// What stays when a part is left out.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/types.h"

namespace weightscape {

/// Four fifths of so many.
Index resampledCount(Index count);

/// As many of 0 … count − 1, drawn at random, ascending.
std::vector<Index> resampledNumbers(Index count, Random& random);

struct ReliabilityParameters {
  int neighbors = 0;     ///< k
  Index directions = 0;  ///< leading ones that are used; 0 for all
  int resamples = 20;
  std::uint64_t seed = 1;
};

/// Of each column of `points` the share of its k nearest that stay among them when a fifth of the
/// coordinates is left out, the mean over the resamples. Empty for fewer than 5 coordinates, and
/// where none was made before `enough` asked. Throws Stopped.
Vector reliabilityOf(const Matrix& points, const ReliabilityParameters& parameters,
                     const std::stop_token& enough, const Control& control = {});

}  // namespace weightscape
