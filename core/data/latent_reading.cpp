#include "core/data/latent_reading.h"

#include <cmath>
#include <numbers>

namespace weightscape {

std::vector<LatentReading> latentReadings(const std::vector<Axis>& coordinates,
                                          const Matrix& latents) {
  std::vector<LatentReading> readings;
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const auto row = static_cast<Index>(i);
    if (coordinates[i] == Axis::Direction) {
      LatentReading azimuth{true, WEIGHTSCAPE_TEXT("azimuth"), Vector(latents.cols())};
      for (Index point = 0; point < latents.cols(); ++point) {
        const double turns =
            std::atan2(latents(row + 1, point), latents(row, point)) / (2.0 * std::numbers::pi);
        azimuth.values(point) = turns - std::floor(turns);
      }
      readings.push_back(std::move(azimuth));
      readings.push_back({false, WEIGHTSCAPE_TEXT("height"),
                          (0.5 * (latents.row(row + 2).array() + 1.0)).matrix().transpose()});
      i += 2;
    } else {
      const bool circular = coordinates[i] == Axis::Circular;
      readings.push_back(
          {circular,
           circular ? WEIGHTSCAPE_TEXT("circular latent") : WEIGHTSCAPE_TEXT("bounded latent"),
           latents.row(row).transpose()});
    }
  }
  return readings;
}

}  // namespace weightscape
