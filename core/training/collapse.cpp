// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/collapse.h"

#include "core/network/activation.h"

#include <cmath>
#include <limits>

namespace weightscape {

CollapseThresholds collapseThresholds(const ObjectiveParameters& objective,
                                      const NetworkParameters& network, double largest) {
  const Penalties penalties = absolutePenalties(objective, largest);
  CollapseThresholds result;
  result.penalty = network.tied ? 0.5 * (penalties.l2_in + penalties.l2_out)
                                : std::sqrt(penalties.l2_in * penalties.l2_out);
  result.caught = network.activation->slope_at_zero * largest;
  // Without biases too: units whose φ(0) is not 0, or whose φ' rises with their input, find it.
  result.global = network.activation->largest_slope * largest;
  return result;
}

double penaltyOfInputs(const ObjectiveParameters& objective, const NetworkParameters& network,
                       double largest, double level) {
  if (!objective.l2_separate) return level;
  const double out = absolutePenalties(objective, largest).l2_out;
  if (network.tied) return 2.0 * level - out;
  return out > 0.0 ? level * level / out : std::numeric_limits<double>::infinity();
}

}  // namespace weightscape
