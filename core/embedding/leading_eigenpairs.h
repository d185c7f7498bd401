// The largest eigenvalues of a symmetric matrix with their eigenvectors.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// The `wanted` algebraically largest eigenvalues, descending, and their eigenvectors as columns:
/// by full decomposition of small matrices, by restarted Lanczos iteration (Spectra) from a fixed
/// start of large ones. 1 ≤ wanted ≤ rows.
void leadingEigenpairs(const Matrix& matrix, Index wanted, Vector& values, Matrix& vectors);
void leadingEigenpairs(const SparseMatrix& matrix, Index wanted, Vector& values, Matrix& vectors);

}  // namespace weightscape
