// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/data/dataset.h"
#include "core/embedding/default_neighbors.h"

namespace weightscape {

namespace {

void validateGroups(const DataParameters& data) {
  for (std::size_t g = 0; g < data.groups.size(); ++g) {
    validateGroup(data.groups[g], "data.groups." + std::to_string(g));
  }
}

void validateTraining(const Experiment& experiment) {
  const bool lbfgs = experiment.training.optimizer == OptimizerKind::Lbfgs;
  if (lbfgs && (experiment.objective.l1 > 0.0 || experiment.objective.nonnegative)) {
    throw Error(
        WEIGHTSCAPE_TEXT("training.optimizer: 'lbfgs' needs a smooth objective; set objective.l1 "
                         "to 0 and objective.nonnegative to false, or choose adam or sgd."));
  }
  if (experiment.training.patience > 0 && experiment.data.validation_fraction == 0.0) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("training.patience: %1 needs samples to validate on; "
                         "data.validation_fraction is 0. Set one of them to another value."),
        {experiment.training.patience}});
  }
}

/// Bytes of weights, their gradients and moments, and what reads them.
double networkMemory(double neurons, double hidden) { return 8.0 * 10.0 * neurons * hidden; }

}  // namespace

double memoryOf(const Experiment& experiment) {
  if (!experiment.user_weights.file.empty() || !experiment.data.file.empty()) return 0.0;
  const double neurons = neuronCount(experiment.data);
  return std::max(datasetMemory(neurons, experiment.data.samples),
                  networkMemory(neurons, experiment.network.hidden));
}

void validate(const Experiment& experiment) {
  // Of a matrix of one's own only the embedding matters, and how large it is shows when it is read.
  if (!experiment.user_weights.file.empty()) {
    if (!experiment.data.file.empty()) {
      throw Error(Message{WEIGHTSCAPE_TEXT("wiring.file: '%1' and data.file: '%2' exclude each "
                                           "other; give activity to train on or weights to embed."),
                          {experiment.user_weights.file, experiment.data.file}});
    }
    return;
  }
  validateGroups(experiment.data);
  validateTraining(experiment);
  // How large the data of a file are shows when it is read.
  if (!experiment.data.file.empty()) return;
  const double neurons = neuronCount(experiment.data);
  const double samples = experiment.data.samples;
  const double hidden = experiment.network.hidden;
  const Message size = {WEIGHTSCAPE_TEXT("%1 neurons"), {limitNumber(neurons)}};
  requireMemory(datasetMemory(neurons, samples),
                Message{WEIGHTSCAPE_TEXT("data.groups with data.samples: %1 and %2 samples"),
                        {size, limitNumber(samples)}});
  requireMemory(networkMemory(neurons, hidden),
                Message{WEIGHTSCAPE_TEXT("network.hidden: %1 hidden units for %2"),
                        {limitNumber(hidden), size}});
  if (experiment.embedding.neighbors > 0 && experiment.embedding.neighbors >= neurons) {
    if (neurons < 2.0) {
      throw Error(Message{WEIGHTSCAPE_TEXT("embedding.neighbors: %1 of a single neuron, which has "
                                           "none; allowed is 0, where the program chooses."),
                          {experiment.embedding.neighbors}});
    }
    throw Error(
        Message{WEIGHTSCAPE_TEXT("embedding.neighbors: %1 neighbours, but there are only %2; "
                                 "allowed are 1 to %3, or 0, where the program chooses."),
                {experiment.embedding.neighbors, size, limitNumber(neurons - 1.0)}});
  }
}

EmbeddingParameters effectiveEmbedding(const Experiment& experiment, const Dataset& dataset) {
  Index smallest = dataset.neurons();
  for (int g = 0; g < dataset.groups; ++g) {
    smallest = std::min(smallest, static_cast<Index>(dataset.groupNeurons(g).size()));
  }
  return withNeighbors(experiment.embedding, smallest, std::max(1, dataset.groups));
}

int automaticNeighbors(const DataParameters& data) {
  double smallest = std::numeric_limits<double>::infinity();
  for (const Group& group : data.groups) smallest = std::min(smallest, group.neurons());
  constexpr double kAlike = 1e9;  // as good as any number above
  return defaultNeighbors(static_cast<Index>(std::min(smallest, kAlike)),
                          static_cast<Index>(data.groups.size()));
}

}  // namespace weightscape
