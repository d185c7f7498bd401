// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/classical_mds.h"

#include <algorithm>
#include <cmath>

#include "core/base/products.h"
#include "core/base/steady_sign.h"
#include "core/embedding/leading_eigenpairs.h"

namespace weightscape {
namespace {

constexpr Index kReported = 10;
/// Below this size the centred matrix is written out and decomposed.
constexpr Index kWrittenOut = 300;

Matrix centered(const Matrix& distances) {
  Matrix result = -0.5 * distances.array().square().matrix();
  const Vector means = result.rowwise().mean();
  const double mean = means.mean();
  result.colwise() -= means;
  result.rowwise() -= means.transpose();
  result.array() += mean;
  return result;
}

/// The trace of −½ J D² J: half the mean of D² for each point.
double traceOf(const Matrix& distances, const Control& control) {
  return 0.5 * squaredNormOf(distances, control) / static_cast<double>(distances.rows());
}

/// The same eigenpairs without writing the centred matrix out: −½ J D² J times a vector is one
/// product with D², on all threads, between two means taken off.
Eigenpairs iterated(const Matrix& distances, Index wanted, const Control& control) {
  constexpr Index kWorthThreads = 1500;  // below, starting them takes longer than they save
  const Index count = distances.rows();
  const std::size_t threads = count < kWorthThreads ? 1 : defaultThreads();
  const Blocks blocks = Blocks::ofWidth(count, 128);
  Matrix squares = roomFor(count, count);
  overBlocks(blocks, count, threads, [&](Index /*block*/, Index first, Index width) {
    throwIfStopped(control);
    squares.middleCols(first, width) = distances.middleCols(first, width).array().square();
  });
  return leadingEigenpairs(
      count,
      [&](const Matrix& in) {
        Matrix shifted = in;
        for (auto column : shifted.colwise()) column.array() -= column.mean();
        Matrix out(count, in.cols());
        overBlocks(blocks, count, threads, [&](Index /*block*/, Index first, Index width) {
          throwIfStopped(control);
          out.middleRows(first, width).noalias() =
              squares.middleCols(first, width).transpose() * shifted;
        });
        for (auto column : out.colwise()) column = -0.5 * (column.array() - column.mean());
        return out;
      },
      wanted, control);
}

}  // namespace

ScaledCoordinates scaledCoordinates(const Vector& eigenvalues, const Matrix& vectors,
                                    Index dimensions) {
  ScaledCoordinates result{Matrix::Zero(vectors.rows(), dimensions), eigenvalues, vectors};
  for (Index axis = 0; axis < std::min(dimensions, eigenvalues.size()); ++axis) {
    const double value = eigenvalues(axis);
    if (!(value > 0.0)) continue;
    result.coordinates.col(axis) = withSteadySign(std::sqrt(value) * vectors.col(axis));
  }
  return result;
}

ScaledCoordinates classicalMds(const Matrix& distances, Index dimensions, const Control& control) {
  const Index count = distances.rows();
  const Index wanted = std::min(count, std::max(dimensions, kReported));
  const Eigenpairs pairs = count <= kWrittenOut
                               ? leadingEigenpairs(centered(distances), wanted, control)
                               : iterated(distances, wanted, control);
  ScaledCoordinates scaled =
      scaledCoordinates(withoutRounding(pairs.values), pairs.vectors, dimensions);
  scaled.trace = traceOf(distances, control);
  scaled.residual = pairs.residual;
  return scaled;
}

}  // namespace weightscape
