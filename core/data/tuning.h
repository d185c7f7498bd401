// How neurons respond to the latents.
#pragma once

#include "core/data/latent_space.h"

namespace weightscape {

/// One peak: r = a·exp(−d(z, c)²/σ²), on the sphere r = a·exp(κ(cos angle − 1)) (von Mises and
/// Fisher). `centers` is coordinates × neurons, `latents` coordinates × samples, the result
/// neurons × samples.
Matrix tuningResponses(const Group& group, const Matrix& centers, const Matrix& latents);

}  // namespace weightscape
