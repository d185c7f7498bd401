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

/// Σ‖a − b‖²/Σ‖b‖² after centring both, scaling both to norm 1 and turning a with the best scale:
/// 0 for the same shape, 1 for nothing in common.
double procrustesDisparity(const Matrix& points, const Matrix& target);

}  // namespace weightscape
