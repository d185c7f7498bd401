// How much of a reading is worked out while weights move, so that pictures keep coming on any
// machine: fewer points from which geodesics start where a reading takes long.
#pragma once

#include "core/base/types.h"

namespace weightscape::ui {

/// Learns from the time that readings take. Has no clock of its own.
class ReadingPace {
 public:
  /// A reading shall not take longer, s: with the rests between them some five pictures a second.
  static constexpr double kGoal = 0.15;
  /// The fewest points that geodesics start from: with less, shapes are no longer true.
  static constexpr Index kFewest = 100;

  /// As many points as the next reading of so many neurons starts from; all of them where that
  /// keeps to the goal. Other neurons begin anew, with few.
  [[nodiscard]] Index sources(Index neurons);
  /// The reading that was asked for last took so long.
  void took(double seconds);

 private:
  Index neurons_ = 0;
  double sources_ = 0.0;
};

}  // namespace weightscape::ui
