// SPDX-License-Identifier: GPL-3.0-or-later
// The global minimum of the linear network, known without training.
//
// Kunin, Bloom, Goeva, Seed, Loss landscapes of regularized linear autoencoders, ICML 2019:
// W_inᵀW_in = Σ_{k≤H} (1 − λ/s_k)₊ u_k u_kᵀ, W_out = W_inᵀ.
#pragma once

#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/network/network_parameters.h"
#include "core/training/objective_parameters.h"

namespace weightscape {

struct Spectrum;

/// The one λ that stands for those of both layers, and what it does to W_inᵀW_in.
struct EffectivePenalty {
  double l2 = 0.0;          ///< √(λ_in·λ_out); of tied weights (λ_in + λ_out)/2
  double gram_scale = 1.0;  ///< √(λ_out/λ_in); of tied weights 1
};

/// Nothing where the closed form does not hold: a nonlinear φ, penalties other than L2,
/// non-negative weights, or λ > 0 on one layer only.
std::optional<EffectivePenalty> effectivePenalty(const ObjectiveParameters& objective,
                                                 const NetworkParameters& network, double largest);

/// What the closed form says of a linear network with H hidden units and the penalty λ.
struct ClosedFormSummary {
  Index modes_kept = 0;  ///< #{k ≤ H : s_k > λ}
  double error = 0.0;    ///< Σ_kept λ²/s_k + Σ_rest s_k
  double floor = 0.0;    ///< error + penalty: the least value that J can take
};

/// W_inᵀW_in at the global minimum as modes·diag(weights)·modesᵀ.
struct ClosedFormModes {
  Matrix modes;    ///< N × kept, orthonormal
  Vector weights;  ///< kept
};

/// NaN in error and floor where too few modes are listed to know them. Cheap: for live text. `l2`
/// is λ as it stands in J, the same for both layers.
ClosedFormSummary closedFormSummary(const Spectrum& spectrum, Index hidden, double l2);

ClosedFormModes closedFormModes(const Spectrum& spectrum, Index hidden,
                                const EffectivePenalty& penalty);

/// W_inᵀW_in (N × N) at the global minimum.
Matrix closedFormGram(const Spectrum& spectrum, Index hidden, const EffectivePenalty& penalty);

/// The same between the given neurons only.
Matrix closedFormGram(const Spectrum& spectrum, Index hidden, const EffectivePenalty& penalty,
                      const std::vector<Index>& neurons);

/// ‖W_inᵀW_in − Gram‖_F / ‖Gram‖_F with the Gram matrix of the closed form; infinity when that is
/// zero and the weights are not. Needs no N × N matrix where there are more neurons than units and
/// modes. Throws Stopped.
double gramError(const Matrix& w_in, const ClosedFormModes& gram, const Control& control = {});

}  // namespace weightscape
