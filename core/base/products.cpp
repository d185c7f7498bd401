// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/products.h"

namespace weightscape {

Vector meanColumn(const Eigen::Ref<const Matrix>& columns, const Control& control) {
  Vector sum = Vector::Zero(columns.rows());
  const Index each = countBetweenLooks(kWorkOfNumber * static_cast<double>(columns.rows()));
  for (Index i = 0; i < columns.cols(); ++i) {
    if (i % each == 0) throwIfStopped(control);
    sum += columns.col(i);
  }
  return sum / static_cast<double>(columns.cols());
}

Matrix transposed(const Matrix& matrix, const Control& control) {
  Matrix result = roomFor(matrix.cols(), matrix.rows());
  overColumns(result.cols(), result.rows(), control,
              [&](Index i) { result.col(i) = matrix.row(i).transpose(); });
  return result;
}

Matrix centeredColumns(const Matrix& columns, const Control& control) {
  const Vector mean = meanColumn(columns, control);
  Matrix centered = roomFor(columns.rows(), columns.cols());
  overColumns(columns.cols(), columns.rows(), control,
              [&](Index i) { centered.col(i) = columns.col(i) - mean; });
  return centered;
}

double squaredNormOf(const Matrix& matrix, const Control& control) {
  Vector parts(matrix.cols());
  overColumns(matrix.cols(), matrix.rows(), control,
              [&](Index i) { parts(i) = matrix.col(i).squaredNorm(); });
  return parts.sum();
}

}  // namespace weightscape
