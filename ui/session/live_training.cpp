// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/live_training.h"

#include <algorithm>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/libraries.h"
#include "core/data/dataset.h"
#include "core/evidence/evidence.h"
#include "ui/work/analysis_extras.h"
#include "ui/work/embedding_worker.h"
#include "ui/work/training_worker.h"

namespace weightscape::ui {
namespace {

/// ms: what a reading of some hundred neurons takes. Who draws takes the last that came when there
/// is time.
constexpr int kPullInterval = 12;
constexpr int kTellInterval = 40;  ///< ms: numbers that change more often nobody reads
constexpr int kPatience = 400;     ///< ms for which a picture may be behind without a word
constexpr int kSoon = 20;          ///< ms: what the worker has in hand, and a step

}  // namespace

LiveTraining::LiveTraining(ViewRequests& requests, QObject* parent)
    : QObject(parent), requests_(requests) {
  prepareLibraries();  // before the workers begin
  connect(&requests_, &ViewRequests::changed, this, [this] {
    if (!drawingGivenUp()) requestAnalysis();
  });
  patience_timer_.setSingleShot(true);
  patience_timer_.setInterval(kPatience);
  connect(&patience_timer_, &QTimer::timeout, this, [this] {
    if (!awaited()) return;
    long_ = true;
    emit changed();
  });
  connect(this, &LiveTraining::changed, this, &LiveTraining::watchDrawing);
  connect(this, &LiveTraining::analysisChanged, this, [this] {
    // Pictures come, of one moment after the other: a hand on the timeline waits for none of them.
    long_ = false;
    patience_timer_.stop();
    watchDrawing();
  });
  pull_timer_.setSingleShot(true);
  connect(&pull_timer_, &QTimer::timeout, this, &LiveTraining::pull);
  tell_timer_.setSingleShot(true);
  connect(&tell_timer_, &QTimer::timeout, this, [this] { tellChanged(false); });
  // The workers call from their own threads; the timer lives in this one.
  const auto wake = [this] {
    QMetaObject::invokeMethod(
        this,
        [this] {
          if (pull_timer_.isActive()) return;
          // At once when nothing came for a while, else when it is time again.
          const qint64 waited = since_pull_.isValid() ? since_pull_.elapsed() : kPullInterval;
          pull_timer_.start(
              static_cast<int>(std::clamp<qint64>(kPullInterval - waited, 0, kPullInterval)));
        },
        Qt::QueuedConnection);
  };
  embedding_worker_ = std::make_unique<EmbeddingWorker>(wake);
  training_worker_ = std::make_unique<TrainingWorker>(wake);
}

LiveTraining::~LiveTraining() {
  // Both threads must have ended before the members that `wake` touches go.
  training_worker_.reset();
  embedding_worker_.reset();
}

void LiveTraining::attach(std::shared_ptr<const Evidence> evidence) {
  std::shared_ptr<const AnalysisSnapshot>& there = visited_ ? visited_ : analysis_;
  there = withEvidence(std::move(there), std::move(evidence));
  if (!visited_ && analysis_->evidence) drawInside(*analysis_->evidence);
  emit analysisChanged();
}

void LiveTraining::attachLabels(const std::shared_ptr<const NeuronLabels>& labels) {
  std::shared_ptr<const AnalysisSnapshot>& there = visited_ ? visited_ : analysis_;
  if (!there || there->labels == labels) return;
  there = withLabels(there, labels);
  emit analysisChanged();
}

void LiveTraining::drawInside(const Evidence& evidence) {
  if (!analysisIsCurrent() || !analysis_->analysis || embedding_.neighbors != 0) return;
  const int now = analysis_->analysis->neighbors;  // 0 where the graph is made by a radius
  if (now == 0 || analysis_->training->dataset->truthKnown()) return;
  const int inside = neighborsInside(evidence, now);
  if (inside == now) return;
  drawn_neighbors_ = inside;
  requestAnalysis();
}

bool LiveTraining::analysisIsCurrent() const {
  if (visited_) return true;
  return analysis_ && analysis_->training == playhead_.shown() &&
         analysis_->experiment.embedding == embedding_;
}

bool LiveTraining::awaited() const {
  if (given_up_ || shown().empty() || analysisIsCurrent()) return false;
  if (state() == TrainingState::Failed && !shown().trained()) return false;
  const bool of_another = analysis_ == nullptr || analysis_->training->generation != generation_;
  return of_another || state() != TrainingState::Running;
}

bool LiveTraining::analysisIsOld() const {
  if (visited_) return false;
  if (analysis_ == nullptr) return false;
  return analysis_->training->generation != generation_ || drawingIsLong() || drawingGivenUp();
}

std::optional<std::int64_t> LiveTraining::epochStillShown() const {
  if (analysis_ == nullptr || !analysis_->analysis || analysisIsOld() || !awaited()) return {};
  const Trained* const read = analysis_->training->trained();
  if (read == nullptr) return {};
  return analysis_->range_epoch.value_or(read->epoch());
}

void LiveTraining::watchDrawing() {
  if (!awaited()) {
    long_ = false;
    patience_timer_.stop();
  } else if (!long_ && !patience_timer_.isActive()) {
    patience_timer_.start();
  }
}

void LiveTraining::giveUpDrawing() {
  if (!awaited()) return;
  embedding_worker_->cancel();
  given_up_ = true;
  emit changed();
}

void LiveTraining::draw() {
  requestAnalysis();
  emit changed();
}

bool LiveTraining::hasTrained() const {
  if (coming_ && coming_->snapshot) {
    const Trained* const trained = coming_->snapshot->trained();
    return trained != nullptr && trained->newest->step > 0;
  }
  if (coming_ && coming_->files.checkpoint) return coming_->files.checkpoint->step > 0;
  const Trained* const trained = told();
  return trained != nullptr && trained->newest->step > 0;
}

const Experiment* LiveTraining::asTrained() const {
  if (coming_ && coming_->snapshot) return &coming_->snapshot->experiment;
  if (coming_ && coming_->experiment) return &*coming_->experiment;
  return answered() ? &newest().experiment : nullptr;
}

void LiveTraining::load(const Experiment& experiment, const Prepared& prepared, bool start,
                        Coming coming) {
  visited_.reset();
  coming_.reset();
  if (coming.snapshot || coming.experiment) coming_ = std::move(coming);
  embedding_ = experiment.embedding;
  drawn_neighbors_ = 0;
  training_worker_->load(experiment, ++generation_, start, prepared);
}

void LiveTraining::setPace(Pace pace) {
  if (pace == pace_) return;
  pace_ = pace;
  training_worker_->setPace(pace);
  emit paceChanged();
}

void LiveTraining::setUntilSettled(bool on) {
  if (on == until_settled_) return;
  until_settled_ = on;
  training_worker_->setUntilSettled(on);
  emit paceChanged();
}

bool LiveTraining::settled() const {
  const Trained* const trained = told();
  return state() == TrainingState::Finished && trained != nullptr &&
         trained->newest->end == TrainingEnd::Settled;
}

void LiveTraining::setParameters(const Experiment& experiment) {
  visit(nullptr);
  const bool other_embedding = !(embedding_ == experiment.embedding);
  if (other_embedding) drawn_neighbors_ = 0;  // other points, perhaps
  embedding_ = experiment.embedding;
  training_worker_->setParameters(experiment);
  // What the change does is looked for before its time: a hand on a slider waits for it.
  if (running()) pull_timer_.start(kSoon);
  if (other_embedding) requestAnalysis();
}

void LiveTraining::start() {
  followNewest();
  training_worker_->start();
}

void LiveTraining::pause() { training_worker_->pause(); }

void LiveTraining::step() {
  followNewest();
  training_worker_->step();
}

void LiveTraining::visit(std::shared_ptr<const AnalysisSnapshot> run) {
  if (run == visited_) return;
  visited_ = std::move(run);
  emit changed();
  emit analysisChanged();
}

void LiveTraining::scramble(const ScrambleParameters& parameters) {
  visit(nullptr);
  training_worker_->scramble(parameters);
}

void LiveTraining::pull() {
  since_pull_.start();
  pullTraining();
  pullAnalysis();
}

void LiveTraining::pullTraining() {
  auto snapshot = training_worker_->takeSnapshot();
  if (!snapshot) return;
  if (snapshot->generation != generation_) return;  // of an experiment that has gone
  if (snapshot->state != TrainingState::Preparing) coming_.reset();
  const TrainingSnapshot& before = newest();
  const bool follows =
      snapshot->state == TrainingState::Running && before.state == snapshot->state &&
      before.generation == snapshot->generation && before.experiment == snapshot->experiment;
  if (playhead_.setNewest(std::move(snapshot))) {
    drawn_neighbors_ = 0;
    requestAnalysis();
  }
  tellChanged(follows);
}

void LiveTraining::tellChanged(bool soon) {
  const qint64 passed = since_told_.isValid() ? since_told_.elapsed() : kTellInterval;
  if (soon && passed < kTellInterval) {
    if (!tell_timer_.isActive()) tell_timer_.start(static_cast<int>(kTellInterval - passed));
    return;
  }
  tell_timer_.stop();
  since_told_.start();
  emit changed();
}

void LiveTraining::lookBack(int frame) {
  visit(nullptr);
  if (!playhead_.lookBack(frame)) return;
  drawn_neighbors_ = 0;
  requestAnalysis();
  emit changed();
}

void LiveTraining::followNewest() {
  visit(nullptr);
  if (!playhead_.followNewest()) return;
  drawn_neighbors_ = 0;
  requestAnalysis();
  emit changed();
}

void LiveTraining::pullAnalysis() {
  auto analysis = embedding_worker_->takeAnalysis();
  if (!analysis) return;
  if (analysis->training->generation != generation_) return;
  analysis_ = std::move(analysis);
  if (visited_) return;  // it is seen when one comes back
  emit analysisChanged();
}

void LiveTraining::requestAnalysis() {
  if (playhead_.shown()->empty()) return;
  given_up_ = false;
  // The network as it is: with the parameters that it was trained with.
  Experiment trained = playhead_.shown()->experiment;
  trained.embedding = embedding_;
  embedding_worker_->request(playhead_.shown(), trained, requests_.all(), drawn_neighbors_);
}

}  // namespace weightscape::ui
