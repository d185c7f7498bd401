// SPDX-License-Identifier: GPL-3.0-or-later
// A way to make J small on a data set: gradient descent, or L-BFGS.
#pragma once

#include <memory>

#include "core/base/progress.h"
#include "core/training/batches.h"
#include "core/training/objective.h"
#include "core/training/optimizer.h"

namespace weightscape {

struct Dataset;

/// Where a minimizer is: its network and what it remembers. Immutable, to come back to.
class MinimizerPlace {
 public:
  MinimizerPlace() = default;
  virtual ~MinimizerPlace() = default;
  MinimizerPlace(const MinimizerPlace&) = delete;
  MinimizerPlace& operator=(const MinimizerPlace&) = delete;
  MinimizerPlace(MinimizerPlace&&) = delete;
  MinimizerPlace& operator=(MinimizerPlace&&) = delete;
};

/// What a step is taken with.
struct StepOptions {
  Penalties penalties;
  bool nonnegative = false;
  Index batch = 100;           ///< samples at most
  double learning_rate = 0.0;  ///< of gradient descent
};

struct StepResult {
  bool moved = true;  ///< false at a minimum, as far as numbers can tell: nothing has changed then
  double loss = 0.0;  ///< what the step saw of J, before it
};

/// Holds the network as it is trained: its biases belong to inputs less their mean. All inputs are
/// those of the data set it was made for.
class Minimizer {
 public:
  Minimizer() = default;
  virtual ~Minimizer() = default;
  Minimizer(const Minimizer&) = delete;
  Minimizer& operator=(const Minimizer&) = delete;
  Minimizer(Minimizer&&) = delete;
  Minimizer& operator=(Minimizer&&) = delete;

  /// Writes the network to one of its shape; asks for no memory.
  virtual void networkTo(Autoencoder& network) const = 0;
  /// Puts other weights in place. True when they are held as they are, false when rounded.
  virtual bool setNetwork(const Autoencoder& network, const Control& control = {}) = 0;
  [[nodiscard]] virtual bool allFinite() const = 0;

  /// All that is remembered beside the network; lives as long as it does, and changes with it.
  [[nodiscard]] virtual const OptimizerState& memory() const = 0;
  virtual void forget() = 0;
  /// `memory` fits.
  virtual void remember(const OptimizerState& memory) = 0;
  [[nodiscard]] virtual bool fits(const OptimizerState& memory) const = 0;

  [[nodiscard]] virtual std::shared_ptr<const MinimizerPlace> place() const = 0;
  /// `place` is one of this minimizer's.
  virtual void goTo(const MinimizerPlace& place) = 0;

  /// Takes a step and moves `batches` on. Throws Stopped; then nothing has changed.
  virtual StepResult step(const StepOptions& options, Batches& batches, const Control& control) = 0;

  /// J over the training samples. Throws Stopped, as the next two do.
  [[nodiscard]] virtual Terms terms(const Penalties& penalties, const Control& control) const = 0;
  [[nodiscard]] virtual Terms termsAt(const MinimizerPlace& place, const Penalties& penalties,
                                      const Control& control) const = 0;
  /// Reconstruction error of the held-out samples; NaN without any.
  [[nodiscard]] virtual double validationError(const Control& control) const = 0;
};

/// Adam and gradient descent with momentum, in single precision, which is twice as fast and exact
/// enough for steps that are themselves estimates. Throws Stopped.
std::unique_ptr<Minimizer> makeGradientDescent(const Dataset& dataset,
                                               const TrainingParameters& training,
                                               const Autoencoder& network, const Control& control);

/// L-BFGS on all samples at once, in double precision: it converges to the optimum. A step is an
/// epoch. Throws Stopped.
std::unique_ptr<Minimizer> makeLbfgs(const Dataset& dataset, const Autoencoder& network,
                                     const Control& control);

/// Weights below zero become zero.
template <typename Scalar>
void makeNonnegative(AutoencoderOf<Scalar>& network) {
  network.w_in = network.w_in.cwiseMax(Scalar(0));
  network.w_out = network.w_out.cwiseMax(Scalar(0));
}

}  // namespace weightscape
