// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a training is shown: from a step a picture to as fast as it goes.
#pragma once

#include <chrono>
#include <cstdint>

#include "core/base/types.h"

namespace weightscape::ui {

enum class Pace {
  Steps,      ///< about twelve steps a second, each seen by itself
  Slow,       ///< as below, and three times slower
  Unhurried,  ///< an epoch a second or two at first, then by the same factor in the same time: the
              ///< first twenty epochs, in which a ring closes, take some five seconds
  Fast,       ///< three times faster
  Full,       ///< as fast as it goes
};

inline constexpr int kPaces = 5;

/// Tells when steps are due. Has no clock of its own.
class Pacer {
 public:
  using Time = std::chrono::steady_clock::time_point;

  void set(Pace pace) { pace_ = pace; }
  [[nodiscard]] Pace pace() const { return pace_; }
  /// A step is due at once.
  void begin(Time now);
  /// Steps that are due by now, after so many epochs of so many steps; takes them for taken. A
  /// machine that cannot keep up is not chased.
  Index due(Time now, double epochs, double steps_per_epoch);
  /// When to ask again.
  [[nodiscard]] Time next() const { return next_; }

 private:
  /// Steps a second.
  [[nodiscard]] double rate(double epochs, double steps_per_epoch) const;

  Pace pace_ = Pace::Full;
  double owed_ = 0.0;  ///< steps, parts of one too
  Time last_;
  Time next_;
};

}  // namespace weightscape::ui
