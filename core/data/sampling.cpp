#include "core/data/sampling.h"

#include <Eigen/Geometry>
#include <cmath>
#include <numbers>

namespace weightscape {
namespace {

double wrapped(double value) { return value - std::floor(value); }

/// Reflected at 0 and 1: the fold of a period of 2, so that a step stays as long as it was.
double reflected(double value) { return 1.0 - std::abs(2.0 * wrapped(0.5 * value) - 1.0); }

/// A step of `spread` turns in each direction of the tangent plane, along a great circle.
Eigen::Vector3d moved(const Eigen::Vector3d& from, double spread, Random& random) {
  Eigen::Vector3d step;
  for (double& value : step) value = random.normal();
  step -= step.dot(from) * from;
  const double length = step.norm();
  if (length == 0.0) return from;
  const double angle = 2.0 * std::numbers::pi * spread * length;
  return (std::cos(angle) * from + std::sin(angle) / length * step).normalized();
}

Eigen::Vector3d uniformDirection(Random& random) {
  Eigen::Vector3d direction;
  do {
    for (double& value : direction) value = random.normal();
  } while (direction.norm() < 1e-9);
  return direction.normalized();
}

void drawUniform(const std::vector<Axis>& coordinates, Random& random, Eigen::Ref<Vector> latent) {
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const auto row = static_cast<Index>(i);
    if (coordinates[i] == Axis::Direction) {
      latent.segment<3>(row) = uniformDirection(random);
      i += 2;
    } else {
      latent(row) = random.uniform();
    }
  }
}

}  // namespace

Matrix uniformLatents(const std::vector<Axis>& coordinates, Index samples, Random& random) {
  Matrix latents(static_cast<Index>(coordinates.size()), samples);
  for (Index sample = 0; sample < samples; ++sample) {
    drawUniform(coordinates, random, latents.col(sample));
  }
  return latents;
}

Matrix walkLatents(const std::vector<Axis>& coordinates, Index samples, double correlation_time,
                   Random& random) {
  const auto dimensions = static_cast<Index>(coordinates.size());
  const double step = 1.0 / std::sqrt(correlation_time);
  Matrix latents(dimensions, samples);
  Vector position(dimensions);
  drawUniform(coordinates, random, position);
  for (Index sample = 0; sample < samples; ++sample) {
    for (Index row = 0; row < dimensions; ++row) {
      const Axis axis = coordinates[static_cast<std::size_t>(row)];
      if (axis == Axis::Direction) {
        if (sample > 0) position.segment<3>(row) = moved(position.segment<3>(row), step, random);
        latents.col(sample).segment<3>(row) = position.segment<3>(row);
        row += 2;
        continue;
      }
      if (sample > 0) position(row) += step * random.normal();
      latents(row, sample) =
          axis == Axis::Circular ? wrapped(position(row)) : reflected(position(row));
    }
  }
  return latents;
}

void jitterLatents(const std::vector<Axis>& coordinates, double spread, Random& random,
                   Matrix& latents) {
  for (Index point = 0; point < latents.cols(); ++point) {
    for (std::size_t i = 0; i < coordinates.size(); ++i) {
      const auto row = static_cast<Index>(i);
      if (coordinates[i] == Axis::Direction) {
        latents.col(point).segment<3>(row) =
            moved(latents.col(point).segment<3>(row), spread, random);
        i += 2;
        continue;
      }
      const double value = latents(row, point) + spread * random.normal();
      latents(row, point) = coordinates[i] == Axis::Circular ? wrapped(value) : reflected(value);
    }
  }
}

}  // namespace weightscape
