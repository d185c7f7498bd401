// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/spectrum/spectrum_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/training/closed_form.h"
#include "core/training/collapse.h"
#include "ui/plots/plot_style.h"
#include "ui/session/lambda_setting.h"
#include "ui/theme/numbers.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr double kLeast = 1e-6;  ///< of s_1: below is rounding, or noise that no λ here reaches
constexpr double kGripSize = 14.0;

QString spectrumWords(const char* text) {
  return QCoreApplication::translate("SpectrumPlot", text);
}

}  // namespace

SpectrumPicture spectrumPicture(const TrainingSnapshot& training,
                                const AnalysisSnapshot* analysis) {
  return spectrumPicture(training, analysis, training.experiment.objective);
}

SpectrumPicture spectrumPicture(const TrainingSnapshot& training, const AnalysisSnapshot* analysis,
                                const ObjectiveParameters& objective) {
  SpectrumPicture picture;
  if (!training.trained() || !(training.dataset->spectrum.largest() > 0.0)) return picture;
  const Spectrum& spectrum = training.dataset->spectrum;
  const double largest = spectrum.largest();
  const Index hidden = training.trained()->network().hidden();
  picture.modes = std::min(spectrum.values.size(), std::max<Index>(12, hidden + hidden / 2));
  picture.inputs = spectrum.values.head(picture.modes) / largest;
  Index above = 0;
  while (above < picture.modes && picture.inputs(above) >= kLeast) ++above;
  picture.inputs.conservativeResize(above);
  const NetworkParameters& network = training.experiment.network;
  const Penalties penalties = absolutePenalties(objective, largest);
  picture.lambda = collapseThresholds(objective, network, largest).penalty / largest;
  picture.separate = !network.tied && penalties.l2_in != penalties.l2_out;
  if (const auto penalty = effectivePenalty(objective, network, largest)) {
    picture.predicted.resize(std::min(picture.modes, hidden));
    for (Index k = 0; k < picture.predicted.size(); ++k) {
      picture.predicted(k) =
          penalty->gram_scale *
          std::max(0.0, 1.0 - penalty->l2 / std::max(spectrum.values(k), 1e-300));
    }
  }
  if (analysis != nullptr) {
    picture.learned =
        analysis->singular_squared.head(std::min(picture.modes, analysis->singular_squared.size()));
  }
  return picture;
}

SpectrumPlot::SpectrumPlot(QCustomPlot& plot) : plot_(plot) {
  QCPAxisRect* const above = plot_.axisRect();
  kept_ = new QCPAxisRect(&plot_);  // owned by the layout, from here on
  plot_.plotLayout()->addElement(1, 0, kept_);
  plot_.plotLayout()->setRowSpacing(kInnerSpace);
  auto* const sides = new QCPMarginGroup(&plot_);
  for (QCPAxisRect* const rect : {above, kept_}) {
    rect->setMarginGroup(QCP::msLeft | QCP::msRight, sides);
    rect->setMinimumMargins(QMargins(0, kInnerSpace, kSpace, 0));
    for (QCPAxis* const axis : rect->axes()) {
      axis->setLayer(QStringLiteral("axes"));
      axis->grid()->setLayer(QStringLiteral("grid"));
    }
  }
  QCPAxis* const modes = kept_->axis(QCPAxis::atBottom);
  QCPAxis* const squares = kept_->axis(QCPAxis::atLeft);
  plot_.xAxis->setTickLabels(false);
  modes->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "mode k")));
  plot_.yAxis->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "sₖ / s₁")));
  squares->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "σₖ² of Wᵢₙ")));
  setLogarithmic(plot_.yAxis, true);
  inputs_ = plot_.addGraph();
  lambda_ = plot_.addGraph();
  predicted_ = plot_.addGraph(modes, squares);
  learned_ = plot_.addGraph(modes, squares);
  learned_->setLineStyle(QCPGraph::lsNone);
  grip_ = new QCPItemTracer(&plot_);  // owned by the plot, and so is the text
  grip_->setStyle(QCPItemTracer::tsCircle);
  grip_->setSize(kGripSize);
  value_ = new QCPItemText(&plot_);
  value_->setText({});  // its own would be "text"
  for (QCPItemPosition* const position : {grip_->position, value_->position}) {
    position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    position->setTypeY(QCPItemPosition::ptPlotCoords);
    position->setAxisRect(above);
    position->setAxes(plot_.xAxis, plot_.yAxis);
  }
  for (QCPAbstractItem* const item : std::initializer_list<QCPAbstractItem*>{grip_, value_}) {
    item->setClipToAxisRect(false);
    item->setLayer(QStringLiteral("overlay"));
    item->setVisible(false);  // it has no place yet
  }
}

