// SPDX-License-Identifier: GPL-3.0-or-later
// A latent value on a scale.
#pragma once

#include <string>

namespace weightscape {

/// A latent value on a scale from 0 to 1: for colours, orders and axes of plots.
struct LatentScale {
  std::string name;     ///< translatable: "circular latent", "height" …
  bool cyclic = false;  ///< 0 and 1 are the same
  int steps = 0;        ///< so many values, 0, 1/n …, and none between; 0 for a continuum
};

}  // namespace weightscape
