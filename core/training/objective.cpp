#include "core/training/objective.h"

#include <algorithm>

#include "core/base/product.h"

namespace weightscape {
namespace {

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

template <typename Scalar>
void addWeightGradient(const MatrixOf<Scalar>& weights, double l2, double l1,
                       MatrixOf<Scalar>& gradient) {
  parallelOverNumbers(static_cast<std::size_t>(weights.size()),
                      [&](std::size_t begin, std::size_t end) {
                        const auto from = static_cast<Index>(begin);
                        const auto size = static_cast<Index>(end - begin);
                        const auto values = weights.reshaped().segment(from, size);
                        auto part = gradient.reshaped().segment(from, size);
                        if (l2 > 0.0) part += static_cast<Scalar>(2.0 * l2) * values;
                        if (l1 > 0.0) part += static_cast<Scalar>(l1) * values.cwiseSign();
                      });
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
                                    GradientOf<Scalar>& gradient, WeightTerms weight_terms) {
  const double per_sample = 1.0 / static_cast<double>(batch.cols());
  network.encode(batch, hidden_);
  network.decode(hidden_, residual_);
  residual_ -= batch;
  Terms terms;
  if (weight_terms == WeightTerms::Counted) terms = weightTerms(network, penalties);
  terms.reconstruction = per_sample * residual_.squaredNorm();
  residual_ *= static_cast<Scalar>(2.0 * per_sample);

  assignProduct(gradient.w_out, residual_, hidden_.transpose());
  if (network.biases) gradient.b_output = residual_.rowwise().sum();
  assignProduct(back_, network.w_out.transpose(), residual_);
  if (penalties.activity_l2 > 0.0) {
    const double factor = per_sample * penalties.activity_l2;
    terms.activity = factor * hidden_.squaredNorm();
    back_ += static_cast<Scalar>(2.0 * factor) * hidden_;
  }
  multiplyByDerivative(network.activation, hidden_, back_);
  assignProduct(gradient.w_in, back_, batch.transpose());
  if (network.biases) gradient.b_hidden = back_.rowwise().sum();

  addWeightGradient(network.w_in, penalties.l2_in, penalties.l1, gradient.w_in);
  addWeightGradient(network.w_out, penalties.l2_out, penalties.l1, gradient.w_out);
  if (network.tied) gradient.w_in += gradient.w_out.transpose();
  return terms;
}

template class ObjectiveOf<float>;
template class ObjectiveOf<double>;

template <typename Scalar>
Terms evaluateTerms(const AutoencoderOf<Scalar>& network, const Penalties& penalties,
                    const Eigen::Ref<const MatrixOf<Scalar>>& inputs) {
  Terms terms = weightTerms(network, penalties);
  terms.reconstruction = reconstructionError<Scalar>(network, inputs);
  if (penalties.activity_l2 > 0.0) {
    MatrixOf<Scalar> hidden;
    network.encode(inputs, hidden);
    terms.activity =
        penalties.activity_l2 * hidden.squaredNorm() / static_cast<double>(inputs.cols());
  }
  return terms;
}

template Terms evaluateTerms(const AutoencoderOf<float>&, const Penalties&,
                             const Eigen::Ref<const MatrixOf<float>>&);
template Terms evaluateTerms(const AutoencoderOf<double>&, const Penalties&,
                             const Eigen::Ref<const MatrixOf<double>>&);

}  // namespace weightscape
