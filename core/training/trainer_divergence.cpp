// What a trainer goes back to when its training diverges, and the changes of parameters that this
// is counted from.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

/// Noise of the batches lifts the loss at times; an epoch above this many times the least loss is
/// nothing to go back to.
constexpr double kNoise = 2.0;

}  // namespace

void Trainer::setObjective(const ObjectiveParameters& objective) {
  if (objective == objective_parameters_) return;
  objective_parameters_ = objective;
  penalties_ = absolutePenalties(objective, dataset_->spectrum.largest());
  if (step_ == 0) trained_objective_ = objective;
  beginAnew();
}

void Trainer::setTraining(const TrainingParameters& training) {
  if (training == training_) return;
  // More epochs at a constant rate are what a longer training would have been.
  TrainingParameters as_before = training;
  if (training.schedule == Schedule::Constant) as_before.epochs = training_.epochs;
  const bool changes = as_before != training_;
  if (step_ > 0 && changes) alterations_ = Alterations::Some;
  training_ = training;
  if (changes) beginAnew();
}

Penalties Trainer::penalties() const {
  return absolutePenalties(trained_objective_, dataset_->spectrum.largest());
}

void Trainer::noteStep() {
  diverged_ = false;
  if (trained_objective_ == objective_parameters_) return;
  trained_objective_ = objective_parameters_;
  alterations_ = Alterations::Some;
}

/// Other parameters begin here: should the training diverge with them, this is the place.
void Trainer::beginAnew() {
  diverged_ = false;
  // As long as no step was taken, what is remembered is this place already.
  if (good_->step != step_ || good_->epoch != epoch_) rememberGood();
  good_bound_.reset();
}

void Trainer::rememberGood() {
  // In place: there is nothing to move.
  std::shared_ptr<GoodMoment> good(
      new GoodMoment{{{}, {}, {}, state_.random, state_.order, state_.position},
                     {},
                     step_,
                     epoch_,
                     history_.size(),
                     best_,
                     trained_objective_,
                     {},
                     {}});
  if (single_) {
    good->network = single_->network;
    good->single_optimizer = single_->optimizer;
  } else {
    good->state.network = state_.network;
    good->state.b_hidden = state_.b_hidden;
    good->state.b_output = state_.b_output;
    good->optimizer = optimizer_;
  }
  good_ = std::move(good);
  good_bound_.reset();
}

double Trainer::goodBound(const Control& control) const {
  if (good_bound_) return *good_bound_;
  // J of the moment that is remembered, with the penalties of now.
  const Index training = dataset_->training_samples;
  if (single_) {
    return evaluateTerms<float>(*good_->network, penalties_, single_->inputs->leftCols(training),
                                control)
        .total();
  }
  Autoencoder network = good_->state.network;
  network.b_hidden = good_->state.b_hidden;
  network.b_output = good_->state.b_output;
  return evaluateTerms<double>(network, penalties_, inputs_->leftCols(training), control).total();
}

void Trainer::keepGood(double bound) {
  const double loss = history_.back().train.total();
  const bool good = loss <= bound;  // false for NaN
  if (good) rememberGood();
  good_bound_ = good ? std::min(bound, kNoise * loss) : bound;
}

void Trainer::fallBack() {
  const std::int64_t failed_at = step_ + 1;
  state_.random = good_->state.random;
  state_.order = good_->state.order;
  state_.position = good_->state.position;
  if (single_) {
    single_->network = *good_->network;
    single_->optimizer = *good_->single_optimizer;
    takeOver();
  } else {
    state_.network = good_->state.network;
    state_.b_hidden = good_->state.b_hidden;
    state_.b_output = good_->state.b_output;
    optimizer_ = good_->optimizer;
    giveMeanBack();
  }
  step_ = good_->step;
  epoch_ = good_->epoch;
  history_.resize(good_->rows);
  best_ = good_->best;
  trained_objective_ = good_->objective;
  end_ = TrainingEnd::None;
  diverged_ = true;
  throw Error("Training diverged at step " + std::to_string(failed_at) +
                  " with the learning rate " + shortNumber(training_.learning_rate) +
                  "; the weights are back at epoch " + std::to_string(epoch_) + ", step " +
                  std::to_string(step_) + ". Choose a smaller learning rate.",
              Error::Kind::Failed);
}

}  // namespace weightscape
