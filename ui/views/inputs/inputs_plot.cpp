#include "ui/views/inputs/inputs_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "core/analysis/neuron_order.h"
#include "core/data/dataset.h"
#include "core/data/latent_path.h"
#include "ui/plots/plot_style.h"
#include "ui/theme/translated.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr Index kMostCurves = 9;
constexpr Index kMostDots = 600;  ///< neurons drawn: about as many as a plot has pixels
constexpr int kAlong = 121;       ///< places of a tuning curve

QString inputWords(const char* text) { return QCoreApplication::translate("InputsPlot", text); }

void prepare(QCustomPlot& plot, bool scaled, const Theme& theme) {
  stylePlot(plot, theme);
  for (QCPAxis* const axis : {plot.xAxis, plot.yAxis}) fewTicks(axis);
  plot.yAxis->setLabel(scaled ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity / √s₁"))
                              : inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity")));
  plot.clearPlottables();
}

}  // namespace

ActivityPicture activityPicture(const TrainingSnapshot& training, const Vector& activity,
                                const std::vector<Index>& selected) {
  const Dataset& dataset = *training.dataset;
  const Autoencoder& network = training.trained()->network();
  const Matrix rebuilt = network.decode(network.encode(activity));
  ActivityPicture picture;
  picture.count = activity.size();
  picture.ordered = dataset.truthKnown();
  picture.scaled = dataset.scale != 1.0;
  const std::vector<Index> order = thinned(orderByTruth(dataset), kMostDots);
  const bool all = order.size() == static_cast<std::size_t>(activity.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Index neuron = order[i];
    picture.neurons.push_back({static_cast<double>(all ? static_cast<Index>(i) : neuron),
                               activity(neuron), rebuilt(neuron, 0),
                               std::binary_search(selected.begin(), selected.end(), neuron)});
  }
  const double low = dataset.inputs.minCoeff();
  const double high = dataset.inputs.maxCoeff();
  const double margin = 0.1 * std::max(high - low, 1e-9);
  picture.low = low - margin;
  picture.high = high + margin;
  return picture;
}

TuningPicture tuningPicture(const TrainingSnapshot& training, Index coordinate) {
  const Dataset& dataset = *training.dataset;
  const Axis axis = dataset.axes[static_cast<std::size_t>(coordinate)];
  TuningPicture picture;
  picture.map = axis.sweepScale().cyclic ? ColorMap::Cyclic : ColorMap::Sequential;
  std::size_t axes = 0;
  for (const Group& one : training.experiment.data.groups) axes += one.axes.size();
  picture.axis = axes > 1 ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "latent"))
                          : translated(axis.sweepScale().name);
  picture.mixed = training.experiment.data.mixed_fraction > 0.0;
  picture.scaled = dataset.scale != 1.0;
  const Matrix curves = tuningCurves(training.experiment.data, dataset,
                                     latentSweep(dataset.axes, coordinate, kAlong)) /
                        dataset.scale;
  // Neurons that answer along this axis, by the place of their peak.
  const Index group = dataset.axis_group[static_cast<std::size_t>(coordinate)];
  const std::vector<Index> neurons = dataset.groupNeurons(static_cast<int>(group));
  picture.neurons = static_cast<Index>(neurons.size());
  if (dataset.groups > 1) picture.group = static_cast<int>(group) + 1;
  const double highest = curves(neurons, Eigen::all).maxCoeff();
  picture.high = 1.05 * std::max(highest, 1e-9);
  std::vector<std::pair<Index, Index>> peaks;
  for (const Index neuron : neurons) {
    Index place = 0;
    if (curves.row(neuron).maxCoeff(&place) > 0.8 * highest) peaks.emplace_back(place, neuron);
  }
  std::sort(peaks.begin(), peaks.end());
  std::vector<Index> chosen(peaks.size());
  for (std::size_t i = 0; i < peaks.size(); ++i) chosen[i] = static_cast<Index>(i);
  for (const Index i : thinned(chosen, kMostCurves)) {
    const auto& [place, neuron] = peaks[static_cast<std::size_t>(i)];
    picture.curves.push_back(
        {static_cast<double>(place) / (kAlong - 1), curves.row(neuron).transpose()});
  }
  return picture;
}

