// The matrix types that the core computes with.
#pragma once

#include <Eigen/Core>

namespace weightscape {

using Matrix = Eigen::MatrixXd;  ///< column-major; one column a sample, a neuron or a point
using Vector = Eigen::VectorXd;
using Index = Eigen::Index;

}  // namespace weightscape
