#include "core/base/truncated_svd.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <string>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/orthonormal.h"
#include "core/base/random.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr Index kOversampling = 12;
/// Singular values above the last kept one grow by their square each time; the points of a
/// manifold have slowly falling ones.
constexpr int kIterations = 6;

/// The same for dense and sparse matrices: both know products with a dense block.
template <typename AnyMatrix>
Matrix coordinates(const AnyMatrix& matrix, Index rank, std::uint64_t seed,
                   const Control& control) {
  const Index most = std::min(matrix.rows(), matrix.cols());
  if (rank < 1 || rank > most) {
    throw Error("reduce: " + std::to_string(rank) + " directions of a " +
                std::to_string(matrix.rows()) + " × " + std::to_string(matrix.cols()) +
                " matrix; allowed are 1 to " + std::to_string(most) + ".");
  }
  const Index width = std::min(most, rank + kOversampling);
  requireMemory(
      8.0 * 4.0 * static_cast<double>(width) * static_cast<double>(matrix.rows() + matrix.cols()),
      "reduce: " + shortNumber(static_cast<double>(rank)) + " directions");
  Random random(seed, Random::Stream::Analysis);
  Matrix start(matrix.cols(), width);
  for (double& value : start.reshaped()) value = random.normal();
  Matrix range = orthonormal<double>(matrix * start);
  for (int i = 0; i < kIterations; ++i) {
    throwIfStopped(control);
    control.report(static_cast<double>(i) / kIterations);
    range = orthonormal<double>(matrix.transpose() * range);
    throwIfStopped(control);
    range = orthonormal<double>(matrix * range);
  }
  const Matrix projected = matrix.transpose() * range;  // N × width
  const Eigen::HouseholderQR<Matrix> qr(projected);
  const Matrix triangle = qr.matrixQR().topRows(width).triangularView<Eigen::Upper>();
  // Bᵀ = Q·R with R = L S Wᵀ, so S·Vᵀ = Wᵀ·B.
  const Eigen::JacobiSVD<Matrix> svd(triangle, Eigen::ComputeFullV);
  Matrix result = (projected * svd.matrixV().leftCols(rank)).transpose();
  for (auto row : result.rowwise()) {
    Index extreme = 0;
    row.cwiseAbs().maxCoeff(&extreme);
    if (row(extreme) < 0.0) row = -row;
  }
  return result;
}

}  // namespace

Matrix leadingCoordinates(const SparseMatrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control) {
  return coordinates(matrix, rank, seed, control);
}

Matrix leadingCoordinates(const Matrix& matrix, Index rank, std::uint64_t seed,
                          const Control& control) {
  return coordinates(matrix, rank, seed, control);
}

}  // namespace weightscape
