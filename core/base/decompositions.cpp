// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decompositions.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <Eigen/SVD>

namespace weightscape {

SmallSvd smallSvd(const Matrix& matrix) {
  const Eigen::JacobiSVD<Matrix> svd(matrix, Eigen::ComputeFullU | Eigen::ComputeFullV);
  return {svd.matrixU(), svd.singularValues(), svd.matrixV()};
}

template <typename Scalar>
SmallEigen<Scalar> smallEigen(const MatrixOf<Scalar>& matrix) {
  const Eigen::SelfAdjointEigenSolver<MatrixOf<Scalar>> solver(matrix);
  return {solver.eigenvalues(), solver.eigenvectors()};
}

Matrix leastSquares(const Matrix& a, const Matrix& b) { return a.colPivHouseholderQr().solve(b); }

template <typename Scalar>
MatrixOf<Scalar> orthonormal(const MatrixOf<Scalar>& columns) {
  const Eigen::HouseholderQR<MatrixOf<Scalar>> qr(columns);
  return qr.householderQ() * MatrixOf<Scalar>::Identity(columns.rows(), columns.cols());
}

template SmallEigen<double> smallEigen(const MatrixOf<double>& matrix);
template SmallEigen<float> smallEigen(const MatrixOf<float>& matrix);
template MatrixOf<double> orthonormal(const MatrixOf<double>& columns);
template MatrixOf<float> orthonormal(const MatrixOf<float>& columns);

}  // namespace weightscape
