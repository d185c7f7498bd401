// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a sweep in the background, on all cores.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "core/experiment/kept_runs.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {

struct SweepTask {
  SweepPlan plan;
  std::vector<std::size_t> cells;
  bool shapes = false;  ///< look for the shape in each run
  /// Those of the cells that have finished already: only their shape is looked for.
  std::map<std::size_t, std::shared_ptr<const SweepCell>> finished = {};
};

/// Like the other workers: `notify` is called from its threads when something has come.
class SweepWorker {
 public:
  explicit SweepWorker(std::function<void()> notify, BeforeWork before = {});
  ~SweepWorker();  ///< stops and waits: at most one training step
  SweepWorker(const SweepWorker&) = delete;
  SweepWorker& operator=(const SweepWorker&) = delete;
  SweepWorker(SweepWorker&&) = delete;
  SweepWorker& operator=(SweepWorker&&) = delete;

  /// Runs these cells of the plan; a sweep under way ends first, without what is not finished.
  void start(const SweepTask& task);
  /// No further runs begin while paused; those under way end.
  void setPaused(bool paused);
  /// Ends the runs under way; what is finished was handed over.
  void stop();

  [[nodiscard]] bool running() const;
  /// Cells that have finished since the last call.
  std::vector<std::shared_ptr<const SweepCell>> takeCells();

 private:
  void work(const std::stop_token& stop, const SweepTask& task);
  void runCell(const std::stop_token& stop, const SweepTask& task, std::size_t cell);

  std::function<void()> notify_;
  BeforeWork before_;
  mutable std::mutex mutex_;
  std::condition_variable_any wake_;
  bool paused_ = false;                                  // under mutex_
  bool running_ = false;                                 // under mutex_
  std::vector<std::shared_ptr<const SweepCell>> cells_;  // under mutex_
  std::jthread thread_;
};

}  // namespace weightscape::ui
