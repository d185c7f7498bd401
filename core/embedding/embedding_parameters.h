// SPDX-License-Identifier: GPL-3.0-or-later
// How weights become a picture, as a person sets it.
#pragma once

#include "core/base/handle.h"

namespace weightscape {

/// A row of embeddingMethods(); Isomap unless it is said otherwise.
struct EmbeddingMethodDescriptor;
using EmbeddingMethod = Handle<EmbeddingMethodDescriptor>;

struct EmbeddingParameters {
  EmbeddingMethod method = {};
  enum class Graph { Neighbors, Radius } graph = Graph::Neighbors;
  int neighbors = 0;    ///< k; 0 for what fits the number of points (see default_neighbors.h)
  double radius = 2.0;  ///< in units of the median distance to the nearest neighbour
  int landmarks = 100;  ///< of landmark Isomap, for all components together
  int dimensions = 3;
  /// Columns of W_in, rows of W_out, or both side by side in one vector of length 2H.
  enum class Points { Input, Output, Both } points = Points::Input;

  bool operator==(const EmbeddingParameters&) const = default;
};

}  // namespace weightscape
