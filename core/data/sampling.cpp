// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sampling.h"

#include <cmath>

#include "core/data/latent_space.h"
#include "core/data/product.h"

namespace weightscape {
namespace {

void drawUniform(const std::vector<Axis>& coordinates, Random& random, double* latent) {
  forEachAxis(coordinates, [&](const Axis& axis, Index row) { axis->draw(random, latent + row); });
}

}  // namespace

Matrix uniformLatents(const std::vector<Axis>& coordinates, Index samples, Random& random) {
  Matrix latents(static_cast<Index>(coordinates.size()), samples);
  for (Index sample = 0; sample < samples; ++sample) {
    drawUniform(coordinates, random, latents.col(sample).data());
  }
  return latents;
}

Matrix walkLatents(const std::vector<Axis>& coordinates, Index samples, double correlation_time,
                   Random& random) {
  const double step = 1.0 / std::sqrt(correlation_time);
  Matrix latents(static_cast<Index>(coordinates.size()), samples);
  Vector state(latents.rows());
  drawUniform(coordinates, random, state.data());
  for (Index sample = 0; sample < samples; ++sample) {
    forEachAxis(coordinates, [&](const Axis& axis, Index row) {
      if (sample > 0) axis->move(step, random, state.data() + row);
      axis->settle(state.data() + row, latents.col(sample).data() + row);
    });
  }
  return latents;
}

void jitterLatents(const std::vector<Axis>& coordinates, const std::vector<double>& spreads,
                   Random& random, Matrix& latents) {
  for (Index point = 0; point < latents.cols(); ++point) {
    std::size_t number = 0;
    forEachAxis(coordinates, [&](const Axis& axis, Index row) {
      Vector state = latents.col(point).segment(row, axis.coordinates());
      axis->move(spreads[number++], random, state.data());
      axis->settle(state.data(), latents.col(point).data() + row);
    });
  }
}

}  // namespace weightscape
