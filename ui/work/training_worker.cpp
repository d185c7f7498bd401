// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/training_worker.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/problem.h"
#include "core/experiment/analyze.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/network/scramble.h"
#include "core/training/trainer.h"
#include "ui/work/background_priority.h"

namespace weightscape::ui {
namespace {

constexpr auto kChunk = std::chrono::milliseconds(15);

}  // namespace

TrainingWorker::TrainingWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)),
      before_(std::move(before)),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

TrainingWorker::~TrainingWorker() {
  thread_.request_stop();
  {
    const std::lock_guard lock(mutex_);
    stop_now_.request_stop();
  }
  thread_.join();
}

void TrainingWorker::command(const std::function<void(Commands&)>& change) {
  {
    const std::lock_guard lock(mutex_);
    change(commands_);
  }
  wake_.notify_one();
}

void TrainingWorker::load(const Experiment& experiment, int generation, bool start,
                          const Prepared& prepared) {
  command([&](Commands& commands) {
    // Whatever waited was meant for the experiment that goes.
    Commands fresh;
    fresh.pace = commands.pace;
    fresh.until_settled = commands.until_settled;
    commands = std::move(fresh);
    commands.load = Load{experiment, generation, prepared};
    commands.run = start;
    stop_now_.request_stop();
  });
}

void TrainingWorker::start() {
  command([](Commands& commands) { commands.run = true; });
}

void TrainingWorker::pause() {
  command([](Commands& commands) {
    commands.run = false;
    commands.steps = 0;
  });
}

void TrainingWorker::step() {
  command([](Commands& commands) {
    commands.run = false;
    ++commands.steps;
  });
}

void TrainingWorker::setParameters(const Experiment& experiment) {
  command([&](Commands& commands) { commands.parameters = experiment; });
}

void TrainingWorker::setPace(Pace pace) {
  command([&](Commands& commands) { commands.pace = pace; });
}

void TrainingWorker::setUntilSettled(bool on) {
  command([&](Commands& commands) { commands.until_settled = on; });
}

void TrainingWorker::scramble(const ScrambleParameters& parameters) {
  command([&](Commands& commands) { commands.scramble = parameters; });
}

std::shared_ptr<const TrainingSnapshot> TrainingWorker::takeSnapshot() {
  return slot_.take().value_or(nullptr);
}

void TrainingWorker::work(const std::stop_token& stop) {
  workInTheBackground();
  // On few cores the others are for the embedding and the screen.
  constexpr std::size_t kFewCores = 3;
  std::optional<OnOneThread> modest;
  if (defaultThreads() <= kFewCores) modest.emplace();
  while (!stop.stop_requested()) {
    Commands commands;
    Control control;
    {
      std::unique_lock lock(mutex_);
      waitForWork(lock, stop);
      if (stop.stop_requested()) return;
      commands = std::exchange(commands_, Commands{});
      stop_now_ = std::stop_source();
      control.stop = stop_now_.get_token();
    }
    const Ending ending = guarded([&] {
      obey(std::move(commands), control);
      if (running_) trainChunk(0, control);
    });
    if (!ending.problem.empty()) fail(ending.problem);
  }
}

void TrainingWorker::waitForWork(std::unique_lock<std::mutex>& lock, const std::stop_token& stop) {
  const auto commanded = [this] { return commands_.any(); };
  if (!running_) {
    wake_.wait(lock, stop, commanded);
  } else if (pacer_.pace() != Pace::Full) {
    wake_.wait_until(lock, stop, pacer_.next(), commanded);
  }
}

void TrainingWorker::obeyPace(const Commands& commands) {
  if (commands.pace) {
    pacer_.set(*commands.pace);
    pacer_.begin(Trainer::Clock::now());
  }
  if (!commands.until_settled) return;
  until_settled_ = *commands.until_settled;
  if (trainer_) trainer_->setUntilSettled(until_settled_);
}

