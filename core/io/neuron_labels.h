// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of neurons: a table joined to those that are shown.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/base/types.h"

namespace weightscape {

struct LabelTable;

/// One column, for each neuron.
struct LabelColumn {
  std::string name;
  std::vector<std::string> texts;  ///< empty where it is not known
  /// All texts that are known are numbers, and there are more of them than a person tells apart.
  bool numeric = false;
  Vector numbers;                       ///< where numeric; NaN where not known
  std::vector<std::string> categories;  ///< where not: the texts, the most frequent first
  std::vector<int> category;            ///< of each neuron; −1 where not known

  /// Several groups, and not a group of its own for nearly each neuron.
  [[nodiscard]] bool groups() const;
};

struct NeuronLabels {
  std::vector<LabelColumn> columns;
  Index labelled = 0;                ///< neurons that a row was found for
  std::vector<Index> missing;        ///< neurons without one
  std::vector<std::string> unknown;  ///< rows of neurons that are not here
  /// Pairs of columns that are coordinates of one position: x and y, soma_x and soma_z ….
  std::vector<std::pair<std::size_t, std::size_t>> positions;

  /// "118 of 120 neurons have labels; 2 have none (AVAL, AVAR), 30 rows name neurons that are not
  /// here".
  [[nodiscard]] Message summary(const std::vector<std::string>& names) const;
  /// The first column that groups the neurons: of texts, more than one and not one a neuron; null
  /// where there is none.
  [[nodiscard]] const LabelColumn* grouping() const;
  /// Null where there is none of that name.
  [[nodiscard]] const LabelColumn* column(const std::string& name) const;
};

/// By the groups of labels.grouping(), the largest first, neurons without one last; as given within
/// a group. As given where nothing groups `neurons` neurons.
std::vector<Index> orderByLabel(const NeuronLabels* labels, Index neurons);

/// The positions of one pair, neurons × 2, brought into the unit square: one scale for both
/// coordinates, so that a long tract stays long; NaN where a coordinate is not known.
Matrix unitPositions(const NeuronLabels& labels, std::size_t which);

/// `names` are those of the neurons, in their order.
NeuronLabels joinedLabels(const LabelTable& table, const std::vector<std::string>& names);

}  // namespace weightscape
