// The hidden units' nonlinearity φ.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

enum class Activation { Linear, Tanh, Relu, Sigmoid, Softplus };

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& activationNames();

/// Replaces the pre-activations in place by φ of them.
template <typename Scalar>
void applyActivation(Activation activation, Eigen::Ref<MatrixOf<Scalar>> values);

/// Multiplies `gradient` in place by φ'. `outputs` holds h = φ(·): every φ here has a derivative
/// that is a function of its own value (softplus: 1 − e^{−h}; ReLU: 0 at its corner).
template <typename Scalar>
void multiplyByDerivative(Activation activation, const Eigen::Ref<const MatrixOf<Scalar>>& outputs,
                          Eigen::Ref<MatrixOf<Scalar>> gradient);

/// φ'(0): how steep the units are at the start, where all is small (ReLU 1, measured).
double slopeAtZero(Activation activation);

/// sup φ': how steep a unit can be whose bias is free.
double largestSlope(Activation activation);

}  // namespace weightscape
