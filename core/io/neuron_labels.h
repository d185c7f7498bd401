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
  /// Null where there is none of that name.
  [[nodiscard]] const LabelColumn* column(const std::string& name) const;
};

/// The positions of one pair, neurons × 2, brought into the unit square: one scale for both
/// coordinates, so that a long tract stays long; NaN where a coordinate is not known.
Matrix unitPositions(const NeuronLabels& labels, std::size_t which);

/// `names` are those of the neurons, in their order.
NeuronLabels joinedLabels(const LabelTable& table, const std::vector<std::string>& names);

}  // namespace weightscape
