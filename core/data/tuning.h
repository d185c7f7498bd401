// SPDX-License-Identifier: GPL-3.0-or-later
// How neurons respond to the latents.
#pragma once

#include "core/data/group.h"

namespace weightscape {

/// One peak, as the group's space has it (LatentSpace::responses); of products gaussianResponses.
/// `centers` is coordinates × neurons, `latents` coordinates × samples, the result neurons ×
/// samples.
Matrix tuningResponses(const Group& group, const Matrix& centers, const Matrix& latents);

/// r = a·exp(−Σ_axes d_axis(z, c)²/σ_axis²).
Matrix gaussianResponses(const Group& group, const Matrix& centers, const Matrix& latents);

}  // namespace weightscape
