// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/without_penalty.h"

#include <algorithm>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/training/trainer.h"
#include "ui/session/background.h"
#include "ui/session/live_training.h"
#include "ui/session/pins.h"
#include "ui/work/analysis_extras.h"

namespace weightscape::ui {
namespace {

bool isPenalised(const ObjectiveParameters& objective) {
  return objective.l2 > 0.0 || (objective.l2_separate && objective.l2_out > 0.0) ||
         objective.l1 > 0.0 || objective.activity_l2 > 0.0;
}

/// Of a network trained with a penalty; its twin.
Experiment twinOf(const TrainingSnapshot& training) {
  Experiment twin = training.experiment;
  twin.objective.l2 = 0.0;
  twin.objective.l2_out = 0.0;
  twin.objective.l1 = 0.0;
  twin.objective.activity_l2 = 0.0;
  // As long as this one so far.
  const TrainerCheckpoint& now = *training.trained()->newest;
  const std::int64_t begun = now.epoch - now.first_epoch + (now.position > 0 ? 1 : 0);
  if (twin.training.schedule == Schedule::Constant) {
    twin.training.epochs = static_cast<int>(std::max<std::int64_t>(1, begun));
  }
  return twin;
}

}  // namespace

WithoutPenalty::WithoutPenalty(LiveTraining& live, Pins& pins, QObject* parent)
    : QObject(parent), live_(live), pins_(pins) {
  pool_.setMaxThreadCount(1);
  constexpr int kLook = 100;  // ms
  look_timer_.setInterval(kLook);
  connect(&look_timer_, &QTimer::timeout, this, &WithoutPenalty::progressed);
  connect(&live_, &LiveTraining::changed, this, &WithoutPenalty::changed);
  connect(&pins_, &Pins::changed, this, &WithoutPenalty::changed);
}

WithoutPenalty::~WithoutPenalty() {
  stop_.request_stop();
  pool_.waitForDone();
}

bool WithoutPenalty::possible() const {
  const Trained* const trained = live_.told();
  if (trained == nullptr || trained->newest->step == 0 || live_.running() ||
      !isPenalised(trained->newest->objective()) || pins_.all().size() == Pins::kMost) {
    return false;
  }
  // Once is enough.
  const Experiment twin = twinOf(live_.newest());
  return std::none_of(pins_.all().begin(), pins_.all().end(), [&](const Pins::Pin& pin) {
    const Experiment& there = pin->training->experiment;
    return there.objective == twin.objective && there.training == twin.training &&
           there.network == twin.network && there.data == twin.data && there.seed == twin.seed;
  });
}

double WithoutPenalty::progress() const { return share_ ? share_->load() : 0.0; }

void WithoutPenalty::toggle() {
  if (running_) {
    cancel();
  } else if (possible()) {
    train();
  }
}

void WithoutPenalty::cancel() {
  if (!running_) return;
  stop_.request_stop();
  ++number_;
  running_ = false;
  look_timer_.stop();
  emit changed();
}

void WithoutPenalty::train() {
  stop_ = std::stop_source();
  running_ = true;
  share_ = std::make_shared<std::atomic<double>>(0.0);
  look_timer_.start();
  const int number = ++number_;
  const Experiment twin = twinOf(live_.newest());
  const std::shared_ptr<const Dataset> dataset = live_.newest().trained()->dataset;
  const Control control{stop_.get_token(), {}};
  using Result = std::shared_ptr<const AnalysisSnapshot>;
  inBackground<Result>(
      pool_, this,
      [twin, dataset, control, share = share_](Result& result) {
        RunResult run;
        run.experiment = twin;
        run.dataset = dataset;
        Trainer trainer = makeTrainer(twin, dataset, control);
        while (!trainer.finished()) {
          throwIfStopped(control);
          constexpr Index kBetweenLooks = 64;
          trainer.advance(kBetweenLooks, control);
          share->store(static_cast<double>(trainer.epoch()) / std::max(1, twin.training.epochs));
        }
        share->store(1.0);
        run.training = std::make_shared<const TrainerCheckpoint>(trainer.checkpoint());
        Analysis analysis = analyze(twin, *dataset, *run.training, control);
        result = analysisSnapshot(trainingSnapshot(run), twin, std::move(analysis), {}, control);
      },
      [this, number](const QString& problem, const Result& result) {
        if (number != number_) return;
        running_ = false;
        look_timer_.stop();
        if (!problem.isEmpty()) emit failed(problem);
        if (result) pins_.add(result, WEIGHTSCAPE_TEXT("Same without λ"));
        emit changed();
      });
  emit changed();
}

}  // namespace weightscape::ui
