// The eigenvalues of the inputs: the natural unit of the penalty, and the closed form's input.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// Eigen-decomposition of the second moments of a set of samples.
struct Spectrum {
  bool centered = true;  ///< covariance (a network with biases) or raw second moment XXᵀ/P
  Vector mean;           ///< N; the mean that was taken off, zero when not centred
  Vector values;         ///< N, descending, never negative: s_1 ≥ s_2 ≥ …
  Matrix vectors;        ///< N × N, one eigenvector a column: U

  [[nodiscard]] double largest() const { return values.size() > 0 ? values(0) : 0.0; }
  /// Σ s_k: the error of a network that answers every input with the mean (or with zero).
  [[nodiscard]] double total() const { return values.sum(); }
};

/// Eigenvectors whose eigenvalue is below `share` times the largest, N × K: where the inputs do not
/// vary. All of them when there is no variance at all.
Matrix quietDirections(const Spectrum& spectrum, double share);

/// `samples` is N × P with P ≥ 1.
Spectrum inputSpectrum(const Eigen::Ref<const Matrix>& samples, bool centered);

}  // namespace weightscape
