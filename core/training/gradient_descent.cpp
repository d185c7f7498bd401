// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/unknown.h"
#include "core/training/centered_inputs.h"
#include "core/training/minimizer.h"
#include "core/training/same_shape.h"

namespace weightscape {
namespace {

struct DescentPlace : MinimizerPlace {
  DescentPlace(AutoencoderOf<float> at, OptimizerOf<float> with)
      : network(std::move(at)), optimizer(std::move(with)) {}
  AutoencoderOf<float> network;
  OptimizerOf<float> optimizer;
};

class GradientDescent : public Minimizer {
 public:
  GradientDescent(const Dataset& dataset, const TrainingParameters& training,
                  const Autoencoder& network, const Control& control)
      : kind_(training.optimizer),
        momentum_(training.momentum),
        inputs_(centeredInputs<float>(dataset, control)),
        training_samples_(dataset.training_samples),
        network_(network.cast<float>()),
        optimizer_(kind_, momentum_, network_) {
    throwIfStopped(control);
  }

  void networkTo(Autoencoder& network) const override {
    // Not network.cast(), which would ask for memory.
    network.w_in = network_.w_in.cast<double>();
    network.w_out = network_.w_out.cast<double>();
    network.b_hidden = network_.b_hidden.cast<double>();
    network.b_output = network_.b_output.cast<double>();
  }
  bool setNetwork(const Autoencoder& network, const Control& control) override {
    AutoencoderOf<float> rounded = network.cast<float>();
    throwIfStopped(control);
    network_ = std::move(rounded);
    return false;
  }
  [[nodiscard]] bool allFinite() const override { return network_.allFinite(); }

  [[nodiscard]] const OptimizerState& memory() const override { return optimizer_.state(); }
  void forget() override { optimizer_ = OptimizerOf<float>(kind_, momentum_, network_); }
  void remember(const OptimizerState& memory) override { optimizer_.restore(memory); }
  [[nodiscard]] bool fits(const OptimizerState& memory) const override {
    return sameShape(memory.first, optimizer_.state().first) &&
           sameShape(memory.second, optimizer_.state().second) && memory.memory.size() == 0;
  }

  [[nodiscard]] std::shared_ptr<const MinimizerPlace> place() const override {
    return std::make_shared<const DescentPlace>(network_, optimizer_);
  }
  void goTo(const MinimizerPlace& place) override {
    const auto& to = dynamic_cast<const DescentPlace&>(place);
    network_ = to.network;
    optimizer_ = to.optimizer;
  }

  StepResult step(const StepOptions& options, Batches& batches, const Control& control) override {
    batches.shuffle();
    const Index size = batches.nextSize(options.batch);
    const Terms terms = [&] {
      try {
        return evaluate(options.penalties, batches, size, control);
      } catch (...) {
        batches.unshuffle();  // a stop, or memory that was not there
        throw;
      }
    }();
    optimizer_.apply(workspace_.gradient, options.learning_rate, network_);
    if (options.nonnegative) makeNonnegative(network_);
    batches.advance(size);
    return {true, terms.total()};
  }

  [[nodiscard]] Terms terms(const Penalties& penalties, const Control& control) const override {
    return termsOf(network_, penalties, control);
  }
  [[nodiscard]] Terms termsAt(const MinimizerPlace& place, const Penalties& penalties,
                              const Control& control) const override {
    return termsOf(dynamic_cast<const DescentPlace&>(place).network, penalties, control);
  }
  [[nodiscard]] double validationError(const Control& control) const override {
    const Index held_out = inputs_->cols() - training_samples_;
    if (held_out == 0) return kUnknown;
    return reconstructionError<float>(network_, inputs_->rightCols(held_out), control);
  }

 private:
  /// Kept from step to step.
  struct Workspace {
    ObjectiveOf<float> objective;
    ObjectiveOf<float> last_objective;  ///< of an epoch's last batch, which may be smaller
    GradientOf<float> gradient;
    MatrixOf<float> batch;
  };

  /// Of the samples that come next; the gradient stays in the workspace.
  Terms evaluate(const Penalties& penalties, const Batches& batches, Index size,
                 const Control& control) {
    const auto neurons = static_cast<std::size_t>(inputs_->rows());
    Workspace& work = workspace_;
    if (work.batch.cols() < size) work.batch.resize(inputs_->rows(), size);
    parallelOverNumbers(
        neurons * static_cast<std::size_t>(size), [&](std::size_t begin, std::size_t end) {
          // Whole samples: to each range those that begin in it.
          for (std::size_t i = (begin + neurons - 1) / neurons; i * neurons < end; ++i) {
            const auto column = static_cast<Index>(i);
            work.batch.col(column) = inputs_->col(batches.sample(column));
          }
        });
    ObjectiveOf<float>& objective =
        size == work.batch.cols() ? work.objective : work.last_objective;
    return objective.evaluate(network_, penalties, work.batch.leftCols(size), work.gradient,
                              WeightTerms::LeftOut, control);
  }

  [[nodiscard]] Terms termsOf(const AutoencoderOf<float>& network, const Penalties& penalties,
                              const Control& control) const {
    return evaluateTerms<float>(network, penalties, inputs_->leftCols(training_samples_), control);
  }

  OptimizerKind kind_;
  double momentum_;
  std::shared_ptr<const MatrixOf<float>> inputs_;
  Index training_samples_;
  AutoencoderOf<float> network_;
  OptimizerOf<float> optimizer_;
  Workspace workspace_;
};

}  // namespace

std::unique_ptr<Minimizer> makeGradientDescent(const Dataset& dataset,
                                               const TrainingParameters& training,
                                               const Autoencoder& network, const Control& control) {
  return std::make_unique<GradientDescent>(dataset, training, network, control);
}

}  // namespace weightscape
