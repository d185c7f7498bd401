// SPDX-License-Identifier: GPL-3.0-or-later
// All eigenvalues and eigenvectors of a symmetric matrix, by work that can be stopped.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct SymmetricEigen {
  Vector values;   ///< ascending
  Matrix vectors;  ///< their eigenvectors, orthonormal columns
};

/// Of an n × n matrix whose lower triangle counts: Householder's tridiagonal form, then implicit
/// QR steps with Wilkinson's shift (Golub & Van Loan, Matrix Computations, sections 8.3.1 and
/// 8.3.3), on all threads and with the same bits for any number of them. Looks at the stop after
/// each column and each few QR steps. Throws Error where an entry is not finite; Stopped.
SymmetricEigen symmetricEigen(Matrix matrix, const Control& control = {});

/// The squares of the min(m, n) singular values of an m × n matrix, descending: the eigenvalues of
/// the smaller of its two products with itself. Exact to rounding of the largest, so that what is
/// zero may be 1e-16 of it. Throws as above.
Vector squaredSingularValues(const Matrix& matrix, const Control& control = {});

}  // namespace weightscape
