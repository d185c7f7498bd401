// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_coloring.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/evidence/evidence.h"
#include "core/io/neuron_labels.h"
#include "ui/theme/numbers.h"
#include "ui/theme/translated.h"

namespace weightscape::ui {
namespace {

QString coloringWords(const char* text) {
  return QCoreApplication::translate("SceneColoring", text);
}

ColorMap mapOf(const LatentValues& latent) {
  return latent.cyclic ? ColorMap::Cyclic : ColorMap::Sequential;
}

/// The latent that a colouring shows of a group; groups with fewer show their last.
const LatentValues& shownLatent(const std::vector<LatentValues>& scales, int axis) {
  const auto last = static_cast<int>(scales.size()) - 1;
  return scales[static_cast<std::size_t>(std::min(axis, last))];
}

/// "heading", or "heading 1" where a group has several.
QString latentName(const std::vector<LatentValues>& scales, int axis) {
  const LatentValues& shown = shownLatent(scales, axis);
  int same = 0;
  int number = 0;
  for (const LatentValues& scale : scales) {
    if (scale.name != shown.name) continue;
    ++same;
    if (&scale <= &shown) ++number;
  }
  const QString name = translated(shown.name);
  return same == 1
             ? name
             : coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "%1 %2")).arg(name).arg(number);
}

QString angleName(int loop, int loops) {
  return loops == 1 ? coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "angle from the wiring"))
                    : coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "angle %1 from the wiring"))
                          .arg(loop + 1);
}

/// Of the values that are known; 0 and 0 where none is.
std::pair<double, double> limitsOf(const Vector& values) {
  double least = std::numeric_limits<double>::infinity();
  double most = -least;
  for (const double value : values) {
    if (!std::isfinite(value)) continue;
    least = std::min(least, value);
    most = std::max(most, value);
  }
  return least <= most ? std::pair{least, most} : std::pair{0.0, 0.0};
}

const LabelColumn* columnOf(const NeuronLabels* labels, const Coloring& coloring) {
  const auto column = static_cast<std::size_t>(coloring.axis);
  return labels != nullptr && column < labels->columns.size() ? &labels->columns[column] : nullptr;
}

/// "x × y".
QString positionName(const NeuronLabels& labels, std::size_t which) {
  const auto [along, upwards] = labels.positions[which];
  return QStringLiteral("%1 × %2").arg(QString::fromStdString(labels.columns[along].name),
                                       QString::fromStdString(labels.columns[upwards].name));
}

double largestMagnitude(const Vector& values) {
  const double largest = values.size() > 0 ? values.cwiseAbs().maxCoeff() : 0.0;
  return largest > 0.0 ? largest : 1.0;
}

}  // namespace

std::vector<LatentValues> groupLatentValues(const Dataset& dataset, int group) {
  return latentValues(dataset.groupAxes(group),
                      dataset.groupCenters(group, dataset.groupNeurons(group)));
}

std::vector<ColoringChoice> coloringChoices(const Dataset& dataset, int hidden,
                                            const Evidence* evidence, const NeuronLabels* labels) {
  std::vector<std::vector<LatentValues>> groups;
  int latents = 0;
  for (int g = 0; g < dataset.groups; ++g) {
    groups.push_back(groupLatentValues(dataset, g));
    latents = std::max(latents, static_cast<int>(groups.back().size()));
  }
  std::vector<ColoringChoice> choices;
  choices.reserve(static_cast<std::size_t>(latents) + 3);
  for (int axis = 0; axis < latents; ++axis) {
    // As the legend names it, of each group.
    QStringList names;
    for (const std::vector<LatentValues>& scales : groups) {
      const QString name = latentName(scales, axis);
      if (!names.contains(name)) names << name;
    }
    choices.push_back({names.join(QStringLiteral(", ")), {Coloring::By::Latent, axis}});
  }
  choices.push_back({coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "component")),
                     {Coloring::By::Component, 0}});
  choices.push_back({coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "weight norm")),
                     {Coloring::By::Weight, 0}});
  if (hidden > 0) {
    choices.push_back({coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "one unit's weight")),
                       {Coloring::By::Unit, 0}});
  }
  if (labels != nullptr) {
    for (std::size_t c = 0; c < labels->columns.size(); ++c) {
      const LabelColumn& column = labels->columns[c];
      choices.push_back({QString::fromStdString(column.name),
                         {column.numeric ? Coloring::By::LabelNumber : Coloring::By::Label,
                          static_cast<int>(c)}});
    }
    for (std::size_t p = 0; p < labels->positions.size(); ++p) {
      choices.push_back({positionName(*labels, p), {Coloring::By::Position, static_cast<int>(p)}});
    }
  }
  if (evidence == nullptr) return choices;
  int loops = 0;
  bool reliable = false;
  for (const PieceEvidence& piece : evidence->pieces) {
    loops = std::max(loops, static_cast<int>(piece.angles.rows()));
    reliable = reliable || piece.reliability.size() > 0;
  }
  for (int loop = 0; loop < loops; ++loop) {
    choices.push_back({angleName(loop, loops), {Coloring::By::Angle, loop}});
  }
  if (reliable) {
    choices.push_back({coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "reliability")),
                       {Coloring::By::Reliability, 0}});
  }
  return choices;
}

