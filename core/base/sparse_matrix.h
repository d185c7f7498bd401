// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse matrices, apart from types.h: most files know none.
#pragma once

#include <Eigen/SparseCore>

namespace weightscape {

using SparseMatrix = Eigen::SparseMatrix<double>;  ///< column-major, compressed

}  // namespace weightscape
