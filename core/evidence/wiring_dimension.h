// SPDX-License-Identifier: GPL-3.0-or-later
// How many coordinates a wiring has, measured so that it holds on regular grids too.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// Growth of geodesic balls: the slope of log(others within r) over log r, for r up to a third of
/// the radius, from three times the distance of neighbours or 0.4 of that third, whichever is more
/// (nearer by, thickness and noise add dimensions of their own). Where a piece is too small for
/// that, from twice the distance of neighbours to half the radius. `geodesics` is sources × points.
/// NaN where the piece is too small for this too.
double ballGrowth(const Matrix& geodesics);

/// Levina & Bickel (Advances in Neural Information Processing Systems 17, 2004), averaged over
/// the points as MacKay & Ghahramani (2005) correct it, and over k = 6 … 14: too high by a factor
/// on a grid, but far higher still where neighbourhoods have no low dimension at all. `nearest`
/// holds neighbours of each column of `points`; of fewer than 56 points k stays below a quarter of
/// them, and NaN is given where that leaves less than 3.
double neighborhoodDimension(const Matrix& points, const NearestLists& nearest,
                             const Control& control = {});

/// Above this the neighbourhoods have no low dimension.
inline constexpr double kHighDimension = 6.0;

}  // namespace weightscape
