// Draws latent values: independent and uniform, or a random walk; and moves preferred values.
#pragma once

#include "core/base/random.h"
#include "core/data/latent_space.h"

namespace weightscape {

enum class Sampling { Uniform, RandomWalk };

/// Independent, uniform on [0, 1) in every axis and on the sphere; coordinates × samples.
Matrix uniformLatents(const std::vector<Axis>& coordinates, Index samples, Random& random);

/// One trial of a random walk: the start is uniform, each step adds N(0, 1/correlation_time) to
/// every axis; circular axes wrap, bounded axes reflect at 0 and 1. On the sphere each step
/// goes along a great circle, by that many turns in each of the two directions of the tangent
/// plane. coordinates × samples.
Matrix walkLatents(const std::vector<Axis>& coordinates, Index samples, double correlation_time,
                   Random& random);

/// Adds N(0, spread²) along every axis; circular axes wrap, bounded ones reflect at their ends,
/// directions move along great circles by that many turns.
void jitterLatents(const std::vector<Axis>& coordinates, double spread, Random& random,
                   Matrix& latents);

}  // namespace weightscape
