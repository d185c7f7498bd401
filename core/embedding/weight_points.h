// SPDX-License-Identifier: GPL-3.0-or-later
// From a weight matrix or connectome of one's own to the points that are embedded.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"
#include "core/embedding/point_parameters.h"

namespace weightscape {

const std::vector<std::string>& pointChoiceNames();

/// Points, one a column. Applies threshold, logarithm, normalisation and reduction in this order.
/// Throws Error: `both` of a matrix that is not square, too many directions, a sparse matrix whose
/// dense form cannot fit in memory without `reduce`; Stopped.
Matrix pointsOf(const Matrix& weights, const PointParameters& parameters,
                const Control& control = {});
Matrix pointsOf(const SparseMatrix& weights, const PointParameters& parameters,
                const Control& control = {});

/// The names of the points, from those of rows and columns (either may be empty). Throws Error
/// when both are wanted side by side and name different neurons.
std::vector<std::string> pointNames(const std::vector<std::string>& rows,
                                    const std::vector<std::string>& columns,
                                    PointParameters::Points points);

}  // namespace weightscape
