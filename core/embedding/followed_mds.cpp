#include "core/embedding/followed_mds.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include "core/base/parallel.h"
#include "core/embedding/column_blocks.h"

namespace weightscape {
namespace {

using MatrixF = MatrixOf<float>;

constexpr int kRounds = 2;

/// −½ J D² J times a block of vectors, with D² given.
MatrixF centredProduct(const MatrixF& squares, const MatrixF& block) {
  const MatrixF shifted = block.rowwise() - block.colwise().mean();
  MatrixF product(block.rows(), block.cols());
  overColumns(squares.rows(), defaultThreads(), [&](Index first, Index width) {
    product.middleRows(first, width).noalias() =
        -0.5F * squares.middleCols(first, width).transpose() * shifted;
  });
  product.rowwise() -= product.colwise().mean().eval();
  return product;
}

MatrixF orthonormal(const MatrixF& columns) {
  const Eigen::HouseholderQR<MatrixF> qr(columns);
  return qr.householderQ() * MatrixF::Identity(columns.rows(), columns.cols());
}

}  // namespace

ScaledCoordinates followedMds(const Matrix& distances, Index dimensions, const Matrix& before,
                              const Control& control) {
  const Index count = distances.rows();
  MatrixF squares(count, count);
  overColumns(count, defaultThreads(), [&](Index first, Index width) {
    squares.middleCols(first, width) =
        distances.middleCols(first, width).cast<float>().array().square();
  });
  MatrixF basis = orthonormal(before.cast<float>());
  for (int round = 0; round < kRounds; ++round) {
    throwIfStopped(control);
    basis = orthonormal(centredProduct(squares, basis));
  }
  throwIfStopped(control);
  const MatrixF small = basis.transpose() * centredProduct(squares, basis);
  const Eigen::SelfAdjointEigenSolver<MatrixF> solver(small);
  const MatrixF vectors = basis * solver.eigenvectors().rowwise().reverse();
  return scaledCoordinates(solver.eigenvalues().reverse().cast<double>(), vectors.cast<double>(),
                           dimensions);
}

}  // namespace weightscape
