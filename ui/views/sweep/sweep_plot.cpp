// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/sweep/sweep_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>

#include "core/analysis/verdict.h"
#include "core/base/unknown.h"
#include "core/evidence/shape_names.h"
#include "core/experiment/kept_runs.h"
#include "core/experiment/sweep.h"
#include "ui/plots/plot_style.h"
#include "ui/session/evidence_words.h"
#include "ui/session/sweep_words.h"
#include "ui/theme/number_list.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/views/sweep/spread.h"

namespace weightscape::ui {
namespace {

QString sweepWords(const char* text) { return QCoreApplication::translate("SweepPlot", text); }

bool allJudged(const SweepPicture& picture) {
  return std::all_of(picture.columns.begin(), picture.columns.end(), [](const auto& column) {
    return std::all_of(column.runs.begin(), column.runs.end(),
                       [](const SweepPicture::Run& run) { return run.judged; });
  });
}

/// "ring", and under it "3/3": what most of the seeds show, and how many of them.
QString seedsWords(const SweepPicture::Column& column) {
  QString shapes = column.shapes == kNoShape ? sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "none"))
                                             : shapesWords(column.shapes);
  shapes.replace(QLatin1Char(' '), QLatin1Char('\n'));  // columns are narrow
  return sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "%1\n%2/%3"))
      .arg(shapes)
      .arg(column.alike)
      .arg(column.looked_at);
}

/// The graphs of an empty plot.
struct Graphs {
  Graphs(QCustomPlot& plot, const Theme& theme) {
    const auto line = [&](QCPAxis* axis, const QColor& color) {
      QCPGraph* const graph = plot.addGraph(plot.xAxis, axis);
      graph->setPen(QPen(color, 1));
      return graph;
    };
    recovery = line(plot.yAxis, theme.train());
    recoveries = addDots(plot, discs(theme.train(), 4.0));
    error = line(plot.yAxis2, theme.validation());
    errors = addDots(plot, discs(theme.validation(), 4.0), plot.yAxis2);
    unjudged = addDots(plot, rings(theme.quiet, 7.0, theme.surface));
  }

  QCPGraph* recovery;    ///< means over the seeds
  QCPGraph* recoveries;  ///< of the runs
  QCPGraph* error;
  QCPGraph* errors;
  QCPGraph* unjudged;
};

}  // namespace

std::size_t sweepColumn(const char* id) {
  const std::vector<std::string>& all = sweepColumns();
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), id) - all.begin());
}

SweepPicture sweepPicture(const KeptSweep& sweep) {
  constexpr double kLeast = 1e-9;  // a logarithmic axis has no zero
  const std::size_t recovery = sweepColumn("geodesic_correlation");
  const std::size_t explained = sweepColumn("explained_training");
  SweepPicture picture;
  if (sweep.plan.axes.size() != 1) return picture;
  const SweepAxis& axis = sweep.plan.axes[0];
  picture.name = shortName(sweep.plan.base.name);
  picture.path = axis.path;
  picture.over = sweptName(axis.path, sweep.plan.base);
  for (std::size_t v = 0; v < axis.values.size(); ++v) {
    SweepPicture::Column column{axis.values[v]};
    std::map<std::string, int> shapes;
    for (std::size_t s = 0; s < sweep.plan.seeds.size(); ++s) {
      const auto cell = sweep.cells.find(v * sweep.plan.seeds.size() + s);
      if (cell == sweep.cells.end() || cell->second->numbers.empty()) continue;
      const VerdictKind kind = cell->second->verdict.kind;
      column.runs.push_back({cell->second->numbers[recovery],
                             std::max(kLeast, 1.0 - cell->second->numbers[explained]),
                             kind != VerdictKind::NotConverged && kind != VerdictKind::Untrained});
      if (cell->second->shapes.empty()) continue;
      ++column.looked_at;
      const int count = ++shapes[cell->second->shapes];
      if (count > column.alike) {
        column.alike = count;
        column.shapes = cell->second->shapes;
      }
    }
    picture.columns.push_back(std::move(column));
  }
  return picture;
}

