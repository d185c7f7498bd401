// SPDX-License-Identifier: GPL-3.0-or-later
// Embeds and scores the newest weights in the background and drops the rest.
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "core/embedding/embedding_parameters.h"
#include "core/experiment/analyze.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/guarded.h"
#include "ui/work/latest_slot.h"
#include "ui/work/reading_pace.h"

namespace weightscape::ui {

/// Like TrainingWorker: `notify` is called from the worker's thread.
class EmbeddingWorker {
 public:
  /// Seconds since any moment; the steady clock's but in tests.
  using Seconds = std::function<double()>;

  explicit EmbeddingWorker(std::function<void()> notify, BeforeWork before = {},
                           Seconds seconds = {});
  ~EmbeddingWorker();  ///< stops and waits
  EmbeddingWorker(const EmbeddingWorker&) = delete;
  EmbeddingWorker& operator=(const EmbeddingWorker&) = delete;
  EmbeddingWorker(EmbeddingWorker&&) = delete;
  EmbeddingWorker& operator=(EmbeddingWorker&&) = delete;

  /// Asks for the embedding of a snapshot; replaces a request that still waits. A request for
  /// another experiment (generation) or by another method stops the work under way; so does one of
  /// weights that move where they stood still before. `neighbors`
  /// takes the place of the rule where the experiment leaves their number open; 0 for the rule.
  void request(std::shared_ptr<const TrainingSnapshot> training, const Experiment& experiment,
               const AnalysisExtras& extras = {}, int neighbors = 0);

  /// Ends the work under way, and what waits: nothing comes of either.
  void cancel();

  std::shared_ptr<const AnalysisSnapshot> takeAnalysis();

 private:
  struct Request {
    std::shared_ptr<const TrainingSnapshot> training;
    Experiment experiment;
    AnalysisExtras extras;
    int neighbors = 0;
  };

  void work(const std::stop_token& stop);
  void read(const Request& request, const std::stop_token& stop);
  void readInto(const Request& request, const std::stop_token& stop, AnalysisSnapshot& result);
  /// How weights that move are read, from now on, s.
  [[nodiscard]] LiveReading liveReading(const TrainingSnapshot& training, const Experiment& drawn,
                                        double now);

  /// The last reading of weights that move that tried other numbers of neighbours too.
  struct Checked {
    std::shared_ptr<const Analysis> analysis = nullptr;
    int generation = -1;
    EmbeddingParameters embedding = {};
    std::vector<Triangle> surface = {};
    std::int64_t epoch = 0;
  };

  std::function<void()> notify_;
  BeforeWork before_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::optional<Request> request_;  // under mutex_
  std::stop_source current_;        // under mutex_; of the request under way
  int current_generation_ = -1;     // under mutex_
  EmbeddingMethod current_method_;  // under mutex_
  bool current_moves_ = true;       // under mutex_
  LatestSlot<std::shared_ptr<const AnalysisSnapshot>> slot_;

  // Of the worker's thread alone.
  Seconds seconds_;
  ReadingPace reading_;
  int aligned_generation_ = -1;
  std::shared_ptr<const Analysis> last_;
  Checked checked_;
  Matrix previous_;
  Matrix previous_view_;  ///< the stereographic one

  std::jthread thread_;
};

}  // namespace weightscape::ui
