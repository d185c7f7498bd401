// SPDX-License-Identifier: GPL-3.0-or-later
// From four dimensions to three: the view in which a flat torus is a doughnut.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Coordinates (N × 4 or more; the first four count) are whitened, scaled onto the unit sphere S³
/// and projected stereographically from an empty pole, so that no point flies off: from the one
/// nearest to where `heights` (one a row, NaN where not known) grow, or to the fourth axis.
struct StereographicView {
  Matrix points;  ///< N × 3, centred, along its principal axes: a doughnut lies in the first two
  Vector variances;  ///< of the three axes, descending
};
/// Rows with a NaN give rows of NaN. Requires 4 columns. Throws Stopped.
StereographicView stereographicView(const Matrix& points, const Control& control = {},
                                    const Vector& heights = {});

}  // namespace weightscape
