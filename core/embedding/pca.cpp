#include "core/embedding/pca.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace weightscape {

ScaledCoordinates principalComponents(const Matrix& points, Index dimensions) {
  constexpr Index kReported = 10;
  const Matrix centered = points.colwise() - points.rowwise().mean();
  const Eigen::SelfAdjointEigenSolver<Matrix> scatter(centered * centered.transpose());
  const Index available = points.rows();
  ScaledCoordinates result;
  result.eigenvalues = scatter.eigenvalues()
                           .reverse()
                           .head(std::min(available, std::max(dimensions, kReported)))
                           .cwiseMax(0.0);
  result.coordinates.setZero(points.cols(), dimensions);
  for (Index axis = 0; axis < std::min(dimensions, available); ++axis) {
    const Vector values = centered.transpose() * scatter.eigenvectors().col(available - 1 - axis);
    Index extreme = 0;
    values.cwiseAbs().maxCoeff(&extreme);
    result.coordinates.col(axis) = values(extreme) < 0.0 ? -values : values;
  }
  return result;
}

ScaledCoordinates euclideanMds(const Matrix& points, Index dimensions) {
  const Vector squares = points.colwise().squaredNorm();
  Matrix squared = -2.0 * points.transpose() * points;
  squared.colwise() += squares;
  squared.rowwise() += squares.transpose();
  return classicalMds(squared.cwiseMax(0.0).cwiseSqrt(), dimensions);
}

}  // namespace weightscape
