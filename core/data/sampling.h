// SPDX-License-Identifier: GPL-3.0-or-later
// Draws latent values: independent and uniform, or a random walk; and moves preferred values.
#pragma once

#include "core/base/random.h"
#include "core/data/axis.h"

namespace weightscape {

/// Independent, uniform over every axis; coordinates × samples.
Matrix uniformLatents(const std::vector<Axis>& coordinates, Index samples, Random& random);

/// One trial of a random walk: the start is uniform, each step moves by N(0, 1/correlation_time) in
/// every direction (see LatentSpace::move): circular axes wrap, bounded axes reflect at their ends,
/// on the sphere steps go along great circles. coordinates × samples.
Matrix walkLatents(const std::vector<Axis>& coordinates, Index samples, double correlation_time,
                   Random& random);

/// Moves each point by N(0, spread²) in every direction of each axis, whose spread is the entry of
/// `spreads`.
void jitterLatents(const std::vector<Axis>& coordinates, const std::vector<double>& spreads,
                   Random& random, Matrix& latents);

}  // namespace weightscape
