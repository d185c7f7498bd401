#include "ui/views/embedding/scene_layout.h"

#include <algorithm>
#include <cmath>

namespace weightscape::ui {
namespace {

constexpr double kGap = 0.25;  ///< between components, in units of the larger one's radius

double finite(double value) { return std::isfinite(value) ? value : 0.0; }

}  // namespace

Matrix sceneLayout(const Embedding& embedding, const Matrix& aligned) {
  const Index axes = std::min<Index>(3, aligned.cols());
  Matrix positions = Matrix::Zero(aligned.rows(), 3);
  double right = 0.0;
  double previous = 0.0;
  for (const EmbeddedComponent& component : embedding.components) {
    double radius = 0.0;
    for (const Index i : component.members) {
      for (Index axis = 0; axis < axes; ++axis) positions(i, axis) = finite(aligned(i, axis));
      radius = std::max(radius, positions.row(i).norm());
    }
    const double center =
        right == 0.0 && previous == 0.0 ? 0.0 : right + kGap * std::max(previous, radius) + radius;
    for (const Index i : component.members) positions(i, 0) += center;
    right = center + radius;
    previous = std::max(radius, 1e-12);
  }
  if (positions.rows() == 0) return positions;
  const double middle = 0.5 * (positions.col(0).minCoeff() + positions.col(0).maxCoeff());
  if (embedding.components.size() > 1) positions.col(0).array() -= middle;
  const double extent = positions.rowwise().norm().maxCoeff();
  if (extent > 0.0) positions /= extent;
  return positions;
}

std::vector<QColor> sceneColors(const Coloring& coloring, const Dataset& dataset,
                                const std::vector<int>& component, const Vector& weight_norms,
                                bool dark) {
  std::vector<QColor> colors;
  const double largest = weight_norms.size() > 0 ? weight_norms.maxCoeff() : 1.0;
  for (Index i = 0; i < dataset.neurons(); ++i) {
    const auto neuron = static_cast<std::size_t>(i);
    switch (coloring.by) {
      case Coloring::By::Component:
        colors.push_back(categoryColor(component[neuron], dark));
        break;
      case Coloring::By::Weight:
        colors.push_back(
            colorAt(ColorMap::Sequential, largest > 0.0 ? weight_norms(i) / largest : 0.0));
        break;
      case Coloring::By::Latent: {
        const int group = dataset.group[neuron];
        const std::vector<Axis> axes = dataset.groupAxes(group);
        const int axis = std::min(coloring.axis, static_cast<int>(axes.size()) - 1);
        const Matrix center = dataset.groupCenters(group, {i});
        colors.push_back(colorAt(latentMap(dataset, group, axis), center(axis, 0)));
        break;
      }
    }
  }
  return colors;
}

ColorMap latentMap(const Dataset& dataset, int group, int axis) {
  const std::vector<Axis> axes = dataset.groupAxes(group);
  const auto which = static_cast<std::size_t>(std::min(axis, static_cast<int>(axes.size()) - 1));
  return axes[which] == Axis::Circular ? ColorMap::Cyclic : ColorMap::Sequential;
}

}  // namespace weightscape::ui
