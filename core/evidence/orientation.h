// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a surface turns over on the way around its loops: a Möbius strip or a cylinder, a Klein
// bottle or a torus.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// Of each loop (a row of `angles`, loops × points in turns; NaN for points without), the share of
/// edges across its cut that keep the orientation which was carried there from elsewhere without
/// crossing any cut: 1 for a loop around a cylinder, 0 around a Möbius strip, between where the
/// points draw no surface. NaN where nothing crosses. The tangent plane at a point is that of its
/// neighbours (Singer & Wu, Applied and Computational Harmonic Analysis 31 (2011) 44). Throws
/// Stopped.
Vector orientationKept(const Matrix& points, const NearestLists& nearest, const Matrix& angles,
                       const Control& control = {});

}  // namespace weightscape
