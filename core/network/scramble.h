// SPDX-License-Identifier: GPL-3.0-or-later
// The two freedoms that leave a network's function alone, by hand.
//
// W_in → A·W_in, b_h → A·b_h, W_out → W_out·A⁻¹ changes no output of a linear network.
// W_in → W_in + Z with Z·x constant over the inputs changes none of any network, once b_h takes the
// constant back.
#pragma once

#include <cstdint>

#include "core/network/autoencoder.h"

namespace weightscape {

struct ScrambleParameters {
  double condition = 1.0;  ///< κ of A, at least 1; 1 is a pure rotation
  bool mix = true;         ///< apply A at all
  double silent = 0.0;     ///< r = ‖Z‖/‖W_in‖
  std::uint64_t seed = 1;

  bool operator==(const ScrambleParameters&) const = default;
};

/// Directions in which the inputs do not vary.
struct NullSpace {
  /// N × K, orthonormal: the directions in which they do, at right angles to the null space.
  Matrix row_space;
  Vector mean;       ///< N: where the inputs stay along the null space
  bool any = false;  ///< false where the inputs vary in every direction, or nobody knows in which
};

/// A = Q_1·diag(σ)·Q_2 with random rotations and σ log-spaced from 1/√κ to √κ; Z a random matrix on
/// the silent directions. A zero `silent` adds no Z. Throws Error when weights are tied, κ < 1 or
/// r < 0, or Z is asked for and there is no silent direction; Stopped.
Autoencoder scrambled(const Autoencoder& network, const NullSpace& null_space,
                      const ScrambleParameters& parameters, const Control& control = {});

}  // namespace weightscape
