// SPDX-License-Identifier: GPL-3.0-or-later
// Diffusion maps: coordinates in which near means that a random walk mixes soon.
#pragma once

#include "core/embedding/classical_mds.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

/// Diffusion maps (Coifman & Lafon, Applied and Computational Harmonic Analysis 21 (2006) 5) of one
/// connected component of the graph. Edges and the points themselves have the weight exp(−d²/ε), ε
/// the median of the edges' squares; the density of points is taken out of it (α = 1). The
/// coordinates are the walk's right eigenvectors after the constant one, each of mean square 1
/// under the stationary distribution, times μ/(1 − μ): summed over all times of the diffusion
/// (Haghverdi et al., Nature Methods 13 (2016) 845), so that there is no time to choose.
/// Eigenvalues are those μ, descending. The neighbours of members must be members. Throws Stopped.
ScaledCoordinates diffusionMaps(const NeighborGraph& graph, const std::vector<Index>& members,
                                Index dimensions, const Control& control = {});

}  // namespace weightscape
