#include "core/experiment/experiment.h"

#include <cmath>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"

namespace weightscape {

void validate(const Experiment& experiment) {
  const double neurons = neuronCount(experiment.data);
  const double samples = experiment.data.samples;
  const double hidden = experiment.network.hidden;
  const std::string size = shortNumber(neurons) + " neurons";
  // Inputs and their copies, second moments and eigenvectors; see makeDataset.
  requireMemory(
      8.0 * (3.0 * neurons * samples + 3.0 * neurons * neurons),
      "data.groups with data.samples: " + size + " and " + shortNumber(samples) + " samples");
  requireMemory(8.0 * 10.0 * neurons * hidden,
                "network.hidden: " + shortNumber(hidden) + " hidden units for " + size);
  if (experiment.embedding.neighbors >= neurons) {
    throw Error("embedding.neighbors: " + std::to_string(experiment.embedding.neighbors) +
                " neighbours, but there are only " + size + "; allowed are 1 to " +
                shortNumber(std::max(neurons - 1.0, 0.0)) + ".");
  }
}

}  // namespace weightscape
