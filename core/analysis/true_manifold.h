// SPDX-License-Identifier: GPL-3.0-or-later
// The latent space itself, laid over an embedding: what the weights would draw without flaw.
#pragma once

#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct Dataset;
struct Embedding;

struct TrueManifold {
  Matrix points;  ///< N × D; NaN for neurons that are not of their component's main group
  std::vector<std::pair<Index, Index>> edges;  ///< neighbours on the manifold, first < second
};

/// In each component the neurons of its largest group stand where idealEmbedding puts them, turned
/// onto their rows of `coordinates` (N × D, as the embedding is drawn) by orthogonal Procrustes
/// (Schönemann 1966), moved onto their mean and brought to their root-mean-square radius. Without
/// known preferred values there are no points. Throws Stopped.
TrueManifold trueManifold(const Embedding& embedding, const Matrix& coordinates,
                          const Dataset& dataset, const Control& control = {});

}  // namespace weightscape
