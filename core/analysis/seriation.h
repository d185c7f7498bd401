// SPDX-License-Identifier: GPL-3.0-or-later
// An order of the neurons in which neighbours in the weights stand side by side.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Orders the columns of `points` (D × N), components of their k-nearest-neighbour graph one after
/// the other, largest first. Each is ordered by the second eigenvector of its graph's Laplacian
/// (Atkins, Boman, Hendrickson, SIAM Journal on Computing 28 (1998) 297); one that closes into a
/// ring by the angle in its second and third. Requires 1 ≤ neighbors < N, else throws Error.
std::vector<Index> seriation(const Matrix& points, int neighbors, const Control& control = {});

}  // namespace weightscape
