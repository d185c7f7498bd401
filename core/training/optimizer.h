// Rules that turn a gradient into a step.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/training/objective.h"

namespace weightscape {

enum class OptimizerKind {
  Adam,   ///< Kingma & Ba, ICLR 2015, with bias correction; β 0.9 and 0.999, ε 10⁻⁸
  Sgd,    ///< v ← m·v + g, w ← w − η·v (Polyak's heavy ball)
  Lbfgs,  ///< all samples at once; see lbfgs.h
};

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& optimizerNames();

/// All that an optimiser remembers, so that it can be stored and restored.
template <typename Scalar>
struct OptimizerStateOf {
  std::int64_t steps = 0;
  GradientOf<Scalar> first;   ///< Adam's mean of the gradient, or the velocity
  GradientOf<Scalar> second;  ///< Adam's mean of its square; else empty
  Matrix memory;  ///< L-BFGS: steps and changes of the gradient in turn, oldest first; else empty

  template <typename Other>
  [[nodiscard]] OptimizerStateOf<Other> cast() const {
    return {steps, first.template cast<Other>(), second.template cast<Other>(), memory};
  }
};

using OptimizerState = OptimizerStateOf<double>;

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
