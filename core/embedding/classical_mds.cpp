#include "core/embedding/classical_mds.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/blocks.h"
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

/// The same eigenpairs without writing the centred matrix out: −½ J D² J times a vector is one
/// product with D², on all threads, between two means taken off.
bool iterate(const Matrix& distances, Index wanted, const Control& control, Vector& values,
             Matrix& vectors) {
  constexpr Index kWorthThreads = 1500;  // below, starting them takes longer than they save
  const Index count = distances.rows();
  const std::size_t threads = count < kWorthThreads ? 1 : defaultThreads();
  const Blocks blocks = Blocks::ofWidth(count, 128);
  Matrix squares(count, count);
  overBlocks(blocks, count, threads, [&](Index /*block*/, Index first, Index width) {
    squares.middleCols(first, width) = distances.middleCols(first, width).array().square();
  });
  return leadingEigenpairs(
      count,
      [&](const Vector& in) {
        throwIfStopped(control);
        const Vector shifted = in.array() - in.mean();
        Vector out(count);
        overBlocks(blocks, count, threads, [&](Index /*block*/, Index first, Index width) {
          out.segment(first, width).noalias() =
              squares.middleCols(first, width).transpose() * shifted;
        });
        return Vector(-0.5 * (out.array() - out.mean()));
      },
      wanted, values, vectors);
}

}  // namespace

ScaledCoordinates scaledCoordinates(const Vector& eigenvalues, const Matrix& vectors,
                                    Index dimensions) {
  ScaledCoordinates result{Matrix::Zero(vectors.rows(), dimensions), eigenvalues, vectors};
  for (Index axis = 0; axis < std::min(dimensions, eigenvalues.size()); ++axis) {
    const double value = eigenvalues(axis);
    if (!(value > 0.0)) continue;
    Index extreme = 0;
    vectors.col(axis).cwiseAbs().maxCoeff(&extreme);
    const double sign = vectors(extreme, axis) < 0.0 ? -1.0 : 1.0;
    result.coordinates.col(axis) = sign * std::sqrt(value) * vectors.col(axis);
  }
  return result;
}

ScaledCoordinates classicalMds(const Matrix& distances, Index dimensions, const Control& control) {
  const Index count = distances.rows();
  const Index wanted = std::min(count, std::max(dimensions, kReported));
  Vector values;
  Matrix vectors;
  if (count <= kWrittenOut || !iterate(distances, wanted, control, values, vectors)) {
    leadingEigenpairs(centered(distances), wanted, values, vectors);
  }
  return scaledCoordinates(values, vectors, dimensions);
}

}  // namespace weightscape
