// SPDX-License-Identifier: GPL-3.0-or-later
// The largest eigenvalues of a symmetric matrix with their eigenvectors.
#pragma once

#include <functional>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"

namespace weightscape {

struct Eigenpairs {
  Vector values;   ///< descending
  Matrix vectors;  ///< orthonormal columns
  /// Largest ‖A·v − λ·v‖ over the largest |λ|: rounding, unless the iteration had to be cut short.
  double residual = 0.0;
};

/// A symmetric matrix that is known by its products: N × b in, N × b out.
using SymmetricProduct = std::function<Matrix(const Matrix&)>;

/// The `wanted` algebraically largest eigenvalues and their eigenvectors. They always come, finite
/// and orthonormal, whatever the rank and however many eigenvalues are equal: small matrices are
/// decomposed in full; large ones by restarted Lanczos iteration (Spectra) from a fixed start,
/// whose result is checked, and where it breaks down, does not hold or has left one out, by block
/// iteration from a seeded start, or in full; sparse ones by subspace iteration with Chebyshev
/// polynomials. 1 ≤ wanted ≤ rows. Throws Error where an entry is not finite; Stopped; passes on
/// what `product` throws.
Eigenpairs leadingEigenpairs(const Matrix& matrix, Index wanted, const Control& control = {});
Eigenpairs leadingEigenpairs(const SparseMatrix& matrix, Index wanted, const Control& control = {});
Eigenpairs leadingEigenpairs(Index size, const SymmetricProduct& product, Index wanted,
                             const Control& control = {});

/// The same by block iteration alone (Rayleigh-Ritz over a block Krylov space, restarted; Saad,
/// Numerical Methods for Large Eigenvalue Problems, 2011, section 6.8): slower, but with no trouble
/// where eigenvalues are equal or zero.
Eigenpairs blockEigenpairs(Index size, const SymmetricProduct& product, Index wanted,
                           const Control& control = {});

/// Eigenvalues with those that are rounding of the largest (below 10⁻¹² of it, or `share`) as 0.
Vector withoutRounding(const Vector& values, double share = 1e-12);

}  // namespace weightscape
