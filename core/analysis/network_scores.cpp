// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/network_scores.h"

#include <algorithm>
#include <cmath>

#include "core/base/products.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"

namespace weightscape {
namespace {

/// What live analyses make do with.
constexpr Index kLiveSamples = 128;

/// How many of the samples are read.
Index samplesRead(Index samples, Effort effort) {
  return effort == Effort::Live ? std::min(samples, kLiveSamples) : samples;
}

}  // namespace

NetworkScores networkScores(const Dataset& dataset, const Autoencoder& network,
                            const std::optional<EffectivePenalty>& penalty, Effort effort,
                            const Control& control, const NetworkScores* known) {
  const auto most = [&](Index samples) { return samplesRead(samples, effort); };
  NetworkScores scores = known != nullptr ? *known : NetworkScores();
  const double total = dataset.spectrum.total();
  const auto explained = [&](double error) { return total > 0.0 ? 1.0 - error / total : 0.0; };
  scores.error_training = reconstructionError(
      network, dataset.training().leftCols(most(dataset.training_samples)), control);
  scores.explained_training = explained(scores.error_training);
  if (known != nullptr) return scores;
  scores.error_validation = kUnknown;
  scores.explained_validation = kUnknown;
  if (dataset.validation().cols() > 0) {
    scores.error_validation = reconstructionError(
        network, dataset.validation().leftCols(most(dataset.validation().cols())), control);
    scores.explained_validation = explained(scores.error_validation);
  }
  const double size = network.w_in.norm();
  throwIfStopped(control);
  scores.alignment =
      size > 0.0 ? (network.w_in - network.w_out.transpose()).norm() / size : kUnknown;
  throwIfStopped(control);
  scores.gram_error = kUnknown;
  if (penalty && penalty->l2 > 0.0) {
    scores.gram_error = gramError(
        network.w_in, closedFormModes(dataset.spectrum, network.hidden(), *penalty), control);
  }
  return scores;
}

std::vector<double> explainedOfGroups(const Dataset& dataset, const Autoencoder& network,
                                      const NetworkScores& network_scores, Effort effort,
                                      const Control& control) {
  throwIfStopped(control);
  if (dataset.groups == 1) return {network_scores.explained_training};
  const Index at_once =
      std::max<Index>(4, countBetweenLooks(0.2 * static_cast<double>(network.w_in.size()), 256.0));
  const Index samples = samplesRead(dataset.training_samples, effort);
  Vector errors = Vector::Zero(dataset.neurons());
  Vector variances = Vector::Zero(dataset.neurons());
  for (Index first = 0; first < samples; first += at_once) {
    throwIfStopped(control);
    const auto inputs = dataset.inputs.middleCols(first, std::min(at_once, samples - first));
    errors += (network.decode(network.encode(inputs)) - inputs).rowwise().squaredNorm();
    variances += (inputs.colwise() - dataset.spectrum.mean).rowwise().squaredNorm();
  }
  std::vector<double> explained;
  for (int g = 0; g < dataset.groups; ++g) {
    const std::vector<Index> neurons = dataset.groupNeurons(g);
    const double total = variances(neurons).sum();
    explained.push_back(total > 0.0 ? 1.0 - errors(neurons).sum() / total : 0.0);
  }
  return explained;
}

}  // namespace weightscape