void TrainingWorker::obeyParameters(const Experiment& parameters, Commands& commands) {
  const Experiment before = experiment_;
  takeLive(experiment_, parameters);
  const bool acts =
      !(before.objective == experiment_.objective) || !(before.training == experiment_.training);
  // What rests because nothing changed any more wakes at a touch; what was paused does not.
  const bool rests = trainer_->end() == TrainingEnd::Settled;
  if (rests && acts && !commands.run && commands.steps == 0) commands.run = true;
  trainer_->setObjective(experiment_.objective);
  trainer_->setTraining(experiment_.training);
  next_publish_ = {};
  if (!running_ && !commands.run) publish(restingState());
}

void TrainingWorker::obey(Commands commands, const Control& control) {
  obeyPace(commands);
  if (commands.load) prepare(*commands.load, control);
  if (!trainer_) {
    running_ = false;
    return;
  }
  if (commands.scramble) applyScramble(*commands.scramble, control);
  if (commands.parameters) obeyParameters(*commands.parameters, commands);
  if (commands.run) {
    running_ = *commands.run && !trainer_->finished();
    if (running_) {
      pacer_.begin(Trainer::Clock::now());
      publish(TrainingState::Running);
    } else if (commands.steps == 0 && !commands.load) {
      publish(restingState());
    }
  }
  if (commands.steps > 0) trainChunk(commands.steps, control);
}

TrainingState TrainingWorker::restingState() const {
  if (trainer_->step() == 0) return TrainingState::Idle;
  return trainer_->finished() ? TrainingState::Finished : TrainingState::Paused;
}

void TrainingWorker::applyScramble(const ScrambleParameters& parameters, const Control& control) {
  running_ = false;
  if (!unscrambled_) {
    unscrambled_ = std::make_shared<const TrainerCheckpoint>(trainer_->checkpoint());
  }
  const std::shared_ptr<const TrainerCheckpoint> origin = unscrambled_;
  ScrambleResult result;
  result.parameters = parameters;
  try {
    const Autoencoder& before = origin->network;
    const Matrix samples = dataset_->training();
    result.error_before = reconstructionError(before, samples, control);
    if (!parameters.mix && parameters.silent == 0.0) {
      unscrambled_.reset();
      goBack(*origin);
      scramble_.reset();
    } else {
      const Autoencoder network = scrambled(before, nullSpaceOf(*dataset_), parameters, control);
      result.error_after = reconstructionError(network, samples, control);
      goBack(*origin);
      trainer_->setNetwork(network);
      scramble_ = result;
    }
  } catch (const Stopped&) {
    unscrambled_.reset();
    goBack(*origin);
    throw;  // another experiment is waiting, or the end
  } catch (...) {
    result.refusal = currentProblem();
    unscrambled_.reset();
    goBack(*origin);
    scramble_ = result;
  }
  publish(restingState());
}

void TrainingWorker::goBack(const TrainerCheckpoint& to) {
  trainer_->restore(to);
  trainer_->setObjective(experiment_.objective);
  trainer_->setTraining(experiment_.training);
}

void TrainingWorker::prepare(const Load& load, const Control& control) {
  experiment_ = load.experiment;
  generation_ = load.generation;
  running_ = false;
  trainer_.reset();
  told_.reset();
  checkpoints_.forget();
  dataset_.reset();
  user_weights_.reset();
  unscrambled_.reset();
  scramble_.reset();
  timeline_.clear();
  publish(TrainingState::Preparing);
  try {
    if (before_) before_();
    const bool read = load.prepared.dataset || load.prepared.user_weights;
    const Prepared prepared = read ? load.prepared : prepareFiles(experiment_, control);
    if (prepared.user_weights) {
      user_weights_ = prepared.user_weights;
      dataset_ = namesOnly(*user_weights_);
      publish(TrainingState::Idle);
      return;
    }
    dataset_ = prepared.dataset ? prepared.dataset : makeDataset(experiment_, control);
    trainer_ = std::make_unique<Trainer>(makeTrainer(experiment_, dataset_, control));
    trainer_->setUntilSettled(until_settled_);
    if (load.prepared.checkpoint) trainer_->restore(*load.prepared.checkpoint);
    timeline_.restore(load.prepared.frames);
    timeline_.add(*trainer_);
    publish(restingState());
  } catch (const Stopped&) {
    trainer_.reset();  // a newer experiment is waiting
  }
}

