// SPDX-License-Identifier: GPL-3.0-or-later
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

void NeuronSelection::toggle(Index neuron) {
  std::vector<Index> next = neurons_;
  if (std::erase(next, neuron) == 0) next.push_back(neuron);
  select(std::move(next));
}

void NeuronSelection::hover(Index neuron) {
  // A pointer that is nowhere near a neuron does not take away where the keyboard stands.
  if (neuron < 0 && walked_) return;
  setHovered(neuron, false);
}

void NeuronSelection::walkTo(Index neuron) { setHovered(neuron, neuron >= 0); }

void NeuronSelection::setCount(Index count) {
  count_ = count;
  if (hovered_ >= count_) setHovered(-1, false);
}

void NeuronSelection::setHovered(Index neuron, bool walked) {
  if (neuron < 0 || neuron >= count_) neuron = -1;
  if (neuron == hovered_ && walked == walked_) return;
  hovered_ = neuron;
  walked_ = walked && neuron >= 0;
  emit hoverChanged();
}

}  // namespace weightscape::ui
