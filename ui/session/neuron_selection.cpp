#include "ui/session/neuron_selection.h"

#include <algorithm>
#include <utility>

namespace weightscape::ui {

bool NeuronSelection::contains(Index neuron) const {
  return std::binary_search(neurons_.begin(), neurons_.end(), neuron);
}

void NeuronSelection::select(std::vector<Index> neurons) {
  std::sort(neurons.begin(), neurons.end());
  neurons.erase(std::unique(neurons.begin(), neurons.end()), neurons.end());
  std::erase_if(neurons, [this](Index neuron) { return neuron < 0 || neuron >= count_; });
  if (neurons == neurons_) return;
  neurons_ = std::move(neurons);
  emit changed();
}

}  // namespace weightscape::ui
