// SPDX-License-Identifier: GPL-3.0-or-later
// Turns one embedding onto another, so that a live picture does not jump.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// The rotation or reflection R (D × D) for which (points − mean)·R comes closest to
/// (target − mean) in the least-squares sense (Schönemann, Psychometrika 31 (1966) 1). Both are
/// N × D; rows with a NaN in either are passed over. Nothing is scaled.
Matrix procrustesRotation(const Matrix& points, const Matrix& target);

/// `points` turned onto `target` about their means and moved onto its mean.
Matrix alignedTo(const Matrix& points, const Matrix& target);

/// `points` (N × D, centred, column d scaled by eigenvalue d) turned onto `target` (N × D, centred)
/// only within groups of axes whose eigenvalues are nearly equal: each at least `equal` times the
/// one before. Axes of a group are free up to a rotation, a lone axis up to its sign. So a live
/// picture does not jump, and its first axes stay the leading ones.
Matrix alignedWithinEigenspaces(const Matrix& points, const Vector& eigenvalues,
                                const Matrix& target, double equal = 0.8);

/// The rotation or reflection (D × D) that orients the axes of `points` (N × D, centred) by
/// features of their neurons (N × F; rows with a NaN are passed over), within the same groups of
/// axes: a lone axis so that the feature it goes with most grows along it, axes of a group onto as
/// many features as they hold most of. So the same points are drawn in the same way, whatever was
/// drawn before.
Matrix rotationByFeatures(const Matrix& points, const Vector& eigenvalues, const Matrix& features,
                          double equal = 0.8);

/// Σ‖a − b‖²/Σ‖b‖² after centring both, scaling both to norm 1 and turning a with the best scale:
/// 0 for the same shape, 1 for nothing in common.
double procrustesDisparity(const Matrix& points, const Matrix& target);

}  // namespace weightscape
