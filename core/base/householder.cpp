// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/householder.h"

#include <Eigen/Householder>
#include <Eigen/QR>
#include <algorithm>

#include "core/base/blocks.h"

namespace weightscape {
namespace {

constexpr Index kTogether = 48;  ///< reflections, as many as Eigen multiplies as one block
constexpr Index kColumns = 64;

/// Applies some reflections (or undoes them) to the lower rows of `columns`, from column `from` on.
void reflect(const Matrix& vectors, const Vector& factors, bool undo, Index from,
             const Control& control, Matrix& columns) {
  const Index width = columns.cols() - from;
  if (width <= 0) return;
  auto part = columns.bottomRightCorner(vectors.rows(), width);
  overBlocks(Blocks::ofWidth(width, kColumns), width, [&](Index, Index first, Index count) {
    throwIfStopped(control);
    const auto sequence = Eigen::householderSequence(vectors, factors);
    if (undo) {
      part.middleCols(first, count).applyOnTheLeft(sequence.adjoint());
    } else {
      part.middleCols(first, count).applyOnTheLeft(sequence);
    }
  });
}

}  // namespace

QrParts qrParts(Matrix columns, const Control& control, bool basis) {
  const Index rows = columns.rows();
  const Index count = columns.cols();
  Vector factors(count);
  for (Index first = 0; first < count; first += kTogether) {
    throwIfStopped(control);
    const Index width = std::min(kTogether, count - first);
    const Eigen::HouseholderQR<Matrix> panel(columns.block(first, first, rows - first, width));
    columns.block(first, first, rows - first, width) = panel.matrixQR();
    factors.segment(first, width) = panel.hCoeffs();
    reflect(panel.matrixQR(), panel.hCoeffs(), true, first + width, control, columns);
  }
  QrParts parts;
  parts.triangle = columns.topRows(count).triangularView<Eigen::Upper>();
  if (!basis) return parts;
  parts.orthonormal = Matrix::Identity(rows, count);
  for (Index first = ((count - 1) / kTogether) * kTogether; first >= 0; first -= kTogether) {
    const Index width = std::min(kTogether, count - first);
    const Matrix vectors = columns.block(first, first, rows - first, width);
    reflect(vectors, factors.segment(first, width), false, first, control, parts.orthonormal);
  }
  return parts;
}

}  // namespace weightscape
