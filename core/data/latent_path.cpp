// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/latent_path.h"

#include <numbers>

#include "core/data/latent_space.h"
#include "core/data/product.h"

namespace weightscape {

Matrix latentPath(const std::vector<Axis>& coordinates, double time) {
  Matrix latents(static_cast<Index>(coordinates.size()), 1);
  double speed = 1.0;
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    axis->path(speed * time, latents.data() + row);
    speed /= std::numbers::phi;
  });
  return latents;
}

Matrix latentSweep(const std::vector<Axis>& coordinates, Index coordinate, Index steps) {
  Matrix latents(static_cast<Index>(coordinates.size()), steps);
  const Vector times = Vector::LinSpaced(steps, 0.0, 1.0);
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    for (Index step = 0; step < steps; ++step) {
      double* const point = latents.col(step).data() + row;
      if (row == coordinate) {
        axis->sweep(times(step), point);
      } else {
        axis->rest(point);
      }
    }
  });
  return latents;
}

}  // namespace weightscape
