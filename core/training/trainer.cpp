#include "core/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/training/lbfgs.h"

namespace weightscape {
namespace {

/// A loss this many times the first one is on its way to infinity; ordinary training never sees it.
constexpr double kExplosion = 1e6;

Autoencoder startNetwork(const Dataset& dataset, const NetworkParameters& network,
                         std::uint64_t seed) {
  Random random(seed, Random::Stream::Weights);
  return makeAutoencoder(network, dataset.neurons(), random);
}

/// For networks, gradients and an optimiser's means alike.
template <typename Parameters>
bool sameShape(const Parameters& a, const Parameters& b) {
  return a.w_in.rows() == b.w_in.rows() && a.w_in.cols() == b.w_in.cols() &&
         a.w_out.rows() == b.w_out.rows() && a.w_out.cols() == b.w_out.cols() &&
         a.b_hidden.size() == b.b_hidden.size() && a.b_output.size() == b.b_output.size();
}

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

}  // namespace

const std::vector<std::string>& scheduleNames() {
  static const std::vector<std::string> names = {"constant", "linear", "cosine"};
  return names;
}

Trainer::Trainer(std::shared_ptr<const Dataset> dataset, const NetworkParameters& network,
                 const ObjectiveParameters& objective, const TrainingParameters& training,
                 std::uint64_t seed)
    : dataset_(std::move(dataset)),
      objective_parameters_(objective),
      training_(training),
      penalties_(absolutePenalties(objective, dataset_->spectrum.largest())),
      state_{startNetwork(*dataset_, network, seed), Random(seed, Random::Stream::Training), {}, 0},
      optimizer_(training.optimizer, training.momentum, state_.network),
      good_{state_, optimizer_.state(), 0} {
  state_.order.resize(static_cast<std::size_t>(dataset_->training_samples));
  std::iota(state_.order.begin(), state_.order.end(), Index{0});
  project();
  record();
  explosion_ = kExplosion * std::max(history_.front().train.total(), dataset_->spectrum.total());
  good_ = {state_, optimizer_.state(), step_};
}

void Trainer::setObjective(const ObjectiveParameters& objective) {
  objective_parameters_ = objective;
  penalties_ = absolutePenalties(objective, dataset_->spectrum.largest());
}

void Trainer::setTraining(const TrainingParameters& training) { training_ = training; }

Index Trainer::advance(Index max_steps, const Control& control) {
  using Clock = std::chrono::steady_clock;
  Index taken = 0;
  Clock::time_point started = Clock::now();
  const auto keep_time = [&] {
    const Clock::time_point now = Clock::now();
    seconds_ += std::chrono::duration<double>(now - started).count();
    started = now;
  };
  while (taken < max_steps && !finished() && !control.stopRequested()) {
    takeStep();
    ++taken;
    if (state_.position == dataset_->training_samples) {
      keep_time();
      endEpoch();
    }
  }
  keep_time();
  return taken;
}

void Trainer::setNetwork(const Autoencoder& network) {
  if (!sameShape(network, state_.network)) {
    throw Error("The weights do not have the shape of the network.");
  }
  state_.network = network;
  optimizer_ = Optimizer(training_.optimizer, training_.momentum, state_.network);
  first_epoch_ = epoch_;
  end_ = TrainingEnd::None;
  best_ = {};
  good_ = {state_, optimizer_.state(), step_};
}

TrainerCheckpoint Trainer::checkpoint() const {
  return {state_.network,
          optimizer_.state(),
          state_.random.state(),
          state_.order,
          state_.position,
          step_,
          epoch_,
          first_epoch_,
          seconds_,
          end_,
          best_,
          history_};
}

void Trainer::restore(const TrainerCheckpoint& checkpoint) {
  State state = state_;
  state.network = checkpoint.network;
  state.order = checkpoint.order;
  state.position = checkpoint.position;
  state.random.restore(checkpoint.random);
  std::vector<Index> sorted = state.order;
  std::sort(sorted.begin(), sorted.end());
  bool fits = sameShape(state.network, state_.network) && sorted.size() == state_.order.size() &&
              state.position >= 0 && state.position < static_cast<Index>(sorted.size()) &&
              !checkpoint.history.empty() && state.network.allFinite();
  for (std::size_t i = 0; fits && i < sorted.size(); ++i) {
    fits = sorted[i] == static_cast<Index>(i);
  }
  const OptimizerState& now = optimizer_.state();
  fits = fits && sameShape(checkpoint.optimizer.first, now.first) &&
         sameShape(checkpoint.optimizer.second, now.second) &&
         (checkpoint.optimizer.memory.size() == 0 ||
          checkpoint.optimizer.memory.rows() == parameterCount(state.network));
  const bool has_best = checkpoint.best.network.w_in.size() > 0;
  fits = fits && (!has_best || sameShape(checkpoint.best.network, state_.network));
  if (!fits) {
    throw Error("The stored training does not fit its experiment (other sizes or damaged values).");
  }
  state_ = std::move(state);
  optimizer_.restore(checkpoint.optimizer);
  step_ = checkpoint.step;
  epoch_ = checkpoint.epoch;
  first_epoch_ = checkpoint.first_epoch;
  seconds_ = checkpoint.seconds;
  history_ = checkpoint.history;
  end_ = checkpoint.end;
  best_ = checkpoint.best;
  good_ = {state_, optimizer_.state(), step_};
}

void Trainer::takeStep() {
  if (training_.optimizer == OptimizerKind::Lbfgs) {
    takeLbfgsStep();
  } else {
    takeGradientStep();
  }
}

void Trainer::takeLbfgsStep() {
  OptimizerState memory = optimizer_.state();
  Vector x = packed(state_.network, state_.network);
  Autoencoder trial = state_.network;
  const auto function = [&](const Vector& place, Vector& gradient) {
    unpack(place, trial);
    const Terms terms = objective_.evaluate(trial, penalties_, dataset_->training(), gradient_);
    gradient = packed(gradient_, trial);
    return terms.total();
  };
  if (!lbfgsStep(function, x, memory.memory)) {
    end_ = TrainingEnd::Converged;
    return;
  }
  unpack(x, state_.network);
  ++memory.steps;
  optimizer_.restore(std::move(memory));
  state_.position = dataset_->training_samples;
  ++step_;
}

double Trainer::learningRate() const {
  const double epoch =
      static_cast<double>(epoch_ - first_epoch_) +
      static_cast<double>(state_.position) / static_cast<double>(dataset_->training_samples);
  const double done = std::min(1.0, epoch / std::max(1, training_.epochs));
  switch (training_.schedule) {
    case Schedule::Linear:
      return training_.learning_rate * (1.0 - done);
    case Schedule::Cosine:
      return training_.learning_rate * 0.5 * (1.0 + std::cos(std::numbers::pi * done));
    case Schedule::Constant:
      break;
  }
  return training_.learning_rate;
}

void Trainer::takeGradientStep() {
  if (state_.position == 0) state_.random.shuffle(state_.order);
  const Index size = std::min<Index>(training_.batch, dataset_->training_samples - state_.position);
  batch_.resize(dataset_->neurons(), size);
  for (Index i = 0; i < size; ++i) {
    batch_.col(i) =
        dataset_->inputs.col(state_.order[static_cast<std::size_t>(state_.position + i)]);
  }
  const Terms terms = objective_.evaluate(state_.network, penalties_, batch_, gradient_);
  if (!(terms.total() <= explosion_)) fallBack();
  optimizer_.apply(gradient_, learningRate(), state_.network);
  project();
  state_.position += size;
  ++step_;
}

void Trainer::endEpoch() {
  if (!state_.network.allFinite()) fallBack();
  state_.position = 0;
  ++epoch_;
  record();
  keepBest();
  good_ = {state_, optimizer_.state(), step_};
}

void Trainer::keepBest() {
  const double validation = history_.back().validation;
  if (training_.patience == 0 || std::isnan(validation)) return;
  if (validation < best_.validation) {
    best_ = {epoch_, validation, state_.network};
  } else if (epoch_ - best_.epoch >= training_.patience) {
    state_.network = best_.network;
    end_ = TrainingEnd::Patience;
  }
}

void Trainer::project() {
  if (!objective_parameters_.nonnegative) return;
  state_.network.w_in = state_.network.w_in.cwiseMax(0.0);
  state_.network.w_out = state_.network.w_out.cwiseMax(0.0);
}

void Trainer::record() {
  HistoryRow row;
  row.epoch = epoch_;
  row.step = step_;
  row.seconds = seconds_;
  row.train = evaluateTerms(state_.network, penalties_, dataset_->training());
  row.validation = dataset_->validation().cols() > 0
                       ? reconstructionError(state_.network, dataset_->validation())
                       : std::numeric_limits<double>::quiet_NaN();
  row.l2 = penalties_.l2_in;
  history_.push_back(row);
}

void Trainer::fallBack() {
  const std::int64_t failed_at = step_ + 1;
  state_ = good_.state;
  optimizer_.restore(good_.optimizer);
  step_ = good_.step;
  throw Error("Training diverged at step " + std::to_string(failed_at) +
                  " with the learning rate " + shortNumber(training_.learning_rate) +
                  "; the weights are back at epoch " + std::to_string(epoch_) +
                  ". Choose a smaller training.learning_rate.",
              Error::Kind::Failed);
}

}  // namespace weightscape
