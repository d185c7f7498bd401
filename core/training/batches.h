// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which an epoch goes through its samples.
#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/base/types.h"

namespace weightscape {

/// Samples 0 … n − 1 in batches, in another order each epoch.
class Batches {
 public:
  Batches(Index samples, const Random& random);

  /// Another order where an epoch begins; nothing within one.
  void shuffle();
  /// Takes the last shuffle back: the step that wanted it was not taken.
  void unshuffle();
  /// At most `most` samples that come next.
  [[nodiscard]] Index nextSize(Index most) const;
  /// Sample number i of those that come next.
  [[nodiscard]] Index sample(Index i) const {
    return order_[static_cast<std::size_t>(position_ + i)];
  }
  void advance(Index samples) { position_ += samples; }
  void advanceToEnd() { position_ = samples(); }
  [[nodiscard]] bool atEnd() const { return position_ == samples(); }
  void beginEpoch() { position_ = 0; }

  [[nodiscard]] Index samples() const { return static_cast<Index>(order_.size()); }
  /// Place in that order: the first sample of the next batch.
  [[nodiscard]] Index position() const { return position_; }
  [[nodiscard]] const std::vector<Index>& order() const { return order_; }
  [[nodiscard]] const Random& random() const { return random_; }

  /// Whether restore() takes these: a permutation of the samples and a place in it.
  [[nodiscard]] bool fits(const std::vector<Index>& order, Index position) const;
  /// `random` is Random::state. Throws Error when it is none; nothing has changed then.
  void restore(const std::vector<Index>& order, Index position, const std::string& random);

 private:
  Random random_;
  std::vector<Index> order_;
  Index position_ = 0;
  /// Before the last shuffle. Swapped and copied within its memory: a step asks for none.
  std::vector<Index> order_before_;
  Random random_before_;
  bool shuffled_ = false;
};

}  // namespace weightscape
