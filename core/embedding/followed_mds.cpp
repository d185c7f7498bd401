// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/followed_mds.h"

#include "core/base/blocks.h"
#include "core/base/decompositions.h"
#include "core/embedding/leading_eigenpairs.h"

namespace weightscape {
namespace {

using MatrixF = MatrixOf<float>;

constexpr int kRounds = 2;
constexpr Index kColumnsEach = 128;

/// −½ J D² J times a block of vectors, with D² given.
MatrixF centredProduct(const MatrixF& squares, const MatrixF& block, const Control& control) {
  const MatrixF shifted = block.rowwise() - block.colwise().mean();
  MatrixF product(block.rows(), block.cols());
  const Blocks blocks = Blocks::ofWidth(squares.rows(), kColumnsEach);
  overBlocks(blocks, squares.rows(), [&](Index /*block*/, Index first, Index width) {
    throwIfStopped(control);
    product.middleRows(first, width).noalias() =
        -0.5F * squares.middleCols(first, width).transpose() * shifted;
  });
  product.rowwise() -= product.colwise().mean().eval();
  return product;
}

}  // namespace

ScaledCoordinates followedMds(const Matrix& distances, Index dimensions, const Matrix& before,
                              const Control& control) {
  const Index count = distances.rows();
  MatrixF squares(count, count);
  Vector sums(count);
  const Blocks blocks = Blocks::ofWidth(count, kColumnsEach);
  overBlocks(blocks, count, [&](Index /*block*/, Index first, Index width) {
    throwIfStopped(control);
    squares.middleCols(first, width) =
        distances.middleCols(first, width).cast<float>().array().square();
    sums.segment(first, width) =
        squares.middleCols(first, width).cast<double>().colwise().sum().transpose();
  });
  MatrixF basis = orthonormal<float>(before.cast<float>());
  for (int round = 0; round < kRounds; ++round) {
    throwIfStopped(control);
    basis = orthonormal<float>(centredProduct(squares, basis, control));
  }
  throwIfStopped(control);
  const MatrixF small = basis.transpose() * centredProduct(squares, basis, control);
  const SmallEigen<float> pairs = smallEigen<float>(small);
  const MatrixF vectors = basis * pairs.vectors.rowwise().reverse();
  constexpr double kRounding = 1e-6;  // of single precision
  const Vector values = pairs.values.reverse().cast<double>();
  ScaledCoordinates scaled =
      scaledCoordinates(withoutRounding(values, kRounding), vectors.cast<double>(), dimensions);
  scaled.trace = 0.5 * sums.sum() / static_cast<double>(count);
  return scaled;
}

}  // namespace weightscape
