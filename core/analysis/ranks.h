// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks and rank correlation.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Ranks from 1; equal values share the mean of their ranks. Throws Stopped.
Vector averageRanks(const Vector& values, const Control& control = {});

/// Spearman's rank correlation; 0 when either side is constant, NaN where a
/// value is NaN. Equal lengths.
double spearman(const Vector& a, const Vector& b, const Control& control = {});

}  // namespace weightscape
