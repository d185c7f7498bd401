// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/loss/loss_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/experiment/provenance.h"
#include "core/training/closed_form.h"
#include "ui/theme/numbers.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {
namespace {

QString lossWords(const char* text) { return QCoreApplication::translate("LossPlot", text); }

}  // namespace

std::vector<double> changeMarks(const std::vector<HistoryRow>& history,
                                const std::vector<std::int64_t>& changes) {
  std::map<std::int64_t, double> seconds;  // of training, by epoch
  std::set<std::int64_t> epochs(changes.begin(), changes.end());
  for (std::size_t i = 0; i < history.size(); ++i) {
    seconds[history[i].epoch] = history[i].seconds;
    if (i > 0 && history[i].l2 != history[i - 1].l2) epochs.insert(history[i].epoch);
  }
  std::vector<double> marks;
  const auto one_drag = [&](std::int64_t before, std::int64_t now) {
    constexpr std::int64_t kEpochs = 10;
    constexpr double kSeconds = 0.25;
    const double apart = seconds[now] - seconds[before];
    return now - before < kEpochs || (apart > 0.0 && apart < kSeconds);
  };
  std::optional<std::int64_t> before;
  for (const std::int64_t epoch : epochs) {
    if (before && one_drag(*before, epoch)) marks.pop_back();
    marks.push_back(static_cast<double>(epoch));
    before = epoch;
  }
  return marks;
}

LossPicture lossPicture(const TrainingSnapshot& shown, const TrainingSnapshot& newest) {
  LossPicture picture;
  if (const Trained* const trained = newest.trained()) {
    picture.training = trained->newest;
    for (const ParameterChange& change : parameterChanges(trained->newest->stages)) {
      picture.changes.push_back(change.epoch);
    }
  }
  const Trained* const trained = shown.trained();
  if (trained == nullptr) return picture;
  if (trained->frame) picture.moment = static_cast<double>(trained->epoch());
  const Spectrum& spectrum = shown.dataset->spectrum;
  const Experiment& experiment = shown.experiment;
  if (const auto penalty =
          effectivePenalty(experiment.objective, experiment.network, spectrum.largest())) {
    picture.floor = closedFormSummary(spectrum, experiment.network.hidden, penalty->l2).floor;
  }
  return picture;
}

LossPlot::LossPlot(QCustomPlot& plot) : plot_(plot) {
  plot_.xAxis->setLabel(lossWords(QT_TRANSLATE_NOOP("LossPlot", "epoch")));
  wholeTicks(plot_.xAxis);
  plot_.yAxis->setLabel(lossWords(QT_TRANSLATE_NOOP("LossPlot", "loss per sample")));
  change_marks_ = plot_.addGraph();
  moment_ = plot_.addGraph();
  penalty_ = plot_.addGraph();
  total_ = plot_.addGraph();
  validation_ = plot_.addGraph();
  train_ = plot_.addGraph();
  floor_ = plot_.addGraph();
  change_marks_->setLineStyle(QCPGraph::lsImpulse);
}

QString lossLegend(const LossPicture& picture, const Theme& theme) {
  static const std::vector<HistoryRow> none;
  const std::vector<HistoryRow>& history = picture.training ? picture.training->history : none;
  const auto any = [&](double (*value)(const HistoryRow&)) {
    return std::any_of(history.begin(), history.end(),
                       [&](const HistoryRow& row) { return value(row) > 0.0; });
  };
  std::vector<LegendEntry> entries = {
      {lossWords(QT_TRANSLATE_NOOP("LossPlot", "train")), theme.train()}};
  if (any([](const HistoryRow& row) { return row.validation; })) {
    entries.push_back({lossWords(QT_TRANSLATE_NOOP("LossPlot", "validation")), theme.validation()});
  }
  if (any([](const HistoryRow& row) { return row.train.penalty(); })) {
    entries.push_back({lossWords(QT_TRANSLATE_NOOP("LossPlot", "penalty")), theme.penalty()});
    entries.push_back({lossWords(QT_TRANSLATE_NOOP("LossPlot", "total")), theme.total()});
  }
  if (picture.floor > 0.0) {
    entries.push_back(
        {lossWords(QT_TRANSLATE_NOOP("LossPlot", "least total")), theme.closedForm(), true});
  }
  return legendText(entries);
}

void LossPlot::applyTheme(const Theme& theme) {
  stylePlot(plot_, theme);
  train_->setPen(QPen(theme.train(), 1));
  validation_->setPen(QPen(theme.validation(), 1));
  penalty_->setPen(QPen(theme.penalty(), 1));
  total_->setPen(QPen(theme.total(), 1));
  floor_->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  change_marks_->setPen(QPen(theme.line, 1));
  moment_->setPen(QPen(theme.quiet, 1));
}

