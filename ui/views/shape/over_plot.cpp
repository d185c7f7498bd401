// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shape/over_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/evidence/evidence.h"
#include "ui/plots/plot_style.h"

namespace weightscape::ui {
namespace {

QString overWords(const char* text) { return QCoreApplication::translate("OverPlot", text); }

/// A curve with a dot at each number that was tried.
void addCurve(QCustomPlot& plot, const std::vector<std::pair<double, double>>& points,
              const QColor& color) {
  QCPGraph* const curve = plot.addGraph();
  curve->setPen(QPen(color, 1.6));
  curve->setScatterStyle(discs(color, 3.5));
  for (const auto& [k, value] : points) curve->addData(k, value);
}

void addBand(QCustomPlot& plot, int from, int to, const Theme& theme) {
  auto* const band = new QCPItemRect(&plot);
  for (QCPItemPosition* const corner : {band->topLeft, band->bottomRight}) {
    corner->setTypeX(QCPItemPosition::ptPlotCoords);
    corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  band->topLeft->setCoords(from / 1.08, 0.0);
  band->bottomRight->setCoords(to * 1.08, 1.0);
  band->setPen(Qt::NoPen);
  QColor faint = theme.good;
  faint.setAlphaF(0.18F);
  band->setBrush(faint);
  band->setClipToAxisRect(true);
}

void addLine(QCustomPlot& plot, bool upright, double place, const QPen& pen) {
  auto* const line = new QCPItemStraightLine(&plot);
  for (QCPItemPosition* const end : {line->point1, line->point2}) {
    end->setTypeX(upright ? QCPItemPosition::ptPlotCoords : QCPItemPosition::ptAxisRectRatio);
    end->setTypeY(upright ? QCPItemPosition::ptAxisRectRatio : QCPItemPosition::ptPlotCoords);
  }
  line->point1->setCoords(upright ? place : 0.0, upright ? 0.0 : place);
  line->point2->setCoords(upright ? place : 1.0, upright ? 1.0 : place);
  line->setPen(pen);
}

}  // namespace

OverPicture overPicture(const Analysis* analysis, const Evidence* evidence) {
  OverPicture picture;
  if (analysis != nullptr) picture.drawn = analysis->neighbors;
  if (analysis != nullptr && analysis->range.lookedFor()) {
    picture.of_truth = true;
    picture.level = goodFrom("worst_geodesic_correlation");
    picture.from = analysis->range.from;
    picture.to = analysis->range.to;
    picture.curves.emplace_back();
    for (const RecoveryAt& at : analysis->range.over) {
      if (!std::isfinite(at.worst_geodesic_correlation)) continue;
      picture.curves[0].emplace_back(at.neighbors, at.worst_geodesic_correlation);
    }
    return picture;
  }
  if (evidence == nullptr) return picture;
  for (const PieceEvidence& piece : evidence->pieces) {
    if (piece.over.empty()) continue;
    picture.curves.emplace_back();
    for (const HolesAt& at : piece.over) {
      picture.curves.back().emplace_back(at.neighbors, at.loops.empty() ? 1.0 : at.loops[0]);
    }
  }
  if (evidence->pieces.size() == 1 && evidence->pieces[0].beyondChance()) {
    picture.from = evidence->pieces[0].neighbors_from;
    picture.to = evidence->pieces[0].neighbors_to;
  }
  return picture;
}

void drawOver(QCustomPlot& plot, const OverPicture& picture, const Theme& theme) {
  stylePlot(plot, theme);
  plot.clearItems();
  plot.clearPlottables();
  double smallest = 24.0;
  double largest = 2.0;
  double highest = 1.0;
  double lowest = 0.0;
  for (const auto& curve : picture.curves) {
    for (const auto& [k, value] : curve) {
      smallest = std::min(smallest, k);
      largest = std::max(largest, k);
      highest = std::max(highest, value);
      lowest = std::min(lowest, value);
    }
  }
  if (picture.from > 0) addBand(plot, picture.from, picture.to, theme);
  if (picture.of_truth) {
    addLine(plot, false, picture.level, QPen(theme.quiet, 1, Qt::DashLine));
  }
  if (picture.drawn >= smallest && picture.drawn <= largest) {
    addLine(plot, true, picture.drawn, QPen(theme.caution, 1.2));
  }
  const QColor colors[] = {theme.train(), theme.validation(), theme.good, theme.quiet};
  for (std::size_t i = 0; i < picture.curves.size(); ++i) {
    addCurve(plot, picture.curves[i], colors[i % std::size(colors)]);
  }
  plot.xAxis->setLabel(overWords(QT_TRANSLATE_NOOP("OverPlot", "neighbours k")));
  setLogarithmic(plot.xAxis, true);
  const QLocale locale;
  QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
  for (const int k : {2, 4, 8, 16, 32}) ticks->addTick(k, locale.toString(k));
  plot.xAxis->setTicker(ticks);
  plot.xAxis->setRange(smallest / 1.15, largest * 1.15);
  setLogarithmic(plot.yAxis, !picture.of_truth);
  if (picture.of_truth) {
    QSharedPointer<QCPAxisTickerText> halves(new QCPAxisTickerText);
    for (const double value : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
      halves->addTick(value, locale.toString(value));
    }
    plot.yAxis->setTicker(halves);
    plot.yAxis->setRange(lowest - 0.05, 1.05);
  } else {
    QSharedPointer<QCPAxisTickerText> ratios(new QCPAxisTickerText);
    for (const double ratio : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0}) {
      ratios->addTick(ratio, locale.toString(ratio));
    }
    plot.yAxis->setTicker(ratios);
    plot.yAxis->setRange(0.9, 1.2 * std::max(highest, 3.0));
  }
}

QString overLegend(const OverPicture& picture, const Theme& theme) {
  std::vector<LegendEntry> entries;
  entries.push_back({picture.of_truth
                         ? overWords(QT_TRANSLATE_NOOP("OverPlot", "rank correlation over k"))
                         : overWords(QT_TRANSLATE_NOOP("OverPlot", "longest loop over k")),
                     theme.train()});
  if (picture.from > 0) {
    entries.push_back({overWords(QT_TRANSLATE_NOOP("OverPlot", "holds here")), theme.good});
  }
  if (picture.drawn > 0) {
    entries.push_back({overWords(QT_TRANSLATE_NOOP("OverPlot", "as drawn")), theme.caution});
  }
  return legendText(entries);
}

Figure overFigure(const OverPicture& picture, const QString& name) {
  if (picture.empty()) return {};
  return plotFigure(
      QStringLiteral("over-k"),
      overWords(QT_TRANSLATE_NOOP("OverPlot", "%1: what holds over k")).arg(name),
      [picture](const Theme& theme) { return overLegend(picture, theme); },
      [picture](QCustomPlot& plot, const Theme& theme) { drawOver(plot, picture, theme); });
}

}  // namespace weightscape::ui
