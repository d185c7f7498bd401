#include "core/embedding/followed_mds.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>
#include <functional>

#include "core/base/parallel.h"

namespace weightscape {
namespace {

using MatrixF = MatrixOf<float>;

constexpr Index kColumns = 128;  ///< to a task: the split does not depend on the threads
constexpr int kRounds = 2;

void overColumns(Index count, const std::function<void(Index, Index)>& body) {
  const Index tasks = (count + kColumns - 1) / kColumns;
  parallelFor(
      static_cast<std::size_t>(tasks), defaultThreads(), [&](std::size_t begin, std::size_t end) {
        for (auto task = static_cast<Index>(begin); task < static_cast<Index>(end); ++task) {
          body(task * kColumns, std::min(kColumns, count - task * kColumns));
        }
      });
}

/// −½ J D² J times a block of vectors, with D² given.
MatrixF centredProduct(const MatrixF& squares, const MatrixF& block) {
  const MatrixF shifted = block.rowwise() - block.colwise().mean();
  MatrixF product(block.rows(), block.cols());
  overColumns(squares.rows(), [&](Index first, Index width) {
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
  overColumns(count, [&](Index first, Index width) {
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
