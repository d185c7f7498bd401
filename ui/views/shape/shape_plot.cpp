// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/shape/shape_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "ui/plots/plot_style.h"
#include "ui/session/evidence_words.h"

namespace weightscape::ui {
namespace {

constexpr double kThickness = 0.62;

QString shapeWords(const char* text) { return QCoreApplication::translate("ShapePlot", text); }

/// What 95 of 100 shuffles stay below; 1 where there were none.
double chanceLevel(std::vector<double> shuffles) {
  if (shuffles.empty()) return 1.0;
  std::sort(shuffles.begin(), shuffles.end());
  const auto place = static_cast<std::size_t>(0.95 * static_cast<double>(shuffles.size()));
  return shuffles[std::min(place, shuffles.size() - 1)];
}

/// A box from 1 to a ratio, in a row.
void addBox(QCustomPlot& plot, double row, double ratio, double thickness, const QColor& color) {
  auto* const box = new QCPItemRect(&plot);
  box->topLeft->setCoords(1.0, row + 0.5 * thickness);
  box->bottomRight->setCoords(ratio, row - 0.5 * thickness);
  box->setPen(Qt::NoPen);
  box->setBrush(color);
}

}  // namespace

ShapePicture shapePicture(const Evidence& evidence) {
  ShapePicture picture;
  picture.pieces = evidence.pieces.size() > 1;
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const PieceEvidence& piece = evidence.pieces[i];
    for (const int dimension : {1, 2}) {
      const double chance = chanceLevel(dimension == 1 ? piece.chance_loops : piece.chance_voids);
      // What is claimed, and the longest that is not.
      const int claimed = dimension == 1 ? piece.loops : piece.voids;
      int taken = 0;
      for (std::size_t b = 0; b < piece.bars.size() && taken <= claimed; ++b) {
        const EvidenceBar& bar = piece.bars[b];
        if (bar.dimension != dimension) continue;
        picture.bars.push_back({i, b, dimension, bar.over, bar.claimed, chance});
        ++taken;
      }
    }
  }
  return picture;
}

void drawShape(QCustomPlot& plot, const ShapePicture& picture, const Theme& theme) {
  stylePlot(plot, theme);
  plot.clearItems();
  plot.clearPlottables();
  plot.xAxis->setLabel(shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "death / birth")));
  setLogarithmic(plot.xAxis, true);
  const auto rows = static_cast<double>(picture.bars.size());
  QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
  double largest = 3.0;
  int number = 0;
  for (std::size_t i = 0; i < picture.bars.size(); ++i) {
    const ShapeBar& bar = picture.bars[i];
    const bool again = i > 0 && picture.bars[i - 1].dimension == bar.dimension &&
                       picture.bars[i - 1].piece == bar.piece;
    number = again ? number + 1 : 1;
    const double row = rows - static_cast<double>(i);
    QString name = bar.dimension == 1
                       ? shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "loop %1")).arg(number)
                       : shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "void %1")).arg(number);
    if (picture.pieces) {
      name = shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "%1 · %2")).arg(bar.piece + 1).arg(name);
    }
    names->addTick(row, name);
    largest = std::max({largest, bar.ratio, bar.chance});
    QColor band = theme.quiet;
    band.setAlphaF(0.25F);
    addBox(plot, row, bar.chance, 1.0, band);
    const QColor color = bar.dimension == 1 ? theme.train() : theme.validation();
    QColor faint = color;
    faint.setAlphaF(0.4F);
    addBox(plot, row, bar.ratio, kThickness, bar.claimed ? color : faint);
  }
  plot.yAxis->setTicker(names);
  plot.yAxis->setSubTicks(false);
  plot.yAxis->grid()->setVisible(false);
  // Few bars stay bars.
  constexpr double kFewestRows = 4.0;
  plot.yAxis->setRange(std::min(0.5, rows + 0.5 - kFewestRows), rows + 0.5);
  plot.xAxis->setRange(1.0, 1.15 * largest);
  QSharedPointer<QCPAxisTickerText> ratios(new QCPAxisTickerText);
  const QLocale locale;
  for (const double ratio : {1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0}) {
    const bool crowded = largest > 8.0 && (ratio == 1.5 || ratio == 3.0);
    if (ratio <= 1.15 * largest && !crowded) ratios->addTick(ratio, locale.toString(ratio));
  }
  plot.xAxis->setTicker(ratios);
}

QString shapeLegend(const ShapePicture& picture, const Theme& theme) {
  const auto any = [&](auto&& is) {
    return std::any_of(picture.bars.begin(), picture.bars.end(), is);
  };
  std::vector<LegendEntry> entries;
  if (any([](const ShapeBar& bar) { return bar.dimension == 1; })) {
    entries.push_back({shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "loops")), theme.train()});
  }
  if (any([](const ShapeBar& bar) { return bar.dimension == 2; })) {
    entries.push_back({shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "voids")), theme.validation()});
  }
  if (any([](const ShapeBar& bar) { return bar.chance > 1.0; })) {
    entries.push_back(
        {shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "95 % of shuffles")), theme.quiet});
  }
  return legendText(entries);
}

Figure shapeFigure(const Evidence& evidence, const QString& name) {
  const ShapePicture picture = shapePicture(evidence);
  if (picture.bars.empty()) return {};
  const QString sentence = evidenceText(evidence).toHtmlEscaped();
  return plotFigure(
      QStringLiteral("shape"),
      shapeWords(QT_TRANSLATE_NOOP("ShapePlot", "%1: loops and voids of the wiring")).arg(name),
      [picture, sentence](const Theme& theme) {
        return shapeLegend(picture, theme) + QStringLiteral("<br>") + sentence;
      },
      [picture](QCustomPlot& plot, const Theme& theme) { drawShape(plot, picture, theme); });
}

}  // namespace weightscape::ui
