// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that turn a gradient into a step.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/training/objective.h"
#include "core/training/training_parameters.h"

namespace weightscape {

/// All that an optimiser remembers, so that it can be stored and restored.
template <typename Scalar>
struct OptimizerStateOf {
  std::int64_t steps = 0;
  GradientOf<Scalar> first;   ///< Adam's mean of the gradient, or the velocity
  GradientOf<Scalar> second;  ///< Adam's mean of its square; else empty
  Matrix memory;  ///< L-BFGS: steps and changes of the gradient in turn, oldest first; else empty
};

/// Steps are taken in single precision; L-BFGS keeps its own memory, in double.
using OptimizerState = OptimizerStateOf<float>;

/// Adam and gradient descent.
template <typename Scalar>
class OptimizerOf {
 public:
  OptimizerOf(OptimizerKind kind, double momentum, const AutoencoderOf<Scalar>& network);

  /// One step of the learning rate along the gradient. A tied network keeps W_out = W_inᵀ.
  void apply(const GradientOf<Scalar>& gradient, double learning_rate,
             AutoencoderOf<Scalar>& network);

  [[nodiscard]] const OptimizerStateOf<Scalar>& state() const { return state_; }
  void restore(OptimizerStateOf<Scalar> state) { state_ = std::move(state); }

 private:
  OptimizerKind kind_;
  double momentum_;
  OptimizerStateOf<Scalar> state_;
};

using Optimizer = OptimizerOf<double>;

}  // namespace weightscape
