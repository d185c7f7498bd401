// SPDX-License-Identifier: GPL-3.0-or-later
// The leading singular directions of a large matrix.
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"

namespace weightscape {

/// The `rank` leading right singular vectors of a D × N matrix times their singular values, S·Vᵀ
/// (rank × N): its columns have the distances that the columns of the best approximation of that
/// rank have. Randomised subspace iteration (Halko, Martinsson, Tropp, SIAM Review 53 (2011) 217,
/// algorithm 4.4) with a seeded start. Each row's largest entry is positive. Requires
/// 1 ≤ rank ≤ min(D, N), else throws Error; Stopped.
Matrix leadingCoordinates(const SparseMatrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control = {});
Matrix leadingCoordinates(const Matrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control = {});

}  // namespace weightscape
