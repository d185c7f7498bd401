// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vtk/frame_pace.h"

#include <algorithm>

namespace weightscape::ui {
namespace {

constexpr double kNew = 0.4;        ///< of the running mean
constexpr double kLongest = 200.0;  ///< ms between two
constexpr double kCoarsest = 0.25;
/// A picture takes at most as many times as long as a coarser one has fewer dots.
constexpr double kDots = 1.0 / (FramePace::kCoarser * FramePace::kCoarser);

}  // namespace

void FramePace::beginAnew() {
  fineness_ = kCoarser;
  mean_ = kGoal / kDots;
  doubtful_ = true;
}

void FramePace::took(double milliseconds) {
  doubtful_ = false;
  mean_ += kNew * (milliseconds - mean_);
  if (fineness_ > kCoarsest && mean_ > kGoal) {
    fineness_ *= kCoarser;
    mean_ /= kDots;
  } else if (fineness_ < 1.0 && kDots * mean_ < kGoal) {
    fineness_ /= kCoarser;
    mean_ *= kDots;
  }
}

double FramePace::apart() const { return std::min(mean_ / kShare, kLongest); }

}  // namespace weightscape::ui
