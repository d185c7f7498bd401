// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/sweep_worker.h"

#include <utility>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/evidence/evidence.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/sweep.h"
#include "core/training/checkpoint.h"
#include "ui/work/background_priority.h"

namespace weightscape::ui {
namespace {

std::shared_ptr<const SweepCell> kept(SweepOutcome&& outcome) {
  auto cell = std::make_shared<SweepCell>();
  cell->cell = outcome.cell;
  cell->error = std::move(outcome.error);
  if (outcome.result) {
    RunResult& result = *outcome.result;
    cell->verdict = result.analysis.verdict;
    cell->numbers = sweepNumbers(result);
    cell->checkpoint = result.training;
    cell->embedding = std::move(result.analysis.embedding);
    for (EmbeddedComponent& part : cell->embedding.components) part.geodesics.resize(0, 0);
    cell->neurons = withoutActivity(*result.dataset);
  }
  return cell;
}

/// A cell with the shape that is in its weights, as `sweep --evidence` looks for it.
std::shared_ptr<const SweepCell> withShapes(const SweepCell& cell, const SweepPlan& plan,
                                            const Control& control) {
  auto result = std::make_shared<SweepCell>(cell);
  if (!cell.checkpoint) return result;
  const OnOneThread modest;  // the other cells have the other cores
  std::vector<std::string> shapes;
  try {
    const Evidence evidence = evidenceOf(
        evidenceSource(weightPoints(cell.checkpoint->network, plan.base.embedding.points)), {},
        control);
    for (const PieceEvidence& piece : evidence.pieces) shapes.push_back(piece.shape);
  } catch (const Error&) {
    // All weights vanish, or the like: no shape, and the run has not failed.
  }
  result->shapes = joinedShapes(std::move(shapes));
  return result;
}

}  // namespace

SweepWorker::SweepWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)), before_(std::move(before)) {}

SweepWorker::~SweepWorker() { stop(); }

void SweepWorker::start(const SweepTask& task) {
  stop();
  {
    const std::lock_guard lock(mutex_);
    paused_ = false;
    running_ = true;
    cells_.clear();
  }
  thread_ = std::jthread([this, task](const std::stop_token& stop) { work(stop, task); });
}

void SweepWorker::setPaused(bool paused) {
  {
    const std::lock_guard lock(mutex_);
    paused_ = paused;
  }
  wake_.notify_all();
}

void SweepWorker::stop() {
  if (!thread_.joinable()) return;
  thread_.request_stop();
  wake_.notify_all();
  thread_.join();
}

bool SweepWorker::running() const {
  const std::lock_guard lock(mutex_);
  return running_;
}

std::vector<std::shared_ptr<const SweepCell>> SweepWorker::takeCells() {
  const std::lock_guard lock(mutex_);
  return std::exchange(cells_, {});
}

void SweepWorker::runCell(const std::stop_token& stop, const SweepTask& task, std::size_t cell) {
  const auto hand_over = [this](std::shared_ptr<const SweepCell> done) {
    const std::lock_guard lock(mutex_);
    cells_.push_back(std::move(done));
  };
  const Ending ending = guarded([&] {
    if (before_) before_();
    const Control control{stop, {}};
    const auto finished = task.finished.find(cell);
    if (finished != task.finished.end()) {
      hand_over(withShapes(*finished->second, task.plan, control));
      return;
    }
    runSweep(
        task.plan, {cell}, 1,
        [&](SweepOutcome&& outcome) {
          std::shared_ptr<const SweepCell> done = kept(std::move(outcome));
          if (task.shapes) done = withShapes(*done, task.plan, control);
          hand_over(std::move(done));
        },
        control);
  });
  if (ending.problem.empty()) return;
  auto failed = std::make_shared<SweepCell>();
  failed->cell = cell;
  failed->error = ending.problem;
  hand_over(std::move(failed));
}

void SweepWorker::work(const std::stop_token& stop, const SweepTask& task) {
  workInTheBackground();
  // The window needs a core of its own only a little: take all.
  const std::size_t threads = defaultThreads();
  static_cast<void>(guarded([&] {
    parallelTasks(task.cells.size(), threads, [&](std::size_t number) {
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, stop, [this] { return !paused_; });
      }
      if (stop.stop_requested()) return;
      runCell(stop, task, task.cells[number]);
      notify_();
    });
  }));
  {
    const std::lock_guard lock(mutex_);
    running_ = false;
  }
  static_cast<void>(guarded(notify_));
}

}  // namespace weightscape::ui
