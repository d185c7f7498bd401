// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces into which a neighbour graph falls: independent causes show as separate pieces.
#pragma once

#include <vector>

#include "core/embedding/neighbor_graph.h"

namespace weightscape {

struct Components {
  std::vector<int> of_point;                ///< component of each point
  std::vector<std::vector<Index>> members;  ///< points of each component, ascending

  [[nodiscard]] int count() const { return static_cast<int>(members.size()); }
};

/// Numbered by size, largest first; of equally large ones the one with the lowest point first.
Components connectedComponents(const NeighborGraph& graph);

}  // namespace weightscape
