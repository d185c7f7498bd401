#include "core/data/latent_reading.h"

#include "core/data/product.h"

namespace weightscape {

std::vector<LatentReading> latentReadings(const std::vector<Axis>& coordinates,
                                          const Matrix& latents) {
  std::vector<LatentReading> readings;
  forEachAxis(coordinates, [&](const Axis& axis, Index row) {
    const std::vector<LatentScale> scales = axis->scales();
    const std::size_t first = readings.size();
    for (const LatentScale& scale : scales) readings.push_back({scale, Vector(latents.cols())});
    std::vector<double> values(scales.size());
    for (Index point = 0; point < latents.cols(); ++point) {
      axis->onScales(latents.col(point).data() + row, values.data());
      for (std::size_t i = 0; i < values.size(); ++i) {
        readings[first + i].values(point) = values[i];
      }
    }
  });
  return readings;
}

}  // namespace weightscape
