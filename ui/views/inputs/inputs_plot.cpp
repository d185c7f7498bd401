// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/inputs/inputs_plot.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <utility>

#include "core/analysis/neuron_order.h"
#include "core/data/dataset.h"
#include "core/data/latent_path.h"
#include "core/data/latent_values.h"
#include "core/data/product.h"
#include "ui/plots/plot_style.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {
namespace {

constexpr Index kMostCurves = 9;
constexpr Index kMostInPlane = 3000;  ///< of a plane that is no grid
constexpr Index kMostDots = 600;      ///< neurons drawn: about as many as a plot has pixels
constexpr int kAlong = 121;           ///< places of a tuning curve

QString inputWords(const char* text) { return QCoreApplication::translate("InputsPlot", text); }

QString activityLabel(bool scaled) {
  return scaled ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity / √s₁"))
                : inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity"));
}

/// Values in so many steps from 0 to 1, or 0 where they are no steps.
int stepsOf(const Vector& values) {
  constexpr double kSame = 1e-6;
  std::vector<double> sorted(values.begin(), values.end());
  std::sort(sorted.begin(), sorted.end());
  const auto end =
      std::unique(sorted.begin(), sorted.end(), [](double a, double b) { return b - a < kSame; });
  const auto count = static_cast<int>(end - sorted.begin());
  if (count < 2) return 0;
  const double step = (sorted[static_cast<std::size_t>(count) - 1] - sorted[0]) / (count - 1);
  for (int i = 0; i < count; ++i) {
    const double even = sorted[0] + i * step;
    if (std::abs(sorted[static_cast<std::size_t>(i)] - even) > 1e3 * kSame) return 0;
  }
  return count;
}

/// Where neurons of a world of two dimensions stand; nothing in another one.
std::optional<ActivityPicture::Plane> planeOf(const Dataset& dataset,
                                              const std::vector<Index>& neurons) {
  if (dataset.groups != 1) return std::nullopt;
  const std::vector<Axis> axes = dataset.groupAxes(0);
  int dimension = 0;
  forEachAxis(axes, [&](const Axis& axis, Index) { dimension += axis.dimension(); });
  const std::vector<LatentValues> scales = latentValues(axes, dataset.groupCenters(0, neurons));
  if (dimension != 2 || scales.size() != 2) return std::nullopt;
  ActivityPicture::Plane plane;
  plane.across = translated(scales[0].name);
  plane.up = translated(scales[1].name);
  if (plane.across == plane.up) {
    const QString both = inputWords(QT_TRANSLATE_NOOP("InputsPlot", "%1 %2"));
    plane.across = both.arg(plane.across).arg(1);
    plane.up = both.arg(plane.up).arg(2);
  }
  plane.height = scales[1].name == "height";
  const Vector& along = scales[0].values;
  const Vector& upwards = scales[1].values;
  for (Index i = 0; i < along.size(); ++i) {
    if (!std::isfinite(along(i)) || !std::isfinite(upwards(i))) return std::nullopt;
    plane.places.emplace_back(along(i), upwards(i));
  }
  const int columns = stepsOf(along);
  const int rows = stepsOf(upwards);
  if (static_cast<Index>(columns) * rows == along.size()) {
    plane.columns = columns;
    plane.rows = rows;
  }
  return plane;
}

/// From the first middle to the last.
QCPRange middlesOf(const std::vector<QPointF>& places, bool across) {
  QCPRange range(1.0, 0.0);
  for (const QPointF& place : places) {
    const double value = across ? place.x() : place.y();
    range.lower = std::min(range.lower, value);
    range.upper = std::max(range.upper, value);
  }
  return range;
}

/// Few, and the ends among them: two plots share a narrow place.
QSharedPointer<QCPAxisTicker> endsOf(double from) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (const double place : {0.0, 0.5, 1.0}) {
    ticker->addTick(place, numberText(from + place * (1.0 - from), 'g', 2));
  }
  return ticker;
}

