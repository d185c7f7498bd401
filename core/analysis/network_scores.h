// SPDX-License-Identifier: GPL-3.0-or-later
// How well a network rebuilds its inputs, as numbers.
#pragma once

#include <optional>
#include <vector>

#include "core/analysis/effort.h"
#include "core/base/progress.h"
#include "core/network/autoencoder.h"
#include "core/training/closed_form.h"

namespace weightscape {

struct Dataset;

/// What can be said of the network itself.
struct NetworkScores {
  double explained_training = 0.0;    ///< 1 − error / total variance of the training split
  double explained_validation = 0.0;  ///< the same error measure on held-out samples; NaN if none
  double error_training = 0.0;
  double error_validation = 0.0;
  double alignment = 0.0;   ///< ‖W_in − W_outᵀ‖_F / ‖W_in‖_F
  double gram_error = 0.0;  ///< against the closed form; NaN where that does not hold
};

/// `penalty` is empty where the closed form does not hold. With those of a moment ago only what is
/// said of the training samples is worked out anew. Throws Stopped.
NetworkScores networkScores(const Dataset& dataset, const Autoencoder& network,
                            const std::optional<EffectivePenalty>& penalty,
                            Effort effort = Effort::Exact, const Control& control = {},
                            const NetworkScores* known = nullptr);

/// Share of the variance of each group's own neurons that the network explains on the training
/// samples. `network_scores` are those of the same effort. Throws Stopped.
std::vector<double> explainedOfGroups(const Dataset& dataset, const Autoencoder& network,
                                      const NetworkScores& network_scores, Effort effort,
                                      const Control& control = {});

}  // namespace weightscape
