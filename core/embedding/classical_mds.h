// SPDX-License-Identifier: GPL-3.0-or-later
// Classical multidimensional scaling.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/base/unknown.h"

namespace weightscape {

struct ScaledCoordinates {
  Matrix coordinates;  ///< N × dimensions; zero in axes whose eigenvalue is not positive
  Vector eigenvalues;  ///< of the doubly centred matrix, descending; up to 10 of them
  Matrix vectors;      ///< their eigenvectors, N × as many
  /// Σ of all eigenvalues, negative ones too; NaN where they are no variances.
  double trace = kUnknown;
  double residual = 0.0;  ///< what the eigenpairs miss by, see Eigenpairs
};

/// Coordinates from eigenpairs (descending; vectors N × K): the leading vectors, each times
/// √eigenvalue, its entry of largest magnitude positive.
ScaledCoordinates scaledCoordinates(const Vector& eigenvalues, const Matrix& vectors,
                                    Index dimensions);

/// Coordinates whose distances come closest to the given ones (N × N, symmetric): the leading
/// eigenvectors of −½ J D² J, each times √eigenvalue (Torgerson, 1952; Gower, 1966). The sign of
/// each axis is chosen so that its entry of largest magnitude is positive. Eigenvalues that are
/// rounding of the largest are 0, and so are coordinates along them. Throws Stopped.
ScaledCoordinates classicalMds(const Matrix& distances, Index dimensions,
                               const Control& control = {});

}  // namespace weightscape
