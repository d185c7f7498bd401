#include "core/embedding/classical_mds.h"

#include <Spectra/SymEigsSolver.h>
#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace weightscape {
namespace {

constexpr Index kReported = 10;
/// Below this size a full decomposition takes no longer than an iterative one.
constexpr Index kFullSolver = 120;

void leadingEigenpairs(const Matrix& matrix, Index wanted, Vector& values, Matrix& vectors) {
  const Index count = matrix.rows();
  const Index subspace = std::min(count, 4 * wanted + 10);
  if (count > kFullSolver) {
    Spectra::DenseSymMatProd<double> product(matrix);
    Spectra::SymEigsSolver<Spectra::DenseSymMatProd<double>> solver(product, wanted, subspace);
    // A fixed start: the solver's own is fixed too, but not promised to be.
    Vector start(count);
    for (Index i = 0; i < count; ++i) start(i) = std::sin(1.0 + 12.9898 * static_cast<double>(i));
    solver.init(start.data());
    solver.compute(Spectra::SortRule::LargestAlge, 1000, 1e-12);
    if (solver.info() == Spectra::CompInfo::Successful) {
      values = solver.eigenvalues();
      vectors = solver.eigenvectors();
      return;
    }
  }
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
  values = solver.eigenvalues().reverse().head(wanted);
  vectors = solver.eigenvectors().rowwise().reverse().leftCols(wanted);
}

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
