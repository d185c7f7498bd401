// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tuning.h"

#include <algorithm>
#include <cmath>

#include "core/data/latent_space.h"
#include "core/data/product.h"

namespace weightscape {

Matrix tuningResponses(const Group& group, const Matrix& centers, const Matrix& latents) {
  if (group.axes.size() == 1) return group.axes[0]->responses(group, centers, latents);
  return gaussianResponses(group, centers, latents);
}

Matrix gaussianResponses(const Group& group, const Matrix& centers, const Matrix& latents) {
  const std::vector<Axis> coordinates = coordinateAxes(group.axes);
  // Σ d²/σ² with widths relative to the first: where all are equal the factors are exactly 1.
  const double width = group.widthAlong(0);
  std::vector<double> relative;
  for (std::size_t i = 0; i < group.axes.size(); ++i) {
    const double ratio = width / group.widthAlong(i);
    relative.push_back(ratio * ratio);
  }
  const double inverse = 1.0 / (width * width);
  Matrix responses(centers.cols(), latents.cols());
  for (Index sample = 0; sample < latents.cols(); ++sample) {
    const double* const latent = latents.col(sample).data();
    for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
      const double* const center = centers.col(neuron).data();
      double d2 = 0.0;
      std::size_t number = 0;
      forEachAxis(coordinates, [&](const Axis& axis, Index row) {
        const double d = axis->distance(center + row, latent + row);
        d2 += relative[number++] * (d * d);
      });
      responses(neuron, sample) = group.amplitude * std::exp(-d2 * inverse);
    }
  }
  return responses;
}

}  // namespace weightscape
