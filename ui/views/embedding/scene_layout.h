// Where the points of an embedding stand in the picture.
#pragma once

#include <QColor>
#include <vector>

#include "core/data/dataset.h"
#include "core/embedding/isomap.h"
#include "ui/theme/color_map.h"

namespace weightscape::ui {

/// Positions for drawing, N × 3, the same scale on all axes. The whole picture fits into a sphere
/// of radius 1 about the origin; components stand side by side along the first axis, largest
/// first. Missing coordinates are zero. `aligned` is N × D.
Matrix sceneLayout(const Embedding& embedding, const Matrix& aligned);

/// What colours a point.
struct Coloring {
  enum class By { Latent, Component, Weight } by = By::Latent;
  int axis = 0;  ///< Latent: which axis of the neuron's own group
};

/// A colour for each neuron.
std::vector<QColor> sceneColors(const Coloring& coloring, const Dataset& dataset,
                                const std::vector<int>& component, const Vector& weight_norms,
                                bool dark);

/// The map behind a latent colouring of a group, for the legend.
ColorMap latentMap(const Dataset& dataset, int group, int axis);

}  // namespace weightscape::ui
