// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/reading_pace.h"

#include <algorithm>
#include <cmath>

namespace weightscape::ui {
namespace {

constexpr double kFirst = 400.0;    ///< sources of a first reading, which is soon there
constexpr double kRoom = 0.5;       ///< of the goal: below, there is room for more
constexpr double kMore = 1.25;      ///< times as many then
constexpr double kLeast = 1.0 / 3;  ///< of as many at once, whatever a stall took

}  // namespace

Index ReadingPace::sources(Index neurons) {
  if (neurons != neurons_) {
    neurons_ = neurons;
    sources_ = std::min(kFirst, static_cast<double>(neurons));
  }
  return static_cast<Index>(std::lround(sources_));
}

void ReadingPace::took(double seconds) {
  const double few = std::min(static_cast<double>(kFewest), static_cast<double>(neurons_));
  if (seconds > kGoal) sources_ *= std::max(kLeast, kGoal / seconds);
  if (seconds < kRoom * kGoal) sources_ *= kMore;
  sources_ = std::clamp(sources_, few, static_cast<double>(neurons_));
}

void ReadingPace::checked(double begin, double end) {
  checks_due_ = begin + (end - begin) / kChecks;
}

}  // namespace weightscape::ui
