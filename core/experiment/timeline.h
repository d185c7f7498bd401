// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of a training to look back at: the first, and as many as fit after it.
#pragma once

#include "core/experiment/timeline_frame.h"

namespace weightscape {

class Trainer;

class Timeline {
 public:
  static constexpr std::size_t kMostFrames = 240;
  static constexpr double kMostBytes = 256.0 * 1024 * 1024;

  void clear();
  /// Goes on from stored moments.
  void restore(const TimelineFrames& frames);
  /// Remembers this moment when the last one is far enough away. Moments stand evenly in
  /// logarithmic time, because most happens in the first epochs: where there is no room the one
  /// goes that is nearest to the one before it, never the first.
  void add(const Trainer& trainer);

  /// Forgets the moments after this step: the training went back to it.
  void goBackTo(std::int64_t step);

  /// Steps until `add` will remember again, at least 1.
  [[nodiscard]] std::int64_t stepsToNext(const Trainer& trainer) const;

  [[nodiscard]] const TimelineFrames& frames() const { return frames_; }
  /// How many there can be for networks of this size.
  [[nodiscard]] static std::size_t limit(const Autoencoder& network);

 private:
  TimelineFrames frames_;
  double gap_ = 0.0;  ///< least time between two moments, as the logarithm has it
};

}  // namespace weightscape
