// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limit_number.h"

#include <cmath>

#include "core/base/text.h"

namespace weightscape {

std::string limitNumber(double value) {
  constexpr double kMost = 1e16;  // beyond, nobody counts digits
  if (std::abs(value) >= kMost || value != std::floor(value)) return shortNumber(value);
  std::string text = std::to_string(static_cast<long long>(value));
  const std::size_t first = value < 0.0 ? 1 : 0;
  for (std::size_t at = text.size(); at > first + 3;) text.insert(at -= 3, ",");
  return text;
}

}  // namespace weightscape
