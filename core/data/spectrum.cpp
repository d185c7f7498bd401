#include "core/data/spectrum.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <algorithm>

#include "core/base/truncated_svd.h"

namespace weightscape {
namespace {

constexpr Index kBlock = 256;

/// XᵀX / P, block by block so that it can be stopped; the lower triangle only.
Matrix secondMoment(const Matrix& columns, double samples, const Control& control) {
  const Index size = columns.cols();
  Matrix result = Matrix::Zero(size, size);
  for (Index begin = 0; begin < size; begin += kBlock) {
    throwIfStopped(control);
    const Index width = std::min(kBlock, size - begin);
    result.block(begin, begin, size - begin, width).noalias() =
        columns.rightCols(size - begin).transpose() * columns.middleCols(begin, width) / samples;
  }
  return result;
}

/// Fewer samples than neurons: the modes that are not zero, from the P × P products of samples.
void decomposeSamples(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  constexpr double kRounding = 1e-12;  ///< of the largest eigenvalue: zero
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix products = secondMoment(shifted, samples, control);
  throwIfStopped(control);
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(products);
  const Vector values = solver.eigenvalues().reverse();
  Index kept = 0;
  while (kept < values.size() && values(kept) > kRounding * values(0)) ++kept;
  throwIfStopped(control);
  spectrum.values = values.head(kept);
  const Matrix directions = shifted * solver.eigenvectors().rowwise().reverse().leftCols(kept);
  // The directions of small modes are only nearly at right angles to those of large ones.
  const Eigen::HouseholderQR<Matrix> qr(directions);
  spectrum.vectors = qr.householderQ() * Matrix::Identity(directions.rows(), kept);
  for (Index k = 0; k < kept; ++k) {
    if (qr.matrixQR()(k, k) < 0.0) spectrum.vectors.col(k) *= -1.0;
  }
}

void decomposeNeurons(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix moment = secondMoment(shifted.transpose(), samples, control);
  throwIfStopped(control);
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(moment);
  spectrum.values = solver.eigenvalues().reverse().cwiseMax(0.0);
  spectrum.vectors = solver.eigenvectors().rowwise().reverse();
}

void leadingModes(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix modes = leadingCoordinates(Matrix(shifted.transpose()), kLeadingModes, 1, control);
  spectrum.values = modes.rowwise().squaredNorm() / samples;
  spectrum.vectors = modes.transpose().colwise().normalized();
  const double total = shifted.squaredNorm() / samples;
  // ‖XXᵀ‖² = ‖XᵀX‖², by the blocks of the smaller of the two, each off the diagonal twice.
  const bool fewer_samples = shifted.cols() < shifted.rows();
  const Matrix columns = fewer_samples ? shifted : Matrix(shifted.transpose());
  double squares = 0.0;
  for (Index begin = 0; begin < columns.cols(); begin += kBlock) {
    throwIfStopped(control);
    const Index width = std::min(kBlock, columns.cols() - begin);
    const auto block = columns.middleCols(begin, width);
    const Matrix products = block.transpose() * columns.rightCols(columns.cols() - begin);
    squares += 2.0 * products.squaredNorm() - products.leftCols(width).squaredNorm();
  }
  spectrum.rest = std::max(0.0, total - spectrum.values.sum());
  spectrum.rest_squares =
      std::max(0.0, squares / (samples * samples) - spectrum.values.squaredNorm());
}

}  // namespace

Spectrum inputSpectrum(const Eigen::Ref<const Matrix>& samples, bool centered,
                       const Control& control) {
  Spectrum spectrum;
  spectrum.centered = centered;
  spectrum.mean = centered ? Vector(samples.rowwise().mean()) : Vector::Zero(samples.rows());
  const Matrix shifted = samples.colwise() - spectrum.mean;
  const Index smaller = std::min(shifted.rows(), shifted.cols());
  if (smaller > kMostDecomposed) {
    leadingModes(shifted, control, spectrum);
  } else if (shifted.cols() < shifted.rows()) {
    decomposeSamples(shifted, control, spectrum);
  } else {
    decomposeNeurons(shifted, control, spectrum);
  }
  return spectrum;
}

std::optional<Index> loudModes(const Spectrum& spectrum, double share) {
  const double limit = share * spectrum.largest();
  if (!spectrum.lists(limit)) return std::nullopt;
  Index loud = 0;
  while (loud < spectrum.values.size() && spectrum.values(loud) > limit) ++loud;
  return loud;
}

}  // namespace weightscape
