// SPDX-License-Identifier: GPL-3.0-or-later
// Where points roughly are: few single-precision numbers a point that bound every distance, so that
// most of the others need no look at all their weights.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// All lengths are in parts of the longest point's, from the mean of all. For two points a and b
/// with rough = squares(a) + squares(b) − 2·places.col(a)·places.col(b):
///   rough − spread ≤ ‖a − b‖² ≤ rough + spread + 4·beyond(a)·beyond(b),
///   spread = rounding·(squares(a) + squares(b)).
struct RoughPlaces {
  MatrixOf<float> places;  ///< numbers × N
  Vector squares;          ///< N
  Vector beyond;           ///< how far each lies from the directions that were kept, N
  double rounding = 0.0;
  double unit = 1.0;  ///< square of the longest point's length, which 1 stands for

  [[nodiscard]] bool empty() const { return places.cols() == 0; }
};

/// Weights of a point below which few directions hardly save anything.
constexpr Index kWorthFewDirections = 64;

/// All coordinates of the columns of `points`; `beyond` is 0. Empty where the squares of the
/// lengths are no numbers or all 0. Throws Stopped.
RoughPlaces wholePlaces(const Matrix& points, const Control& control);

/// The coordinates along few directions in which points spread most, and the distance from their
/// span as one more, whose differences bound those of what was left out from below. Which
/// directions they are changes no bound's truth, only how close it is. Empty as wholePlaces.
RoughPlaces leadingPlaces(const Matrix& points, const Control& control);

}  // namespace weightscape
