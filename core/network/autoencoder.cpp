// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/autoencoder.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/network/activation.h"

namespace weightscape {
namespace {

Matrix normalMatrix(Index rows, Index columns, double scale, const Control& control,
                    Random& random) {
  constexpr Index kBetweenLooks = Index{1} << 18U;
  Matrix matrix(rows, columns);
  Index looked = 0;
  for (double& value : matrix.reshaped()) {
    if (looked++ % kBetweenLooks == 0) throwIfStopped(control);
    value = scale * random.normal();
  }
  return matrix;
}

}  // namespace

template <typename Scalar>
bool AutoencoderOf<Scalar>::allFinite() const {
  return w_in.allFinite() && w_out.allFinite() && b_hidden.allFinite() && b_output.allFinite();
}

template <typename Scalar>
MatrixOf<Scalar> AutoencoderOf<Scalar>::encode(
    const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const {
  MatrixOf<Scalar> result(hidden(), inputs.cols());
  encodeTo(result, inputs);
  return result;
}

template <typename Scalar>
MatrixOf<Scalar> AutoencoderOf<Scalar>::decode(
    const Eigen::Ref<const MatrixOf<Scalar>>& hidden) const {
  MatrixOf<Scalar> result = b_output.replicate(1, hidden.cols());
  result.noalias() += w_out * hidden;
  return result;
}

// A product that is added to what stands there saves a pass: the bias stands there.

template <typename Scalar>
void AutoencoderOf<Scalar>::encodeTo(Eigen::Ref<MatrixOf<Scalar>> hidden,
                                     const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const {
  preactivationTo(hidden, inputs);
  activation->template in<Scalar>().apply(hidden);
}

template <typename Scalar>
void AutoencoderOf<Scalar>::preactivationTo(
    Eigen::Ref<MatrixOf<Scalar>> hidden, const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const {
  hidden.colwise() = b_hidden;
  hidden.noalias() += w_in * inputs;
}

template <typename Scalar>
void AutoencoderOf<Scalar>::residualTo(Eigen::Ref<MatrixOf<Scalar>> residual,
                                       const Eigen::Ref<const MatrixOf<Scalar>>& hidden,
                                       const Eigen::Ref<const MatrixOf<Scalar>>& inputs) const {
  for (Index column = 0; column < inputs.cols(); ++column) {
    residual.col(column) = b_output - inputs.col(column);
  }
  residual.noalias() += w_out * hidden;
}

template struct AutoencoderOf<float>;
template struct AutoencoderOf<double>;

Autoencoder makeAutoencoder(const NetworkParameters& parameters, Index neurons, Random& random,
                            const Control& control) {
  const double n = static_cast<double>(neurons);
  const double h = parameters.hidden;
  // Weights, gradient and two moments of the optimiser, each twice N × H, and a snapshot of them.
  requireMemory(8.0 * 10.0 * n * h,
                Message{WEIGHTSCAPE_TEXT("network.hidden: %1 hidden units for %2 neurons"),
                        {limitNumber(h), limitNumber(n)}});
  Autoencoder network;
  network.activation = parameters.activation;
  network.biases = parameters.biases;
  network.tied = parameters.tied;
  network.w_in = normalMatrix(parameters.hidden, neurons, parameters.init_gain / std::sqrt(n),
                              control, random);
  network.w_out = normalMatrix(neurons, parameters.hidden, parameters.init_gain / std::sqrt(h),
                               control, random);
  if (network.tied) network.w_out = network.w_in.transpose();
  network.b_hidden.setZero(parameters.hidden);
  network.b_output.setZero(neurons);
  return network;
}

template <typename Scalar>
Reconstruction reconstruct(
    const AutoencoderOf<Scalar>& network,
    const Eigen::Ref<const MatrixOf<Scalar>, 0, Eigen::OuterStride<>>& inputs,
    const Control& control) {
  constexpr double kMost = 256.0;
  constexpr double kFewest = 4.0;  // fewer would read the weights anew all the time
  throwIfStopped(control);
  const double each =
      static_cast<double>(network.neurons()) * static_cast<double>(network.hidden());
  const auto width_of_all = static_cast<Index>(
      std::max(kFewest, static_cast<double>(countBetweenLooks(0.2 * each, kMost))));
  const Index blocks = (inputs.cols() + width_of_all - 1) / width_of_all;
  // Sums of each block, added up in order: the same bits whatever the number of threads.
  std::vector<Reconstruction> sums(static_cast<std::size_t>(blocks));
  parallelFor(sums.size(), defaultThreads(), [&](std::size_t begin, std::size_t end) {
    const Index most = std::min(width_of_all, inputs.cols());
    MatrixOf<Scalar> hidden(network.hidden(), most);
    MatrixOf<Scalar> residual(network.neurons(), most);
    for (std::size_t block = begin; block < end; ++block) {
      throwIfStopped(control);
      const Index first = static_cast<Index>(block) * width_of_all;
      const Index width = std::min(width_of_all, inputs.cols() - first);
      const auto batch = inputs.middleCols(first, width);
      auto h = hidden.leftCols(width);
      auto r = residual.leftCols(width);
      network.encodeTo(h, batch);
      throwIfStopped(control);
      network.residualTo(r, h, batch);
      sums[block] = {static_cast<double>(r.squaredNorm()), static_cast<double>(h.squaredNorm())};
    }
  });
  Reconstruction result;
  for (const Reconstruction& sum : sums) {
    result.error += sum.error;
    result.activity += sum.activity;
  }
  const auto samples = static_cast<double>(inputs.cols());
  return {result.error / samples, result.activity / samples};
}

template Reconstruction reconstruct(
    const AutoencoderOf<float>&, const Eigen::Ref<const MatrixOf<float>, 0, Eigen::OuterStride<>>&,
    const Control&);
template Reconstruction reconstruct(
    const AutoencoderOf<double>&,
    const Eigen::Ref<const MatrixOf<double>, 0, Eigen::OuterStride<>>&, const Control&);

}  // namespace weightscape
