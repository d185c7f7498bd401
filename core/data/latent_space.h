// Hidden causes: independent groups, each a product of circular and bounded axes, or a direction.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"

namespace weightscape {

enum class Axis {
  Circular,   ///< period 1
  Bounded,    ///< the interval [0, 1]
  Direction,  ///< a point of the unit sphere, three coordinates
};

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& axisNames();
std::string axisName(Axis axis);
/// Throws Error when the name is none of the axes'.
Axis axisFromName(const std::string& name);

/// One entry a coordinate: a direction stands there three times, the others once. Everywhere else
/// lists of axes have one entry a coordinate.
std::vector<Axis> coordinateAxes(const std::vector<Axis>& axes);

/// One independent cause and the neurons that respond to it, which prefer the points of a product
/// grid over its axes, or of a Fibonacci grid on the sphere.
struct Group {
  std::vector<Axis> axes;  ///< a direction stands alone
  int neurons_per_axis = 100;
  double tuning_width = 0.1;    ///< σ, in units of the latent
  double concentration = 10.0;  ///< κ of the von Mises–Fisher tuning on the sphere
  double amplitude = 1.0;       ///< a
  int peaks = 1;                ///< preferred values of each neuron; all but the first random
  double jitter = 0.0;          ///< standard deviation of preferred values, in grid spacings

  [[nodiscard]] bool isSphere() const { return !axes.empty() && axes[0] == Axis::Direction; }
  /// neurons_per_axis to the power of the number of axes; a double because a person may ask for
  /// more than fits an integer, which is refused later.
  [[nodiscard]] double neurons() const;
  bool operator==(const Group&) const = default;
};

/// A group over these axes with as many neurons and as wide a tuning as recovers it well.
Group standardGroup(const std::vector<Axis>& axes);

/// Distance along one circular or bounded axis; on a circle the shorter way round.
double axisDistance(Axis axis, double a, double b);

/// Squared distance d² = Σ_axes d_axis² between two latent points given as arrays of coordinates.
/// The distance of two directions is their angle in turns, so that great circles have length 1.
double squaredDistance(const std::vector<Axis>& coordinates, const double* a, const double* b);

/// Preferred values of the group's neurons, coordinates × neurons: i/n on a circle, (i + ½)/n on
/// an interval, the last axis varying fastest; on the sphere the Fibonacci grid (González,
/// Mathematical Geosciences 42 (2010) 49).
Matrix gridCenters(const Group& group);

/// Points in a Euclidean space whose neighbourhoods are those of the latent space: a circular axis
/// becomes a circle of circumference 1, a direction a point of a sphere of that circumference.
/// Input coordinates × points, output coordinates × points.
Matrix idealEmbedding(const std::vector<Axis>& coordinates, const Matrix& latents);

/// Throws Error that starts with `where` unless preferred values (coordinates × neurons; NaN where
/// an axis does not apply) lie on their axes: 0 to 1, and a direction has a length.
void requireOnAxes(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where);

/// Throws Error that starts with `where` unless preferred values (as above) spread over the shape
/// that their axes span: on a cylinder all at one height, or on a torus with two equal headings,
/// they are a ring, and calling them recovered would say more than was seen.
void requireSpread(const std::vector<Axis>& coordinates, const Matrix& centers,
                   const std::string& where);

}  // namespace weightscape
