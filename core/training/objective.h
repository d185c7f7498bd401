// SPDX-License-Identifier: GPL-3.0-or-later
// What training makes small, term by term, and its gradient.
//
// J = (1/B) Σ ‖x − y‖² + λ_in‖W_in‖² + λ_out‖W_out‖² + μ(Σ|W_in| + Σ|W_out|) + ν (1/B) Σ ‖h‖²
// (Farrell et al., Neural Networks 141 (2021) 330–343; Kunin et al., ICML 2019). Biases are not
// penalised.
#pragma once

#include <vector>

#include "core/network/autoencoder.h"
#include "core/training/penalties.h"

namespace weightscape {

/// The terms of J, each with its factor.
struct Terms {
  double reconstruction = 0.0;
  double l2 = 0.0;
  double l1 = 0.0;
  double activity = 0.0;

  [[nodiscard]] double penalty() const { return l2 + l1 + activity; }
  [[nodiscard]] double total() const { return reconstruction + penalty(); }
};

/// ∂J/∂ of each parameter, in its parameter's shape.
template <typename Scalar>
struct GradientOf {
  MatrixOf<Scalar> w_in;
  MatrixOf<Scalar> w_out;
  VectorOf<Scalar> b_hidden;
  VectorOf<Scalar> b_output;

  template <typename Other>
  [[nodiscard]] GradientOf<Other> cast() const {
    return {w_in.template cast<Other>(), w_out.template cast<Other>(),
            b_hidden.template cast<Other>(), b_output.template cast<Other>()};
  }
};

using Gradient = GradientOf<double>;

enum class WeightTerms { Counted, LeftOut };

/// Evaluates J and its gradient on batches, on all threads where that pays; keeps its buffers
/// between calls.
template <typename Scalar>
class ObjectiveOf {
 public:
  /// J on the columns of `batch` (N × B, B ≥ 1). The gradient of a tied network is that of the one
  /// shared matrix, in w_in; w_out is then left alone.
  /// Without the penalties of the weights in J (their gradient is there) a pass over them is saved.
  /// Throws Stopped; the gradient then holds nothing.
  Terms evaluate(const AutoencoderOf<Scalar>& network, const Penalties& penalties,
                 const Eigen::Ref<const MatrixOf<Scalar>>& batch, GradientOf<Scalar>& gradient,
                 WeightTerms weight_terms = WeightTerms::Counted, const Control& control = {});

 private:
  struct Sums {
    double residual = 0.0;
    double hidden = 0.0;
  };

  MatrixOf<Scalar> hidden_;
  MatrixOf<Scalar> preactivation_;   ///< of activations whose derivative needs it
  MatrixOf<Scalar> residual_;        ///< y − x
  MatrixOf<Scalar> back_by_sample_;  ///< B × H
  MatrixOf<Scalar> back_;            ///< its transpose, times the derivative of the activation
  /// Of each block of samples, to be added up in order.
  std::vector<Sums> sums_;
  MatrixOf<Scalar> residual_sums_;  ///< N × blocks
  MatrixOf<Scalar> back_sums_;      ///< H × blocks
};

using Objective = ObjectiveOf<double>;

/// J without a gradient, over the columns of `inputs` (N × P, P ≥ 1), in blocks. Throws Stopped.
template <typename Scalar>
Terms evaluateTerms(const AutoencoderOf<Scalar>& network, const Penalties& penalties,
                    const Eigen::Ref<const MatrixOf<Scalar>>& inputs, const Control& control = {});

/// The same for whole matrices and parts of them.
inline Terms evaluateTerms(const Autoencoder& network, const Penalties& penalties,
                           const Eigen::Ref<const Matrix>& inputs, const Control& control = {}) {
  return evaluateTerms<double>(network, penalties, inputs, control);
}

}  // namespace weightscape