void drawSweep(QCustomPlot& plot, const SweepPicture& picture, const Theme& theme) {
  stylePlot(plot, theme);
  plot.yAxis->setLabel(sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "recovery")));
  plot.yAxis2->setVisible(true);
  plot.yAxis2->setLabel(sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "unexplained variance")));
  plot.xAxis->setLabel(picture.over);
  setLogarithmic(plot.yAxis2, true);
  plot.yAxis2->grid()->setVisible(false);
  // Each curve is read on the axis of its colour.
  colorAxis(plot.yAxis, theme.train());
  colorAxis(plot.yAxis2, theme.validation());
  plot.clearPlottables();
  plot.clearItems();
  const Graphs graphs(plot, theme);
  const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (std::size_t v = 0; v < picture.columns.size(); ++v) {
    const SweepPicture::Column& column = picture.columns[v];
    const auto x = static_cast<double>(v);
    QString tick = writtenNumber(column.value);
    if (column.looked_at > 0) tick += QLatin1Char('\n') + seedsWords(column);
    ticker->addTick(x, tick);
    std::vector<double> recovery;
    std::vector<double> error;
    for (const SweepPicture::Run& run : column.runs) {
      recovery.push_back(run.recovery);
      error.push_back(run.unexplained);
      graphs.recoveries->addData(x, run.recovery);
      graphs.errors->addData(x, run.unexplained);
      if (!run.judged) graphs.unjudged->addData(x, run.recovery);
    }
    const Spread spread = spreadOf(recovery);
    if (std::isnan(spread.mean)) continue;
    graphs.recovery->addData(x, spread.mean);
    graphs.error->addData(x, spreadOf(error).mean);
    auto* const bar = new QCPItemLine(&plot);  // owned by the plot
    bar->setPen(QPen(theme.train(), 1));
    bar->start->setCoords(x, spread.mean - spread.deviation);
    bar->end->setCoords(x, spread.mean + spread.deviation);
  }
  plot.xAxis->setTicker(ticker);
  plot.xAxis->setRange(-0.5, std::max(0.5, static_cast<double>(picture.columns.size()) - 0.5));
  plot.yAxis->setRange(-0.15, 1.08);
  graphs.error->rescaleValueAxis(false, true);
  graphs.errors->rescaleValueAxis(true, true);
  const QCPRange range = plot.yAxis2->range();
  plot.yAxis2->setRange(range.lower / 2.0, range.upper * 2.0);
}

QString sweepSaid(const SweepPicture& picture) {
  QStringList parts;
  for (const SweepPicture::Column& column : picture.columns) {
    std::vector<double> recovery;
    std::vector<double> unexplained;
    for (const SweepPicture::Run& run : column.runs) {
      if (std::isfinite(run.recovery)) recovery.push_back(run.recovery);
      unexplained.push_back(run.unexplained);
    }
    if (column.runs.empty()) continue;
    const QString lost = numberText(spreadOf(unexplained).mean, 'g', 2);
    parts << (recovery.empty()
                  ? sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "%1 %2: unexplained %3"))
                        .arg(picture.over, writtenNumber(column.value), lost)
                  : sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "%1 %2: recovery %3, unexplained %4"))
                        .arg(picture.over, writtenNumber(column.value),
                             numberText(spreadOf(recovery).mean, 'f', 2), lost));
  }
  if (!parts.isEmpty()) parts.prepend(picture.name);
  return parts.join(QStringLiteral(" · "));
}

QString sweepLegend(const SweepPicture& picture, const Theme& theme) {
  std::vector<LegendEntry> entries = {
      {sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "recovery, mean ± spread over seeds")),
       theme.train()},
      {sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "unexplained variance")), theme.validation()}};
  if (std::any_of(picture.columns.begin(), picture.columns.end(),
                  [](const auto& column) { return column.looked_at > 0; })) {
    entries.push_back({sweepWords(QT_TRANSLATE_NOOP(
                           "SweepPlot", "below: the shape of most seeds, and of how many")),
                       theme.quiet});
  }
  if (!allJudged(picture)) {
    entries.push_back(
        {sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "○ not converged: not judged")), theme.quiet});
  }
  return legendText(entries);
}

Figure sweepFigure(const SweepPicture& picture) {
  const bool empty = std::all_of(picture.columns.begin(), picture.columns.end(),
                                 [](const auto& column) { return column.runs.empty(); });
  if (empty) return {};
  return plotFigure(
      QStringLiteral("sweep"),
      sweepWords(QT_TRANSLATE_NOOP("SweepPlot", "%1: recovery against %2"))
          .arg(picture.name, picture.over),
      [picture](const Theme& theme) { return sweepLegend(picture, theme); },
      [picture](QCustomPlot& plot, const Theme& theme) { drawSweep(plot, picture, theme); });
}

}  // namespace weightscape::ui
