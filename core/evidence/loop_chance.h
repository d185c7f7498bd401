// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a ring closes: one loop against chance, at one number of neighbours.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// p of the longest loop among the columns of `points` with k neighbours: the share of 19 shuffles
/// (each unit's weights over the points), these counted among them, whose longest is as long. 1
/// where there is no loop. Throws Stopped.
double loopChance(const Matrix& points, int neighbors, const Control& control = {});

}  // namespace weightscape
