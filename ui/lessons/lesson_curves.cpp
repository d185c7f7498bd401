// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_curves.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "ui/lessons/sketch_field.h"
#include "ui/session/live_training.h"
#include "ui/session/sweep_session.h"
#include "ui/views/sweep/sweep_plot.h"

namespace weightscape::ui {
namespace {

/// Mean over the seeds at each λ.
std::vector<QPointF> overLambda(const SweepPicture& picture, double SweepPicture::Run::*number) {
  std::vector<QPointF> points;
  if (picture.path != "objective.l2") return points;
  for (const SweepPicture::Column& column : picture.columns) {
    const std::optional<double> lambda = parseNumber(column.value);
    double sum = 0.0;
    int runs = 0;
    for (const SweepPicture::Run& run : column.runs) {
      if (!std::isfinite(run.*number)) continue;
      sum += run.*number;
      ++runs;
    }
    if (lambda && runs > 0) points.emplace_back(sketchPlaceOfLambda(*lambda), sum / runs);
  }
  std::sort(points.begin(), points.end(),
            [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
  return points;
}

std::vector<QPointF> overEpochs(const LiveTraining& live) {
  const Trained* const trained = live.newest().trained();
  if (trained == nullptr || trained->newest->history.size() < 2) return {};
  const std::vector<HistoryRow>& rows = trained->newest->history;
  const double first = rows.front().train.reconstruction;
  const auto last = static_cast<double>(rows.back().epoch);
  if (!(first > 0.0) || !(last > 0.0)) return {};
  std::vector<QPointF> points;
  points.reserve(rows.size());
  for (const HistoryRow& row : rows) {
    points.emplace_back(static_cast<double>(row.epoch) / last, row.train.reconstruction / first);
  }
  return points;
}

}  // namespace

std::vector<QPointF> lessonCurve(const std::string& curve, const LiveTraining& live,
                                 const SweepSession& sweep) {
  if (curve == "loss") return overEpochs(live);
  return overLambda(sweepPicture(sweep.kept()), curve == "recovery"
                                                    ? &SweepPicture::Run::recovery
                                                    : &SweepPicture::Run::unexplained);
}

}  // namespace weightscape::ui
