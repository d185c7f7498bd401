// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/spectrum.h"

#include <algorithm>

#include "core/base/householder.h"
#include "core/base/products.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/truncated_svd.h"

namespace weightscape {
namespace {

/// Columns of a product that are worked out together.
constexpr Index kColumns = 64;

/// XᵀX / P, block by block so that it can be stopped; the lower triangle only.
Matrix secondMoment(const Matrix& columns, double samples, const Control& control) {
  const Index size = columns.cols();
  Matrix result = Matrix::Zero(size, size);
  overBlocks(Blocks::ofWidth(size, kColumns), size, [&](Index, Index begin, Index width) {
    addProduct(result.block(begin, begin, size - begin, width), 1.0 / samples,
               columns.rightCols(size - begin).transpose(), columns.middleCols(begin, width),
               control);
  });
  return result;
}

/// Fewer samples than neurons: the modes that are not zero, from the P × P products of samples.
void decomposeSamples(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  constexpr double kRounding = 1e-12;  ///< of the largest eigenvalue: zero
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix products = secondMoment(shifted, samples, control);
  throwIfStopped(control);
  const SymmetricEigen solved = symmetricEigen(products, control);
  const Vector values = solved.values.reverse();
  Index kept = 0;
  while (kept < values.size() && values(kept) > kRounding * values(0)) ++kept;
  throwIfStopped(control);
  spectrum.values = values.head(kept);
  const Matrix leading = solved.vectors.rowwise().reverse().leftCols(kept);
  Matrix directions = productOf(shifted, leading, control);
  // The directions of small modes are only nearly at right angles to those of large ones.
  QrParts parts = qrParts(std::move(directions), control);
  for (Index k = 0; k < kept; ++k) {
    if (parts.triangle(k, k) < 0.0) parts.orthonormal.col(k) *= -1.0;
  }
  spectrum.vectors = std::move(parts.orthonormal);
}

void decomposeNeurons(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix moment = secondMoment(transposed(shifted, control), samples, control);
  throwIfStopped(control);
  const SymmetricEigen solved = symmetricEigen(moment, control);
  spectrum.values = solved.values.reverse().cwiseMax(0.0);
  spectrum.vectors = solved.vectors.rowwise().reverse();
}

void leadingModes(const Matrix& shifted, const Control& control, Spectrum& spectrum) {
  const auto samples = static_cast<double>(shifted.cols());
  const Matrix modes = leadingCoordinates(transposed(shifted, control), kLeadingModes, 1, control);
  spectrum.values = modes.rowwise().squaredNorm() / samples;
  spectrum.vectors = modes.transpose().colwise().normalized();
  const double total = squaredNormOf(shifted, control) / samples;
  // ‖XXᵀ‖² = ‖XᵀX‖², by the blocks of the smaller of the two, each off the diagonal twice.
  const bool fewer_samples = shifted.cols() < shifted.rows();
  const Matrix columns = fewer_samples ? shifted : transposed(shifted, control);
  const Blocks blocks = Blocks::ofWidth(columns.cols(), kColumns);
  Vector parts(blocks.count);
  overBlocks(blocks, columns.cols(), [&](Index block, Index begin, Index width) {
    throwIfStopped(control);
    Matrix products = Matrix::Zero(width, columns.cols() - begin);
    addProduct(products, 1.0, columns.middleCols(begin, width).transpose(),
               columns.rightCols(columns.cols() - begin), control);
    parts(block) = 2.0 * products.squaredNorm() - products.leftCols(width).squaredNorm();
  });
  const double squares = parts.sum();
  spectrum.rest = std::max(0.0, total - spectrum.values.sum());
  spectrum.rest_squares =
      std::max(0.0, squares / (samples * samples) - spectrum.values.squaredNorm());
}

}  // namespace

Spectrum inputSpectrum(const Eigen::Ref<const Matrix>& samples, bool centered,
                       const Control& control) {
  Spectrum spectrum;
  spectrum.centered = centered;
  spectrum.mean = Vector::Zero(samples.rows());
  if (centered) spectrum.mean = meanColumn(samples, control);
  Matrix shifted = roomFor(samples.rows(), samples.cols());
  overColumns(samples.cols(), samples.rows(), control,
              [&](Index i) { shifted.col(i) = samples.col(i) - spectrum.mean; });
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

std::optional<Index> rowSpaceDimension(const Spectrum& spectrum, double share) {
  const double limit = share * spectrum.largest();
  if (!spectrum.lists(limit)) return std::nullopt;
  Index row_space = 0;
  while (row_space < spectrum.values.size() && spectrum.values(row_space) > limit) ++row_space;
  return row_space;
}

}  // namespace weightscape
