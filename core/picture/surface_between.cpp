// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/surface_between.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/embedding/embedding.h"
#include "core/evidence/evidence.h"

namespace weightscape {
namespace {

/// Of each neuron, whether it lies on a surface as far as is known.
std::vector<bool> onSurface(const Dataset& dataset, const Scores& scores,
                            const Evidence* evidence) {
  constexpr double kRecognised = 0.5;  // below it triangles between neighbours are a thicket
  std::vector<bool> result(static_cast<std::size_t>(dataset.neurons()), false);
  if (!dataset.truthKnown()) {
    if (evidence == nullptr) return result;
    for (const PieceEvidence& piece : evidence->pieces) {
      const bool flat = std::isfinite(piece.dimension) && std::lround(piece.dimension) == 2;
      if (!flat || !piece.beyondChance()) continue;
      for (const Index neuron : piece.neurons) result[static_cast<std::size_t>(neuron)] = true;
    }
    return result;
  }
  for (std::size_t g = 0; g < scores.groups.size(); ++g) {
    if (dimensionOf(scores.groups[g].axes) != 2) continue;
    if (!(scores.groups[g].geodesic_correlation >= kRecognised)) continue;
    for (const Index neuron : dataset.groupNeurons(static_cast<int>(g))) {
      result[static_cast<std::size_t>(neuron)] = true;
    }
  }
  return result;
}

}  // namespace

std::vector<Triangle> surfaceBetween(const Embedding& embedding, const Dataset& dataset,
                                     const Control& control) {
  // More are as many as a picture has pixels between points: there the points are the surface, and
  // triangles would cost more than they show.
  constexpr Index kMost = 5000;
  if (embedding.points.rows() > kMost) return {};
  bool possible = !dataset.truthKnown();
  for (int g = 0; g < dataset.groups; ++g) {
    possible = possible || dimensionOf(dataset.groupAxes(g)) == 2;
  }
  if (!possible) return {};
  return surfaceTriangles(embedding.graph, embedding.points, control);
}

std::vector<Triangle> shownSurface(const std::vector<Triangle>& surface, const Dataset& dataset,
                                   const Scores& scores, const Evidence* evidence) {
  if (surface.empty()) return {};
  const std::vector<bool> on = onSurface(dataset, scores, evidence);
  std::vector<Triangle> result;
  result.reserve(surface.size());
  for (const Triangle& triangle : surface) {
    const bool all = std::all_of(triangle.begin(), triangle.end(), [&](Index corner) {
      return on[static_cast<std::size_t>(corner)];
    });
    if (all) result.push_back(triangle);
  }
  return result;
}

}  // namespace weightscape
