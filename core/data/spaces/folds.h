// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that run round and numbers that turn back at their ends.
#pragma once

#include <cmath>
#include <numbers>

namespace weightscape {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// To [0, 1), with the period 1.
inline double wrapped(double value) { return value - std::floor(value); }

/// Reflected at 0 and 1: the fold of a period of 2, so that a step stays as long as it was.
inline double reflected(double value) { return 1.0 - std::abs(2.0 * wrapped(0.5 * value) - 1.0); }

/// From 0 to 1 and back, once in a unit of time.
inline double toAndFro(double time) { return std::abs(2.0 * (time - std::floor(time + 0.5))); }

/// Distance on a circle of circumference 1, the shorter way round.
inline double circularDistance(double a, double b) {
  const double difference = wrapped(std::abs(a - b));
  return std::fmin(difference, 1.0 - difference);
}

/// Whether a number is nothing (an axis that does not apply) or lies from 0 to 1.
inline bool isNoneOrUnit(double value) {
  return std::isnan(value) || (value >= 0.0 && value <= 1.0);
}

}  // namespace weightscape
