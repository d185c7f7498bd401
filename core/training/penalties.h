// SPDX-License-Identifier: GPL-3.0-or-later
// The strengths of the penalties, as they stand in J.
#pragma once

#include "core/training/objective_parameters.h"

namespace weightscape {

/// Absolute strengths, as they stand in J.
struct Penalties {
  double l2_in = 0.0;
  double l2_out = 0.0;
  double l1 = 0.0;
  double activity_l2 = 0.0;
};

/// `largest` is s_1 of what the network sees.
Penalties absolutePenalties(const ObjectiveParameters& parameters, double largest);

}  // namespace weightscape
