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
#include "core/base/products.h"
#include "core/base/text.h"
#include "core/training/lbfgs.h"

namespace weightscape {
namespace {

/// A loss this many times the first one is on its way to infinity; ordinary training never sees it.
constexpr double kExplosion = 1e6;

Autoencoder startNetwork(const Dataset& dataset, const NetworkParameters& network,
                         std::uint64_t seed, const Control& control) {
  Random random(seed, Random::Stream::Weights);
  return makeAutoencoder(network, dataset.neurons(), random, control);
}

/// For networks, gradients and an optimiser's means alike.
template <typename Parameters>
bool sameShape(const Parameters& a, const Parameters& b) {
  return a.w_in.rows() == b.w_in.rows() && a.w_in.cols() == b.w_in.cols() &&
         a.w_out.rows() == b.w_out.rows() && a.w_out.cols() == b.w_out.cols() &&
         a.b_hidden.size() == b.b_hidden.size() && a.b_output.size() == b.b_output.size();
}

/// The samples less their mean where the network has biases (the mean is zero where not).
template <typename Scalar>
std::shared_ptr<const MatrixOf<Scalar>> centeredInputs(const Dataset& dataset,
                                                       const Control& control) {
  const auto inputs =
      std::make_shared<MatrixOf<Scalar>>(dataset.inputs.rows(), dataset.inputs.cols());
  overColumns(inputs->cols(), inputs->rows(), control, [&](Index i) {
    inputs->col(i) = (dataset.inputs.col(i) - dataset.spectrum.mean).template cast<Scalar>();
  });
  return inputs;
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
                 std::uint64_t seed, const Control& control)
    : dataset_(std::move(dataset)),
      objective_parameters_(objective),
      trained_objective_(objective),
      training_(training),
      penalties_(absolutePenalties(objective, dataset_->spectrum.largest())),
      state_{startNetwork(*dataset_, network, seed, control), {}, {},
             Random(seed, Random::Stream::Training),          {}, 0} {
  state_.b_hidden = state_.network.b_hidden;
  state_.b_output = state_.network.b_output;
  if (training_.optimizer == OptimizerKind::Lbfgs) {
    inputs_ = centeredInputs<double>(*dataset_, control);
  }
  state_.order.resize(static_cast<std::size_t>(dataset_->training_samples));
  std::iota(state_.order.begin(), state_.order.end(), Index{0});
  project(state_.network);
  giveMeanBack();
  makeSingle(control);
  history_.push_back(rowOf(0, control));
  explosion_ = kExplosion * std::max(history_.front().train.total(), dataset_->spectrum.total());
  rememberGood();
  good_bound_ = history_.front().train.total();
}

Autoencoder Trainer::centered() const {
  Autoencoder network = state_.network;
  network.b_hidden = state_.b_hidden;
  network.b_output = state_.b_output;
  return network;
}

void Trainer::giveMeanBack() {
  Autoencoder& network = state_.network;
  network.b_hidden = state_.b_hidden;
  network.b_output = state_.b_output;
  if (!network.biases) return;
  network.b_hidden.noalias() -= network.w_in * dataset_->spectrum.mean;
  network.b_output += dataset_->spectrum.mean;
}

void Trainer::takeMeanOff() {
  const Autoencoder& network = state_.network;
  state_.b_hidden = network.b_hidden;
  state_.b_output = network.b_output;
  if (!network.biases) return;
  state_.b_hidden.noalias() += network.w_in * dataset_->spectrum.mean;
  state_.b_output -= dataset_->spectrum.mean;
}

void Trainer::makeSingle(const Control& control) {
  if (training_.optimizer == OptimizerKind::Lbfgs) return;
  std::shared_ptr<const MatrixOf<float>> inputs =
      single_ ? single_->inputs : centeredInputs<float>(*dataset_, control);
  throwIfStopped(control);
  AutoencoderOf<float> network = centered().cast<float>();
  throwIfStopped(control);
  OptimizerOf<float> optimizer(training_.optimizer, training_.momentum, network);
  throwIfStopped(control);
  single_.emplace(Single{std::move(inputs), std::move(network), std::move(optimizer)});
  takeOver();
}

OptimizerState Trainer::optimizerState() const {
  return single_ ? single_->optimizer.state().cast<double>() : optimizer_;
}

void Trainer::takeOver() {
  if (!single_) return;
  // Not network.cast(), which would ask for memory.
  state_.network.w_in = single_->network.w_in.cast<double>();
  state_.network.w_out = single_->network.w_out.cast<double>();
  state_.b_hidden = single_->network.b_hidden.cast<double>();
  state_.b_output = single_->network.b_output.cast<double>();
  giveMeanBack();
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
      if (!atEnd()) {
        takeStep(control);
        noteStep();
        ++taken;
      }
      if (atEnd()) {
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

void Trainer::setNetwork(const Autoencoder& network) {
  if (!sameShape(network, state_.network)) {
    throw Error("The weights do not have the shape of the network.");
  }
  state_.network = network;
  takeMeanOff();
  optimizer_ = {};
  makeSingle();
  first_epoch_ = epoch_;
  end_ = TrainingEnd::None;
  best_ = {};
  diverged_ = false;
  rememberGood();
}

TrainerCheckpoint Trainer::checkpoint() const {
  return {state_.network, state_.b_hidden, state_.b_output, optimizerState(), state_.random.state(),
          state_.order,   state_.position, step_,           epoch_,           first_epoch_,
          end_,           best_,           history_,        alterations_,     trained_objective_};
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
              state.position >= 0 && state.position <= static_cast<Index>(sorted.size()) &&
              !checkpoint.history.empty() && state.network.allFinite();
  for (std::size_t i = 0; fits && i < sorted.size(); ++i) {
    fits = sorted[i] == static_cast<Index>(i);
  }
  const OptimizerState now = optimizerState();
  fits = fits && sameShape(checkpoint.optimizer.first, now.first) &&
         sameShape(checkpoint.optimizer.second, now.second) &&
         (checkpoint.optimizer.memory.size() == 0 ||
          checkpoint.optimizer.memory.rows() == parameterCount(state.network));
  const bool has_best = checkpoint.best.network.w_in.size() > 0;
  const bool older =
      checkpoint.centered_b_hidden.size() == 0 && checkpoint.centered_b_output.size() == 0;
  fits = fits && (older || (checkpoint.centered_b_hidden.size() == state_.b_hidden.size() &&
                            checkpoint.centered_b_output.size() == state_.b_output.size() &&
                            checkpoint.centered_b_hidden.allFinite() &&
                            checkpoint.centered_b_output.allFinite()));
  fits = fits && (!has_best || (sameShape(checkpoint.best.network, state_.network) &&
                                checkpoint.best.network.allFinite()));
  // Counters that could not have been counted would overflow when they are counted on.
  constexpr std::int64_t kMost = std::int64_t{1} << 53U;
  const auto counted = [](std::int64_t number) { return number >= 0 && number <= kMost; };
  fits = fits && counted(checkpoint.step) && counted(checkpoint.epoch) &&
         counted(checkpoint.first_epoch) && checkpoint.first_epoch <= checkpoint.epoch &&
         counted(checkpoint.best.epoch) && counted(checkpoint.optimizer.steps) &&
         checkpoint.optimizer.memory.allFinite();
  if (!fits) {
    throw Error("The stored training does not fit its experiment (other sizes or damaged values).");
  }
  state_ = std::move(state);
  best_ = checkpoint.best;
  if (older) {
    takeMeanOff();
    if (has_best && state_.network.biases) {
      best_.network.b_hidden += best_.network.w_in * dataset_->spectrum.mean;
      best_.network.b_output -= dataset_->spectrum.mean;
    }
  } else {
    state_.b_hidden = checkpoint.centered_b_hidden;
    state_.b_output = checkpoint.centered_b_output;
  }
  restoreOptimizer(checkpoint.optimizer);
  step_ = checkpoint.step;
  epoch_ = checkpoint.epoch;
  first_epoch_ = checkpoint.first_epoch;
  history_ = checkpoint.history;
  alterations_ = checkpoint.alterations;
  end_ = checkpoint.end;
  diverged_ = false;
  trained_objective_ = checkpoint.objective.value_or(objective_parameters_);
  rememberGood();
}

void Trainer::restoreOptimizer(const OptimizerState& state) {
  optimizer_ = state;
  makeSingle();
  if (single_) single_->optimizer.restore(state.cast<float>());
}

void Trainer::takeStep(const Control& control) {
  if (training_.optimizer == OptimizerKind::Lbfgs) {
    takeLbfgsStep(control);
  } else {
    takeGradientStep(control);
  }
}

void Trainer::takeLbfgsStep(const Control& control) {
  Autoencoder trial = centered();
  Vector x = packed(trial, trial);
  const auto training = inputs_->leftCols(dataset_->training_samples);
  const auto function = [&](const Vector& place, Vector& gradient) {
    unpack(place, trial);
    const Terms terms =
        objective_.evaluate(trial, penalties_, training, gradient_, WeightTerms::Counted, control);
    gradient = packed(gradient_, trial);
    return terms.total();
  };
  if (!lbfgsStep(function, x, optimizer_.memory)) {
    end_ = TrainingEnd::Converged;
    return;
  }
  unpack(x, trial);
  state_.b_hidden = trial.b_hidden;
  state_.b_output = trial.b_output;
  state_.network = std::move(trial);
  giveMeanBack();
  ++optimizer_.steps;
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

void Trainer::takeGradientStep(const Control& control) {
  // A step that is stopped has drawn nothing.
  const bool begins = state_.position == 0;
  const Random random_before = state_.random;
  if (begins) {
    single_->workspace.order_before = state_.order;
    state_.random.shuffle(state_.order);
  }
  const Index size = std::min<Index>(training_.batch, dataset_->training_samples - state_.position);
  Single& single = *single_;
  Workspace& work = single.workspace;
  if (work.batch.cols() < size) work.batch.resize(dataset_->neurons(), size);
  const auto neurons = static_cast<std::size_t>(dataset_->neurons());
  parallelOverNumbers(
      neurons * static_cast<std::size_t>(size), [&](std::size_t begin, std::size_t end) {
        // Whole samples: to each range those that begin in it.
        for (std::size_t i = (begin + neurons - 1) / neurons; i * neurons < end; ++i) {
          work.batch.col(static_cast<Index>(i)) =
              single.inputs->col(state_.order[static_cast<std::size_t>(state_.position) + i]);
        }
      });
  ObjectiveOf<float>& objective = size == work.batch.cols() ? work.objective : work.last_objective;
  Terms terms;
  try {
    terms = objective.evaluate(single.network, penalties_, work.batch.leftCols(size), work.gradient,
                               WeightTerms::LeftOut, control);
  } catch (const Stopped&) {
    if (begins) {
      state_.random = random_before;
      state_.order = work.order_before;
    }
    throw;
  }
  if (!(terms.total() <= explosion_)) fallBack();
  single.optimizer.apply(work.gradient, learningRate(), single.network);
  project(single.network);
  state_.position += size;
  ++step_;
}

void Trainer::endEpoch(const Control& control) {
  if (single_ ? !single_->network.allFinite() : !state_.network.allFinite()) fallBack();
  const double bound = goodBound(control);
  history_.push_back(rowOf(epoch_ + 1, control));
  state_.position = 0;
  ++epoch_;
  keepBest();
  keepGood(bound);
}

void Trainer::keepBest() {
  const double validation = history_.back().validation;
  if (training_.patience == 0 || std::isnan(validation)) return;
  if (validation < best_.validation) {
    takeOver();
    best_ = {epoch_, validation, centered()};
  } else if (epoch_ - best_.epoch >= training_.patience) {
    state_.network = best_.network;
    state_.b_hidden = best_.network.b_hidden;
    state_.b_output = best_.network.b_output;
    giveMeanBack();
    if (single_) single_->network = best_.network.cast<float>();
    end_ = TrainingEnd::Patience;
  }
}

template <typename Network>
void Trainer::project(Network& network) const {
  using Scalar = typename decltype(network.w_in)::Scalar;
  if (!objective_parameters_.nonnegative) return;
  network.w_in = network.w_in.cwiseMax(Scalar(0));
  network.w_out = network.w_out.cwiseMax(Scalar(0));
}

HistoryRow Trainer::rowOf(std::int64_t epoch, const Control& control) const {
  HistoryRow row;
  row.epoch = epoch;
  row.step = step_;
  row.seconds = seconds_;
  const Index training = dataset_->training_samples;
  const Index held_out = dataset_->inputs.cols() - training;
  row.validation = std::numeric_limits<double>::quiet_NaN();
  if (single_) {
    const MatrixOf<float>& inputs = *single_->inputs;
    row.train =
        evaluateTerms<float>(single_->network, penalties_, inputs.leftCols(training), control);
    if (held_out > 0) {
      row.validation =
          reconstructionError<float>(single_->network, inputs.rightCols(held_out), control);
    }
  } else {
    const Autoencoder network = centered();
    row.train = evaluateTerms<double>(network, penalties_, inputs_->leftCols(training), control);
    if (held_out > 0) {
      row.validation = reconstructionError(network, inputs_->rightCols(held_out), control);
    }
  }
  row.l2 = penalties_.l2_in;
  return row;
}

}  // namespace weightscape
