#include "core/embedding/classical_mds.h"

#include <algorithm>
#include <cmath>

#include "core/embedding/leading_eigenpairs.h"

namespace weightscape {
namespace {

constexpr Index kReported = 10;

}  // namespace

ScaledCoordinates classicalMds(const Matrix& distances, Index dimensions) {
  const Index count = distances.rows();
  Matrix centered = -0.5 * distances.array().square().matrix();
  const Vector means = centered.rowwise().mean();
  const double mean = means.mean();
  centered.colwise() -= means;
  centered.rowwise() -= means.transpose();
  centered.array() += mean;

  ScaledCoordinates result;
  result.coordinates.setZero(count, dimensions);
  const Index wanted = std::min(count, std::max(dimensions, kReported));
  Matrix vectors;
  leadingEigenpairs(centered, wanted, result.eigenvalues, vectors);
  for (Index axis = 0; axis < std::min(dimensions, wanted); ++axis) {
    const double value = result.eigenvalues(axis);
    if (!(value > 0.0)) continue;
    Index extreme = 0;
    vectors.col(axis).cwiseAbs().maxCoeff(&extreme);
    const double sign = vectors(extreme, axis) < 0.0 ? -1.0 : 1.0;
    result.coordinates.col(axis) = sign * std::sqrt(value) * vectors.col(axis);
  }
  return result;
}

}  // namespace weightscape
