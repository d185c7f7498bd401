// The largest eigenvalues of a symmetric matrix with their eigenvectors.
#pragma once

#include <functional>

#include "core/base/types.h"

namespace weightscape {

/// The `wanted` algebraically largest eigenvalues, descending, and their eigenvectors as columns:
/// by full decomposition of small matrices, by restarted Lanczos iteration (Spectra) from a fixed
/// start of large ones. 1 ≤ wanted ≤ rows.
void leadingEigenpairs(const Matrix& matrix, Index wanted, Vector& values, Matrix& vectors);
/// The same of a matrix that is known by its products with vectors, by iteration. False where that
/// does not converge. 1 ≤ wanted < size; passes on what `product` throws.
bool leadingEigenpairs(Index size, const std::function<Vector(const Vector&)>& product,
                       Index wanted, Vector& values, Matrix& vectors);
void leadingEigenpairs(const SparseMatrix& matrix, Index wanted, Vector& values, Matrix& vectors);

}  // namespace weightscape
