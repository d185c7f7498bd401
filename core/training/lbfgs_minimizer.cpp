// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "core/base/unknown.h"
#include "core/training/centered_inputs.h"
#include "core/training/lbfgs.h"
#include "core/training/minimizer.h"
#include "core/training/same_shape.h"

namespace weightscape {
namespace {

Index parameterCount(const Autoencoder& network) {
  return network.w_in.size() + (network.tied ? 0 : network.w_out.size()) +
         (network.biases ? network.b_hidden.size() + network.b_output.size() : 0);
}

/// The parameters that can change, one after the other; of a gradient in the same places.
template <typename Parameters>
Vector packed(const Parameters& values, const Autoencoder& network) {
  Vector x(parameterCount(network));
  Index place = 0;
  const auto put = [&](const auto& part) {
    x.segment(place, part.size()) = part.reshaped();
    place += part.size();
  };
  put(values.w_in);
  if (!network.tied) put(values.w_out);
  if (network.biases) {
    put(values.b_hidden);
    put(values.b_output);
  }
  return x;
}

void unpack(const Vector& x, Autoencoder& network) {
  Index place = 0;
  const auto take = [&](auto& part) {
    part.reshaped() = x.segment(place, part.size());
    place += part.size();
  };
  take(network.w_in);
  if (network.tied) {
    network.w_out = network.w_in.transpose();
  } else {
    take(network.w_out);
  }
  if (network.biases) {
    take(network.b_hidden);
    take(network.b_output);
  }
}

struct LbfgsPlace : MinimizerPlace {
  LbfgsPlace(Autoencoder at, OptimizerState with)
      : network(std::move(at)), memory(std::move(with)) {}
  Autoencoder network;
  OptimizerState memory;
};

class LbfgsMinimizer : public Minimizer {
 public:
  LbfgsMinimizer(const Dataset& dataset, Autoencoder network, const Control& control)
      : inputs_(centeredInputs<double>(dataset, control)),
        training_samples_(dataset.training_samples),
        network_(std::move(network)) {}

  void networkTo(Autoencoder& network) const override {
    network.w_in = network_.w_in;
    network.w_out = network_.w_out;
    network.b_hidden = network_.b_hidden;
    network.b_output = network_.b_output;
  }
  bool setNetwork(const Autoencoder& network, const Control& /*control*/) override {
    network_ = network;
    return true;
  }
  [[nodiscard]] bool allFinite() const override { return network_.allFinite(); }

  [[nodiscard]] const OptimizerState& memory() const override { return memory_; }
  void forget() override { memory_ = {}; }
  void remember(const OptimizerState& memory) override { memory_ = memory; }
  [[nodiscard]] bool fits(const OptimizerState& memory) const override {
    return memory.first.w_in.size() == 0 && memory.second.w_in.size() == 0 &&
           (memory.memory.size() == 0 || memory.memory.rows() == parameterCount(network_));
  }

  [[nodiscard]] std::shared_ptr<const MinimizerPlace> place() const override {
    return std::make_shared<const LbfgsPlace>(network_, memory_);
  }
  void goTo(const MinimizerPlace& place) override {
    const auto& to = dynamic_cast<const LbfgsPlace&>(place);
    network_ = to.network;
    memory_ = to.memory;
  }

  StepResult step(const StepOptions& options, Batches& batches, const Control& control) override {
    Autoencoder trial = network_;
    Vector x = packed(trial, trial);
    const auto training = inputs_->leftCols(training_samples_);
    StepResult result;
    bool first = true;
    const auto function = [&](const Vector& place, Vector& gradient) {
      unpack(place, trial);
      const Terms terms = objective_.evaluate(trial, options.penalties, training, gradient_,
                                              WeightTerms::Counted, control);
      gradient = packed(gradient_, trial);
      if (std::exchange(first, false)) result.loss = terms.total();
      return terms.total();
    };
    Matrix memory = memory_.memory;  // a step that is stopped has changed none
    result.moved = lbfgsStep(function, x, memory);
    memory_.memory = std::move(memory);
    if (!result.moved) return result;
    unpack(x, network_);
    ++memory_.steps;
    batches.advanceToEnd();
    return result;
  }

  [[nodiscard]] Terms terms(const Penalties& penalties, const Control& control) const override {
    return termsOf(network_, penalties, control);
  }
  [[nodiscard]] Terms termsAt(const MinimizerPlace& place, const Penalties& penalties,
                              const Control& control) const override {
    return termsOf(dynamic_cast<const LbfgsPlace&>(place).network, penalties, control);
  }
  [[nodiscard]] double validationError(const Control& control) const override {
    const Index held_out = inputs_->cols() - training_samples_;
    if (held_out == 0) return kUnknown;
    return reconstructionError(network_, inputs_->rightCols(held_out), control);
  }

 private:
  [[nodiscard]] Terms termsOf(const Autoencoder& network, const Penalties& penalties,
                              const Control& control) const {
    return evaluateTerms<double>(network, penalties, inputs_->leftCols(training_samples_), control);
  }

  std::shared_ptr<const Matrix> inputs_;
  Index training_samples_;
  Autoencoder network_;
  OptimizerState memory_;
  Objective objective_;
  Gradient gradient_;
};

}  // namespace

std::unique_ptr<Minimizer> makeLbfgs(const Dataset& dataset, const Autoencoder& network,
                                     const Control& control) {
  return std::make_unique<LbfgsMinimizer>(dataset, network, control);
}

}  // namespace weightscape
