// SPDX-License-Identifier: GPL-3.0-or-later
// Which points are nearest to each point.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct NeighborGraph;

/// Points near each point, nearest first: k × N.
using NearestLists = Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic>;

/// The k nearest points of each column of `points` (D × N) by Euclidean distance, k × N, nearest
/// first; of equally distant ones the lower number. Requires 1 ≤ k < N, else throws Error.
/// `before`, who was near when the points were elsewhere, changes nothing of what is found: where
/// they moved little it is found with fewer looks.
NearestLists nearestNeighbors(const Matrix& points, Index k, const Control& control = {},
                              const NeighborGraph* before = nullptr);

}  // namespace weightscape
