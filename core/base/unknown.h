// SPDX-License-Identifier: GPL-3.0-or-later
// In place of a number that is not known, or not defined.
#pragma once

#include <limits>

namespace weightscape {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

}  // namespace weightscape
