// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that the weights draw: one entry to all methods.
#pragma once

#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/unknown.h"
#include "core/embedding/components.h"
#include "core/embedding/embedding_parameters.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// One component's part of an embedding.
struct EmbeddedComponent {
  std::vector<Index> members;    ///< points, ascending
  std::vector<Index> landmarks;  ///< places in `members` that geodesics start from; empty for all
  Matrix geodesics;              ///< landmarks × members, or members × members
  Vector eigenvalues;            ///< descending; of Laplacian eigenmaps ascending
  Matrix vectors;                ///< of exact Isomap: members × K eigenvectors
  /// Σ of all eigenvalues, negative ones too; NaN where they are no variances.
  double trace = kUnknown;
};

struct Embedding {
  Matrix points;  ///< N × dimensions; NaN where a component has fewer axes than that
  NeighborGraph graph;
  std::vector<int> component;                 ///< of each point, largest component 0
  std::vector<EmbeddedComponent> components;  ///< in that order
  /// True when the points of all components share one set of axes (MDS, PCA); the eigenvalues then
  /// stand with the first component.
  bool shared_axes = false;
  /// What a person should know of the picture, without a full stop: "130 points lie at one place
  /// …".
  std::vector<Message> notes;
};

/// Embeds the columns of `points` (D × N): each component of the neighbour graph on its own, or all
/// together where the method shares axes. Every
/// component is centred. Throws Error when neighbors is not below N, the sizes cannot fit in
/// memory, a weight is not finite, or the largest is so large or small that squares of distances
/// cannot be held; Stopped. With `before`, exact Isomap follows what it found there (see
/// followedMds), landmarks of the same points stay, and who was near tells where to look.
Embedding embed(const Matrix& points, const EmbeddingParameters& parameters,
                const Control& control = {}, const Embedding* before = nullptr);

/// The same on a graph of the points that is at hand.
Embedding embedOnGraph(const Matrix& points, NeighborGraph graph,
                       const EmbeddingParameters& parameters, const Control& control = {});

/// The smallest k whose symmetric neighbour graph joins all columns of `points`.
int smallestJoiningNeighbors(const Matrix& points, const Control& control = {});

}  // namespace weightscape
