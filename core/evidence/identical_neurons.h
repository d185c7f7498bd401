// SPDX-License-Identifier: GPL-3.0-or-later
// Neurons with the same weights to the bit are one point of a shape.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/evidence/evidence.h"

namespace weightscape {

/// For each column of `points` the first that equals it (itself where none before does). Throws
/// Stopped.
std::vector<Index> firstAlike(const Matrix& points, const Control& control = {});

/// What was found of the first ones (numbers among `kept`, ascending), said of all neurons: those
/// that are alike share piece, angle and reliability.
Evidence ofAll(Evidence evidence, const std::vector<Index>& kept, const std::vector<Index>& first);

}  // namespace weightscape
