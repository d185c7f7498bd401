// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment and its training tell about a network: the facts that a verdict gives reasons
// from.
#pragma once

#include <cstdint>

#include "core/analysis/verdict_context.h"
#include "core/base/progress.h"
#include "core/base/unknown.h"
#include "core/network/autoencoder.h"

namespace weightscape {

struct Dataset;
struct Experiment;
struct NetworkScores;
struct TrainerCheckpoint;

/// How far a training went.
struct TrainingProgress {
  std::int64_t step = -1;         ///< steps taken; negative where that is not known
  bool diverged = false;          ///< and this is what was gone back to
  bool set_by_hand = false;       ///< other weights were put in place since the last whole epoch
  bool penalised_before = false;  ///< see VerdictContext
  /// Share that J fell by over the last tenth of the epochs; NaN where that is not known.
  double loss_fall = kUnknown;
};

/// `diverged`: the training did, and is back at these.
TrainingProgress progressOf(const TrainerCheckpoint& training, bool diverged = false);

VerdictContext verdictContextOf(const Experiment& experiment, const Dataset& dataset,
                                const Autoencoder& network, const NetworkScores& scores,
                                const TrainingProgress& progress, const Control& control = {});

}  // namespace weightscape
