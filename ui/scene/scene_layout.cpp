#include "ui/scene/scene_layout.h"

#include <algorithm>
#include <cmath>

namespace weightscape::ui {
namespace {

constexpr double kGap = 0.25;  ///< between components, in units of the larger one's radius

Matrix chosenAxes(const Matrix& coordinates, const std::array<int, 3>& axes) {
  Matrix positions = Matrix::Zero(coordinates.rows(), 3);
  for (Index axis = 0; axis < 3; ++axis) {
    const int column = axes[static_cast<std::size_t>(axis)];
    if (column < 0 || column >= coordinates.cols()) continue;
    positions.col(axis) = coordinates.col(column).unaryExpr(
        [](double value) { return std::isfinite(value) ? value : 0.0; });
  }
  return positions;
}

void placeSideBySide(const Embedding& embedding, Matrix& positions) {
  double right = 0.0;
  double previous = 0.0;
  for (const EmbeddedComponent& component : embedding.components) {
    double radius = 0.0;
    for (const Index i : component.members) radius = std::max(radius, positions.row(i).norm());
    const double center =
        right == 0.0 && previous == 0.0 ? 0.0 : right + kGap * std::max(previous, radius) + radius;
    for (const Index i : component.members) positions(i, 0) += center;
    right = center + radius;
    previous = std::max(radius, 1e-12);
  }
  const double middle = 0.5 * (positions.col(0).minCoeff() + positions.col(0).maxCoeff());
  positions.col(0).array() -= middle;
}

}  // namespace

Matrix sceneLayout(const Embedding& embedding, const Matrix& coordinates,
                   const std::array<int, 3>& axes) {
  Matrix positions = chosenAxes(coordinates, axes);
  if (positions.rows() == 0) return positions;
  if (embedding.components.size() > 1 && !embedding.shared_axes) {
    placeSideBySide(embedding, positions);
  }
  const double extent = positions.rowwise().norm().maxCoeff();
  if (extent > 0.0) positions /= extent;
  return positions;
}

}  // namespace weightscape::ui
