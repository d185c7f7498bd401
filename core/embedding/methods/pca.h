// SPDX-License-Identifier: GPL-3.0-or-later
// Principal components, and the MDS of Euclidean distances that equals them.
#pragma once

#include "core/embedding/classical_mds.h"

namespace weightscape {

/// Scores of the columns of `points` (D × N) along the leading eigenvectors of their scatter
/// matrix (Pearson 1901): N × dimensions, centred. Eigenvalues are sums of squares along the axes,
/// the same that euclideanMds has; those that are rounding of the largest are 0, and coordinates
/// along them. Throws Stopped.
ScaledCoordinates principalComponents(const Matrix& points, Index dimensions,
                                      const Control& control = {});

/// Classical MDS (Torgerson 1952) of the Euclidean distances between the columns of `points`.
/// Throws Stopped.
ScaledCoordinates euclideanMds(const Matrix& points, Index dimensions, const Control& control = {});

}  // namespace weightscape
