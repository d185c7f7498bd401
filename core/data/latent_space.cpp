#include "core/data/latent_space.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

Matrix fibonacciSphere(Index count) {
  const double golden_angle = std::numbers::pi * (3.0 - std::sqrt(5.0));
  Matrix points(3, count);
  for (Index i = 0; i < count; ++i) {
    const double height = 1.0 - (2.0 * static_cast<double>(i) + 1.0) / static_cast<double>(count);
    const double radius = std::sqrt(1.0 - height * height);
    const double angle = golden_angle * static_cast<double>(i);
    points.col(i) << radius * std::cos(angle), radius * std::sin(angle), height;
  }
  return points;
}

}  // namespace

const std::vector<std::string>& axisNames() {
  static const std::vector<std::string> names = {"circular", "bounded", "direction"};
  return names;
}

std::string axisName(Axis axis) { return axisNames()[static_cast<std::size_t>(axis)]; }

Axis axisFromName(const std::string& name) {
  const auto& names = axisNames();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<Axis>(found - names.begin());
  throw Error("An axis cannot be '" + name + "'; allowed are " + joinChoices(names) + ".");
}

std::vector<Axis> coordinateAxes(const std::vector<Axis>& axes) {
  std::vector<Axis> coordinates;
  for (const Axis axis : axes)
    coordinates.insert(coordinates.end(), axis == Axis::Direction ? 3 : 1, axis);
  return coordinates;
}

double Group::neurons() const {
  return std::pow(neurons_per_axis, static_cast<double>(axes.size()));
}

Group standardGroup(const std::vector<Axis>& axes) {
  Group group;
  group.axes = axes;
  if (group.isSphere()) {
    group.neurons_per_axis = 300;
  } else if (axes.size() == 2) {
    group.neurons_per_axis = 16;
    group.tuning_width = 0.15;
  } else if (axes.size() > 2) {
    group.neurons_per_axis = axes.size() == 3 ? 9 : 5;
    group.tuning_width = 0.2;
  }
  return group;
}

double axisDistance(Axis axis, double a, double b) {
  const double difference = std::abs(a - b);
  if (axis == Axis::Bounded) return difference;
  const double wrapped = difference - std::floor(difference);
  return std::min(wrapped, 1.0 - wrapped);
}

double squaredDistance(const std::vector<Axis>& coordinates, const double* a, const double* b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    double d = 0.0;
    if (coordinates[i] == Axis::Direction) {
      const Eigen::Map<const Eigen::Vector3d> u(a + i);
      const Eigen::Map<const Eigen::Vector3d> v(b + i);
      // More exact for small angles than the arc cosine.
      d = 2.0 * std::asin(std::min(1.0, 0.5 * (u - v).norm())) / kTurn;
      i += 2;
    } else {
      d = axisDistance(coordinates[i], a[i], b[i]);
    }
    sum += d * d;
  }
  return sum;
}

Matrix gridCenters(const Group& group) {
  const auto dimensions = static_cast<Index>(group.axes.size());
  const Index n = group.neurons_per_axis;
  const auto count = static_cast<Index>(group.neurons());
  if (group.isSphere()) return fibonacciSphere(count);
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

Matrix idealEmbedding(const std::vector<Axis>& coordinates, const Matrix& latents) {
  Index rows = 0;
  for (const Axis axis : coordinates) rows += axis == Axis::Circular ? 2 : 1;
  Matrix points(rows, latents.cols());
  Index row = 0;
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const auto values = latents.row(static_cast<Index>(i)).array();
    switch (coordinates[i]) {
      case Axis::Circular:
        points.row(row++) = (kTurn * values).cos() / kTurn;
        points.row(row++) = (kTurn * values).sin() / kTurn;
        break;
      case Axis::Bounded:
        points.row(row++) = values;
        break;
      case Axis::Direction:
        points.row(row++) = values / kTurn;
        break;
    }
  }
  return points;
}

void requireOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where) {
  for (std::size_t axis = 0; axis < coordinates.size(); ++axis) {
    if (coordinates[axis] == Axis::Direction) continue;
    for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
      const double value = centers(static_cast<Index>(axis), neuron);
      if (std::isnan(value) || (value >= 0.0 && value <= 1.0)) continue;
      const std::string found = where + ": neuron " + std::to_string(neuron) + " has the value " +
                                shortNumber(value) + " on axis " + std::to_string(axis + 1) + ", ";
      if (coordinates[axis] == Axis::Circular) {
        throw Error(found +
                    "which is circular with the period 1; allowed are 0 to 1. Are these degrees "
                    "or radians? Then divide them by 360 or by 2π.");
      }
      throw Error(found +
                  "which is bounded; allowed are 0 to 1. Take off the least value of the axis and "
                  "divide by its length.");
    }
  }
}

void requireSpread(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where) {
  // Of the variance along the shape's widest direction; an arc of a fiftieth of a circle has more.
  constexpr double kLeast = 1e-5;
  // Neurons that have the same axes are a group.
  std::map<std::vector<Index>, std::vector<Index>> groups;
  for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
    std::vector<Index> axes;
    for (Index axis = 0; axis < centers.rows(); ++axis) {
      if (!std::isnan(centers(axis, neuron))) axes.push_back(axis);
    }
    groups[axes].push_back(neuron);
  }
  for (const auto& [axes, neurons] : groups) {
    std::vector<Axis> of_group;
    for (const Index axis : axes) of_group.push_back(coordinates[static_cast<std::size_t>(axis)]);
    if (of_group.empty()) continue;
    Matrix ideal = idealEmbedding(of_group, centers(axes, neurons));
    if (ideal.cols() < ideal.rows() + 2) continue;  // too few to tell
    ideal.colwise() -= ideal.rowwise().mean().eval();
    const Vector variances = smallEigen<double>(ideal * ideal.transpose()).values;
    const double widest = variances.maxCoeff();
    if (widest > 0.0 && variances.minCoeff() >= kLeast * widest) continue;
    throw Error(where + ": the preferred values of " + std::to_string(neurons.size()) +
                " neurons do not spread over what their axes span: some coordinate is the same for "
                "all or follows from the others, so that nothing could be said of a shape. Name "
                "only axes along which they vary by themselves.");
  }
}

}  // namespace weightscape
