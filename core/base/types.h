// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix types that the core computes with.
#pragma once

#include <Eigen/Core>

namespace weightscape {

template <typename Scalar>
using MatrixOf = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
template <typename Scalar>
using VectorOf = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

using Matrix = Eigen::MatrixXd;  ///< column-major; one column a sample, a neuron or a point
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

}  // namespace weightscape
