// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/scene_layout.h"

#include <algorithm>
#include <cmath>

namespace weightscape {
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

/// How far each point moves along the first axis.
Vector sideBySide(const Embedding& embedding, const Matrix& positions) {
  Vector moves = Vector::Zero(positions.rows());
  double right = 0.0;
  double previous = 0.0;
  for (const EmbeddedComponent& component : embedding.components) {
    double radius = 0.0;
    for (const Index i : component.members) radius = std::max(radius, positions.row(i).norm());
    const double center =
        right == 0.0 && previous == 0.0 ? 0.0 : right + kGap * std::max(previous, radius) + radius;
    for (const Index i : component.members) moves(i) = center;
    right = center + radius;
    previous = std::max(radius, 1e-12);
  }
  const Vector moved = positions.col(0) + moves;
  moves.array() -= 0.5 * (moved.minCoeff() + moved.maxCoeff());
  return moves;
}

}  // namespace

ScenePlaces sceneLayout(const Embedding& embedding, const Matrix& coordinates,
                        const std::array<int, 3>& axes, const Matrix& ghost) {
  ScenePlaces places;
  places.points = chosenAxes(coordinates, axes);
  places.ghost = chosenAxes(ghost, axes);
  if (places.points.rows() == 0) return places;
  const bool extends = places.points.squaredNorm() > 0.0;
  if (embedding.components.size() > 1 && !embedding.shared_axes) {
    const Vector moves = sideBySide(embedding, places.points);
    places.points.col(0) += moves;
    if (places.ghost.rows() > 0) places.ghost.col(0) += moves;
  }
  const double extent = places.points.rowwise().norm().maxCoeff();
  if (extent <= 0.0) return places;
  // Pieces that are points have no size to compare with: they are only set apart.
  if (extends) places.scale = 1.0 / extent;
  places.points /= extent;
  places.ghost /= extent;
  return places;
}

std::vector<std::pair<Index, Index>> edgesOf(const NeighborGraph& graph) {
  std::vector<std::pair<Index, Index>> pairs;
  for (Index i = 0; i < graph.size(); ++i) {
    const auto point = static_cast<std::size_t>(i);
    for (Index e = graph.offsets[point]; e < graph.offsets[point + 1]; ++e) {
      const Index j = graph.neighbors[static_cast<std::size_t>(e)];
      if (i < j) pairs.emplace_back(i, j);
    }
  }
  return pairs;
}

}  // namespace weightscape
