// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/truncated_svd.h"

#include <algorithm>
#include <string>

#include "core/base/blocks.h"
#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/base/householder.h"
#include "core/base/memory.h"
#include "core/base/random.h"
#include "core/base/steady_sign.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr Index kOversampling = 12;
/// Singular values above the last kept one grow by their square each time; the points of a
/// manifold have slowly falling ones.
constexpr int kIterations = 6;

/// Rows of a product that are worked out between two looks at the stop.
constexpr Index kRowsEach = 256;
/// Above this many directions the small decomposition is done by work that can be stopped.
constexpr Index kJacobi = 300;

/// A·block, on all threads.
Matrix product(const Matrix& matrix, const Matrix& block, const Control& control) {
  Matrix result(matrix.rows(), block.cols());
  overBlocks(Blocks::ofWidth(matrix.rows(), kRowsEach), matrix.rows(),
             [&](Index, Index first, Index height) {
               throwIfStopped(control);
               result.middleRows(first, height).noalias() =
                   matrix.middleRows(first, height) * block;
             });
  return result;
}

/// Aᵀ·block, on all threads.
Matrix transposedProduct(const Matrix& matrix, const Matrix& block, const Control& control) {
  Matrix result(matrix.cols(), block.cols());
  overBlocks(Blocks::ofWidth(matrix.cols(), kRowsEach), matrix.cols(),
             [&](Index, Index first, Index width) {
               throwIfStopped(control);
               result.middleRows(first, width).noalias() =
                   matrix.middleCols(first, width).transpose() * block;
             });
  return result;
}

/// The same of a sparse matrix, a column of the block at a time.
template <typename Multiply>
Matrix byColumns(Index rows, const Matrix& block, const Control& control,
                 const Multiply& multiply) {
  Matrix result(rows, block.cols());
  overBlocks(Blocks::ofWidth(block.cols(), 1), block.cols(), [&](Index, Index first, Index) {
    throwIfStopped(control);
    result.col(first) = multiply(Vector(block.col(first)));
  });
  return result;
}

Matrix product(const SparseMatrix& matrix, const Matrix& block, const Control& control) {
  return byColumns(matrix.rows(), block, control,
                   [&](const Vector& column) { return Vector(matrix * column); });
}

Matrix transposedProduct(const SparseMatrix& matrix, const Matrix& block, const Control& control) {
  return byColumns(matrix.cols(), block, control,
                   [&](const Vector& column) { return Vector(matrix.transpose() * column); });
}

/// The right singular vectors of a triangle R, leading ones first.
Matrix rightVectors(const Matrix& triangle, Index rank, const Control& control) {
  if (triangle.cols() <= kJacobi) {
    return smallSvd(triangle).right.leftCols(rank);
  }
  const SymmetricEigen squares =
      symmetricEigen(transposedProduct(triangle, triangle, control), control);
  return squares.vectors.rowwise().reverse().leftCols(rank);
}

/// The same for dense and sparse matrices: both know products with a dense block.
template <typename AnyMatrix>
Matrix coordinates(const AnyMatrix& matrix, Index rank, std::uint64_t seed,
                   const Control& control) {
  const Index most = std::min(matrix.rows(), matrix.cols());
  if (most == 0)
    throw Error(
        WEIGHTSCAPE_TEXT("reduce: the matrix is empty, so that there is nothing to reduce."));
  if (rank < 1 || rank > most) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("reduce: %1 directions of a %2 × %3 matrix; allowed are 1 to %4."),
                {rank, matrix.rows(), matrix.cols(), most}});
  }
  const Index width = std::min(most, rank + kOversampling);
  requireMemory(
      8.0 * 4.0 * static_cast<double>(width) * static_cast<double>(matrix.rows() + matrix.cols()),
      Message{WEIGHTSCAPE_TEXT("reduce: %1 directions"), {shortNumber(static_cast<double>(rank))}});
  Random random(seed, Random::Stream::Analysis);
  Matrix start(matrix.cols(), width);
  for (double& value : start.reshaped()) value = random.normal();
  Matrix range = qrParts(product(matrix, start, control), control).orthonormal;
  for (int i = 0; i < kIterations; ++i) {
    throwIfStopped(control);
    control.report(static_cast<double>(i) / kIterations);
    range = qrParts(transposedProduct(matrix, range, control), control).orthonormal;
    range = qrParts(product(matrix, range, control), control).orthonormal;
  }
  const Matrix projected = transposedProduct(matrix, range, control);  // N × width
  const Matrix triangle = qrParts(projected, control, false).triangle;
  // Bᵀ = Q·R with R = L S Wᵀ, so S·Vᵀ = Wᵀ·B.
  const Matrix right = rightVectors(triangle, rank, control);
  Matrix result = product(projected, right, control).transpose();
  for (auto row : result.rowwise()) row = withSteadySign(row.transpose()).transpose();
  return result;
}

}  // namespace

Matrix leadingCoordinates(const SparseMatrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control) {
  return coordinates(matrix, rank, seed, control);
}

Matrix leadingCoordinates(const Matrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control) {
  return coordinates(matrix, rank, seed, control);
}

}  // namespace weightscape
