// SPDX-License-Identifier: GPL-3.0-or-later
// Decompositions of small matrices. Eigen's are templates that take ten seconds and more to compile
// wherever one is named; here each is named once. For large matrices that can be waited for see
// symmetric_eigen.h, householder.h and truncated_svd.h.
#pragma once

#include "core/base/symmetric_eigen.h"
#include "core/base/types.h"

namespace weightscape {

/// Of an m × n matrix M = U·S·Vᵀ, leading directions first.
struct SmallSvd {
  Matrix left;    ///< m × m: U
  Vector values;  ///< min(m, n), descending: the diagonal of S
  Matrix right;   ///< n × n: V
};

/// By Jacobi rotations: the most exact, for up to some hundred columns.
SmallSvd smallSvd(const Matrix& matrix);

/// Eigenvalues, ascending, and orthonormal eigenvectors of a symmetric n × n matrix whose lower
/// triangle counts; double and float.
template <typename Scalar>
struct SmallEigen {
  VectorOf<Scalar> values;
  MatrixOf<Scalar> vectors;
};
template <typename Scalar>
SmallEigen<Scalar> smallEigen(const MatrixOf<Scalar>& matrix);

/// The n × k matrix X for which A·X (A is m × n, m ≥ n) comes closest to B (m × k), by a QR
/// decomposition with column pivoting: also where columns of A depend on each other.
Matrix leastSquares(const Matrix& a, const Matrix& b);

/// An orthonormal basis of what a matrix's columns span, by Householder reflections: m × n with
/// m ≥ n in, orthonormal columns m × n out; double and float.
template <typename Scalar>
MatrixOf<Scalar> orthonormal(const MatrixOf<Scalar>& columns);

}  // namespace weightscape
