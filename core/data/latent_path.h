// SPDX-License-Identifier: GPL-3.0-or-later
// A latent that moves: the path that a demonstration follows.
#pragma once

#include "core/data/axis.h"

namespace weightscape {

/// Where the latents are after `time` turns (coordinates, one column), each axis slower than the
/// one before by the golden ratio so that a product is filled (LatentSpace::path).
Matrix latentPath(const std::vector<Axis>& coordinates, double time);

/// Latents of which one axis goes its way (LatentSpace::sweep) in `steps` columns, the others at
/// rest. `coordinate` is the first of that axis.
Matrix latentSweep(const std::vector<Axis>& coordinates, Index coordinate, Index steps);

}  // namespace weightscape
