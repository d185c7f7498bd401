// From a weight matrix or connectome of one's own to the points that are embedded.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"

namespace weightscape {

struct WiringParameters {
  /// What a point is: a column (what arrives at a neuron, where entry (i, j) goes from i to j), a
  /// row (what leaves it), or both side by side (square matrices only).
  enum class Points { Columns, Rows, Both } points = Points::Columns;
  double threshold = 0.0;  ///< weights with |w| below this count as zero
  bool logarithm = false;  ///< w → sign(w)·log(1 + |w|)
  bool normalize = false;  ///< every point that is not zero gets length 1
  int reduce = 0;          ///< keep that many leading singular directions; 0 for all
  std::uint64_t seed = 1;  ///< of the reduction

  bool operator==(const WiringParameters&) const = default;
};

const std::vector<std::string>& wiringPointsNames();

/// Points, one a column. Applies threshold, logarithm, normalisation and reduction in this order.
/// Throws Error: `both` of a matrix that is not square, too many directions, a sparse matrix whose
/// dense form cannot fit in memory without `reduce`; Stopped.
Matrix wiringPoints(const Matrix& weights, const WiringParameters& parameters,
                    const Control& control = {});
Matrix wiringPoints(const SparseMatrix& weights, const WiringParameters& parameters,
                    const Control& control = {});

/// The names of the points, from those of rows and columns (either may be empty). Throws Error
/// when both are wanted side by side and name different neurons.
std::vector<std::string> wiringNames(const std::vector<std::string>& rows,
                                     const std::vector<std::string>& columns,
                                     WiringParameters::Points points);

}  // namespace weightscape
