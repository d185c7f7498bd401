// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/embedding_worker.h"

#include <chrono>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>

#include "core/analysis/scores.h"
#include "core/analysis/seriation.h"
#include "core/base/freed_aside.h"
#include "core/base/products.h"
#include "core/base/symmetric_eigen.h"
#include "core/data/dataset.h"
#include "core/data/truth.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/procrustes.h"
#include "core/embedding/stereographic.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/picture/turned.h"
#include "ui/work/analysis_extras.h"
#include "ui/work/background_priority.h"

namespace weightscape::ui {
namespace {

/// Weights that still move are read as well as keeps up with them; everything that stands still is
/// read exactly.
bool moves(const TrainingSnapshot& training) {
  const Trained* const trained = training.trained();
  return training.state == TrainingState::Running && trained != nullptr && !trained->frame;
}

/// So many that a part of them does while they move.
bool areMany(const TrainingSnapshot& training) {
  constexpr Index kMany = 300;
  return training.dataset->neurons() >= kMany;
}

/// The geodesics are by far the largest part.
double bytesOf(const Analysis& analysis) {
  double numbers = 0.0;
  for (const EmbeddedComponent& component : analysis.embedding.components) {
    numbers += static_cast<double>(component.geodesics.size() + component.vectors.size());
  }
  return sizeof(double) * numbers;
}

double steadySeconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// While training runs an analysis is followed by a rest of this part of its time.
constexpr int kRest = 10;

}  // namespace

EmbeddingWorker::EmbeddingWorker(std::function<void()> notify, BeforeWork before, Seconds seconds)
    : notify_(std::move(notify)),
      before_(std::move(before)),
      seconds_(seconds ? std::move(seconds) : steadySeconds),
      thread_([this](const std::stop_token& stop) { work(stop); }) {}

EmbeddingWorker::~EmbeddingWorker() {
  thread_.request_stop();
  {
    const std::lock_guard lock(mutex_);
    current_.request_stop();
  }
  thread_.join();
}

void EmbeddingWorker::request(std::shared_ptr<const TrainingSnapshot> training,
                              const Experiment& experiment, const AnalysisExtras& extras,
                              int neighbors) {
  {
    const std::lock_guard lock(mutex_);
    // Another number of neighbours waits: a hand on a slider would never see one. What stood still
    // and moves again is not read exactly any more.
    const bool overtaken = moves(*training) && !current_moves_;
    if (overtaken || training->generation != current_generation_ ||
        experiment.embedding.method != current_method_) {
      current_.request_stop();
    }
    request_ = Request{std::move(training), experiment, extras, neighbors};
  }
  wake_.notify_one();
}

void EmbeddingWorker::cancel() {
  const std::lock_guard lock(mutex_);
  request_.reset();
  current_.request_stop();
}

std::shared_ptr<const AnalysisSnapshot> EmbeddingWorker::takeAnalysis() {
  return slot_.take().value_or(nullptr);
}

void EmbeddingWorker::work(const std::stop_token& stop) {
  workInTheBackground(kReadingNice);
  while (!stop.stop_requested()) {
    Request request;
    std::stop_token current;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, stop, [this] { return request_.has_value(); });
      if (stop.stop_requested()) return;
      request = *std::exchange(request_, std::nullopt);
      current_ = std::stop_source();
      current_generation_ = request.training->generation;
      current_method_ = request.experiment.embedding.method;
      current_moves_ = moves(*request.training);
      current = current_.get_token();
    }
    const auto begin = std::chrono::steady_clock::now();
    if (guarded([&] { read(request, current); }).stopped) continue;  // a newer one is waiting
    if (request.training->state != TrainingState::Running) continue;
    // The screen and the training need some of this core too.
    const auto rest = (std::chrono::steady_clock::now() - begin) / kRest;
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stop, rest, [this] {
      return request_ && (request_->training->state != TrainingState::Running ||
                          request_->training->generation != current_generation_);
    });
  }
}

