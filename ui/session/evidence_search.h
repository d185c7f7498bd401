// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence that a window has on what it shows: a first answer that comes by itself, more on
// request.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

#include "ui/work/evidence_worker.h"

namespace weightscape::ui {

class LiveTraining;

class EvidenceSearch : public QObject {
  Q_OBJECT

 public:
  /// Attaches what it finds to the analysis of `live`, where all views find it.
  explicit EvidenceSearch(LiveTraining& live, QObject* parent = nullptr);
  ~EvidenceSearch() override;

  /// Looks again, with so many shuffles and on all cores. Nothing without an analysis.
  void search(int shuffles, EvidenceOf of = EvidenceOf::Weights);
  /// Ends early with what was compared by then.
  void stopAndKeep() { worker_->stopAndKeep(); }
  /// Ends early; what was known before stays, and of these weights nothing comes by itself again.
  void cancel();

  [[nodiscard]] bool running() const { return worker_->running(); }
  [[nodiscard]] double progress() const { return worker_->progress(); }
  /// Shuffles that the search under way asks for.
  [[nodiscard]] int asked() const { return asked_; }
  /// While it is held nothing is looked for: somebody is to guess first.
  void hold(bool held);
  /// Whether a search in what is shown was cancelled.
  [[nodiscard]] bool declined() const;
  /// Whether a search can begin: there is a wiring, and it is not in training; or activity.
  [[nodiscard]] bool possible(EvidenceOf of = EvidenceOf::Weights) const;
  /// What is looked at by the search under way.
  [[nodiscard]] EvidenceOf lookedAt() const { return looked_at_; }
  /// What is known of the activity that is shown; null for nothing.
  [[nodiscard]] std::shared_ptr<const Evidence> ofActivity() const;
  /// What is known of these weights; null for nothing.
  [[nodiscard]] std::shared_ptr<const Evidence> of(const TrainingSnapshot& training) const;
  /// Of what is shown: why nothing was found out; empty where something was.
  [[nodiscard]] QString error(EvidenceOf of = EvidenceOf::Weights) const;

  /// More neurons than these are not looked at unasked.
  static constexpr int kMostUnasked = 1000;

 signals:
  void changed();

 private:
  void consider();
  void attach();
  void begin(int shuffles, bool quietly, EvidenceOf of = EvidenceOf::Weights);
  void leave();
  void pull();
  /// The result that is known of what is shown.
  [[nodiscard]] const EvidenceResult* known(EvidenceOf of = EvidenceOf::Weights) const;

  LiveTraining& live_;
  int asked_ = 0;
  bool held_ = false;
  std::optional<EvidenceResult> result_;
  std::optional<EvidenceResult> activity_;
  EvidenceOf looked_at_ = EvidenceOf::Weights;
  std::shared_ptr<const TrainingSnapshot> declined_;  ///< of what a search was cancelled
  QTimer wait_;  ///< until what is shown has stood still for a moment
  std::unique_ptr<EvidenceWorker> worker_;
};

}  // namespace weightscape::ui
