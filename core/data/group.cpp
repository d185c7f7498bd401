// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/group.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/data/latent_space.h"

namespace weightscape {

double Group::neuronsAlong(std::size_t axis) const {
  return axis < axis_neurons.size() ? axis_neurons[axis] : neurons_per_axis;
}

double Group::widthAlong(std::size_t axis) const {
  return axis < axis_widths.size() ? axis_widths[axis] : tuning_width;
}

double Group::neurons() const {
  double count = 1.0;
  for (std::size_t i = 0; i < axes.size(); ++i) count *= axes[i]->gridSize(neuronsAlong(i));
  return count;
}

Group standardGroup(const std::vector<Axis>& axes) {
  Group group;
  group.axes = axes;
  if (axes.size() == 1) {
    axes[0]->suggest(group);
  } else if (axes.size() == 2) {
    group.neurons_per_axis = 16;
    group.tuning_width = 0.15;
  } else {
    group.neurons_per_axis = axes.size() == 3 ? 9 : 5;
    group.tuning_width = 0.2;
  }
  return group;
}

void validateGroup(const Group& group, const std::string& where) {
  for (const Axis& axis : group.axes) {
    if (!axis->standsAlone() || group.axes.size() == 1) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1.axes: '%2' stands alone; give the other axes a group of their own."),
        {asIs(where), axis->name()}});
  }
  const auto require_one_each = [&](const std::vector<double>& numbers, const char* name) {
    if (numbers.empty() || numbers.size() == group.axes.size()) return;
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1.%2: has %3 entries, and the group's axes are %4; allowed are "
                                 "one an axis, as [32, 8], or none, where all axes are alike."),
                {asIs(where), asIs(name), numbers.size(), group.axes.size()}});
  };
  require_one_each(group.axis_neurons, "axis_neurons");
  require_one_each(group.axis_widths, "axis_widths");
}

Matrix gridCenters(const Group& group) {
  std::vector<Matrix> grids;
  Index rows = 0;
  Index count = 1;
  for (std::size_t i = 0; i < group.axes.size(); ++i) {
    grids.push_back(group.axes[i]->grid(static_cast<Index>(group.neuronsAlong(i)), group.grid));
    rows += grids.back().rows();
    count *= grids.back().cols();
  }
  Matrix centers(rows, count);
  for (Index neuron = 0; neuron < count; ++neuron) {
    Index rest = neuron;
    Index row = rows;
    // NOLINTNEXTLINE(modernize-loop-convert): views::reverse is beyond clang 14 with this library
    for (auto grid = grids.rbegin(); grid != grids.rend(); ++grid) {
      row -= grid->rows();
      centers.col(neuron).segment(row, grid->rows()) = grid->col(rest % grid->cols());
      rest /= grid->cols();
    }
  }
  return centers;
}

std::vector<double> gridSpacings(const Group& group) {
  std::vector<double> spacings;
  for (std::size_t i = 0; i < group.axes.size(); ++i) {
    spacings.push_back(group.axes[i]->gridSpacing(group.neuronsAlong(i)));
  }
  return spacings;
}

}  // namespace weightscape
