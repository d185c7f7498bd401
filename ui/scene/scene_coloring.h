// SPDX-License-Identifier: GPL-3.0-or-later
// What colours the points of the picture, and its legend.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/latent_values.h"
#include "ui/theme/color_map.h"

namespace weightscape {
struct Evidence;
struct NeuronLabels;
}  // namespace weightscape

namespace weightscape::ui {

struct Coloring {
  enum class By {
    Latent,
    Component,
    Weight,
    Unit,
    Angle,
    Reliability,
    Label,        ///< texts of a table, each a colour
    LabelNumber,  ///< numbers of a table
    Position,     ///< two coordinates of a table at once
  } by = By::Latent;
  /// Latent: which latent of the neuron's own group; Unit: which hidden unit; Angle: which loop;
  /// Label: which column; Position: which pair of coordinates.
  int axis = 0;

  bool operator==(const Coloring&) const = default;
};

/// What there is to colour by, with its name.
struct ColoringChoice {
  QString name;
  Coloring coloring;
};
/// Of lines between points of these colours: nearer to the ground, so that they stay behind.
std::vector<QColor> edgeColors(const std::vector<QColor>& points, const QColor& ground);

/// `hidden` units of a network; 0 for weights of one's own. `evidence` and `labels` may be null.
std::vector<ColoringChoice> coloringChoices(const Dataset& dataset, int hidden = 0,
                                            const Evidence* evidence = nullptr,
                                            const NeuronLabels* labels = nullptr);

/// Latent values of the preferred values of one group's neurons.
std::vector<LatentValues> groupLatentValues(const Dataset& dataset, int group);

/// A colour for each neuron. `values` is what Weight and Unit colour by, one a neuron: lengths of
/// the weight vectors, weights to one unit, angles, reliabilities, numbers of categories or of a
/// table (NaN where a neuron has none); of Position the first coordinates of all neurons and then
/// the second ones, from 0 to 1.
std::vector<QColor> sceneColors(const Coloring& coloring, const Dataset& dataset,
                                const std::vector<int>& component, const Vector& values, bool dark);

/// `share` of the way from one colour to the other.
QColor mixed(const QColor& from, const QColor& to, double share);

struct SceneLegend {
  QString title;
  ColorMap map = ColorMap::Sequential;
  QString low;
  QString high;
  int categories = 0;      ///< so many category colours in place of the map
  QStringList names = {};  ///< of the categories; empty where their order says what they are
  bool mapped = false;     ///< categories have colours of the map, from 0 in equal steps
  bool plane = false;      ///< two coordinates: `low` is that along, `high` that upwards
};

std::vector<SceneLegend> sceneLegends(const Coloring& coloring, const Dataset& dataset,
                                      int components, const Vector& values,
                                      const NeuronLabels* labels = nullptr);

}  // namespace weightscape::ui