void LossPlot::show(const LossPicture& picture, bool logarithmic, const Theme& theme) {
  static const std::vector<HistoryRow> none;
  const std::vector<HistoryRow>& history = picture.training ? picture.training->history : none;
  applyTheme(theme);
  setLogarithmic(plot_.yAxis, logarithmic);
  QVector<double> epochs;
  QVector<double> train;
  QVector<double> validation;
  QVector<double> penalty;
  QVector<double> total;
  const std::vector<double> changes = changeMarks(history, picture.changes);
  const QVector<double> marks(changes.begin(), changes.end());
  for (const HistoryRow& row : history) {
    const auto epoch = static_cast<double>(row.epoch);
    // A logarithmic axis cannot show a zero; a gap says so.
    const auto shown = [&](double value) {
      return logarithmic && !(value > 0.0) ? kUnknown : value;
    };
    epochs.append(epoch);
    train.append(shown(row.train.reconstruction));
    validation.append(shown(row.validation));
    penalty.append(shown(row.train.penalty()));
    total.append(shown(row.train.total()));
  }
  // Before the first epoch there is one point, of which a line would show nothing.
  for (QCPGraph* const graph : {penalty_, total_, validation_, train_}) {
    graph->setScatterStyle(epochs.size() == 1 ? discs(graph->pen().color(), 5.0)
                                              : QCPScatterStyle());
  }
  train_->setData(epochs, train, true);
  validation_->setData(epochs, validation, true);
  penalty_->setData(epochs, penalty, true);
  total_->setData(epochs, total, true);
  rescale(history, picture.floor, logarithmic);
  const double top = plot_.yAxis->range().upper;
  change_marks_->setData(marks, QVector<double>(marks.size(), top));
  if (std::isfinite(picture.floor) && picture.floor > 0.0) {
    floor_->setData({plot_.xAxis->range().lower, plot_.xAxis->range().upper},
                    {picture.floor, picture.floor}, true);
  } else {
    floor_->data()->clear();
  }
  mark(picture.moment);
}

void LossPlot::mark(double epoch) {
  moment_->data()->clear();
  if (!std::isfinite(epoch)) return;
  moment_->addData(epoch, plot_.yAxis->range().lower);
  moment_->addData(epoch, plot_.yAxis->range().upper);
}

void LossPlot::rescale(const std::vector<HistoryRow>& history, double floor, bool logarithmic) {
  double low = std::numeric_limits<double>::infinity();
  double high = 0.0;
  const auto take = [&](double value) {
    if (!(value > 0.0) || !std::isfinite(value)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  };
  for (const HistoryRow& row : history) {
    take(row.train.reconstruction);
    take(row.validation);
    take(row.train.penalty());
    take(row.train.total());
  }
  // A least total far below all that is shown (at λ = 0 it is nothing) would flatten the curves.
  constexpr double kNear = 10.0;
  if (!logarithmic || floor * kNear >= low) take(floor);
  if (high <= 0.0) {
    low = 0.1;
    high = 1.0;
  }
  if (logarithmic) {
    plot_.yAxis->setRange(low / 1.5, high * 1.5);
  } else {
    plot_.yAxis->setRange(0.0, high * 1.05);
  }
  const double last = history.empty() ? 1.0 : static_cast<double>(history.back().epoch);
  plot_.xAxis->setRange(0.0, std::max(1.0, last));
}

QString lossSaid(const LossPicture& picture) {
  if (!picture.training || picture.training->history.empty()) return {};
  const std::vector<HistoryRow>& history = picture.training->history;
  const HistoryRow& last = history.back();
  // Against a tenth of all epochs ago.
  const HistoryRow& before = history[history.size() - 1 - (history.size() + 9) / 11];
  constexpr double kStill = 0.01;
  const double change = last.train.reconstruction / before.train.reconstruction - 1.0;
  const char* const goes = history.size() < 2 || std::abs(change) < kStill
                               ? QT_TRANSLATE_NOOP("LossPlot", "train error %1, hardly changing")
                           : change < 0.0 ? QT_TRANSLATE_NOOP("LossPlot", "train error %1, falling")
                                          : QT_TRANSLATE_NOOP("LossPlot", "train error %1, rising");
  const QLocale locale;
  const auto number = [&](double value) { return numberText(value, 'g', 2); };
  QStringList parts = {lossWords(goes).arg(number(last.train.reconstruction))};
  if (last.validation > 0.0) {
    parts << lossWords(QT_TRANSLATE_NOOP("LossPlot", "validation error %1"))
                 .arg(number(last.validation));
  }
  if (last.train.penalty() > 0.0) {
    parts
        << lossWords(QT_TRANSLATE_NOOP("LossPlot", "penalty %1")).arg(number(last.train.penalty()));
  }
  if (picture.floor > 0.0) {
    parts << lossWords(QT_TRANSLATE_NOOP("LossPlot", "least total %1")).arg(number(picture.floor));
  }
  parts << lossWords(QT_TRANSLATE_NOOP("LossPlot", "epoch %1")).arg(locale.toString(last.epoch));
  return parts.join(QStringLiteral(" · "));
}

Figure lossFigure(const LossPicture& picture, const QString& name, bool logarithmic) {
  if (!picture.training) return {};
  return plotFigure(
      QStringLiteral("loss"),
      lossWords(QT_TRANSLATE_NOOP("LossPlot", "%1: loss per sample")).arg(name),
      [picture](const Theme& theme) { return lossLegend(picture, theme); },
      [picture, logarithmic](QCustomPlot& plot, const Theme& theme) {
        LossPlot(plot).show(picture, logarithmic, theme);
      });
}

}  // namespace weightscape::ui
