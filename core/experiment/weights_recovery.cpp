// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/weights_recovery.h"

#include <algorithm>

#include "core/embedding/default_neighbors.h"
#include "core/embedding/embedding.h"
#include "core/embedding/method.h"

namespace weightscape {

WeightsRecovery recoveryOf(const Matrix& weights, const Truth& truth,
                           const EmbeddingParameters& parameters, const Control& control) {
  Index smallest = weights.cols();
  for (int g = 0; g < truth.groups; ++g) {
    smallest = std::min<Index>(smallest, std::count(truth.group.begin(), truth.group.end(), g));
  }
  EmbeddingParameters used = withNeighbors(parameters, smallest, truth.groups);
  const bool radius = used.graph == EmbeddingParameters::Graph::Radius;
  WeightsRecovery result;
  if (!radius) result.range = recoveryOver(weights, truth, {}, used.neighbors, control);
  if (parameters.neighbors == 0) used.neighbors = result.range.nearestTo(used.neighbors);
  const Embedding embedding = embed(weights, used, control);
  result.scores = recoveryScores(weights, embedding, used.neighbors, truth, Effort::Exact, control);
  if (used.method->geodesics != EmbeddingMethodDescriptor::Geodesics::ForScores) {
    putExact(result.scores, used.neighbors, result.range);
    findRange(result.range);
  }
  result.neighbors = radius ? 0 : used.neighbors;
  return result;
}

}  // namespace weightscape
