// SPDX-License-Identifier: GPL-3.0-or-later
// What a point is, of weights of one's own, as a person sets it.
#pragma once

#include <cstdint>

namespace weightscape {

struct PointParameters {
  /// What a point is: a column (what arrives at a neuron, where entry (i, j) goes from i to j), a
  /// row (what leaves it), or both side by side (square matrices only).
  enum class Points { Columns, Rows, Both } points = Points::Columns;
  double threshold = 0.0;  ///< weights with |w| below this count as zero
  bool logarithm = false;  ///< w → sign(w)·log(1 + |w|)
  bool normalize = false;  ///< every point that is not zero gets length 1
  int reduce = 0;          ///< keep that many leading singular directions; 0 for all
  std::uint64_t seed = 1;  ///< of the reduction

  bool operator==(const PointParameters&) const = default;
};

}  // namespace weightscape
