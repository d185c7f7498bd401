#include "core/data/sampling.h"

#include <cmath>

namespace weightscape {

Matrix uniformLatents(Index axes, Index samples, Random& random) {
  Matrix latents(axes, samples);
  for (Index sample = 0; sample < samples; ++sample) {
    for (Index axis = 0; axis < axes; ++axis) latents(axis, sample) = random.uniform();
  }
  return latents;
}

Matrix walkLatents(const std::vector<Axis>& axes, Index samples, double correlation_time,
                   Random& random) {
  const auto dimensions = static_cast<Index>(axes.size());
  const double step = 1.0 / std::sqrt(correlation_time);
  Matrix latents(dimensions, samples);
  Vector position(dimensions);
  for (Index axis = 0; axis < dimensions; ++axis) position(axis) = random.uniform();
  for (Index sample = 0; sample < samples; ++sample) {
    for (Index axis = 0; axis < dimensions; ++axis) {
      if (sample > 0) position(axis) += step * random.normal();
      const double wrapped = position(axis) - std::floor(position(axis));
      const bool circular = axes[static_cast<std::size_t>(axis)] == Axis::Circular;
      latents(axis, sample) = circular ? wrapped : std::abs(2.0 * wrapped - 1.0);
    }
  }
  return latents;
}

}  // namespace weightscape
