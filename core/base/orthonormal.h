// An orthonormal basis of what a matrix's columns span.
#pragma once

#include <Eigen/QR>

#include "core/base/types.h"

namespace weightscape {

/// By Householder reflections: m × n with m ≥ n in, orthonormal columns m × n out.
template <typename Scalar>
MatrixOf<Scalar> orthonormal(const MatrixOf<Scalar>& columns) {
  const Eigen::HouseholderQR<MatrixOf<Scalar>> qr(columns);
  return qr.householderQ() * MatrixOf<Scalar>::Identity(columns.rows(), columns.cols());
}

}  // namespace weightscape
