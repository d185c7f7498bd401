// SPDX-License-Identifier: GPL-3.0-or-later
// From which penalty on all weights vanish.
#pragma once

#include "core/network/network_parameters.h"
#include "core/training/penalties.h"

namespace weightscape {

/// The λ that counts, and where it ends a network. All as they stand in J.
struct CollapseThresholds {
  /// √(λ_in·λ_out); of tied weights (λ_in + λ_out)/2.
  double penalty = 0.0;
  /// From here on the network without weights is the best there is: sup φ'·s_1. A large hidden bias
  /// gets there (it makes softplus linear); without biases it is a bound from above.
  double global = 0.0;
  /// From here on training that starts small stays at zero: φ'(0)·s_1. Never above `global`.
  double caught = 0.0;
};

/// `largest` is s_1 of what the network sees.
CollapseThresholds collapseThresholds(const ObjectiveParameters& objective,
                                      const NetworkParameters& network, double largest);

/// The λ of W_in, as it stands in J, at which the λ that counts is `level`; λ_out stays. Negative
/// or infinite where no λ of W_in gets there.
double penaltyOfInputs(const ObjectiveParameters& objective, const NetworkParameters& network,
                       double largest, double level);

}  // namespace weightscape