/// Two pictures are equally wide, though only one has numbers at its side.
void shareWidth(QCustomPlot& plot) {
  if (plot.axisRectCount() != 2) return;
  QCPAxisRect& first = *plot.axisRect(0);
  QCPAxisRect& second = *plot.axisRect(1);
  QRect left = first.outerRect();
  QRect right = second.outerRect();
  const int more = (first.rect().width() - second.rect().width()) / 2;
  left.setRight(left.right() - more);
  right.setLeft(right.left() - more);
  first.setOuterRect(left);
  second.setOuterRect(right);
}

QCPRange withMargins(const QCPRange& middles, int steps) {
  constexpr double kBeside = 0.03;
  const double margin = steps > 1 ? 0.5 * middles.size() / (steps - 1) : kBeside;
  return {middles.lower - margin, middles.upper + margin};
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
  const std::vector<Index> every = orderByTruth(dataset);
  picture.plane = planeOf(dataset, every);
  const bool grid = picture.plane && picture.plane->columns > 0;
  std::vector<Index> order = every;
  if (!grid) order = thinned(every, picture.plane ? kMostInPlane : kMostDots);
  if (picture.plane && !grid) picture.plane = planeOf(dataset, order);
  const bool all = order.size() == static_cast<std::size_t>(activity.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Index neuron = order[i];
    picture.neurons.push_back({neuron, static_cast<double>(all ? static_cast<Index>(i) : neuron),
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

InputsPlot::InputsPlot(QCustomPlot& plot) : plot_(plot) {
  QObject::connect(&plot_, &QCustomPlot::afterLayout, &plot_,
                   [drawn = &plot_] { shareWidth(*drawn); });
}

void InputsPlot::prepare(bool scaled, const Theme& theme) {
  plot_.clearPlottables();
  for (QCPAxis* const axis : {plot_.xAxis, plot_.yAxis}) {
    axis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    axis->grid()->setVisible(true);
  }
  plot_.clearItems();
  stylePlot(plot_, theme);
  for (QCPAxis* const axis : {plot_.xAxis, plot_.yAxis}) fewTicks(axis);
  plot_.yAxis->setLabel(activityLabel(scaled));
}

void InputsPlot::setPlane(bool plane) {
  plot_.xAxis2->setVisible(plane);
  plot_.xAxis2->setTicks(false);
  plot_.xAxis2->setTickLabels(false);
  if (plane == (rebuilt_ != nullptr)) return;
  if (!plane) {
    plot_.plotLayout()->remove(scale_);
    plot_.plotLayout()->remove(rebuilt_);
    plot_.plotLayout()->simplify();
    scale_ = nullptr;
    rebuilt_ = nullptr;
    plot_.xAxis2->setLabel({});
    return;
  }
  rebuilt_ = new QCPAxisRect(&plot_);  // owned by the layout, and so is the bar
  scale_ = new QCPColorScale(&plot_);
  scale_->setType(QCPAxis::atRight);
  scale_->setBarWidth(8);
  plot_.plotLayout()->addElement(0, 1, rebuilt_);
  plot_.plotLayout()->addElement(0, 2, scale_);
  plot_.plotLayout()->setColumnSpacing(kSpace);
  auto* const margins = new QCPMarginGroup(&plot_);
  for (QCPLayoutElement* const part :
       std::initializer_list<QCPLayoutElement*>{plot_.axisRect(0), rebuilt_, scale_}) {
    part->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
  }
  for (QCPAxis* const axis : rebuilt_->axes()) {
    axis->setLayer(QStringLiteral("axes"));
    axis->grid()->setLayer(QStringLiteral("grid"));
  }
  rebuilt_->axis(QCPAxis::atTop)->setVisible(true);
  rebuilt_->axis(QCPAxis::atTop)->setTicks(false);
  rebuilt_->axis(QCPAxis::atTop)->setTickLabels(false);
  rebuilt_->axis(QCPAxis::atLeft)->setTickLabels(false);
}

void InputsPlot::clear(const Theme& theme) {
  activity_ = {};
  setPlane(false);
  prepare(false, theme);
}

void InputsPlot::show(const ActivityPicture& picture, const Theme& theme) {
  activity_ = picture;
  prepare(picture.scaled, theme);
  setPlane(picture.plane.has_value());
  if (picture.plane) {
    showPlane(theme);
  } else {
    showCurves(theme);
  }
}

void InputsPlot::showCurves(const Theme& theme) {
  QCPGraph* const inputs = plot_.addGraph();
  inputs->setPen(QPen(theme.train(), 1));
  QCPGraph* const outputs = addDots(plot_, discs(theme.validation(), 3.0));
  QCPGraph* const selected = addDots(plot_, rings(theme.text, 8.0));
  for (const ActivityPicture::Neuron& neuron : activity_.neurons) {
    inputs->addData(neuron.place, neuron.activity);
    outputs->addData(neuron.place, neuron.rebuilt);
    if (neuron.selected) selected->addData(neuron.place, neuron.activity);
  }
  plot_.xAxis->setLabel(
      activity_.ordered ? inputWords(QT_TRANSLATE_NOOP("InputsPlot", "neuron, by preferred value"))
                        : inputWords(QT_TRANSLATE_NOOP("InputsPlot", "neuron")));
  plot_.xAxis->setRange(-0.5, static_cast<double>(activity_.count) - 0.5);
  plot_.yAxis->setRange(activity_.low, activity_.high);
}

void InputsPlot::showPlane(const Theme& theme) {
  for (QCPAxis* const axis : rebuilt_->axes()) styleAxis(axis, theme);
  styleAxis(scale_->axis(), theme);
  scale_->axis()->ticker()->setTickCount(3);
  scale_->axis()->setSubTicks(false);
  scale_->setLabel(activityLabel(activity_.scaled));
  scale_->setGradient(plotGradientOnGround(ColorMap::Sequential, theme.dark));
  scale_->setDataRange(QCPRange(activity_.low, activity_.high));
  plot_.yAxis->setLabel(activity_.plane->up);
  plot_.xAxis2->setLabel(inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity")));
  rebuilt_->axis(QCPAxis::atTop)
      ->setLabel(inputWords(QT_TRANSLATE_NOOP("InputsPlot", "reconstruction")));
  fillPlane(*plot_.axisRect(0), &ActivityPicture::Neuron::activity, theme);
  fillPlane(*rebuilt_, &ActivityPicture::Neuron::rebuilt, theme);
}

void InputsPlot::fillPlane(QCPAxisRect& part, double ActivityPicture::Neuron::*value,
                           const Theme& theme) {
  const ActivityPicture::Plane& plane = *activity_.plane;
  QCPAxis* const x = part.axis(QCPAxis::atBottom);
  QCPAxis* const y = part.axis(QCPAxis::atLeft);
  const QCPRange across = middlesOf(plane.places, true);
  const QCPRange up = middlesOf(plane.places, false);
  x->setLabel(plane.across);
  x->setRange(withMargins(across, plane.columns));
  y->setRange(withMargins(up, plane.rows));
  x->setTicker(endsOf(0.0));
  y->setTicker(endsOf(plane.height ? -1.0 : 0.0));
  for (QCPAxis* const axis : {x, y}) {
    axis->setSubTicks(false);
    axis->grid()->setVisible(false);
  }
  if (plane.columns > 0) {
    auto* const map = new QCPColorMap(x, y);  // owned by the plot
    map->setInterpolate(false);
    map->setTightBoundary(false);
    map->setColorScale(scale_);
    map->data()->setSize(plane.columns, plane.rows);
    map->data()->setRange(across, up);
    for (std::size_t i = 0; i < plane.places.size(); ++i) {
      map->data()->setData(plane.places[i].x(), plane.places[i].y(), activity_.neurons[i].*value);
    }
  } else {
    // As many colours as an eye tells apart: a graph each.
    constexpr int kColors = 24;
    std::vector<QCPGraph*> shades;
    for (int c = 0; c < kColors; ++c) {
      shades.push_back(plot_.addGraph(x, y));
      shades.back()->setLineStyle(QCPGraph::lsNone);
      shades.back()->setScatterStyle(
          discs(colorOnGround(ColorMap::Sequential, (c + 0.5) / kColors, theme.dark), 6.0));
    }
    const double span = activity_.high - activity_.low;
    for (std::size_t i = 0; i < plane.places.size(); ++i) {
      const double share = (activity_.neurons[i].*value - activity_.low) / span;
      const int shade = std::clamp(static_cast<int>(share * kColors), 0, kColors - 1);
      shades[static_cast<std::size_t>(shade)]->addData(plane.places[i].x(), plane.places[i].y());
    }
  }
  QCPGraph* const selected = plot_.addGraph(x, y);
  selected->setLineStyle(QCPGraph::lsNone);
  selected->setScatterStyle(rings(theme.text, 8.0));
  for (std::size_t i = 0; i < plane.places.size(); ++i) {
    if (activity_.neurons[i].selected) {
      selected->addData(plane.places[i].x(), plane.places[i].y());
    }
  }
}

std::vector<InputsPlot::Dot> InputsPlot::dotsOf(Index neuron) const {
  const auto found =
      std::find_if(activity_.neurons.begin(), activity_.neurons.end(),
                   [neuron](const ActivityPicture::Neuron& one) { return one.neuron == neuron; });
  if (found == activity_.neurons.end()) return {};
  QCPAxisRect* const first = plot_.axisRect(0);
  if (!activity_.plane) {
    return {{first, {found->place, found->activity}}, {first, {found->place, found->rebuilt}}};
  }
  const auto at = static_cast<std::size_t>(found - activity_.neurons.begin());
  return {{first, activity_.plane->places[at]}, {rebuilt_, activity_.plane->places[at]}};
}

const ActivityPicture::Neuron* InputsPlot::neuronAt(const QPointF& place) const {
  constexpr double kReach = 12.0;  // pixels
  const QCPAxisRect* const part = plot_.axisRectAt(place);
  if (part == nullptr) return nullptr;
  const QCPAxis* const x = part->axis(QCPAxis::atBottom);
  const QCPAxis* const y = part->axis(QCPAxis::atLeft);
  const ActivityPicture::Neuron* nearest = nullptr;
  double least = kReach;
  for (std::size_t i = 0; i < activity_.neurons.size(); ++i) {
    const ActivityPicture::Neuron& one = activity_.neurons[i];
    // Along the one axis its column counts, however high its dot.
    double away = std::abs(x->coordToPixel(one.place) - place.x());
    if (activity_.plane) {
      const QPointF& at = activity_.plane->places[i];
      away = std::hypot(x->coordToPixel(at.x()) - place.x(), y->coordToPixel(at.y()) - place.y());
    }
    if (away >= least) continue;
    least = away;
    nearest = &one;
  }
  return nearest;
}

QString activityLegend(const ActivityPicture& picture, const Theme& theme) {
  if (picture.plane) {
    return inputWords(QT_TRANSLATE_NOOP("InputsPlot", "Each neuron at its preferred place"));
  }
  return legendText(
      {{inputWords(QT_TRANSLATE_NOOP("InputsPlot", "activity")), theme.train()},
       {inputWords(QT_TRANSLATE_NOOP("InputsPlot", "reconstruction")), theme.validation()}});
}

void InputsPlot::show(const TuningPicture& picture, const Theme& theme) {
  activity_ = {};
  setPlane(false);
  prepare(picture.scaled, theme);
  for (const TuningPicture::Curve& one : picture.curves) {
    QCPGraph* const curve = plot_.addGraph();
    curve->setPen(QPen(colorOnGround(picture.map, one.peak, theme.dark), 1));
    for (Index s = 0; s < one.values.size(); ++s) {
      curve->addData(static_cast<double>(s) / static_cast<double>(one.values.size() - 1),
                     one.values(s));
    }
  }
  plot_.xAxis->setLabel(picture.axis);
  plot_.xAxis->setRange(0.0, 1.0);
  plot_.yAxis->setRange(0.0, picture.high);
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
      QStringLiteral("inputs"), name,
      [picture](const Theme& theme) { return activityLegend(picture, theme); },
      [picture](QCustomPlot& plot, const Theme& theme) { InputsPlot(plot).show(picture, theme); });
}

Figure tuningFigure(const TuningPicture& picture, const QString& name) {
  return plotFigure(
      QStringLiteral("tuning"), name,
      [words = tuningLegend(picture)](const Theme&) { return words; },
      [picture](QCustomPlot& plot, const Theme& theme) { InputsPlot(plot).show(picture, theme); });
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
