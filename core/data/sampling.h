// Draws latent values: independent and uniform, or a random walk.
#pragma once

#include "core/base/random.h"
#include "core/data/latent_space.h"

namespace weightscape {

enum class Sampling { Uniform, RandomWalk };

/// Independent, uniform on [0, 1) in every axis; axes × samples.
Matrix uniformLatents(Index axes, Index samples, Random& random);

/// One trial of a random walk: the start is uniform, each step adds N(0, 1/correlation_time) to
/// every axis; circular axes wrap, bounded axes reflect by |((2z) mod 2) − 1|. axes × samples.
Matrix walkLatents(const std::vector<Axis>& axes, Index samples, double correlation_time,
                   Random& random);

}  // namespace weightscape
