#include "ui/views/spectrum/spectrum_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/training/closed_form.h"
#include "ui/plots/plot_style.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr double kLeast = 1e-6;  ///< of s_1: below is rounding, or noise that no λ here reaches

QString spectrumWords(const char* text) {
  return QCoreApplication::translate("SpectrumPlot", text);
}

}  // namespace

SpectrumPicture spectrumPicture(const TrainingSnapshot& training,
                                const AnalysisSnapshot* analysis) {
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
  const Experiment& experiment = training.experiment;
  const Penalties penalties = absolutePenalties(experiment.objective, largest);
  picture.lambda = penalties.l2_in / largest;
  picture.separate = !experiment.network.tied && penalties.l2_in != penalties.l2_out;
  if (picture.separate) {
    picture.lambda = std::sqrt(penalties.l2_in * penalties.l2_out) / largest;
  }
  if (const auto penalty = effectivePenalty(experiment.objective, experiment.network, largest)) {
    picture.lambda = penalty->l2 / largest;
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

void drawSpectrum(QCustomPlot& plot, const SpectrumPicture& picture, const Theme& theme) {
  stylePlot(plot, theme);
  plot.yAxis2->setVisible(true);
  plot.yAxis2->grid()->setVisible(false);
  plot.xAxis->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "mode k")));
  plot.yAxis->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "s_k / s₁")));
  plot.yAxis2->setLabel(spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "σ_k² of W_in")));
  setLogarithmic(plot.yAxis, true);
  for (QCPAxis* const axis : {plot.xAxis, plot.yAxis2}) fewTicks(axis);
  plot.clearPlottables();
  QCPGraph* const inputs = plot.addGraph();
  inputs->setPen(QPen(theme.train(), 1));
  inputs->setScatterStyle(discs(theme.train(), 3.0));
  QCPGraph* const lambda = plot.addGraph();
  lambda->setPen(QPen(theme.penalty(), 1, Qt::DashLine));
  QCPGraph* const predicted = plot.addGraph(plot.xAxis, plot.yAxis2);
  predicted->setPen(QPen(theme.closedForm(), 1, Qt::DashLine));
  QCPGraph* const learned = addDots(plot, discs(theme.validation(), 5.0), plot.yAxis2);
  if (picture.modes == 0) return;
  const auto fill = [](QCPGraph* graph, const Vector& values) {
    for (Index k = 0; k < values.size(); ++k) {
      graph->addData(static_cast<double>(k + 1), values(k));
    }
  };
  fill(inputs, picture.inputs);
  fill(predicted, picture.predicted);
  fill(learned, picture.learned);
  const double last = static_cast<double>(picture.modes) + 0.5;
  double low = picture.inputs.size() > 0 ? picture.inputs.minCoeff() : 1.0;
  if (picture.lambda > 0.0) {
    low = std::min(low, std::max(picture.lambda, kLeast));
    lambda->setData({0.5, last}, {picture.lambda, picture.lambda}, true);
  }
  const double high = picture.learned.size() > 0 ? picture.learned.maxCoeff() : 1.0;
  plot.xAxis->setRange(0.5, last);
  plot.yAxis->setRange(low / 2.0, 2.0);
  plot.yAxis2->setRange(0.0, 1.1 * std::max(1.0, high));
}

QString spectrumLegend(const SpectrumPicture& picture, const Theme& theme) {
  std::vector<LegendEntry> entries = {
      {spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "inputs")), theme.train()}};
  if (picture.lambda > 0.0) {
    entries.push_back({picture.separate
                           ? spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "√(λ_in·λ_out)"))
                           : spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "λ")),
                       theme.penalty(), true});
  }
  if (picture.learned.size() > 0) {
    entries.push_back(
        {spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "weights")), theme.validation()});
  }
  if (picture.predicted.size() > 0) {
    entries.push_back({picture.separate
                           ? spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "closed form"))
                           : spectrumWords(QT_TRANSLATE_NOOP("SpectrumPlot", "1 − λ/s_k")),
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
      [picture](QCustomPlot& plot, const Theme& theme) { drawSpectrum(plot, picture, theme); });
}

}  // namespace weightscape::ui
