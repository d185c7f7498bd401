// Hidden causes: independent groups, each a product of circular and bounded axes.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

enum class Axis {
  Circular,  ///< period 1
  Bounded,   ///< the interval [0, 1]
};

std::string axisName(Axis axis);
/// Throws Error when the name is none of the axes'.
Axis axisFromName(const std::string& name);

/// One independent cause and the neurons that respond to it, which prefer the points of a product
/// grid over its axes.
struct Group {
  std::vector<Axis> axes;
  int neurons_per_axis = 100;
  double tuning_width = 0.1;  ///< σ, in units of the latent
  double amplitude = 1.0;     ///< a

  /// neurons_per_axis to the power of the number of axes; a double because a person may ask for
  /// more than fits an integer, which is refused later.
  [[nodiscard]] double neurons() const;
  bool operator==(const Group&) const = default;
};

/// Distance along one axis; on a circle the shorter way round.
double axisDistance(Axis axis, double a, double b);

/// Squared distance d² = Σ_axes d_axis² between two latent points given as arrays of axes.size().
double squaredDistance(const std::vector<Axis>& axes, const double* a, const double* b);

/// Preferred values of the group's neurons, axes × neurons: i/n on a circle, (i + ½)/n on an
/// interval; the last axis varies fastest.
Matrix gridCenters(const Group& group);

/// Points in a Euclidean space whose neighbourhoods are those of the latent space: a circular axis
/// becomes a circle of circumference 1. Input axes × points, output coordinates × points.
Matrix idealEmbedding(const std::vector<Axis>& axes, const Matrix& latents);

}  // namespace weightscape
