#include "core/data/spectrum.h"

#include <Eigen/Eigenvalues>

namespace weightscape {

Spectrum inputSpectrum(const Eigen::Ref<const Matrix>& samples, bool centered) {
  Spectrum spectrum;
  spectrum.centered = centered;
  spectrum.mean = centered ? Vector(samples.rowwise().mean()) : Vector::Zero(samples.rows());
  const Matrix shifted = samples.colwise() - spectrum.mean;
  Matrix second_moment = Matrix::Zero(samples.rows(), samples.rows());
  second_moment.selfadjointView<Eigen::Lower>().rankUpdate(
      shifted, 1.0 / static_cast<double>(samples.cols()));
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(second_moment);  // reads the lower triangle
  spectrum.values = solver.eigenvalues().reverse().cwiseMax(0.0);
  spectrum.vectors = solver.eigenvectors().rowwise().reverse();
  return spectrum;
}

Matrix quietDirections(const Spectrum& spectrum, double share) {
  const double limit = share * spectrum.largest();
  Index loud = 0;
  while (loud < spectrum.values.size() && spectrum.values(loud) > limit) ++loud;
  return spectrum.vectors.rightCols(spectrum.values.size() - loud);
}

}  // namespace weightscape
