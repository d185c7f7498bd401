// SPDX-License-Identifier: GPL-3.0-or-later
// A hidden cause of its own, and the neurons that respond to it.
#pragma once

#include <string>
#include <vector>

#include "core/data/axis.h"

namespace weightscape {

/// Where preferred values stand between the ends of an axis.
enum class GridOffset {
  Usual,  ///< as the space has it: i/n on a circle, (i + ½)/n on an interval
  Whole,  ///< i/n
  Half,   ///< (i + ½)/n
};

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& gridOffsetNames();

/// One independent cause, a product of latent spaces, and neurons that prefer the points of a grid
/// over it.
struct Group {
  std::vector<Axis> axes;  ///< a space that stands alone is the only one
  int neurons_per_axis = 100;
  double tuning_width = 0.1;    ///< σ, in units of the latent
  double concentration = 10.0;  ///< κ of the von Mises–Fisher tuning on the sphere
  double amplitude = 1.0;       ///< a
  int peaks = 1;                ///< preferred values of each neuron; all but the first random
  double jitter = 0.0;          ///< standard deviation of preferred values, in grid spacings
  /// In place of neurons_per_axis and tuning_width where axes differ; empty, or one an axis.
  std::vector<double> axis_neurons = {};
  std::vector<double> axis_widths = {};
  GridOffset grid = GridOffset::Usual;

  [[nodiscard]] double neuronsAlong(std::size_t axis) const;
  [[nodiscard]] double widthAlong(std::size_t axis) const;
  /// Of the whole grid; a double because a person may ask for more than fits an integer, which is
  /// refused later.
  [[nodiscard]] double neurons() const;
  bool operator==(const Group&) const = default;
};

/// A group over these axes with as many neurons and as wide a tuning as recovers it well.
Group standardGroup(const std::vector<Axis>& axes);

/// Throws Error that starts with `where` when axes that stand alone do not, or there are not as
/// many numbers as axes.
void validateGroup(const Group& group, const std::string& where);

/// Preferred values of the group's neurons, coordinates × neurons: the product of the axes' grids,
/// the last axis varying fastest.
Matrix gridCenters(const Group& group);

/// Distance between neighbours of that grid along each axis.
std::vector<double> gridSpacings(const Group& group);

}  // namespace weightscape
