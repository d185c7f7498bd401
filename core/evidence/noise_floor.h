// SPDX-License-Identifier: GPL-3.0-or-later
// Which directions of a wiring stand above noise.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/types.h"

namespace weightscape {

/// Points without the structure that is looked for, from a stream of random numbers. Throws Stopped
/// at the stop of the Control that it is called with, and at no other.
using ShuffledPoints = std::function<Matrix(Random&, const Control&)>;

/// Parallel analysis (Horn, Psychometrika 30 (1965) 179): how many leading singular values of the
/// centred points (D × N) are above the largest that the same one has in any of some shuffles. 0
/// where none is. Throws Stopped.
Index directionsAboveChance(const Matrix& points, const ShuffledPoints& shuffled,
                            std::uint64_t seed, const Control& control = {});

/// The points in their `directions` leading singular directions (directions × N), which keep the
/// distances that these have; all of them for 0. Throws Stopped.
Matrix inLeadingDirections(const Matrix& points, Index directions, const Control& control = {});

}  // namespace weightscape
