// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/magnitude.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {

double bringIntoRange(bool may_scale, const std::string& where, Matrix& inputs,
                      const Control& control) {
  constexpr double kSquared = 1e100;
  constexpr double kTrained = 1e15;
  double largest = 0.0;
  for (const auto& column : inputs.colwise()) {
    throwIfStopped(control);
    if (!column.allFinite())
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: there is a value that is not a finite number."),
                          {asIs(where)}});
    largest = std::max(largest, column.cwiseAbs().maxCoeff());
  }
  if (largest == 0.0) return 1.0;
  const double allowed = may_scale ? kSquared : kTrained;
  if (largest <= allowed && largest >= 1.0 / allowed) return 1.0;
  if (!may_scale) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: the largest value is %2; without data.normalize it must lie between "
                         "10⁻¹⁵ and 10¹⁵. Switch data.normalize on, or divide the values first."),
        {asIs(where), shortNumber(largest)}});
  }
  const int exponent = std::ilogb(largest);
  for (auto column : inputs.colwise()) {
    throwIfStopped(control);
    for (double& value : column) value = std::ldexp(value, -exponent);
  }
  return std::ldexp(1.0, exponent);
}

}  // namespace weightscape
