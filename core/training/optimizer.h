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
struct OptimizerState {
  std::int64_t steps = 0;
  Gradient first;   ///< Adam's mean of the gradient, or the velocity
  Gradient second;  ///< Adam's mean of its square; else empty
  Matrix memory;    ///< L-BFGS: steps and changes of the gradient in turn, oldest first; else empty
};

/// Adam and gradient descent.
class Optimizer {
 public:
  Optimizer(OptimizerKind kind, double momentum, const Autoencoder& network);

  /// One step of the learning rate along the gradient. A tied network keeps W_out = W_inᵀ.
  void apply(const Gradient& gradient, double learning_rate, Autoencoder& network);

  [[nodiscard]] const OptimizerState& state() const { return state_; }
  void restore(OptimizerState state) { state_ = std::move(state); }

 private:
  OptimizerKind kind_;
  double momentum_;
  OptimizerState state_;
};

}  // namespace weightscape
