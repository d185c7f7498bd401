// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/pace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weightscape::ui {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr double kStepsASecond = 12.0;
constexpr double kEpochsAtFirst = 1.5;  ///< a second, unhurried
constexpr double kGrowth = 2.0;         ///< seconds in which the epochs grow by e, unhurried
constexpr double kFactor = 3.0;         ///< from one pace to the next
constexpr Seconds kLongest{0.1};        ///< that is caught up with
constexpr Seconds kShortest{0.015};     ///< between two looks

}  // namespace

double Pacer::rate(double epochs, double steps_per_epoch) const {
  if (pace_ == Pace::Steps) return kStepsASecond;
  const double unhurried = steps_per_epoch * std::max(kEpochsAtFirst, epochs / kGrowth);
  if (pace_ == Pace::Slow) return unhurried / kFactor;
  return pace_ == Pace::Fast ? unhurried * kFactor : unhurried;
}

void Pacer::begin(Time now) {
  owed_ = 1.0;
  last_ = now;
  next_ = now;
}

Index Pacer::due(Time now, double epochs, double steps_per_epoch) {
  if (pace_ == Pace::Full) {
    begin(now);
    return std::numeric_limits<Index>::max();
  }
  const double a_second = rate(epochs, steps_per_epoch);
  owed_ += a_second * std::min<Seconds>(now - last_, kLongest).count();
  const double steps = std::floor(owed_);
  owed_ -= steps;
  last_ = now;
  const Seconds wait = std::max<Seconds>(Seconds((1.0 - owed_) / a_second), kShortest);
  next_ = now + std::chrono::duration_cast<Time::duration>(wait);
  return static_cast<Index>(steps);
}

}  // namespace weightscape::ui
