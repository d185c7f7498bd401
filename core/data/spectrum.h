// SPDX-License-Identifier: GPL-3.0-or-later
// The eigenvalues of the inputs: the natural unit of the penalty, and the closed form's input.
#pragma once

#include <optional>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Eigen-decomposition of the second moments of a set of samples. Modes that are not listed are
/// zero where there are fewer samples than neurons; of large data only the leading modes are
/// listed, and `rest` tells what the others have together.
struct Spectrum {
  bool centered = true;       ///< covariance (a network with biases) or raw second moment XXᵀ/P
  Vector mean;                ///< N; the mean that was taken off, zero when not centred
  Vector values;              ///< K ≤ N, descending, never negative: s_1 ≥ s_2 ≥ …
  Matrix vectors;             ///< N × K, one eigenvector a column: U
  double rest = 0.0;          ///< Σ s_k of the modes that are not listed
  double rest_squares = 0.0;  ///< Σ s_k² of those

  [[nodiscard]] double largest() const { return values.size() > 0 ? values(0) : 0.0; }
  /// Σ s_k: the error of a network that answers every input with the mean (or with zero).
  [[nodiscard]] double total() const { return values.sum() + rest; }
  /// Σ s_k².
  [[nodiscard]] double squares() const { return values.squaredNorm() + rest_squares; }
  /// True when every mode above `level` is listed.
  [[nodiscard]] bool lists(double level) const {
    return rest == 0.0 || (values.size() > 0 && values(values.size() - 1) <= level);
  }
};

/// How many modes have more than `share` of the largest eigenvalue; the others are where the inputs
/// (hardly) vary. Nothing where modes that are not listed may be among them.
std::optional<Index> rowSpaceDimension(const Spectrum& spectrum, double share);

/// The largest min(N, P) of which all modes are worked out; above it the leading `kLeadingModes`.
constexpr Index kMostDecomposed = 1600;
constexpr Index kLeadingModes = 256;

/// `samples` is N × P with P ≥ 1. Decomposes the smaller of XXᵀ and XᵀX; where both are large, the
/// leading modes come from a seeded randomised iteration (see truncated_svd.h). Throws Stopped.
Spectrum inputSpectrum(const Eigen::Ref<const Matrix>& samples, bool centered,
                       const Control& control = {});

}  // namespace weightscape
