// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/latent/latent_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/data/dataset.h"
#include "core/data/product.h"
#include "ui/plots/plot_style.h"
#include "ui/session/no_picture.h"
#include "ui/theme/color_map.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

QString latentWords(const char* text) { return QCoreApplication::translate("LatentPlot", text); }

}  // namespace

LatentPicture latentPicture(std::shared_ptr<const AnalysisSnapshot> analysis,
                            const std::vector<Index>& selected) {
  const bool there = analysis && analysis->analysis && analysis->training->dataset->truthKnown() &&
                     !analysis->recovered.empty() && nothingToDraw(*analysis).isEmpty();
  return {there ? std::move(analysis) : nullptr, selected};
}

void drawLatent(QCustomPlot& plot, const LatentPicture& picture, const Theme& theme) {
  static const std::vector<RecoveredAxis> none;
  const std::vector<RecoveredAxis>& axes = picture.analysis ? picture.analysis->recovered : none;
  stylePlot(plot, theme);
  // "heading" where all that is shown is one.
  QString what = latentWords(QT_TRANSLATE_NOOP("LatentPlot", "latent"));
  if (picture.analysis) {
    QStringList names;
    for (const RecoveredAxis& axis : axes) {
      for (const Axis& factor : picture.analysis->training->dataset->groupAxes(axis.group)) {
        const QString name = translated(factor.sweepScale().name);
        if (!names.contains(name)) names << name;
      }
    }
    if (names.size() == 1) what = names.first();
  }
  plot.xAxis->setLabel(latentWords(QT_TRANSLATE_NOOP("LatentPlot", "true %1")).arg(what));
  plot.yAxis->setLabel(latentWords(QT_TRANSLATE_NOOP("LatentPlot", "recovered %1")).arg(what));
  for (QCPAxis* const axis : {plot.xAxis, plot.yAxis}) fewTicks(axis);
  plot.clearPlottables();
  double low = 0.0;
  double high = 1.0;
  int number = 0;
  for (const RecoveredAxis& axis : axes) {
    const QColor color = categoryColor(number++, theme.dark);
    QCPGraph* const dots = addDots(plot, discs(color, 3.0));
    for (Index i = 0; i < axis.truth.size(); ++i) {
      dots->addData(axis.truth(i), axis.recovered(i));
      low = std::min(low, axis.recovered(i));
      high = std::max(high, axis.recovered(i));
    }
  }
  if (!picture.selected.empty()) {
    QCPGraph* const marks = addDots(plot, rings(theme.text, 8.0));
    for (const RecoveredAxis& axis : axes) {
      for (Index i = 0; i < axis.truth.size(); ++i) {
        if (!std::binary_search(picture.selected.begin(), picture.selected.end(),
                                axis.neurons[static_cast<std::size_t>(i)])) {
          continue;
        }
        marks->addData(axis.truth(i), axis.recovered(i));
      }
    }
  }
  QCPGraph* const diagonal = plot.addGraph();
  diagonal->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  if (!axes.empty()) diagonal->setData({0.0, 1.0}, {0.0, 1.0}, true);
  plot.xAxis->setRange(-0.03, 1.03);
  plot.yAxis->setRange(low - 0.03, high + 0.03);
}

namespace {

/// A sentence an axis.
QStringList agreements(const LatentPicture& picture) {
  QStringList said;
  const Dataset& dataset = *picture.analysis->training->dataset;
  int in_group = 0;
  int group = -1;
  for (const RecoveredAxis& axis : picture.analysis->recovered) {
    in_group = axis.group == group ? in_group + 1 : 1;
    group = axis.group;
    const std::vector<Axis> axes = dataset.groupAxes(group);
    QString name = translated(shapeName(axes));
    if (dataset.groups > 1) {
      name = latentWords(QT_TRANSLATE_NOOP("LatentPlot", "group %1, %2")).arg(group + 1).arg(name);
    }
    if (axes.size() > 1) {
      name = latentWords(QT_TRANSLATE_NOOP("LatentPlot", "%1, axis %2")).arg(name).arg(in_group);
    }
    said << latentWords(QT_TRANSLATE_NOOP("LatentPlot", "%1: agreement %2"))
                .arg(name, numberText(axis.agreement, 'f', 3));
  }
  return said;
}

}  // namespace

QString latentSaid(const LatentPicture& picture) {
  return picture.analysis ? agreements(picture).join(QStringLiteral(" · ")) : QString();
}

QString latentLegend(const LatentPicture& picture, const Theme& theme) {
  if (!picture.analysis) return {};
  std::vector<LegendEntry> entries;
  int number = 0;
  for (const QString& said : agreements(picture)) {
    entries.push_back({said, categoryColor(number++, theme.dark)});
  }
  return legendText(entries);
}

Figure latentFigure(const LatentPicture& picture, const QString& name) {
  if (!picture.analysis) return {};
  return plotFigure(
      QStringLiteral("latent"),
      latentWords(QT_TRANSLATE_NOOP("LatentPlot", "%1: recovered against true latent")).arg(name),
      [picture](const Theme& theme) { return latentLegend(picture, theme); },
      [picture](QCustomPlot& plot, const Theme& theme) { drawLatent(plot, picture, theme); });
}

}  // namespace weightscape::ui
