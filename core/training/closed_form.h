// The global minimum of the linear network, known without training.
//
// Kunin, Bloom, Goeva, Seed, Loss landscapes of regularized linear autoencoders, ICML 2019:
// W_inᵀW_in = Σ_{k≤H} (1 − λ/s_k)₊ u_k u_kᵀ, W_out = W_inᵀ.
#pragma once

#include "core/data/spectrum.h"

namespace weightscape {

/// What the closed form says of a linear network with H hidden units and the penalty λ.
struct ClosedFormSummary {
  Index modes_kept = 0;  ///< #{k ≤ H : s_k > λ}
  double error = 0.0;    ///< Σ_kept λ²/s_k + Σ_rest s_k
  double floor = 0.0;    ///< error + penalty: the least value that J can take
};

/// Cheap: for live text. `l2` is λ as it stands in J, the same for both layers.
ClosedFormSummary closedFormSummary(const Spectrum& spectrum, Index hidden, double l2);

/// W_inᵀW_in (N × N) at the global minimum.
Matrix closedFormGram(const Spectrum& spectrum, Index hidden, double l2);

/// ‖W_inᵀW_in − Gram‖_F / ‖Gram‖_F; infinity when the closed form is zero and the weights are not.
double gramError(const Matrix& w_in, const Matrix& gram);

}  // namespace weightscape
