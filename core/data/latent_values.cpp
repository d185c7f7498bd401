// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/latent_values.h"

#include "core/data/latent_space.h"
#include "core/data/product.h"

namespace weightscape {

std::vector<LatentValues> latentValues(const std::vector<Axis>& coordinates,
                                       const Matrix& latents) {
  std::vector<LatentValues> result;
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    const std::vector<LatentScale> scales = axis->scales();
    const std::size_t first = result.size();
    for (const LatentScale& scale : scales) result.push_back({scale, Vector(latents.cols())});
    std::vector<double> values(scales.size());
    for (Index point = 0; point < latents.cols(); ++point) {
      axis->onScales(latents.col(point).data() + row, values.data());
      for (std::size_t i = 0; i < values.size(); ++i) {
        result[first + i].values(point) = values[i];
      }
    }
  });
  return result;
}

}  // namespace weightscape