void EmbeddingWorker::read(const Request& request, const std::stop_token& stop) {
  auto result = std::make_shared<AnalysisSnapshot>();
  result->training = request.training;
  result->experiment = request.experiment;
  result->extras = request.extras;
  const Ending ending = guarded([&] { readInto(request, stop, *result); });
  if (ending.stopped) throw Stopped();
  result->error = ending.problem;
  if (slot_.put(std::move(result))) notify_();
}

LiveReading EmbeddingWorker::liveReading(const TrainingSnapshot& training, const Experiment& drawn,
                                         double now) {
  const bool same_run = last_ && aligned_generation_ == training.generation;
  LiveReading live;
  live.before = same_run ? &last_->embedding : nullptr;
  if (areMany(training)) {
    live.sources = reading_.sources(training.dataset->neurons());
  } else {
    live.effort = Effort::Exact;
  }
  const bool same = checked_.analysis && checked_.generation == training.generation &&
                    checked_.embedding == drawn.embedding;
  live.checks = !same || reading_.checksDue(now);
  if (!live.checks) live.checked = checked_.analysis.get();
  return live;
}

void EmbeddingWorker::readInto(const Request& request, const std::stop_token& stop,
                               AnalysisSnapshot& result) {
  if (before_) before_();
  const TrainingSnapshot& training = *request.training;
  const Control control{stop, {}};
  // Training has a core to itself.
  std::optional<OnOneThread> modest;
  if (training.state == TrainingState::Running) modest.emplace();
  Experiment drawn = request.experiment;
  if (drawn.embedding.neighbors == 0) drawn.embedding.neighbors = request.neighbors;
  const Trained* const trained = training.trained();
  const double begin = seconds_();
  const bool moving = moves(training);
  const LiveReading live = moving ? liveReading(training, drawn, begin) : LiveReading();
  Analysis found = trained != nullptr
                       ? analyze(drawn, *trained->dataset, trained->network(), trained->progress(),
                                 control, OtherNeighbors::LookedFor, moving ? &live : nullptr)
                       : analyze(drawn, *training.userWeights(), control);
  const double bytes = bytesOf(found);
  const std::shared_ptr<const Analysis> analysis = freedAside(std::move(found), bytes);
  const bool same = aligned_generation_ == training.generation &&
                    previous_.rows() == analysis->embedding.points.rows() &&
                    previous_.cols() == analysis->embedding.points.cols();
  // A cloud without a shape follows the one before; what can be recognised, and what rests, is
  // turned as what it shows, whatever was drawn on the way.
  constexpr double kRecognised = 0.5;
  const bool by_truth = training.dataset->truthKnown() &&
                        (training.state != TrainingState::Running ||
                         analysis->scores->worst_geodesic_correlation >= kRecognised);
  result.aligned = by_truth ? orientedByTruth(analysis->embedding, *training.dataset)
                   : same   ? alignedComponents(analysis->embedding, previous_)
                            : analysis->embedding.points;
  aligned_generation_ = training.generation;
  previous_ = result.aligned;
  result.stereographic =
      by_truth
          ? stereographicByTruth(analysis->embedding, result.aligned, *training.dataset, control)
          : stereographicComponents(analysis->embedding, result.aligned, *training.dataset,
                                    same ? previous_view_ : Matrix(), control);
  previous_view_ = result.stereographic;
  const bool surface_stays = live.checked != nullptr && live.effort == Effort::Live;
  workOutExtras(*analysis, control, result, surface_stays ? &checked_.surface : nullptr);
  const double end = seconds_();
  if (moving && areMany(training)) reading_.took(end - begin);
  if (moving && live.checks) {
    reading_.checked(begin, end);
    checked_ = {analysis, training.generation, drawn.embedding, result.surface, trained->epoch()};
  }
  if (moving && areMany(training)) result.checked_epoch = checked_.epoch;
  if (moving && analysis->range.found()) result.range_epoch = checked_.epoch;
  last_ = analysis;
  result.analysis = analysis;
}

}  // namespace weightscape::ui
