#include "ui/work/evidence_worker.h"

#include <utility>

#include "core/base/parallel.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/user_weights.h"

namespace weightscape::ui {
namespace {

EvidenceSource sourceOf(const EvidenceTask& task, const Control& control) {
  const TrainingSnapshot& training = *task.analysis->training;
  if (const auto weights = training.userWeights()) {
    return evidenceSource(*weights, task.analysis->experiment.user_weights, {}, control);
  }
  return evidenceSource(
      weightPoints(training.trained()->network(), task.analysis->experiment.embedding.points));
}

}  // namespace

EvidenceWorker::EvidenceWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)), before_(std::move(before)) {}

EvidenceWorker::~EvidenceWorker() { cancel(); }

void EvidenceWorker::start(const EvidenceTask& task) {
  cancel();
  enough_ = std::stop_source();
  progress_ = 0.0;
  running_ = true;
  EvidenceTask own = task;
  own.parameters.enough = enough_.get_token();
  thread_ =
      std::jthread([this, own = std::move(own)](const std::stop_token& stop) { work(stop, own); });
}

void EvidenceWorker::stopAndKeep() { enough_.request_stop(); }

void EvidenceWorker::cancel() {
  if (!thread_.joinable()) return;
  thread_.request_stop();
  thread_.join();
  running_ = false;
  const std::lock_guard lock(mutex_);
  result_.reset();
}

std::optional<EvidenceResult> EvidenceWorker::takeResult() {
  const std::lock_guard lock(mutex_);
  return std::exchange(result_, std::nullopt);
}

void EvidenceWorker::work(const std::stop_token& stop, EvidenceTask task) {
  EvidenceResult result{task.analysis->training, task.parameters, nullptr, {}};
  const Ending ending = guarded([&] {
    if (before_) before_();
    std::optional<OnOneThread> quietly;
    if (task.quietly) quietly.emplace();
    const Control control{stop, [this](double share) {
                            progress_ = share;
                            notify_();
                          }};
    result.evidence = std::make_shared<const Evidence>(
        evidenceOf(sourceOf(task, control), task.parameters, control));
  });
  result.error = ending.problem;
  if (!ending.stopped) {
    const std::lock_guard lock(mutex_);
    result_ = std::move(result);
  }
  running_ = false;
  static_cast<void>(guarded(notify_));
}

}  // namespace weightscape::ui
