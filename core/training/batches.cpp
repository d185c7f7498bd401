// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/batches.h"

#include <algorithm>
#include <numeric>

namespace weightscape {

Batches::Batches(Index samples, const Random& random)
    : random_(random), order_(static_cast<std::size_t>(samples)), random_before_(random) {
  std::iota(order_.begin(), order_.end(), Index{0});
  order_before_ = order_;
}

void Batches::shuffle() {
  shuffled_ = position_ == 0;
  if (!shuffled_) return;
  order_before_ = order_;
  random_before_ = random_;
  random_.shuffle(order_);
}

void Batches::unshuffle() {
  if (!shuffled_) return;
  order_ = order_before_;
  random_ = random_before_;
  shuffled_ = false;
}

Index Batches::nextSize(Index most) const { return std::min(most, samples() - position_); }

bool Batches::fits(const std::vector<Index>& order, Index position) const {
  if (order.size() != order_.size() || position < 0 || position > samples()) return false;
  std::vector<Index> sorted = order;
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i] != static_cast<Index>(i)) return false;
  }
  return true;
}

void Batches::restore(const std::vector<Index>& order, Index position, const std::string& random) {
  random_.restore(random);
  order_ = order;
  position_ = position;
  shuffled_ = false;
}

}  // namespace weightscape
