// What an experiment and its training tell about a network: the facts that a verdict gives reasons
// from.
#pragma once

#include "core/analysis/circumstances.h"
#include "core/analysis/scores.h"
#include "core/experiment/experiment.h"

namespace weightscape {

/// How far a training went.
struct TrainingProgress {
  std::int64_t step = -1;    ///< steps taken; negative where that is not known
  bool diverged = false;     ///< and this is what was gone back to
  bool set_by_hand = false;  ///< other weights were put in place since the last whole epoch
  /// Share that J fell by over the last tenth of the epochs; NaN where that is not known.
  double loss_fall = std::numeric_limits<double>::quiet_NaN();
};

TrainingProgress progressOf(const Trainer& trainer);

Circumstances circumstancesOf(const Experiment& experiment, const Dataset& dataset,
                              const Autoencoder& network, const NetworkScores& scores,
                              const TrainingProgress& progress, const Control& control = {});

}  // namespace weightscape
