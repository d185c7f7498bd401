#include "core/data/latent_space.h"

#include <cmath>
#include <numbers>

#include "core/base/error.h"

namespace weightscape {

std::string axisName(Axis axis) { return axis == Axis::Circular ? "circular" : "bounded"; }

Axis axisFromName(const std::string& name) {
  if (name == "circular") return Axis::Circular;
  if (name == "bounded") return Axis::Bounded;
  throw Error("An axis cannot be '" + name + "'; allowed are circular or bounded.");
}

double Group::neurons() const {
  return std::pow(neurons_per_axis, static_cast<double>(axes.size()));
}

double axisDistance(Axis axis, double a, double b) {
  const double difference = std::abs(a - b);
  if (axis == Axis::Bounded) return difference;
  const double wrapped = difference - std::floor(difference);
  return std::min(wrapped, 1.0 - wrapped);
}

double squaredDistance(const std::vector<Axis>& axes, const double* a, const double* b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    const double d = axisDistance(axes[i], a[i], b[i]);
    sum += d * d;
  }
  return sum;
}

Matrix gridCenters(const Group& group) {
  const auto dimensions = static_cast<Index>(group.axes.size());
  const Index n = group.neurons_per_axis;
  const auto count = static_cast<Index>(group.neurons());
  Matrix centers(dimensions, count);
  for (Index neuron = 0; neuron < count; ++neuron) {
    Index rest = neuron;
    for (Index axis = dimensions - 1; axis >= 0; --axis) {
      const auto step = static_cast<double>(rest % n);
      rest /= n;
      const bool circular = group.axes[static_cast<std::size_t>(axis)] == Axis::Circular;
      centers(axis, neuron) = (circular ? step : step + 0.5) / static_cast<double>(n);
    }
  }
  return centers;
}

Matrix idealEmbedding(const std::vector<Axis>& axes, const Matrix& latents) {
  Index rows = 0;
  for (const Axis axis : axes) rows += axis == Axis::Circular ? 2 : 1;
  Matrix points(rows, latents.cols());
  Index row = 0;
  for (std::size_t i = 0; i < axes.size(); ++i) {
    const auto values = latents.row(static_cast<Index>(i)).array();
    if (axes[i] == Axis::Circular) {
      constexpr double kTurn = 2.0 * std::numbers::pi;
      points.row(row++) = (kTurn * values).cos() / kTurn;
      points.row(row++) = (kTurn * values).sin() / kTurn;
    } else {
      points.row(row++) = values;
    }
  }
  return points;
}

}  // namespace weightscape
