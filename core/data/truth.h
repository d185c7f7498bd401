// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the neurons: which cause each belongs to, and what it prefers.
#pragma once

#include <vector>

#include "core/base/types.h"
#include "core/data/axis.h"

namespace weightscape {

struct Dataset;

/// What is known about where each neuron belongs.
struct Truth {
  std::vector<Axis> axes;
  std::vector<Index> axis_group;
  Matrix centers;          ///< axes × N, NaN on the axes of other groups
  std::vector<int> group;  ///< N
  int groups = 0;
};

Truth truthOf(const Dataset& dataset);

/// Truth from preferred values alone (axes × N): neurons with NaN on the same axes form a group.
/// Throws Error when a neuron has no value at all, or groups share an axis.
Truth truthFromCenters(const Matrix& centers, const std::vector<Axis>& axes);

}  // namespace weightscape
