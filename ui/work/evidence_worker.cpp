// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/evidence_worker.h"

#include <utility>

#include "core/base/parallel.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/user_weights.h"
#include "ui/work/background_priority.h"

namespace weightscape::ui {
namespace {

EvidenceSource sourceOf(const EvidenceTask& task, const Control& control) {
  const TrainingSnapshot& training = *task.analysis->training;
  if (task.of == EvidenceOf::Activity) return activitySource(*training.dataset, control);
  if (const auto weights = training.userWeights()) {
    return evidenceSource(*weights, task.analysis->experiment.user_weights, {}, control);
  }
  return evidenceSource(
      weightPoints(training.trained()->network(), task.analysis->experiment.embedding.points));
}

}  // namespace

EvidenceWorker::EvidenceWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)), before_(std::move(before)) {}

EvidenceWorker::~EvidenceWorker() { cancel(); }  // and the thread waits for itself

void EvidenceWorker::start(const EvidenceTask& task) {
  cancel();
  enough_ = std::stop_source();
  progress_ = 0.0;
  running_ = true;
  EvidenceTask own = task;
  own.parameters.enough = enough_.get_token();
  const int number = ++number_;
  thread_ = std::jthread([this, number, own = std::move(own),
                          before = std::move(thread_)](const std::stop_token& stop) mutable {
    if (before.joinable()) before.join();
    work(stop, std::move(own), number);
  });
}

void EvidenceWorker::stopAndKeep() { enough_.request_stop(); }

void EvidenceWorker::cancel() {
  thread_.request_stop();
  ++number_;
  running_ = false;
  const std::lock_guard lock(mutex_);
  result_.reset();
}

std::optional<EvidenceResult> EvidenceWorker::takeResult() {
  const std::lock_guard lock(mutex_);
  return std::exchange(result_, std::nullopt);
}

void EvidenceWorker::work(const std::stop_token& stop, EvidenceTask task, int number) {
  workInTheBackground();
  EvidenceResult result{task.analysis->training,
                        task.analysis->experiment.embedding.points,
                        task.of,
                        task.parameters,
                        nullptr,
                        {}};
  const Ending ending = guarded([&] {
    if (before_) before_();
    std::optional<OnOneThread> quietly;
    if (task.quietly) quietly.emplace();
    const Control control{stop, [this, number](double share) {
                            if (number != number_) return;
                            progress_ = share;
                            notify_();
                          }};
    result.evidence = std::make_shared<const Evidence>(
        evidenceOf(sourceOf(task, control), task.parameters, control));
  });
  result.error = ending.problem;
  {
    const std::lock_guard lock(mutex_);
    if (number != number_) return;  // it was left
    if (!ending.stopped) result_ = std::move(result);
    running_ = false;
  }
  static_cast<void>(guarded(notify_));
}

}  // namespace weightscape::ui
