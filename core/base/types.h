// The matrix types that the core computes with.
#pragma once

#include <Eigen/Core>
#include <Eigen/SparseCore>

namespace weightscape {

using Matrix = Eigen::MatrixXd;  ///< column-major; one column a sample, a neuron or a point
using Vector = Eigen::VectorXd;
using SparseMatrix = Eigen::SparseMatrix<double>;  ///< column-major, compressed
using Index = Eigen::Index;

}  // namespace weightscape
