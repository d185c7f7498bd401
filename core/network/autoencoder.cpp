#include "core/network/autoencoder.h"

#include <algorithm>
#include <cmath>

#include "core/base/memory.h"
#include "core/base/product.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

Matrix normalMatrix(Index rows, Index columns, double scale, Random& random) {
  Matrix matrix(rows, columns);
  for (double& value : matrix.reshaped()) value = scale * random.normal();
  return matrix;
}

}  // namespace

template <typename Scalar>
bool AutoencoderOf<Scalar>::allFinite() const {
  return w_in.allFinite() && w_out.allFinite() && b_hidden.allFinite() && b_output.allFinite();
}

template <typename Scalar>
void AutoencoderOf<Scalar>::encode(const Eigen::Ref<const MatrixOf<Scalar>>& inputs,
                                   MatrixOf<Scalar>& hidden) const {
  assignProduct(hidden, w_in, inputs);
  if (biases) hidden.colwise() += b_hidden;
  applyActivation(activation, hidden);
}

template <typename Scalar>
void AutoencoderOf<Scalar>::decode(const MatrixOf<Scalar>& hidden,
                                   MatrixOf<Scalar>& outputs) const {
  assignProduct(outputs, w_out, hidden);
  if (biases) outputs.colwise() += b_output;
}

template struct AutoencoderOf<float>;
template struct AutoencoderOf<double>;

Autoencoder makeAutoencoder(const NetworkParameters& parameters, Index neurons, Random& random) {
  const double n = static_cast<double>(neurons);
  const double h = parameters.hidden;
  // Weights, gradient and two moments of the optimiser, each twice N × H, and a snapshot of them.
  requireMemory(8.0 * 10.0 * n * h, "network.hidden: " + shortNumber(h) + " hidden units for " +
                                        shortNumber(n) + " neurons");
  Autoencoder network;
  network.activation = parameters.activation;
  network.biases = parameters.biases;
  network.tied = parameters.tied;
  network.w_in =
      normalMatrix(parameters.hidden, neurons, parameters.init_gain / std::sqrt(n), random);
  network.w_out =
      normalMatrix(neurons, parameters.hidden, parameters.init_gain / std::sqrt(h), random);
  if (network.tied) network.w_out = network.w_in.transpose();
  network.b_hidden.setZero(parameters.hidden);
  network.b_output.setZero(neurons);
  return network;
}

template <typename Scalar>
double reconstructionError(const AutoencoderOf<Scalar>& network,
                           const Eigen::Ref<const MatrixOf<Scalar>>& inputs) {
  constexpr Index kBlock = 256;
  MatrixOf<Scalar> hidden;
  MatrixOf<Scalar> outputs;
  double sum = 0.0;
  for (Index first = 0; first < inputs.cols(); first += kBlock) {
    const auto block = inputs.middleCols(first, std::min(kBlock, inputs.cols() - first));
    network.encode(block, hidden);
    network.decode(hidden, outputs);
    outputs -= block;
    sum += static_cast<double>(outputs.squaredNorm());
  }
  return sum / static_cast<double>(inputs.cols());
}

template double reconstructionError(const AutoencoderOf<float>&,
                                    const Eigen::Ref<const MatrixOf<float>>&);
template double reconstructionError(const AutoencoderOf<double>&,
                                    const Eigen::Ref<const MatrixOf<double>>&);

}  // namespace weightscape
