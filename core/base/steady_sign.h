// SPDX-License-Identifier: GPL-3.0-or-later
// The sign of an axis.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// An axis may point either way: that in which the number of largest size is positive, so that the
/// same points look the same again.
[[nodiscard]] inline Vector withSteadySign(const Vector& axis) {
  if (axis.size() == 0) return axis;
  Index extreme = 0;
  axis.cwiseAbs().maxCoeff(&extreme);
  return axis(extreme) < 0.0 ? -axis : axis;
}

}  // namespace weightscape