void drawActivity(QCustomPlot& plot, const ActivityPicture& picture, const Theme& theme) {
  prepare(plot, picture.scaled, theme);
  QCPGraph* const inputs = plot.addGraph();
  inputs->setPen(QPen(theme.train(), 1));
  QCPGraph* const outputs = addDots(plot, discs(theme.validation(), 3.0));
  QCPGraph* const selected = addDots(plot, rings(theme.text, 8.0));
  for (const ActivityPicture::Neuron& neuron : picture.neurons) {
    inputs->addData(neuron.place, neuron.activity);
    outputs->addData(neuron.place, neuron.rebuilt);
    if (neuron.selected) selected->addData(neuron.place, neuron.activity);
  }
  plot.xAxis->setLabel(
      picture.ordered ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "neuron, by preferred value"))
                      : inputWords(QT_TRANSLATE_NOOP("InputsPlot", "neuron")));
  plot.xAxis->setRange(-0.5, static_cast<double>(picture.count) - 0.5);
  plot.yAxis->setRange(picture.low, picture.high);
}

QString activityLegend(const Theme& theme) {
  return legendText(
      {{inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity")), theme.train()},
       {inputWords(QT_TRANSLATE_NOOP("InputsPlot", "reconstruction")), theme.validation()}});
}

void drawTuning(QCustomPlot& plot, const TuningPicture& picture, const Theme& theme) {
  prepare(plot, picture.scaled, theme);
  for (const TuningPicture::Curve& one : picture.curves) {
    QCPGraph* const curve = plot.addGraph();
    curve->setPen(QPen(colorAt(picture.map, one.peak), 1));
    for (Index s = 0; s < one.values.size(); ++s) {
      curve->addData(static_cast<double>(s) / static_cast<double>(one.values.size() - 1),
                     one.values(s));
    }
  }
  plot.xAxis->setLabel(picture.axis);
  plot.xAxis->setRange(0.0, 1.0);
  plot.yAxis->setRange(0.0, picture.high);
}

QString tuningLegend(const TuningPicture& picture) {
  const QString of =
      picture.group > 0
          ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "%1 of %2 neurons of group %3"))
                .arg(picture.curves.size())
                .arg(picture.neurons)
                .arg(picture.group)
          : inputWords(QT_TRANSLATE_NOOP("InputsPlot", "%1 of %2 neurons"))
                .arg(picture.curves.size())
                .arg(picture.neurons);
  return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "%1, coloured by preferred value%2"))
      .arg(of, picture.mixed ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", ", before mixing"))
                             : QString());
}

Figure activityFigure(const ActivityPicture& picture, const QString& name) {
  return plotFigure(
      QStringLiteral("inputs"), name, activityLegend,
      [picture](QCustomPlot& plot, const Theme& theme) { drawActivity(plot, picture, theme); });
}

Figure tuningFigure(const TuningPicture& picture, const QString& name) {
  return plotFigure(
      QStringLiteral("tuning"), name,
      [words = tuningLegend(picture)](const Theme&) { return words; },
      [picture](QCustomPlot& plot, const Theme& theme) { drawTuning(plot, picture, theme); });
}

QString inputsWords(InputsShown shown) {
  switch (shown) {
    case InputsShown::Sample:
      return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "one sample"));
    case InputsShown::Moving:
      return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "moving latent"));
    case InputsShown::Tuning:
      return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "tuning curves"));
  }
  return {};
}

QString sampleTitle(const QString& name, Index sample) {
  return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "%1: sample %2")).arg(name).arg(sample + 1);
}

Figure firstSampleFigure(const TrainingSnapshot& training, const QString& name) {
  if (!training.trained()) return {};
  return activityFigure(activityPicture(training, training.dataset->inputs.col(0), {}),
                        sampleTitle(name, 0));
}

Figure firstTuningFigure(const TrainingSnapshot& training, const QString& name) {
  if (!training.trained() || !training.experiment.data.file.empty()) return {};
  return tuningFigure(tuningPicture(training, 0),
                      QStringLiteral("%1: %2").arg(name, inputsWords(InputsShown::Tuning)));
}

}  // namespace weightscape::ui