/// As many steps as fit into one chunk's time, and no more than are due.
void TrainingWorker::trainOnTime(const Control& control) {
  // What was changed shall be seen at once: one step, and publish.
  const bool changed = next_publish_ == Trainer::Clock::time_point();
  const auto now = Trainer::Clock::now();
  const TrainingParameters& training = experiment_.training;
  const double steps_per_epoch =
      training.optimizer == OptimizerKind::Lbfgs
          ? 1.0
          : std::ceil(static_cast<double>(dataset_->training_samples) / training.batch);
  const auto epochs = static_cast<double>(trainer_->epoch() - trainer_->firstEpoch());
  Index due = std::max<Index>(pacer_.due(now, epochs, steps_per_epoch), changed ? 1 : 0);
  const auto end = now + (changed ? Trainer::Clock::duration() : kChunk);
  while (due > 0 && !trainer_->finished() && !control.stopRequested()) {
    due -= trainer_->advance(std::min(due, timeline_.stepsToNext(*trainer_)), control, end);
    timeline_.add(*trainer_);
    if (Trainer::Clock::now() >= end) return;
  }
}

/// `steps` 0: see trainOnTime.
void TrainingWorker::trainChunk(int steps, const Control& control) {
  unscrambled_.reset();
  scramble_.reset();
  if (before_) before_();
  if (steps > 0) {
    for (int step = 0; step < steps && !control.stopRequested(); ++step) {
      trainer_->advance(1, control);
      timeline_.add(*trainer_);
    }
  } else {
    trainOnTime(control);
  }
  if (control.stopRequested()) return;  // nobody looks at it any more
  if (trainer_->finished()) {
    running_ = false;
    publish(TrainingState::Finished);
  } else if (!running_) {
    publish(TrainingState::Paused);
  } else if ((slot_.empty() || next_publish_ == Trainer::Clock::time_point()) &&
             Trainer::Clock::now() >= next_publish_) {
    // Copying the weights is worth it only when somebody looks, and must not hold the training up.
    constexpr int kShare = 16;
    const auto begin = Trainer::Clock::now();
    publish(TrainingState::Running);
    const auto end = Trainer::Clock::now();
    next_publish_ = end + kShare * (end - begin);
  }
}

void TrainingWorker::fail(const Message& problem) {
  running_ = false;
  unscrambled_.reset();
  scramble_.reset();
  if (trainer_ && trainer_->diverged()) {
    // It has gone back by itself, further than what was told last: that may be on its way to
    // infinity.
    timeline_.goBackTo(trainer_->step());
    const Ending told = guarded([&] { publish(TrainingState::Failed, problem); });
    if (told.problem.empty()) return;
  }
  // The trainer's own state may be that of half a step.
  const Ending back = guarded([this] {
    if (trainer_ && told_) goBack(*told_);
  });
  if (!told_ || !back.problem.empty()) trainer_.reset();
  static_cast<void>(guarded([&] { tell(TrainingState::Failed, problem); }));
}

void TrainingWorker::publish(TrainingState state, const Message& error) {
  told_ = trainer_ ? checkpoints_.filled([this](auto& empty) { trainer_->checkpointTo(empty); })
                   : nullptr;
  tell(state, error);
}

void TrainingWorker::tell(TrainingState state, const Message& error) {
  auto snapshot = std::make_shared<TrainingSnapshot>();
  snapshot->generation = generation_;
  snapshot->state = state;
  snapshot->error = error;
  snapshot->experiment = experiment_;
  snapshot->dataset = dataset_;
  if (user_weights_) {
    snapshot->content = user_weights_;
  } else if (told_) {
    snapshot->experiment = asTrained(experiment_, *told_);
    snapshot->content = Trained{.dataset = dataset_,
                                .newest = told_,
                                .finished = trainer_ && trainer_->finished(),
                                .diverged = trainer_ && trainer_->diverged(),
                                .scramble = scramble_,
                                .frames = timeline_.frames()};
  }
  if (slot_.put(std::move(snapshot))) notify_();
}

}  // namespace weightscape::ui
