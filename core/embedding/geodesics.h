// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of shortest paths through a neighbour graph.
#pragma once

#include <vector>

#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// Shortest paths between the given points of one component, members × members (Dijkstra, 1959).
/// Every member must be reachable from every other, else the entry is infinity.
Matrix geodesicDistances(const NeighborGraph& graph, const std::vector<Index>& members,
                         const Control& control = {});

/// The same from some of the members only: `sources` are places in `members`; sources × members.
Matrix geodesicsFrom(const NeighborGraph& graph, const std::vector<Index>& members,
                     const std::vector<Index>& sources, const Control& control = {});

}  // namespace weightscape
