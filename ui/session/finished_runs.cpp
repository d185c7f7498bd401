// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finished_runs.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/sweep_plan.h"
#include "core/picture/turned.h"
#include "ui/session/background.h"
#include "ui/session/lambda_setting.h"
#include "ui/session/session.h"
#include "ui/session/sweep_session.h"
#include "ui/work/analysis_extras.h"

namespace weightscape::ui {
namespace {

/// How far apart two λ stand on a slider: zero is one more step below the least.
double sliderPlace(double lambda) { return std::log(std::max(lambda, kLeastLambda / 4.0)); }

/// The pictures of runs, each turned onto the one before, so that neurons glide the shorter way.
std::vector<std::shared_ptr<const AnalysisSnapshot>> picturesOf(
    const SweepPlan& plan, const std::vector<std::shared_ptr<const SweepCell>>& cells,
    const AnalysisExtras& extras, const Control& control) {
  std::vector<std::shared_ptr<const AnalysisSnapshot>> pictures;
  std::map<std::int64_t, std::shared_ptr<const Dataset>> data;  // of each seed, whatever λ
  for (const auto& cell : cells) {
    RunResult run;
    run.experiment = experimentOf(plan, cell->cell);
    std::shared_ptr<const Dataset>& dataset = data[run.experiment.seed];
    if (!dataset) dataset = makeDataset(run.experiment, control);
    run.dataset = dataset;
    run.training = cell->checkpoint;
    run.analysis = analyze(run.experiment, *run.dataset, *run.training, control);
    auto picture = std::make_shared<AnalysisSnapshot>(*analysisSnapshot(
        trainingSnapshot(run), run.experiment, std::move(run.analysis), extras, control));
    if (!pictures.empty() && !run.dataset->truthKnown() &&
        pictures.back()->aligned.rows() == picture->aligned.rows()) {
      picture->aligned = alignedComponents(picture->analysis->embedding, pictures.back()->aligned);
    }
    pictures.push_back(std::move(picture));
  }
  return pictures;
}

}  // namespace

FinishedRuns::FinishedRuns(Session& session, SweepSession& sweep, QObject* parent)
    : QObject(parent), session_(session), sweep_(sweep) {
  connect(&sweep_, &SweepSession::changed, this, &FinishedRuns::changed);
  connect(&session_, &Session::experimentLoaded, this, &FinishedRuns::leave);
  connect(&session_, &Session::parameterChanged, this, &FinishedRuns::changed);
  connect(&session_.live(), &LiveTraining::changed, this, [this] {
    // Whoever starts, steps or looks back wants to see that.
    if (on_ && !session_.live().visiting()) leave();
  });
  connect(&session_.requests(), &ViewRequests::changed, this, [this] {
    if (on_) read(lambda());
  });
}

FinishedRuns::~FinishedRuns() {
  stop_.request_stop();
  pool_.waitForDone();
}

std::vector<FinishedRuns::Run> FinishedRuns::runs() const {
  std::vector<Run> result;
  const SweepPlan& plan = sweep_.plan();
  const bool over_lambda = plan.axes.size() == 1 && plan.axes[0].path == "objective.l2" &&
                           plan.base.objective.l2_relative;
  if (!over_lambda || plan.base.data != session_.experiment().data) return result;
  for (const auto& [number, cell] : sweep_.cells()) {
    if (!cell->checkpoint) continue;
    const std::optional<double> lambda = parseNumber(plan.valueAt(plan.pointOf(number), 0));
    const auto same = [&](const Run& run) { return lambda && run.lambda == *lambda; };
    if (!lambda || std::any_of(result.begin(), result.end(), same)) continue;
    result.push_back({*lambda, number});
  }
  std::sort(result.begin(), result.end(),
            [](const Run& a, const Run& b) { return a.lambda < b.lambda; });
  return result;
}

std::vector<double> FinishedRuns::lambdas() const {
  std::vector<double> result;
  for (const Run& run : on_ ? read_ : runs()) result.push_back(run.lambda);
  return result;
}

std::vector<double> FinishedRuns::missing() const {
  const std::vector<double> there = lambdas();
  std::vector<double> result;
  if (sweep_.running() || runs().empty()) return result;  // another sweep has come since
  for (const std::string& value : sweep_.plan().axes[0].values) {
    const std::optional<double> lambda = parseNumber(value);
    if (lambda && std::find(there.begin(), there.end(), *lambda) == there.end()) {
      result.push_back(*lambda);
    }
  }
  std::sort(result.begin(), result.end());
  return result;
}

double FinishedRuns::lambda() const { return on_ ? read_[which_].lambda : 0.0; }

void FinishedRuns::setOn(bool on) {
  if (on == (on_ || reading_)) return;
  if (on) {
    read(relativeLambda(session_));
  } else {
    leave();
  }
}

void FinishedRuns::read(double lambda) {
  const std::vector<Run> wanted = runs();
  if (wanted.empty()) return;
  stop_.request_stop();
  stop_ = std::stop_source();
  reading_ = true;
  std::vector<std::shared_ptr<const SweepCell>> cells;
  for (const Run& run : wanted) cells.push_back(sweep_.cells().at(run.cell));
  using Pictures = std::vector<std::shared_ptr<const AnalysisSnapshot>>;
  const Control control{stop_.get_token(), {}};
  inBackground<Pictures>(
      pool_, this,
      [plan = sweep_.plan(), cells, extras = session_.requests().all(),
       control](Pictures& pictures) { pictures = picturesOf(plan, cells, extras, control); },
      [this, wanted, lambda, control](const QString& problem, const Pictures& pictures) {
        if (control.stopRequested()) return;
        reading_ = false;
        if (!problem.isEmpty()) {
          emit failed(problem);
          leave();
          return;
        }
        read_ = wanted;
        pictures_ = pictures;
        which_ = 0;
        on_ = true;
        show(lambda, false);
      });
  emit changed();
}

void FinishedRuns::show(double lambda, bool by_key) {
  if (!on_) return;
  std::size_t nearest = 0;
  for (std::size_t i = 1; i < read_.size(); ++i) {
    const double place = sliderPlace(lambda);
    if (std::abs(sliderPlace(read_[i].lambda) - place) <
        std::abs(sliderPlace(read_[nearest].lambda) - place)) {
      nearest = i;
    }
  }
  if (by_key && nearest == which_) {
    if (lambda > read_[which_].lambda && which_ + 1 < read_.size()) ++nearest;
    if (lambda < read_[which_].lambda && which_ > 0) --nearest;
  }
  go(nearest);
}

void FinishedRuns::go(std::size_t which) {
  which_ = which;
  session_.live().visit(pictures_[which_]);
  emit changed();
}

void FinishedRuns::leave() {
  stop_.request_stop();
  reading_ = false;
  on_ = false;
  pictures_.clear();
  session_.live().visit(nullptr);
  emit changed();
}

}  // namespace weightscape::ui
