// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/truth.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/product.h"

namespace weightscape {

Truth truthOf(const Dataset& dataset) {
  return {dataset.axes, dataset.axis_group, dataset.centers, dataset.group, dataset.groups};
}

Truth truthFromCenters(const Matrix& centers, const std::vector<Axis>& axes) {
  Truth truth;
  truth.axes = axes;
  truth.axis_group.assign(axes.size(), -1);
  truth.centers = centers;
  std::vector<std::vector<Index>> patterns;
  for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
    std::vector<Index> pattern;
    for (Index axis = 0; axis < centers.rows(); ++axis) {
      if (!std::isnan(centers(axis, neuron))) pattern.push_back(axis);
    }
    if (pattern.empty()) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("preferred values: neuron %1 has none; each needs one on at "
                                   "least one axis. Take neurons without one out of the data."),
                  {neuron + 1}});
    }
    auto found = std::find(patterns.begin(), patterns.end(), pattern);
    if (found == patterns.end()) {
      for (const Index axis : pattern) {
        Index& owner = truth.axis_group[static_cast<std::size_t>(axis)];
        if (owner >= 0) {
          throw Error(Message{
              WEIGHTSCAPE_TEXT("preferred values: neuron %1 shares axis %2 with neurons that have "
                               "values on other axes too; groups must have axes of their own."),
              {neuron + 1, axis + 1}});
        }
        owner = static_cast<Index>(patterns.size());
      }
      patterns.push_back(pattern);
      found = patterns.end() - 1;
    }
    truth.group.push_back(static_cast<int>(found - patterns.begin()));
  }
  truth.groups = static_cast<int>(patterns.size());
  return truth;
}

}  // namespace weightscape
