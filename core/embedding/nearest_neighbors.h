// SPDX-License-Identifier: GPL-3.0-or-later
// Which points are nearest to each point.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Points near each point, nearest first: k × N.
using NearestLists = Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic>;

/// The k nearest points of each column of `points` (D × N) by Euclidean distance, k × N, nearest
/// first; of equally distant ones the lower number. Requires 1 ≤ k < N, else throws Error.
NearestLists nearestNeighbors(const Matrix& points, Index k, const Control& control = {});

}  // namespace weightscape
