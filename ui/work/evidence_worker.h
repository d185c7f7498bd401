// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for evidence in the background.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "core/base/message.h"
#include "core/evidence/evidence.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/guarded.h"

namespace weightscape::ui {

/// What evidence is looked for in.
enum class EvidenceOf { Weights, Activity };

/// What came of one search: the evidence, or why there is none.
struct EvidenceResult {
  std::shared_ptr<const TrainingSnapshot> training;  ///< whose wiring was looked at
  EmbeddingParameters::Points points;                ///< which of its weights
  EvidenceOf of = EvidenceOf::Weights;
  EvidenceParameters parameters;
  std::shared_ptr<const Evidence> evidence;  ///< null when `error` says why
  Message error;
};

struct EvidenceTask {
  std::shared_ptr<const AnalysisSnapshot> analysis;  ///< never null; of what is looked at
  EvidenceParameters parameters;
  EvidenceOf of = EvidenceOf::Weights;
  bool quietly = false;  ///< on one core, so that what a person watches goes on
};

/// Like the other workers: `notify` is called from its thread when something has come.
class EvidenceWorker {
 public:
  explicit EvidenceWorker(std::function<void()> notify, BeforeWork before = {});
  ~EvidenceWorker();  ///< stops and waits
  EvidenceWorker(const EvidenceWorker&) = delete;
  EvidenceWorker& operator=(const EvidenceWorker&) = delete;
  EvidenceWorker(EvidenceWorker&&) = delete;
  EvidenceWorker& operator=(EvidenceWorker&&) = delete;

  /// A search under way is left. None of these calls waits for it: the next one does, in its
  /// thread.
  void start(const EvidenceTask& task);
  /// No further comparison begins; the answer is made with those that are done.
  void stopAndKeep();
  /// Leaves the search; nothing comes of it.
  void cancel();

  [[nodiscard]] bool running() const { return running_; }
  [[nodiscard]] double progress() const { return progress_; }
  /// What has come since the last call.
  std::optional<EvidenceResult> takeResult();

 private:
  void work(const std::stop_token& stop, EvidenceTask task, int number);

  std::function<void()> notify_;
  BeforeWork before_;
  std::atomic<int> number_ = 0;  ///< of the search that counts; others were left
  std::atomic<bool> running_ = false;
  std::atomic<double> progress_ = 0.0;
  std::stop_source enough_;
  mutable std::mutex mutex_;
  std::optional<EvidenceResult> result_;  // under mutex_
  std::jthread thread_;
};

}  // namespace weightscape::ui
