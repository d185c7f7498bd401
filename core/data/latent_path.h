// A latent that moves: the path that a demonstration follows.
#pragma once

#include "core/data/latent_space.h"

namespace weightscape {

/// Where the latents are after `time` turns (coordinates, one column): circular axes go round,
/// each slower than the one before by the golden ratio so that a product is filled; bounded ones
/// go to and fro; a direction runs along a great circle that itself turns.
Matrix latentPath(const std::vector<Axis>& coordinates, double time);

/// Latents that sweep one coordinate over its range in `steps` columns, the others at rest: at 0
/// on a circle, in the middle of an interval. A direction goes round its equator. `coordinate`
/// counts entries of `coordinates`; of a direction it is the first.
Matrix latentSweep(const std::vector<Axis>& coordinates, Index coordinate, Index steps);

}  // namespace weightscape
