// Principal components, and the MDS of Euclidean distances that equals them.
#pragma once

#include "core/embedding/classical_mds.h"

namespace weightscape {

/// Scores of the columns of `points` (D × N) along the leading eigenvectors of their scatter
/// matrix (Pearson 1901): N × dimensions, centred. Eigenvalues are sums of squares along the axes,
/// the same that euclideanMds has.
ScaledCoordinates principalComponents(const Matrix& points, Index dimensions);

/// Classical MDS (Torgerson 1952) of the Euclidean distances between the columns of `points`.
ScaledCoordinates euclideanMds(const Matrix& points, Index dimensions);

}  // namespace weightscape
