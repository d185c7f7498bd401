// How neurons respond to the latents.
#pragma once

#include "core/data/latent_space.h"

namespace weightscape {

/// r = a·exp(−d(z, c)²/σ²). `centers` is axes × neurons, `latents` axes × samples, the result
/// neurons × samples.
Matrix tuningResponses(const Group& group, const Matrix& centers, const Matrix& latents);

}  // namespace weightscape
