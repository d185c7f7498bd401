// SPDX-License-Identifier: GPL-3.0-or-later
// The network: h = φ(W_in x + b_h), y = W_out h + b_o.
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/types.h"
#include "core/network/network_parameters.h"

namespace weightscape {

/// A one-hidden-layer autoencoder: its parameters, and nothing of its training. Training by
/// gradients takes its steps in single precision; everything else is double.
template <typename Scalar>
struct AutoencoderOf {
  Activation activation = {};
  bool biases = true;
  bool tied = false;
  MatrixOf<Scalar> w_in;   ///< H × N: column n holds input neuron n's weights to the hidden units
  MatrixOf<Scalar> w_out;  ///< N × H; kept equal to w_inᵀ when tied
  VectorOf<Scalar> b_hidden;  ///< H; stays zero without biases
  VectorOf<Scalar> b_output;  ///< N; stays zero without biases

  [[nodiscard]] bool isLinear() const { return activation == Activation(); }
  [[nodiscard]] Index neurons() const { return w_in.cols(); }
  [[nodiscard]] Index hidden() const { return w_in.rows(); }
  [[nodiscard]] bool allFinite() const;

  /// h (H × B) for inputs N × B.
  [[nodiscard]] MatrixOf<Scalar> encode(const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const;
  /// y (N × B) for hidden activity H × B.
  [[nodiscard]] MatrixOf<Scalar> decode(const Eigen::Ref<const MatrixOf<Scalar>>& hidden) const;

  /// The same h to a place of its size.
  void encodeTo(Eigen::Ref<MatrixOf<Scalar>> hidden,
                const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const;
  /// What φ is taken of, to a place of that size.
  void preactivationTo(Eigen::Ref<MatrixOf<Scalar>> hidden,
                       const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const;
  /// y − x (N × B) to a place of its size.
  void residualTo(Eigen::Ref<MatrixOf<Scalar>> residual,
                  const Eigen::Ref<const MatrixOf<Scalar>>& hidden,
                  const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const;

  template <typename Other>
  [[nodiscard]] AutoencoderOf<Other> cast() const {
    return {activation,
            biases,
            tied,
            w_in.template cast<Other>(),
            w_out.template cast<Other>(),
            b_hidden.template cast<Other>(),
            b_output.template cast<Other>()};
  }
};

using Autoencoder = AutoencoderOf<double>;

/// Weights gain·N(0,1)/√fan_in, biases 0. Throws Error when the sizes cannot fit in memory;
/// Stopped.
Autoencoder makeAutoencoder(const NetworkParameters& parameters, Index neurons, Random& random,
                            const Control& control = {});

/// What reconstructing the columns of `inputs` (N × P, P ≥ 1) costs.
struct Reconstruction {
  double error = 0.0;     ///< (1/P) Σ ‖x − y‖²
  double activity = 0.0;  ///< (1/P) Σ ‖h‖²
};

/// In blocks on all threads, so that no second N × P matrix is needed. Throws Stopped. The stride
/// is the usual one; where Eigen finds it, Clang 14 with precompiled headers links it under two
/// names.
template <typename Scalar>
Reconstruction reconstruct(
    const AutoencoderOf<Scalar>& network,
    const Eigen::Ref<const MatrixOf<Scalar>, 0, Eigen::OuterStride<>>& inputs,
    const Control& control = {});

/// The error alone.
template <typename Scalar>
double reconstructionError(const AutoencoderOf<Scalar>& network,
                           const Eigen::Ref<const MatrixOf<Scalar>>& inputs,
                           const Control& control = {}) {
  return reconstruct<Scalar>(network, inputs, control).error;
}

/// The same for whole matrices and parts of them.
inline double reconstructionError(const Autoencoder& network,
                                  const Eigen::Ref<const Matrix>& inputs,
                                  const Control& control = {}) {
  return reconstruct<double>(network, inputs, control).error;
}

}  // namespace weightscape
