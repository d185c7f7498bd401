// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of how a network came about; lets the verdict say why.
#pragma once

#include <limits>
#include <optional>

#include "core/analysis/recovery_range.h"
#include "core/base/types.h"
#include "core/base/unknown.h"
#include "core/training/collapse.h"

namespace weightscape {

/// Every default means that it is not known.
struct VerdictContext {
  bool trained = true;       ///< at least one step was taken
  bool diverged = false;     ///< the training did; the weights are those that it went back to
  bool set_by_hand = false;  ///< weights were put in place, as by a scramble, and not trained on
  /// λ is 0 and was not before: weights keep a shape for long when the penalty is taken away, and
  /// it is not what training without one comes to.
  bool penalised_before = false;
  bool inputs_vary = true;         ///< s_1 > 0
  bool started_at_zero = false;    ///< all weights began as zero and are so still
  bool no_steps = false;           ///< the learning rate is 0, and the loss has not changed of late
  bool null_space_decays = false;  ///< a λ acts on W_in: weights where the inputs do not vary decay
  bool separate_l2 = false;        ///< W_out has a λ of its own
  std::optional<Penalties> penalties;
  CollapseThresholds thresholds{0.0, std::numeric_limits<double>::infinity(),
                                std::numeric_limits<double>::infinity()};
  double largest = kUnknown;  ///< s_1 of what the network sees

  /// Linear units with L2 alone: what the closed form says.
  double best_explained = kUnknown;  ///< share of the variance at the global minimum
  double loss = kUnknown;            ///< J now
  double floor = kUnknown;           ///< the least value that J can take
  Index modes_kept = -1;             ///< at the global minimum

  double loss_fall = kUnknown;          ///< share that J fell by over the last tenth of the epochs
  double null_space_energy = kUnknown;  ///< share of ‖W_in‖² that the penalty will take away
  double noise = 0.0;                   ///< variance of the noise that was added to each input
  double noise_edge = 0.0;              ///< what so few samples make of it: its largest eigenvalue
  double mixed_fraction = 0.0;
  int peaks = 1;
  int neighbors = 0;    ///< k of the graph; 0 where it was made by a radius
  RecoveryRange range;  ///< of k in which a recovery holds, where it was looked for
};

}  // namespace weightscape