std::vector<QColor> sceneColors(const Coloring& coloring, const Dataset& dataset,
                                const std::vector<int>& component, const Vector& values,
                                bool dark) {
  const auto count = static_cast<std::size_t>(dataset.neurons());
  std::vector<QColor> colors(count, categoryColor(0, dark));
  switch (coloring.by) {
    case Coloring::By::Component:
      for (std::size_t i = 0; i < count; ++i) colors[i] = categoryColor(component[i], dark);
      break;
    case Coloring::By::Weight: {
      const double largest = values.size() > 0 ? values.maxCoeff() : 1.0;
      for (std::size_t i = 0; i < count; ++i) {
        const double norm = values(static_cast<Index>(i));
        colors[i] = colorOnGround(ColorMap::Sequential, largest > 0.0 ? norm / largest : 0.0, dark);
      }
      break;
    }
    case Coloring::By::Unit: {
      const double largest = largestMagnitude(values);
      for (std::size_t i = 0; i < count; ++i) {
        colors[i] = colorOnGround(ColorMap::Diverging,
                                  0.5 + 0.5 * values(static_cast<Index>(i)) / largest, dark);
      }
      break;
    }
    case Coloring::By::Label:
      for (std::size_t i = 0; i < count; ++i) {
        const double category = values(static_cast<Index>(i));
        // A colour that stood for two groups would say that they are one.
        const bool own = std::isfinite(category) && category < kCategoryColors;
        colors[i] = own ? categoryColor(static_cast<int>(category), dark) : QColor(Qt::gray);
      }
      break;
    case Coloring::By::Position:
      for (std::size_t i = 0; i < count; ++i) {
        const auto row = static_cast<Index>(i);
        const double along = values(row);
        const double upwards = values(row + static_cast<Index>(count));
        colors[i] = std::isfinite(along) && std::isfinite(upwards) ? planeColor(along, upwards)
                                                                   : QColor(Qt::gray);
      }
      break;
    case Coloring::By::LabelNumber: {
      const auto [least, most] = limitsOf(values);
      for (std::size_t i = 0; i < count; ++i) {
        const double value = values(static_cast<Index>(i));
        colors[i] = std::isfinite(value)
                        ? colorOnGround(ColorMap::Sequential,
                                        most > least ? (value - least) / (most - least) : 0.5, dark)
                        : QColor(Qt::gray);
      }
      break;
    }
    case Coloring::By::Angle:
    case Coloring::By::Reliability: {
      const bool angle = coloring.by == Coloring::By::Angle;
      for (std::size_t i = 0; i < count; ++i) {
        const double value = values(static_cast<Index>(i));
        colors[i] =
            std::isfinite(value)
                ? colorOnGround(angle ? ColorMap::Cyclic : ColorMap::Sequential, value, dark)
                : QColor(Qt::gray);
      }
      break;
    }
    case Coloring::By::Latent:
      for (int g = 0; g < dataset.groups; ++g) {
        const std::vector<LatentValues> scales = groupLatentValues(dataset, g);
        const LatentValues& latent = shownLatent(scales, coloring.axis);
        const std::vector<Index> neurons = dataset.groupNeurons(g);
        for (std::size_t n = 0; n < neurons.size(); ++n) {
          colors[static_cast<std::size_t>(neurons[n])] =
              colorOnGround(mapOf(latent), latent.values(static_cast<Index>(n)), dark);
        }
      }
      break;
  }
  return colors;
}

