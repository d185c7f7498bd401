// SPDX-License-Identifier: GPL-3.0-or-later
// Whether weights that others trained show what their neurons are known to prefer.
#pragma once

#include "core/analysis/recovery_range.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/embedding/embedding_parameters.h"

namespace weightscape {

struct WeightsRecovery {
  Scores scores;
  RecoveryRange range;
  int neighbors = 0;  ///< k that was used; 0 for a radius
};

/// Scores weights (hidden units × neurons) against what is known of their neurons. Where
/// `parameters` leaves k open it is taken inside the range in which a recovery holds. Throws Error;
/// Stopped.
WeightsRecovery recoveryOf(const Matrix& weights, const Truth& truth,
                           const EmbeddingParameters& parameters, const Control& control = {});

}  // namespace weightscape
