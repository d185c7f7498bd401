// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a cloud of weights without knowing the truth.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct NeighborGraph;
struct Dataset;
struct Spectrum;

/// (Σλ)²/Σλ² of the eigenvalues of the points' covariance (D × N): how many directions share the
/// variance. NaN for points all at one place. Throws Stopped, as all of these do.
double participationRatio(const Matrix& points, const Control& control = {});

/// Intrinsic dimension from the two nearest neighbours (Facco, d'Errico, Rodriguez, Laio,
/// Scientific Reports 7 (2017) 12140): (N − 1)/Σ ln(r₂/r₁), points without two neighbours at
/// positive distance left out.
struct IntrinsicDimension {
  double dimension = 0.0;  ///< NaN for fewer than 3 such points
  /// Share of points whose two nearest are equally far (to a thousandth), as on a regular grid:
  /// the estimate is then far too high, and jittered preferred values help.
  double ties = 0.0;
  /// The same among half of the points, drawn at random; NaN where that is not known. Points
  /// that lie as if by chance give the same there, up to the scatter of 1/√N; on a grid there are
  /// suddenly holes, and it falls.
  double of_half = 0.0;
  Index points = 0;  ///< that were counted

  [[nodiscard]] bool tied() const { return ties > 0.1; }
  [[nodiscard]] bool even() const;
  [[nodiscard]] bool doubtful() const { return tied() || even(); }
  /// Why there is no dimension to show, where it is doubtful or NaN.
  [[nodiscard]] Message reason() const;
};
IntrinsicDimension intrinsicDimension(const Matrix& points, const Control& control = {});

/// The same from the points' neighbour graph, which holds the two nearest of each where it was made
/// with k ≥ 2; from the points themselves where it does not.
IntrinsicDimension intrinsicDimension(const Matrix& points, const NeighborGraph& graph, Index k,
                                      const Control& control = {});

/// Of s_1: directions in which the inputs hardly vary.
inline constexpr double kHardlyVaries = 1e-3;

/// Share of ‖W_in‖² in directions in which the inputs hardly vary: eigenvalue below `share` times
/// the largest. `w_in` is H × N. NaN for zero weights.
double nullSpaceEnergy(const Matrix& w_in, const Spectrum& spectrum, double share = kHardlyVaries,
                       const Control& control = {});

struct WiringMeasures {
  double participation = 0.0;        ///< of the points that are embedded
  double input_participation = 0.0;  ///< of the inputs
  IntrinsicDimension intrinsic;
};

/// `graph` is that of the points, made with k neighbours; k = 0 where it was made otherwise.
WiringMeasures wiringMeasures(const Matrix& points, const Dataset& dataset,
                              const NeighborGraph& graph, Index k, const Control& control = {});

}  // namespace weightscape
