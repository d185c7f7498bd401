// SPDX-License-Identifier: GPL-3.0-or-later
// Trains a network in chunks that the caller chooses. Has no thread of its own.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/training/checkpoint.h"
#include "core/training/divergence.h"
#include "core/training/minimizer.h"
#include "core/training/settled.h"

namespace weightscape {

/// The same seed gives the same bits, whatever the chunks in which advance() is called.
///
/// Where there are biases the trainer takes the mean off its inputs: a constant that is added to
/// every sample changes neither covariance nor optimum, but training from small biases would not
/// get there. Losses are the same; network() gives the biases back what the mean took,
/// b_h = b_h' − W_in·mean and b_o = b_o' + mean, and belongs to the inputs as they were read.
class Trainer {
 public:
  /// The network starts from the seed's stream of weights, the batches from its training stream.
  Trainer(std::shared_ptr<const Dataset> dataset, const NetworkParameters& network,
          const ObjectiveParameters& objective, const TrainingParameters& training,
          std::uint64_t seed, const Control& control = {});

  /// Takes up to `max_steps` steps, fewer when the epochs are done or a stop is requested. A step
  /// that is under way then is not taken, an epoch's end not worked out: whoever calls again goes
  /// on to the same bits. With L-BFGS a step is one iteration on all samples, and an epoch. Returns
  /// the number taken; from `deadline` on no step is begun but the first. Throws Error (Failed)
  /// when the loss is not finite or has exploded; the trainer is then back, with its optimiser, its
  /// history and its random numbers, at the newest epoch since the parameters were changed last
  /// whose J is neither above that of the change nor above twice the least since, or at the change.
  using Clock = std::chrono::steady_clock;
  Index advance(Index max_steps, const Control& control = {},
                Clock::time_point deadline = Clock::time_point::max());

  [[nodiscard]] bool finished() const { return end() != TrainingEnd::None; }
  [[nodiscard]] TrainingEnd end() const {
    if (end_ != TrainingEnd::None || goesOn()) return end_;
    return epoch_ - first_epoch_ >= training_.epochs ? TrainingEnd::Epochs : TrainingEnd::None;
  }

  /// Take effect with the next step; until then objective() and penalties() are those that the
  /// network was trained with. Optimizer, momentum and patience stay those of the start.
  void setObjective(const ObjectiveParameters& objective);
  void setTraining(TrainingParameters training);

  /// Whether it goes on after its epochs until its loss no longer falls, see settled(). Where the
  /// learning rate falls over the epochs, or patience ends them, it ends as ever.
  void setUntilSettled(bool on);

  /// Puts other weights of the same shape in place, as after a scramble, for the inputs as they
  /// were read, and forgets the
  /// optimiser's memory. All epochs lie ahead once more; they are counted on, and the history
  /// stays. Throws Error when the shape differs.
  void setNetwork(const Autoencoder& network);

  [[nodiscard]] const Autoencoder& network() const { return network_; }
  [[nodiscard]] const std::vector<HistoryRow>& history() const { return history_; }
  [[nodiscard]] const Dataset& dataset() const { return *dataset_; }
  /// What the network was trained with last; what was asked for as long as no step was taken.
  [[nodiscard]] const ObjectiveParameters& objective() const { return stages_.last().objective; }
  [[nodiscard]] Penalties penalties() const;
  /// The training diverged, and this is what it went back to; until the next step or change.
  [[nodiscard]] bool diverged() const { return diverged_; }
  [[nodiscard]] std::int64_t step() const { return step_; }
  [[nodiscard]] std::int64_t epoch() const { return epoch_; }
  /// Where the epochs asked for are counted from: 0, or where setNetwork was called.
  [[nodiscard]] std::int64_t firstEpoch() const { return first_epoch_; }
  [[nodiscard]] OptimizerState optimizerState() const { return minimizer_->memory(); }
  /// What it was trained with so far.
  [[nodiscard]] const Stages& stages() const { return stages_; }

  [[nodiscard]] TrainerCheckpoint checkpoint() const;
  /// The same into one that is at hand: where it has these sizes already, it asks for no memory for
  /// the weights.
  void checkpointTo(TrainerCheckpoint& checkpoint) const;
  /// Goes on from a checkpoint of a trainer of the same experiment. Throws Error when its sizes
  /// are not this trainer's, or its values none that training comes to; nothing has changed then.
  void restore(const TrainerCheckpoint& checkpoint);

 private:
  /// The network as it is trained: with the biases of centred inputs.
  [[nodiscard]] Autoencoder centered() const;
  /// Brings the network to what is trained. Asks for no memory.
  void takeOver();
  void giveMeanBack();
  /// The biases of centred inputs, from those of the network.
  void takeMeanOff();
  /// Puts the network to where it is trained.
  void handOver(const Control& control = {});
  void beginAnew();
  [[nodiscard]] GoodMoment moment() const;
  [[nodiscard]] bool goesOn() const { return until_settled_ && canGoOn(training_); }
  void takeStep(const Control& control);
  void endEpoch(const Control& control);
  void keepBest();
  [[nodiscard]] double learningRate() const;
  /// The row of so many epochs.
  [[nodiscard]] HistoryRow rowOf(std::int64_t epoch, const Control& control) const;
  [[noreturn]] void fallBack();

  std::shared_ptr<const Dataset> dataset_;
  ObjectiveParameters objective_;  ///< of the next step
  TrainingParameters training_;
  Penalties penalties_;
  Stages stages_;
  Autoencoder network_;  ///< for the inputs as they were read
  Vector b_hidden_;      ///< the biases that are trained: for centred inputs
  Vector b_output_;
  Batches batches_;
  std::unique_ptr<Minimizer> minimizer_;
  Divergence divergence_;
  bool diverged_ = false;
  std::int64_t step_ = 0;
  std::int64_t epoch_ = 0;
  std::int64_t first_epoch_ = 0;
  double seconds_ = 0.0;
  TrainingEnd end_ = TrainingEnd::None;  ///< Patience, Converged or Settled
  bool until_settled_ = false;
  std::size_t as_they_are_ = 0;  ///< rows of the history that belong to other parameters
  BestEpoch best_;
  std::vector<HistoryRow> history_;
};

}  // namespace weightscape
