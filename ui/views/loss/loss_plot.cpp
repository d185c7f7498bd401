#include "ui/views/loss/loss_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace weightscape::ui {
namespace {

QString lossWords(const char* text) { return QCoreApplication::translate("LossPlot", text); }

}  // namespace

LossPlot::LossPlot(QCustomPlot& plot) : plot_(plot) {
  plot_.xAxis->setLabel(lossWords(QT_TRANSLATE_NOOP("LossPlot", "epoch")));
  plot_.yAxis->setLabel(lossWords(QT_TRANSLATE_NOOP("LossPlot", "loss per sample")));
  change_marks_ = plot_.addGraph();
  moment_ = plot_.addGraph();
  penalty_ = plot_.addGraph();
  total_ = plot_.addGraph();
  validation_ = plot_.addGraph();
  train_ = plot_.addGraph();
  floor_ = plot_.addGraph();
  change_marks_->setLineStyle(QCPGraph::lsImpulse);
  setLogarithmic(true);
  applyTheme(currentTheme());
}

std::vector<LegendEntry> LossPlot::legend(const Theme& theme) {
  return {{lossWords(QT_TRANSLATE_NOOP("LossPlot", "train")), theme.train()},
          {lossWords(QT_TRANSLATE_NOOP("LossPlot", "validation")), theme.validation()},
          {lossWords(QT_TRANSLATE_NOOP("LossPlot", "penalty")), theme.penalty()},
          {lossWords(QT_TRANSLATE_NOOP("LossPlot", "total")), theme.total()},
          {lossWords(QT_TRANSLATE_NOOP("LossPlot", "least total")), theme.closedForm(), true}};
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

void LossPlot::setLogarithmic(bool logarithmic) {
  logarithmic_ = logarithmic;
  ui::setLogarithmic(plot_.yAxis, logarithmic);
}

void LossPlot::nameCurves() {
  const std::vector<LegendEntry> entries = legend(currentTheme());
  QCPGraph* const graphs[] = {train_, validation_, penalty_, total_, floor_};
  for (std::size_t i = 0; i < entries.size(); ++i) graphs[i]->setName(entries[i].name);
  change_marks_->removeFromLegend();
  moment_->removeFromLegend();
  if (floor_->data()->isEmpty()) floor_->removeFromLegend();
  plot_.legend->setVisible(true);
  plot_.legend->setBorderPen(Qt::NoPen);
}

void LossPlot::show(const std::vector<HistoryRow>& history, double floor,
                    const std::vector<std::int64_t>& changes) {
  QVector<double> epochs;
  QVector<double> train;
  QVector<double> validation;
  QVector<double> penalty;
  QVector<double> total;
  QVector<double> marks(changes.begin(), changes.end());
  for (std::size_t i = 0; i < history.size(); ++i) {
    const HistoryRow& row = history[i];
    const auto epoch = static_cast<double>(row.epoch);
    // A logarithmic axis cannot show a zero; a gap says so.
    const auto shown = [&](double value) {
      return logarithmic_ && !(value > 0.0) ? std::numeric_limits<double>::quiet_NaN() : value;
    };
    epochs.append(epoch);
    train.append(shown(row.train.reconstruction));
    validation.append(shown(row.validation));
    penalty.append(shown(row.train.penalty()));
    total.append(shown(row.train.total()));
    if (i > 0 && row.l2 != history[i - 1].l2) marks.append(epoch);
  }
  train_->setData(epochs, train, true);
  validation_->setData(epochs, validation, true);
  penalty_->setData(epochs, penalty, true);
  total_->setData(epochs, total, true);
  rescale(history, floor);
  const double top = plot_.yAxis->range().upper;
  change_marks_->setData(marks, QVector<double>(marks.size(), top));
  if (std::isfinite(floor) && floor > 0.0) {
    floor_->setData({plot_.xAxis->range().lower, plot_.xAxis->range().upper}, {floor, floor}, true);
  } else {
    floor_->data()->clear();
  }
}

void LossPlot::markEpoch(double epoch) {
  moment_->data()->clear();
  if (!std::isfinite(epoch)) return;
  moment_->addData(epoch, plot_.yAxis->range().lower);
  moment_->addData(epoch, plot_.yAxis->range().upper);
}

void LossPlot::rescale(const std::vector<HistoryRow>& history, double floor) {
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
  take(floor);
  if (high <= 0.0) {
    low = 0.1;
    high = 1.0;
  }
  if (logarithmic_) {
    plot_.yAxis->setRange(low / 1.5, high * 1.5);
  } else {
    plot_.yAxis->setRange(0.0, high * 1.05);
  }
  const double last = history.empty() ? 1.0 : static_cast<double>(history.back().epoch);
  plot_.xAxis->setRange(0.0, std::max(1.0, last));
}

}  // namespace weightscape::ui
