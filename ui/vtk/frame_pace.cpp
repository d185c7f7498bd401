// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/frame_pace.h"

#include <algorithm>

namespace weightscape::ui {
namespace {

constexpr double kNew = 0.25;       ///< of the running mean
constexpr double kLongest = 200.0;  ///< ms between two
/// A whole picture takes at most as many times as long as a coarse one has fewer dots.
constexpr double kDots = 1.0 / (FramePace::kCoarse * FramePace::kCoarse);

}  // namespace

void FramePace::took(double milliseconds) {
  mean_ += kNew * (milliseconds - mean_);
  if (!coarse_ && mean_ > kGoal) {
    coarse_ = true;
    mean_ /= kDots;
  } else if (coarse_ && kDots * mean_ < kGoal) {
    coarse_ = false;
    mean_ *= kDots;
  }
}

double FramePace::apart() const { return std::min(mean_ / kShare, kLongest); }

}  // namespace weightscape::ui
