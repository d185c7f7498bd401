// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a reading is worked out while weights move, so that pictures keep coming on any
// machine: fewer points from which geodesics start where a reading takes long, and checks now and
// then.
#pragma once

#include "core/base/types.h"

namespace weightscape::ui {

/// Learns from the time that readings take. Has no clock of its own.
class ReadingPace {
 public:
  /// A reading shall not take longer, s: with checks and rests between them some ten pictures a
  /// second.
  static constexpr double kGoal = 0.07;
  /// The fewest points that geodesics start from: with less, shapes are no longer true.
  static constexpr Index kFewest = 100;

  /// As many points as the next reading of so many neurons starts from; all of them where that
  /// keeps to the goal. Other neurons begin anew, with few.
  [[nodiscard]] Index sources(Index neurons);
  /// The reading that was asked for last took so long.
  void took(double seconds);

  /// Readings with checks (other numbers of neighbours, rings that close, halves that agree) may
  /// take this part of the time; what they found holds for the readings between.
  static constexpr double kChecks = 0.2;

  /// Whether a reading that begins now, s on any clock, checks.
  [[nodiscard]] bool checksDue(double now) const { return now >= checks_due_; }
  /// It did, and took from `begin` to `end`.
  void checked(double begin, double end);

 private:
  Index neurons_ = 0;
  double sources_ = 0.0;
  double checks_due_ = 0.0;
};

}  // namespace weightscape::ui
