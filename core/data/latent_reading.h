// Latent values one by one, each on a scale from 0 to 1: for colours, orders and axes of plots.
#pragma once

#include "core/base/message.h"
#include "core/data/latent_space.h"

namespace weightscape {

struct LatentReading : LatentScale {
  Vector values;  ///< a point each, 0 to 1
};

/// Readings of latent points (coordinates × points): each axis has one or more scales.
std::vector<LatentReading> latentReadings(const std::vector<Axis>& coordinates,
                                          const Matrix& latents);

}  // namespace weightscape
