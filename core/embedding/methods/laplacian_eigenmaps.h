// SPDX-License-Identifier: GPL-3.0-or-later
// Laplacian eigenmaps: coordinates that change least along the edges of the neighbour graph.
#pragma once

#include "core/embedding/classical_mds.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// Solves L·y = μ·D·y (Belkin & Niyogi, Neural Computation 15 (2003) 1373) on one connected
/// component of the graph, every edge with weight 1, and leaves out the constant solution.
/// Coordinates are members × dimensions, each of mean square 1 when weighted by degree; eigenvalues
/// ascend from the smallest that is not zero. The neighbours of members must be members. Throws
/// Stopped.
ScaledCoordinates laplacianEigenmaps(const NeighborGraph& graph, const std::vector<Index>& members,
                                     Index dimensions, const Control& control = {});

}  // namespace weightscape
