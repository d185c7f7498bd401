// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/evidence_search.h"

#include "core/analysis/analysis.h"
#include "core/data/dataset.h"
#include "ui/session/live_training.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

constexpr int kStill = 400;  ///< ms
constexpr int kFirstShuffles = 19;

/// Whether two snapshots show the same weights.
bool sameWeights(const TrainingSnapshot& a, const TrainingSnapshot& b) {
  if (a.generation != b.generation) return false;
  if (a.userWeights() || b.userWeights()) return a.userWeights() == b.userWeights();
  if (a.trained() == nullptr || b.trained() == nullptr) return false;
  return a.trained()->step() == b.trained()->step() &&
         a.trained()->network().w_in == b.trained()->network().w_in;
}

}  // namespace

EvidenceSearch::EvidenceSearch(LiveTraining& live, QObject* parent) : QObject(parent), live_(live) {
  wait_.setSingleShot(true);
  wait_.setInterval(kStill);
  connect(&wait_, &QTimer::timeout, this, [this] {
    if (!possible() || known() != nullptr || running()) return;
    // However it came to be looked at: very many neurons are asked for.
    const TrainingSnapshot& shown = *live_.analysis()->training;
    if (!declined() && shown.dataset->neurons() <= kMostUnasked) begin(kFirstShuffles, true);
  });
  worker_ = std::make_unique<EvidenceWorker>(
      [this] { QMetaObject::invokeMethod(this, &EvidenceSearch::pull, Qt::QueuedConnection); });
  connect(&live_, &LiveTraining::changed, this, &EvidenceSearch::consider);
  connect(&live_, &LiveTraining::analysisChanged, this, &EvidenceSearch::attach);
}

EvidenceSearch::~EvidenceSearch() {
  // Its thread must have ended before the members that its call touches go.
  worker_.reset();
}

bool EvidenceSearch::declined() const {
  return declined_ && live_.analysis() != nullptr &&
         sameWeights(*declined_, *live_.analysis()->training);
}

bool EvidenceSearch::possible(EvidenceOf of) const {
  if (of == EvidenceOf::Activity) {
    const AnalysisSnapshot* const shown = live_.analysis();
    return !held_ && shown != nullptr && shown->training->userWeights() == nullptr &&
           shown->training->dataset && shown->training->dataset->inputs.size() > 0;
  }
  if (held_ || live_.running() || !live_.analysisIsCurrent()) return false;
  const AnalysisSnapshot& snapshot = *live_.analysis();
  if (!snapshot.analysis) return false;
  const Trained* const trained = snapshot.training->trained();
  return trained == nullptr || trained->step() > 0;
}

const EvidenceResult* EvidenceSearch::known(EvidenceOf of) const {
  const AnalysisSnapshot* const snapshot = live_.analysis();
  if (of == EvidenceOf::Activity) {
    const bool same_activity = activity_ && snapshot != nullptr &&
                               activity_->training->dataset == snapshot->training->dataset;
    return same_activity ? &*activity_ : nullptr;
  }
  // Rows of W_out are other points than columns of W_in.
  const bool same = result_ && snapshot != nullptr &&
                    result_->points == snapshot->experiment.embedding.points &&
                    sameWeights(*result_->training, *snapshot->training);
  return same ? &*result_ : nullptr;
}

std::shared_ptr<const Evidence> EvidenceSearch::of(const TrainingSnapshot& training) const {
  const bool same = result_ && result_->points == training.experiment.embedding.points &&
                    sameWeights(*result_->training, training);
  return same ? result_->evidence : nullptr;
}

std::shared_ptr<const Evidence> EvidenceSearch::ofActivity() const {
  const EvidenceResult* const result = known(EvidenceOf::Activity);
  return result != nullptr ? result->evidence : nullptr;
}

QString EvidenceSearch::error(EvidenceOf of) const {
  const EvidenceResult* const result = known(of);
  return result != nullptr ? translated(result->error) : QString();
}

void EvidenceSearch::consider() {
  // What moves is not looked at, and what has moved on not to its end.
  if (live_.running() && running() && asked_ == kFirstShuffles) leave();
  if (live_.running()) {
    wait_.stop();
    return;
  }
  if (known() == nullptr) wait_.start();
}

void EvidenceSearch::attach() {
  const EvidenceResult* const result = known();
  if (result != nullptr && result->evidence && live_.analysis()->evidence != result->evidence) {
    live_.attach(result->evidence);
    return;
  }
  consider();
}

void EvidenceSearch::hold(bool held) {
  if (held == held_) return;
  held_ = held;
  if (held_ && running()) leave();
  consider();
  emit changed();
}

void EvidenceSearch::search(int shuffles, EvidenceOf of) {
  if (possible(of)) begin(shuffles, false, of);
}

void EvidenceSearch::cancel() {
  if (running() && live_.analysis() != nullptr) declined_ = live_.analysis()->training;
  leave();
}

void EvidenceSearch::leave() {
  worker_->cancel();
  emit changed();
}

void EvidenceSearch::begin(int shuffles, bool quietly, EvidenceOf of) {
  asked_ = shuffles;
  looked_at_ = of;
  EvidenceTask task{live_.sharedAnalysis(), {}, of, quietly};
  task.parameters.shuffles = shuffles;
  worker_->start(task);
  emit changed();
}

void EvidenceSearch::pull() {
  if (std::optional<EvidenceResult> result = worker_->takeResult()) {
    if (result->of == EvidenceOf::Activity) {
      activity_ = std::move(result);
      emit changed();
      consider();  // the weights may have waited for it
      return;
    }
    result_ = std::move(result);
    const EvidenceResult* const shown = known();
    if (shown != nullptr && shown->evidence) live_.attach(shown->evidence);
  }
  emit changed();
}

}  // namespace weightscape::ui
