#include "core/data/tuning.h"

#include <cmath>

namespace weightscape {

Matrix tuningResponses(const Group& group, const Matrix& centers, const Matrix& latents) {
  if (group.isSphere()) {
    const Matrix cosines = centers.transpose() * latents;
    return group.amplitude * (group.concentration * (cosines.array() - 1.0)).exp().matrix();
  }
  const double inverse_width = 1.0 / (group.tuning_width * group.tuning_width);
  Matrix responses(centers.cols(), latents.cols());
  for (Index sample = 0; sample < latents.cols(); ++sample) {
    for (Index neuron = 0; neuron < centers.cols(); ++neuron) {
      const double d2 =
          squaredDistance(group.axes, centers.col(neuron).data(), latents.col(sample).data());
      responses(neuron, sample) = group.amplitude * std::exp(-d2 * inverse_width);
    }
  }
  return responses;
}

}  // namespace weightscape
