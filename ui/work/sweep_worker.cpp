#include "ui/work/sweep_worker.h"

#include <utility>

#include "core/base/parallel.h"
#include "core/experiment/sweep.h"

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
    cell->neurons = *result.dataset;
    cell->neurons.inputs = Matrix(cell->neurons.inputs.rows(), 0);
    cell->neurons.latents.resize(0, 0);
    cell->neurons.spectrum = {};
  }
  return cell;
}

}  // namespace

SweepWorker::SweepWorker(std::function<void()> notify, BeforeWork before)
    : notify_(std::move(notify)), before_(std::move(before)) {}

SweepWorker::~SweepWorker() { stop(); }

void SweepWorker::start(const SweepPlan& plan, const std::vector<std::size_t>& cells) {
  stop();
  {
    const std::lock_guard lock(mutex_);
    paused_ = false;
    running_ = true;
    cells_.clear();
  }
  thread_ =
      std::jthread([this, plan, cells](const std::stop_token& stop) { work(stop, plan, cells); });
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

void SweepWorker::runCell(const std::stop_token& stop, const SweepPlan& plan, std::size_t cell) {
  const auto hand_over = [this](std::shared_ptr<const SweepCell> done) {
    const std::lock_guard lock(mutex_);
    cells_.push_back(std::move(done));
  };
  const Ending ending = guarded([&] {
    if (before_) before_();
    runSweep(plan, {cell}, 1, [&](SweepOutcome&& outcome) { hand_over(kept(std::move(outcome))); },
             {stop, {}});
  });
  if (ending.problem.empty()) return;
  auto failed = std::make_shared<SweepCell>();
  failed->cell = cell;
  failed->error = ending.problem;
  hand_over(std::move(failed));
}

void SweepWorker::work(const std::stop_token& stop, const SweepPlan& plan,
                       const std::vector<std::size_t>& cells) {
  // The window needs a core of its own only a little: take all.
  const std::size_t threads = defaultThreads();
  static_cast<void>(guarded([&] {
    parallelTasks(cells.size(), threads, [&](std::size_t task) {
      {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, stop, [this] { return !paused_; });
      }
      if (stop.stop_requested()) return;
      runCell(stop, plan, cells[task]);
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
