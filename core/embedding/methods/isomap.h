// SPDX-License-Identifier: GPL-3.0-or-later
// Isomap's two ways from geodesic distances to coordinates.
#pragma once

#include "core/embedding/classical_mds.h"
#include "core/embedding/embedding.h"

namespace weightscape {

/// Exact Isomap (Tenenbaum, de Silva, Langford, Science 290 (2000) 2319) of the columns of
/// `points` (D × N), each component of the symmetric neighbour graph on its own: embed() with
/// these parameters.
Embedding isomap(const Matrix& points, int neighbors, int dimensions, const Control& control = {});

/// `count` of the points `members` (columns of `points`), each the farthest from those before it by
/// Euclidean distance, as places in `members`, ascending.
std::vector<Index> farthestLandmarks(const Matrix& points, const std::vector<Index>& members,
                                     Index count, const Control& control = {});

/// Landmark MDS (de Silva & Tenenbaum, NIPS 2002): the landmarks (rows of `geodesics`, which is
/// landmarks × members) by classical MDS, all other members by their distances to them; turned to
/// principal axes. Eigenvalues are those of the landmarks, times members per landmark. Throws
/// Stopped.
ScaledCoordinates landmarkMds(const Matrix& geodesics, const std::vector<Index>& landmarks,
                              Index dimensions, const Control& control = {});

}  // namespace weightscape
