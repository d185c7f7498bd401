#include "core/training/objective.h"

#include <algorithm>

namespace weightscape {
namespace {

/// The penalty terms that depend on the weights alone.
Terms weightTerms(const Autoencoder& network, const Penalties& penalties) {
  Terms terms;
  if (penalties.l2_in > 0.0) terms.l2 += penalties.l2_in * network.w_in.squaredNorm();
  if (penalties.l2_out > 0.0) terms.l2 += penalties.l2_out * network.w_out.squaredNorm();
  if (penalties.l1 > 0.0) {
    terms.l1 = penalties.l1 * (network.w_in.cwiseAbs().sum() + network.w_out.cwiseAbs().sum());
  }
  return terms;
}

void addWeightGradient(const Matrix& weights, double l2, double l1, Matrix& gradient) {
  if (l2 > 0.0) gradient += (2.0 * l2) * weights;
  if (l1 > 0.0) gradient += l1 * weights.cwiseSign();
}

}  // namespace

Penalties absolutePenalties(const ObjectiveParameters& parameters, double largest) {
  const double unit = parameters.l2_relative ? largest : 1.0;
  const double l2_out = parameters.l2_separate ? parameters.l2_out : parameters.l2;
  return {parameters.l2 * unit, l2_out * unit, parameters.l1, parameters.activity_l2};
}

Terms Objective::evaluate(const Autoencoder& network, const Penalties& penalties,
                          const Eigen::Ref<const Matrix>& batch, Gradient& gradient) {
  const double per_sample = 1.0 / static_cast<double>(batch.cols());
  network.encode(batch, hidden_);
  network.decode(hidden_, residual_);
  residual_ -= batch;

  Terms terms = weightTerms(network, penalties);
  terms.reconstruction = per_sample * residual_.squaredNorm();
  residual_ *= 2.0 * per_sample;

  gradient.w_out.noalias() = residual_ * hidden_.transpose();
  if (network.biases) gradient.b_output = residual_.rowwise().sum();
  back_.noalias() = network.w_out.transpose() * residual_;
  if (penalties.activity_l2 > 0.0) {
    const double factor = per_sample * penalties.activity_l2;
    terms.activity = factor * hidden_.squaredNorm();
    back_ += (2.0 * factor) * hidden_;
  }
  multiplyByDerivative(network.activation, hidden_, back_);
  gradient.w_in.noalias() = back_ * batch.transpose();
  if (network.biases) gradient.b_hidden = back_.rowwise().sum();

  addWeightGradient(network.w_in, penalties.l2_in, penalties.l1, gradient.w_in);
  addWeightGradient(network.w_out, penalties.l2_out, penalties.l1, gradient.w_out);
  if (network.tied) gradient.w_in += gradient.w_out.transpose();
  return terms;
}

Terms evaluateTerms(const Autoencoder& network, const Penalties& penalties,
                    const Eigen::Ref<const Matrix>& inputs) {
  Terms terms = weightTerms(network, penalties);
  terms.reconstruction = reconstructionError(network, inputs);
  if (penalties.activity_l2 > 0.0) {
    Matrix hidden;
    network.encode(inputs, hidden);
    terms.activity =
        penalties.activity_l2 * hidden.squaredNorm() / static_cast<double>(inputs.cols());
  }
  return terms;
}

}  // namespace weightscape
