// Isomap by connected component: the picture that the weights draw.
#pragma once

#include <vector>

#include "core/embedding/components.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// One component's part of an embedding.
struct EmbeddedComponent {
  std::vector<Index> members;  ///< points, ascending
  Matrix geodesics;            ///< members × members
  Vector eigenvalues;          ///< descending, of the scaled geodesics
};

struct Embedding {
  Matrix points;  ///< N × dimensions; NaN where a component has fewer axes than that
  NeighborGraph graph;
  std::vector<int> component;                 ///< of each point, largest component 0
  std::vector<EmbeddedComponent> components;  ///< in that order
};

enum class EmbeddingMethod { Isomap };

struct EmbeddingParameters {
  EmbeddingMethod method = EmbeddingMethod::Isomap;
  int neighbors = 8;  ///< k
  int dimensions = 3;
  /// Columns of W_in, rows of W_out, or both side by side in one vector of length 2H.
  enum class Points { Input, Output, Both } points = Points::Input;

  bool operator==(const EmbeddingParameters&) const = default;
};

/// Exact Isomap (Tenenbaum, de Silva, Langford, Science 290 (2000) 2319) of the columns of
/// `points` (D × N), each component of the symmetric neighbour graph on its own and centred.
/// Throws Error when neighbors is not below N, or the sizes cannot fit in memory; Stopped.
Embedding isomap(const Matrix& points, int neighbors, int dimensions, const Control& control = {});

}  // namespace weightscape
