// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/training/patience.h"
#include "core/training/same_shape.h"
#include "core/training/schedule.h"

namespace weightscape {
namespace {

Autoencoder startNetwork(const Dataset& dataset, const NetworkParameters& network,
                         std::uint64_t seed, const Control& control) {
  Random random(seed, Random::Stream::Weights);
  return makeAutoencoder(network, dataset.neurons(), random, control);
}

std::unique_ptr<Minimizer> makeMinimizer(const Dataset& dataset, const TrainingParameters& training,
                                         const Autoencoder& network, const Control& control) {
  return training.optimizer == OptimizerKind::Lbfgs
             ? makeLbfgs(dataset, network, control)
             : makeGradientDescent(dataset, training, network, control);
}

/// Whether a trainer whose network has the shape of `like` could have come to these.
bool fits(const TrainerCheckpoint& checkpoint, const Autoencoder& like, const Batches& batches,
          const Minimizer& minimizer) {
  // Counters that could not have been counted would overflow when they are counted on.
  constexpr std::int64_t kMost = std::int64_t{1} << 53U;
  const auto counted = [](std::int64_t number) { return number >= 0 && number <= kMost; };
  // Steps are of single precision, in which a larger number is none.
  const auto held = [](const auto& values) {
    constexpr double kLargest = std::numeric_limits<float>::max();
    return (values.array().abs() <= kLargest).all();
  };
  const auto sound = [&](const Autoencoder& network) {
    return sameShape(network, like) && held(network.w_in) && held(network.w_out) &&
           held(network.b_hidden) && held(network.b_output);
  };
  const auto centered = [&](const Vector& hidden, const Vector& output) {
    return hidden.size() == like.b_hidden.size() && output.size() == like.b_output.size() &&
           held(hidden) && held(output);
  };
  const Vector& hidden = checkpoint.centered_b_hidden;
  const Vector& output = checkpoint.centered_b_output;
  return sound(checkpoint.network) && batches.fits(checkpoint.order, checkpoint.position) &&
         !checkpoint.history.empty() && !checkpoint.stages.all.empty() &&
         minimizer.fits(checkpoint.optimizer) && checkpoint.optimizer.memory.allFinite() &&
         ((hidden.size() == 0 && output.size() == 0) || centered(hidden, output)) &&
         (checkpoint.best.network.w_in.size() == 0 || sound(checkpoint.best.network)) &&
         counted(checkpoint.step) && counted(checkpoint.epoch) && counted(checkpoint.first_epoch) &&
         checkpoint.first_epoch <= checkpoint.epoch && counted(checkpoint.best.epoch) &&
         counted(checkpoint.optimizer.steps);
}

}  // namespace

Trainer::Trainer(std::shared_ptr<const Dataset> dataset, const NetworkParameters& network,
                 const ObjectiveParameters& objective, const TrainingParameters& training,
                 std::uint64_t seed, const Control& control)
    : dataset_(std::move(dataset)),
      objective_(objective),
      training_(training),
      penalties_(absolutePenalties(objective, dataset_->spectrum.largest())),
      stages_{{Stage{0, 0, objective, training}}},
      network_(startNetwork(*dataset_, network, seed, control)),
      batches_(dataset_->training_samples, Random(seed, Random::Stream::Training)) {
  if (objective_.nonnegative) makeNonnegative(network_);
  b_hidden_ = network_.b_hidden;
  b_output_ = network_.b_output;
  minimizer_ = makeMinimizer(*dataset_, training_, network_, control);
  takeOver();
  history_.push_back(rowOf(0, control));
  const double loss = history_.front().train.total();
  divergence_.setScale(std::max(loss, dataset_->spectrum.total()));
  divergence_.begin(moment(), loss);
}

Autoencoder Trainer::centered() const {
  Autoencoder network = network_;
  network.b_hidden = b_hidden_;
  network.b_output = b_output_;
  return network;
}

void Trainer::giveMeanBack() {
  network_.b_hidden = b_hidden_;
  network_.b_output = b_output_;
  if (!network_.biases) return;
  network_.b_hidden.noalias() -= network_.w_in * dataset_->spectrum.mean;
  network_.b_output += dataset_->spectrum.mean;
}

void Trainer::takeMeanOff() {
  b_hidden_ = network_.b_hidden;
  b_output_ = network_.b_output;
  if (!network_.biases) return;
  b_hidden_.noalias() += network_.w_in * dataset_->spectrum.mean;
  b_output_ -= dataset_->spectrum.mean;
}

void Trainer::takeOver() {
  minimizer_->networkTo(network_);
  b_hidden_ = network_.b_hidden;
  b_output_ = network_.b_output;
  giveMeanBack();
}

void Trainer::handOver(const Control& control) {
  // What is held as it is needs no new biases, whose last bits would differ.
  if (!minimizer_->setNetwork(centered(), control)) takeOver();
}

GoodMoment Trainer::moment() const {
  return {minimizer_->place(), batches_, step_, epoch_, history_.size(), best_, stages_};
}

void Trainer::setObjective(const ObjectiveParameters& objective) {
  if (objective == objective_) return;
  objective_ = objective;
  penalties_ = absolutePenalties(objective, dataset_->spectrum.largest());
  if (step_ == 0) stages_.note(0, 0, objective_, training_);
  beginAnew();
}

void Trainer::setTraining(TrainingParameters training) {
  // What the minimizer was made with, and what a start decides, stays.
  training.optimizer = training_.optimizer;
  training.momentum = training_.momentum;
  training.patience = training_.patience;
  if (training == training_) return;
  // More epochs at a constant rate are what a longer training would have been.
  TrainingParameters as_before = training;
  if (training.schedule == Schedule::Constant) as_before.epochs = training_.epochs;
  const bool changes = as_before != training_;
  training_ = training;
  if (step_ == 0) stages_.note(0, 0, objective_, training_);
  if (changes) beginAnew();
}

/// Other parameters begin here: should the training diverge with them, this is the place.
void Trainer::beginAnew() {
  diverged_ = false;
  as_they_are_ = history_.size();
  if (end_ == TrainingEnd::Settled || end_ == TrainingEnd::Converged) end_ = TrainingEnd::None;
  // As long as no step was taken, what is remembered is this place already.
  const GoodMoment& good = divergence_.good();
  if (good.step != step_ || good.epoch != epoch_) divergence_.begin(moment());
  divergence_.forgetLosses();
}

void Trainer::setUntilSettled(bool on) {
  until_settled_ = on;
  if (!goesOn() && end_ == TrainingEnd::Settled) end_ = TrainingEnd::None;
}

Penalties Trainer::penalties() const {
  return absolutePenalties(objective(), dataset_->spectrum.largest());
}

Index Trainer::advance(Index max_steps, const Control& control, Clock::time_point deadline) {
  Index taken = 0;
  Clock::time_point started = Clock::now();
  const auto keep_time = [&] {
    const Clock::time_point now = Clock::now();
    seconds_ += std::chrono::duration<double>(now - started).count();
    started = now;
  };
  try {
    while (taken < max_steps && !finished() && !control.stopRequested() &&
           (taken == 0 || Clock::now() < deadline)) {
      if (!batches_.atEnd()) {
        takeStep(control);
        ++taken;
      }
      if (batches_.atEnd()) {
        keep_time();
        endEpoch(control);
      }
    }
  } catch (const Stopped&) {
    // Nothing of what was under way has been kept.
  }
  if (taken > 0) takeOver();
  keep_time();
  return taken;
}

double Trainer::learningRate() const {
  return scheduledRate(training_, static_cast<double>(epoch_ - first_epoch_) +
                                      static_cast<double>(batches_.position()) /
                                          static_cast<double>(batches_.samples()));
}

void Trainer::takeStep(const Control& control) {
  const StepOptions options{penalties_, objective_.nonnegative, training_.batch, learningRate()};
  const StepResult result = minimizer_->step(options, batches_, control);
  if (result.moved && divergence_.exploded(result.loss)) fallBack();
  diverged_ = false;
  stages_.note(step_, epoch_, objective_, training_);
  if (result.moved) {
    ++step_;
  } else {
    end_ = TrainingEnd::Converged;
  }
}

void Trainer::endEpoch(const Control& control) {
  if (!minimizer_->allFinite()) fallBack();
  const double bound = divergence_.bound([&](const GoodMoment& good) {
    return minimizer_->termsAt(*good.place, penalties_, control).total();
  });
  history_.push_back(rowOf(epoch_ + 1, control));
  batches_.beginEpoch();
  ++epoch_;
  keepBest();
  divergence_.endEpoch(history_.back().train.total(), bound, [this] { return moment(); });
  if (goesOn() && end_ == TrainingEnd::None && settled(history_, as_they_are_)) {
    end_ = TrainingEnd::Settled;
  }
}

void Trainer::keepBest() {
  const double validation = history_.back().validation;
  switch (judge(best_, epoch_, validation, training_.patience)) {
    case Validation::Better:
      takeOver();
      best_ = {epoch_, validation, centered()};
      break;
    case Validation::Exhausted:
      minimizer_->setNetwork(best_.network);
      takeOver();
      end_ = TrainingEnd::Patience;
      break;
    case Validation::NotBetter:
      break;
  }
}

HistoryRow Trainer::rowOf(std::int64_t epoch, const Control& control) const {
  HistoryRow row;
  row.epoch = epoch;
  row.step = step_;
  row.seconds = seconds_;
  row.train = minimizer_->terms(penalties_, control);
  row.validation = minimizer_->validationError(control);
  row.l2 = penalties_.l2_in;
  return row;
}

void Trainer::fallBack() {
  const std::int64_t failed_at = step_ + 1;
  const GoodMoment& good = divergence_.good();
  minimizer_->goTo(*good.place);
  takeOver();
  batches_ = good.batches;
  step_ = good.step;
  epoch_ = good.epoch;
  history_.resize(good.rows);
  as_they_are_ = std::min(as_they_are_, history_.size());
  best_ = good.best;
  stages_ = good.stages;
  end_ = TrainingEnd::None;
  diverged_ = true;
  throw Error(Message{WEIGHTSCAPE_TEXT(
                          "Training diverged at step %1 with the learning rate %2; the weights are "
                          "back at epoch %3, step %4. Choose a smaller learning rate."),
                      {failed_at, shortNumber(training_.learning_rate), epoch_, step_}},
              Error::Kind::Failed);
}

void Trainer::setNetwork(const Autoencoder& network) {
  if (!sameShape(network, network_)) {
    throw Error(WEIGHTSCAPE_TEXT("The weights do not have the shape of the network."));
  }
  network_ = network;
  takeMeanOff();
  minimizer_->forget();
  handOver();
  stages_.noteWeights(step_, epoch_);
  first_epoch_ = epoch_;
  as_they_are_ = history_.size();
  end_ = TrainingEnd::None;
  best_ = {};
  diverged_ = false;
  divergence_.begin(moment());
}

TrainerCheckpoint Trainer::checkpoint() const {
  TrainerCheckpoint checkpoint;
  checkpointTo(checkpoint);
  return checkpoint;
}

void Trainer::checkpointTo(TrainerCheckpoint& checkpoint) const {
  checkpoint.network = network_;
  checkpoint.centered_b_hidden = b_hidden_;
  checkpoint.centered_b_output = b_output_;
  checkpoint.optimizer = minimizer_->memory();
  checkpoint.random = batches_.random().state();
  checkpoint.order = batches_.order();
  checkpoint.position = batches_.position();
  checkpoint.step = step_;
  checkpoint.epoch = epoch_;
  checkpoint.first_epoch = first_epoch_;
  checkpoint.end = end_;
  checkpoint.best = best_;
  checkpoint.history = history_;
  checkpoint.stages = stages_;
}

void Trainer::restore(const TrainerCheckpoint& checkpoint) {
  if (!fits(checkpoint, network_, batches_, *minimizer_)) {
    throw Error(WEIGHTSCAPE_TEXT(
        "The stored training does not fit its experiment (other sizes or damaged values)."));
  }
  batches_.restore(checkpoint.order, checkpoint.position, checkpoint.random);
  network_ = checkpoint.network;
  best_ = checkpoint.best;
  if (checkpoint.centered_b_hidden.size() == 0 && checkpoint.centered_b_output.size() == 0) {
    // A version that did not centre wrote it.
    takeMeanOff();
    if (best_.network.w_in.size() > 0 && network_.biases) {
      best_.network.b_hidden += best_.network.w_in * dataset_->spectrum.mean;
      best_.network.b_output -= dataset_->spectrum.mean;
    }
  } else {
    b_hidden_ = checkpoint.centered_b_hidden;
    b_output_ = checkpoint.centered_b_output;
  }
  minimizer_->remember(checkpoint.optimizer);
  handOver();
  step_ = checkpoint.step;
  epoch_ = checkpoint.epoch;
  first_epoch_ = checkpoint.first_epoch;
  history_ = checkpoint.history;
  stages_ = checkpoint.stages;
  end_ = checkpoint.end;
  as_they_are_ = 0;
  const std::int64_t changed = stages_.last().epoch;
  while (as_they_are_ < history_.size() && history_[as_they_are_].epoch <= changed) ++as_they_are_;
  // What settled with other parameters has not settled with these.
  const Stage& last = stages_.last();
  TrainingParameters as_trained = training_;
  if (training_.schedule == Schedule::Constant) as_trained.epochs = last.training.epochs;
  const bool same = objective_ == last.objective && as_trained == last.training;
  if (end_ == TrainingEnd::Settled && !(goesOn() && same)) end_ = TrainingEnd::None;
  diverged_ = false;
  divergence_.begin(moment());
}

}  // namespace weightscape