std::vector<SceneLegend> sceneLegends(const Coloring& coloring, const Dataset& dataset,
                                      int components, const Vector& values,
                                      const NeuronLabels* labels) {
  std::vector<SceneLegend> legends;
  switch (coloring.by) {
    case Coloring::By::Latent:
      for (int g = 0; g < dataset.groups; ++g) {
        const std::vector<LatentValues> scales = groupLatentValues(dataset, g);
        const LatentValues& latent = shownLatent(scales, coloring.axis);
        const QString title = latentName(scales, coloring.axis);
        const bool again = std::any_of(legends.begin(), legends.end(),
                                       [&](const auto& one) { return one.title == title; });
        if (again) continue;
        if (latent.steps > 0) {
          SceneLegend legend;
          legend.title = title;
          legend.map = mapOf(latent);
          legend.mapped = true;
          legend.categories = latent.steps;
          for (int i = 0; i < latent.steps; ++i) legend.names << QLocale().toString(i);
          legends.push_back(std::move(legend));
          continue;
        }
        const bool height = latent.name == "height";
        legends.push_back({title, mapOf(latent),
                           height ? QStringLiteral("−1") : QStringLiteral("0"),
                           QStringLiteral("1")});
      }
      break;
    case Coloring::By::Component:
      legends.push_back(
          {coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "component, largest first")),
           ColorMap::Sequential,
           {},
           {},
           components});
      break;
    case Coloring::By::Weight:
      legends.push_back(
          {coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "norm of the input weights")),
           ColorMap::Sequential, QStringLiteral("0"),
           numberText(values.size() > 0 ? values.maxCoeff() : 0.0, 'g', 2)});
      break;
    case Coloring::By::Unit: {
      const QString largest = numberText(largestMagnitude(values), 'g', 2);
      legends.push_back(
          {coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "weight to hidden unit %1"))
               .arg(coloring.axis + 1),
           ColorMap::Diverging, QStringLiteral("−") + largest, largest});
      break;
    }
    case Coloring::By::Label: {
      if (const LabelColumn* const column = columnOf(labels, coloring)) {
        SceneLegend legend{QString::fromStdString(column->name),
                           ColorMap::Sequential,
                           {},
                           {},
                           static_cast<int>(column->categories.size()),
                           {}};
        for (const std::string& name : column->categories) {
          legend.names << QString::fromStdString(name);
        }
        legends.push_back(std::move(legend));
      }
      break;
    }
    case Coloring::By::Position: {
      const auto which = static_cast<std::size_t>(coloring.axis);
      if (labels != nullptr && which < labels->positions.size()) {
        const auto [along, upwards] = labels->positions[which];
        SceneLegend legend;
        legend.title = positionName(*labels, which);
        legend.low = QString::fromStdString(labels->columns[along].name);
        legend.high = QString::fromStdString(labels->columns[upwards].name);
        legend.plane = true;
        legends.push_back(std::move(legend));
      }
      break;
    }
    case Coloring::By::LabelNumber: {
      if (const LabelColumn* const column = columnOf(labels, coloring)) {
        const auto [least, most] = limitsOf(values);
        legends.push_back({QString::fromStdString(column->name), ColorMap::Sequential,
                           numberText(least, 'g', 3), numberText(most, 'g', 3)});
      }
      break;
    }
    case Coloring::By::Angle:
      legends.push_back(
          {coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "angle around a loop, turns")),
           ColorMap::Cyclic, QStringLiteral("0"), QStringLiteral("1")});
      break;
    case Coloring::By::Reliability:
      legends.push_back(
          {coloringWords(QT_TRANSLATE_NOOP("SceneColoring", "share of neighbours that stay")),
           ColorMap::Sequential, QStringLiteral("0"), QStringLiteral("1")});
      break;
  }
  return legends;
}

QColor mixed(const QColor& from, const QColor& to, double share) {
  const auto between = [share](float a, float b) {
    return static_cast<float>((1.0 - share) * a + share * b);
  };
  return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                          between(from.blueF(), to.blueF()));
}

std::vector<QColor> edgeColors(const std::vector<QColor>& points, const QColor& ground) {
  constexpr double kBehind = 0.5;
  std::vector<QColor> colors;
  colors.reserve(points.size());
  for (const QColor& point : points) colors.push_back(mixed(point, ground, kBehind));
  return colors;
}

}  // namespace weightscape::ui
