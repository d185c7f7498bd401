// SPDX-License-Identifier: GPL-3.0-or-later
// A way from weights to a picture. Each is described once, in its own file; the table is in
// method_table.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "core/base/message.h"
#include "core/embedding/classical_mds.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

struct EmbeddedComponent;
struct Embedding;

/// What an embedding takes.
struct EmbeddingCost {
  double seconds = 0.0;
  double bytes = 0.0;  ///< at the peak, the points themselves counted
};

/// What a method works with. For one component, or for all points where its axes are shared.
struct EmbeddingTask {
  const Matrix& points;  ///< D × N, all of them
  const NeighborGraph& graph;
  const EmbeddedComponent* part;  ///< with its geodesics; null where axes are shared
  Index axes;                     ///< that are wanted
  const Embedding* before;        ///< an earlier one of the same points, perhaps null
};

struct EmbeddingMethodDescriptor {
  static constexpr const char* kWhat = WEIGHTSCAPE_TEXT("A method");

  /// From where geodesics along the graph are needed.
  enum class Geodesics {
    FromAll,
    FromLandmarks,  ///< as many as EmbeddingParameters says
    ForScores       ///< the method needs none
  };

  std::string name;  ///< in files
  Geodesics geodesics = Geodesics::ForScores;
  /// All components share one set of axes, and are found together.
  bool shared_axes = false;
  /// Time and memory grow with the square of the points; landmarks take less.
  bool all_pairs = false;
  /// Members × axes. Throws Stopped.
  ScaledCoordinates (*find)(const EmbeddingTask& task, const Control& control) = nullptr;
  /// Where the method is known to fail, why; λ/s_1 is given. Null where it is not.
  std::optional<Message> (*note)(double relative_penalty) = nullptr;
  /// What it takes besides graph, geodesics and all_pairs, on one core; null for hardly anything.
  EmbeddingCost (*extra)(double points, double weights) = nullptr;
};

/// Where the method is known to fail, why; nothing where it is not. `relative_penalty` is λ/s_1.
std::optional<Message> noteOn(const EmbeddingMethodDescriptor& method, double relative_penalty);

/// In the order in which they are offered.
std::span<const EmbeddingMethodDescriptor> embeddingMethods();

}  // namespace weightscape
