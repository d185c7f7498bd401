// SPDX-License-Identifier: GPL-3.0-or-later
// Classical scaling of points that move, while they move.
#pragma once

#include "core/embedding/classical_mds.h"

namespace weightscape {

/// What classicalMds gives, found from the eigenvectors `before` (N × K) of distances that were
/// nearly the same: a few rounds of subspace iteration (Rutishauser, Numerische Mathematik 16
/// (1970) 205) in single precision, several times as fast. Exact to about a thousandth when the
/// points moved little; followed from picture to picture it keeps up with them. K ≥ dimensions.
/// Throws Stopped.
ScaledCoordinates followedMds(const Matrix& distances, Index dimensions, const Matrix& before,
                              const Control& control = {});

}  // namespace weightscape
