// SPDX-License-Identifier: GPL-3.0-or-later
// How finely a picture is drawn while others follow, so that none holds the window up: half as many
// dots along each side where the processor draws slowly, or a quarter.
#pragma once

namespace weightscape::ui {

/// Learns from the time that pictures take. Has no clock of its own.
class FramePace {
 public:
  /// A picture among others shall not take longer, ms: with what else an event loop does meanwhile
  /// a hand on the mouse notices nothing.
  static constexpr double kGoal = 20.0;
  /// From one fineness to the next: dots along each side.
  static constexpr double kCoarser = 0.5;

  /// Of the event loop's time at most: the rest is for hands and for those who compute.
  static constexpr double kShare = 0.25;

  /// Dots along each side of the next picture among others, in dots of the screen: 1, ½ or ¼.
  [[nodiscard]] double fineness() const { return fineness_; }
  /// Whether it has been seen that whole pictures take too long.
  [[nodiscard]] bool slow() const { return fineness_ < 1.0 && !doubtful_; }
  /// What is drawn is another thing from now on, and much: the next picture is coarse, and tells.
  void beginAnew();
  /// A picture took so many ms, drawn as was said. At rest none is told.
  void took(double milliseconds);
  /// A running mean, ms.
  [[nodiscard]] double mean() const { return mean_; }
  /// From one picture to the next that only follows it, ms; never so long that it is no film.
  [[nodiscard]] double apart() const;

 private:
  double mean_ = 0.0;
  double fineness_ = 1.0;
  bool doubtful_ = false;  ///< nothing was drawn since it began anew
};

}  // namespace weightscape::ui
