// SPDX-License-Identifier: GPL-3.0-or-later
// Latent values one by one, each on a scale from 0 to 1: for colours, orders and axes of plots.
#pragma once

#include "core/base/message.h"
#include "core/data/axis.h"
#include "core/data/latent_scale.h"

namespace weightscape {

struct LatentValues : LatentScale {
  Vector values;  ///< a point each, 0 to 1
};

/// Values of latent points (coordinates × points): each axis has one or more scales.
std::vector<LatentValues> latentValues(const std::vector<Axis>& coordinates, const Matrix& latents);

}  // namespace weightscape
