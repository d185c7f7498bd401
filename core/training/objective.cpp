// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/objective.h"

#include "core/base/blocks.h"
#include "core/network/activation.h"

namespace weightscape {
namespace {

/// Multiplications in single precision of one block: some tens of milliseconds.
constexpr double kAtOnce = 6e8;

/// The penalty terms that depend on the weights alone.
template <typename Scalar>
Terms weightTerms(const AutoencoderOf<Scalar>& network, const Penalties& penalties) {
  Terms terms;
  if (penalties.l2_in > 0.0) terms.l2 += penalties.l2_in * network.w_in.squaredNorm();
  if (penalties.l2_out > 0.0) terms.l2 += penalties.l2_out * network.w_out.squaredNorm();
  if (penalties.l1 > 0.0) {
    terms.l1 = penalties.l1 * (network.w_in.cwiseAbs().sum() + network.w_out.cwiseAbs().sum());
  }
  return terms;
}

/// Adds what the penalties of the weights give; `gradient` is a part of a matrix, so is `weights`.
template <typename Weights, typename Part>
void addWeightGradient(const Weights& weights, double l2, double l1, Part gradient) {
  using Scalar = typename Weights::Scalar;
  if (l2 > 0.0) gradient += static_cast<Scalar>(2.0 * l2) * weights;
  if (l1 > 0.0) gradient += static_cast<Scalar>(l1) * weights.cwiseSign();
}

}  // namespace

Penalties absolutePenalties(const ObjectiveParameters& parameters, double largest) {
  const double unit = parameters.l2_relative ? largest : 1.0;
  const double l2_out = parameters.l2_separate ? parameters.l2_out : parameters.l2;
  return {parameters.l2 * unit, l2_out * unit, parameters.l1, parameters.activity_l2};
}

template <typename Scalar>
Terms ObjectiveOf<Scalar>::evaluate(const AutoencoderOf<Scalar>& network,
                                    const Penalties& penalties,
                                    const Eigen::Ref<const MatrixOf<Scalar>>& batch,
                                    GradientOf<Scalar>& gradient, WeightTerms weight_terms,
                                    const Control& control) {
  const Index neurons = network.neurons();
  const Index units = network.hidden();
  const double per_sample = 1.0 / static_cast<double>(batch.cols());
  const auto twice = static_cast<Scalar>(2.0 * per_sample);
  const double each = static_cast<double>(neurons) * static_cast<double>(units);
  const ActivationFunctions<Scalar>& functions = network.activation->template in<Scalar>();
  const bool keeps_input = network.activation->needs_input;
  hidden_.resize(units, batch.cols());
  if (keeps_input) preactivation_.resize(units, batch.cols());
  residual_.resize(neurons, batch.cols());
  back_by_sample_.resize(batch.cols(), units);
  back_.resize(units, batch.cols());
  gradient.w_in.resize(units, neurons);
  gradient.w_out.resize(neurons, units);

  // First all that belongs to a sample: forward, and back to the hidden units.
  const Blocks samples =
      Blocks::forWork(batch.cols(), 3.0 * each).noMoreThan(kAtOnce, batch.cols(), 3.0 * each);
  sums_.resize(static_cast<std::size_t>(samples.count));
  residual_sums_.resize(neurons, samples.count);
  back_sums_.resize(units, samples.count);
  overBlocks(samples, batch.cols(), [&](Index block, Index first, Index width) {
    auto hidden = hidden_.middleCols(first, width);
    auto residual = residual_.middleCols(first, width);
    auto back = back_.middleCols(first, width);
    const auto inputs = batch.middleCols(first, width);
    Sums& sums = sums_[static_cast<std::size_t>(block)];
    throwIfStopped(control);
    if (keeps_input) {
      auto before = preactivation_.middleCols(first, width);
      network.preactivationTo(before, inputs);
      hidden = before;
      functions.apply(hidden);
    } else {
      network.encodeTo(hidden, inputs);
    }
    network.residualTo(residual, hidden, inputs);
    throwIfStopped(control);
    sums.residual = static_cast<double>(residual.squaredNorm());
    if (samples.count == 1) {
      back.noalias() = twice * network.w_out.transpose() * residual;
    } else {
      // The other way round OpenBLAS is a tenth faster on large ones, the transpose included.
      auto back_by_sample = back_by_sample_.middleRows(first, width);
      back_by_sample.noalias() = twice * residual.transpose() * network.w_out;
      back = back_by_sample.transpose();
    }
    if (penalties.activity_l2 > 0.0) {
      sums.hidden = static_cast<double>(hidden.squaredNorm());
      back += static_cast<Scalar>(penalties.activity_l2) * twice * hidden;
    }
    functions.multiplyByDerivative(keeps_input ? preactivation_.middleCols(first, width) : hidden,
                                   hidden, back);
    if (network.biases) {
      residual_sums_.col(block) = residual.rowwise().sum();
      back_sums_.col(block) = back.rowwise().sum();
    }
  });

  // Then all that belongs to a weight, summed over the samples.
  const double each_weight = 2.0 * static_cast<double>(units * batch.cols());
  const Blocks weights =
      Blocks::forWork(neurons, each_weight).noMoreThan(kAtOnce, neurons, each_weight);
  overBlocks(weights, neurons, [&](Index /*block*/, Index first, Index width) {
    throwIfStopped(control);
    auto out = gradient.w_out.middleRows(first, width);
    out.noalias() = twice * residual_.middleRows(first, width) * hidden_.transpose();
    addWeightGradient(network.w_out.middleRows(first, width), penalties.l2_out, penalties.l1, out);
    auto in = gradient.w_in.middleCols(first, width);
    in.noalias() = back_ * batch.middleRows(first, width).transpose();
    addWeightGradient(network.w_in.middleCols(first, width), penalties.l2_in, penalties.l1, in);
  });
  if (network.tied) gradient.w_in += gradient.w_out.transpose();

  Terms terms;
  if (weight_terms == WeightTerms::Counted) terms = weightTerms(network, penalties);
  for (const Sums& sums : sums_) {
    terms.reconstruction += per_sample * sums.residual;
    terms.activity += per_sample * penalties.activity_l2 * sums.hidden;
  }
  if (network.biases) {
    gradient.b_output = twice * residual_sums_.rowwise().sum();
    gradient.b_hidden = back_sums_.rowwise().sum();
  }
  return terms;
}

template class ObjectiveOf<float>;
template class ObjectiveOf<double>;

template <typename Scalar>
Terms evaluateTerms(const AutoencoderOf<Scalar>& network, const Penalties& penalties,
                    const Eigen::Ref<const MatrixOf<Scalar>>& inputs, const Control& control) {
  Terms terms = weightTerms(network, penalties);
  const Reconstruction reconstruction = reconstruct<Scalar>(network, inputs, control);
  terms.reconstruction = reconstruction.error;
  terms.activity = penalties.activity_l2 * reconstruction.activity;
  return terms;
}

template Terms evaluateTerms(const AutoencoderOf<float>&, const Penalties&,
                             const Eigen::Ref<const MatrixOf<float>>&, const Control&);
template Terms evaluateTerms(const AutoencoderOf<double>&, const Penalties&,
                             const Eigen::Ref<const MatrixOf<double>>&, const Control&);

}  // namespace weightscape