void SpectrumPlot::show(const SpectrumPicture& picture, const Theme& theme, Grip grip) {
  stylePlot(plot_, theme);
  for (QCPAxis* const axis : kept_->axes()) styleAxis(axis, theme);
  QCPAxis* const modes = kept_->axis(QCPAxis::atBottom);
  QCPAxis* const squares = kept_->axis(QCPAxis::atLeft);
  for (QCPAxis* const axis : {plot_.xAxis, plot_.yAxis, modes, squares}) fewTicks(axis);
  inputs_->setPen(QPen(theme.train(), 1));
  inputs_->setScatterStyle(discs(theme.train(), 3.0));
  lambda_->setPen(QPen(theme.penalty(), grip == Grip::None ? 1 : 2, Qt::DashLine));
  predicted_->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  learned_->setScatterStyle(discs(theme.validation(), 5.0));
  const auto fill = [](QCPGraph* graph, const Vector& values) {
    graph->data()->clear();
    for (Index k = 0; k < values.size(); ++k) {
      graph->addData(static_cast<double>(k + 1), values(k));
    }
  };
  fill(inputs_, picture.inputs);
  fill(predicted_, picture.predicted);
  fill(learned_, picture.learned);
  if (grip != Grip::Held && picture.modes > 0) {
    const double last = static_cast<double>(picture.modes) + 0.5;
    double low = picture.inputs.size() > 0 ? picture.inputs.minCoeff() : 1.0;
    if (picture.lambda > 0.0) low = std::min(low, picture.lambda);
    // Whatever λ can be taken to has its place.
    low = std::max(kLeast, std::min(low, kLeastLambda));
    const double high = picture.learned.size() > 0 ? picture.learned.maxCoeff() : 1.0;
    for (QCPAxis* const axis : {plot_.xAxis, modes}) axis->setRange(0.5, last);
    plot_.yAxis->setRange(low / 2.0, 1.2 * std::max(kMostLambda, picture.lambda));
    squares->setRange(-0.06, 1.1 * std::max(1.0, high));  // dots at zero are whole
  }
  showLambda(picture, theme, grip);
}

void SpectrumPlot::showLambda(const SpectrumPicture& picture, const Theme& theme, Grip grip) {
  constexpr double kGripPlace = 0.97;  // of the width
  constexpr double kTextPlace = 0.93;
  const bool taken = grip != Grip::None && picture.modes > 0;
  const QCPRange& range = plot_.yAxis->range();
  shown_lambda_ = picture.lambda;
  lambda_->data()->clear();
  grip_->setVisible(taken);
  value_->setVisible(picture.modes > 0 && (taken || picture.lambda > 0.0));
  if (!value_->visible()) return;
  // Zero has no place on a logarithmic axis: it stands at its lower end.
  const double level = std::clamp(picture.lambda, range.lower, range.upper);
  const QCPRange& across = plot_.xAxis->range();
  lambda_->setData({across.lower, across.upper}, {level, level}, true);
  grip_->position->setCoords(kGripPlace, level);
  grip_->setPen(QPen(theme.penalty(), 2));
  grip_->setBrush(grip == Grip::Free ? theme.surface : theme.penalty());
  value_->position->setCoords(taken ? kTextPlace : kGripPlace, level);
  // Below the line where above it there is no room.
  const bool above = std::log(range.upper / level) > 0.25 * std::log(range.upper / range.lower);
  value_->setPositionAlignment(Qt::AlignRight | (above ? Qt::AlignBottom : Qt::AlignTop));
  value_->setPadding(QMargins(0, 2, 0, 2));
  value_->setColor(theme.penalty());
  value_->setFont(plot_.font());
  value_->setText(picture.separate
                      ? spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "√(λᵢₙ·λₒᵤₜ) / s₁ = %1"))
                            .arg(numberText(picture.lambda, 'g', 3))
                      : spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "λ / s₁ = %1"))
                            .arg(numberText(picture.lambda, 'g', 3)));
}

double SpectrumPlot::lambdaAt(double y) const {
  // A pixel of the axis is more than a digit: its lower end is zero.
  constexpr double kEnd = 2.0;
  if (y >= plot_.axisRect()->bottom() - kEnd) return 0.0;
  return std::min(plot_.yAxis->pixelToCoord(y), plot_.yAxis->range().upper);
}

double SpectrumPlot::placeOf(double lambda) const {
  const QCPRange& range = plot_.yAxis->range();
  return plot_.yAxis->coordToPixel(std::clamp(lambda, range.lower, range.upper));
}

bool SpectrumPlot::isOnLambda(const QPointF& place) const {
  constexpr double kReach = 8.0;
  const QRectF area = plot_.axisRect()->rect();
  return grip_->visible() && place.x() >= area.left() && place.x() <= area.right() + kReach &&
         std::abs(place.y() - placeOf(shown_lambda_)) <= kReach;
}

QString spectrumLegend(const SpectrumPicture& picture, const Theme& theme) {
  std::vector<LegendEntry> entries = {
      {spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "inputs' modes")), theme.train()}};
  if (picture.learned.size() > 0) {
    entries.push_back(
        {spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "measured")), theme.validation()});
  }
  if (picture.predicted.size() > 0) {
    entries.push_back(
        {picture.separate ? spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "predicted"))
                          : spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "predicted: 1 − λ/sₖ")),
         theme.closedForm(), true});
  }
  return legendText(entries);
}

Figure spectrumFigure(const SpectrumPicture& picture, const QString& name) {
  if (picture.modes == 0) return {};
  return plotFigure(
      QStringLiteral("spectrum"),
      spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "%1: spectrum of inputs and weights"))
          .arg(name),
      [picture](const Theme& theme) { return spectrumLegend(picture, theme); },
      [picture](QCustomPlot& plot, const Theme& theme) {
        SpectrumPlot(plot).show(picture, theme);
      });
}

}  // namespace weightscape::ui
