// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stored_number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

#include "core/base/unknown.h"

namespace weightscape {
namespace {

/// IEEE 754's half precision.
double fromHalf(std::uint16_t bits) {
  constexpr int kFraction = 10;
  const unsigned exponent = (bits >> 10U) & 0x1FU;
  const auto fraction = static_cast<double>(bits & 0x3FFU);
  double value = 0.0;
  if (exponent == 0x1FU) {
    value = fraction == 0.0 ? std::numeric_limits<double>::infinity() : kUnknown;
  } else if (exponent == 0) {
    value = std::ldexp(fraction, -14 - kFraction);
  } else {
    value = std::ldexp(fraction + 1024.0, static_cast<int>(exponent) - 15 - kFraction);
  }
  return (bits & 0x8000U) != 0 ? -value : value;
}

template <typename Number>
Number numberAt(const char* place, bool foreign) {
  std::array<char, sizeof(Number)> bytes{};
  std::memcpy(bytes.data(), place, sizeof(Number));
  if (foreign) std::reverse(bytes.begin(), bytes.end());
  Number value{};
  std::memcpy(&value, bytes.data(), sizeof(Number));
  return value;
}

}  // namespace

double StoredNumber::valueAt(const char* place) const {
  switch (kind) {
    case 'f':
      if (size == 2) return fromHalf(numberAt<std::uint16_t>(place, foreign));
      if (size == 4) return static_cast<double>(numberAt<float>(place, foreign));
      return numberAt<double>(place, foreign);
    case 'i':
      if (size == 1) return numberAt<std::int8_t>(place, foreign);
      if (size == 2) return numberAt<std::int16_t>(place, foreign);
      if (size == 4) return numberAt<std::int32_t>(place, foreign);
      return static_cast<double>(numberAt<std::int64_t>(place, foreign));
    case 'b':
      return *place != 0 ? 1.0 : 0.0;
    case 'h': {
      // The upper half of a single.
      const auto bits = static_cast<std::uint32_t>(numberAt<std::uint16_t>(place, foreign)) << 16U;
      float value = 0.0F;
      std::memcpy(&value, &bits, sizeof(value));
      return static_cast<double>(value);
    }
    default:
      if (size == 1) return numberAt<std::uint8_t>(place, foreign);
      if (size == 2) return numberAt<std::uint16_t>(place, foreign);
      if (size == 4) return numberAt<std::uint32_t>(place, foreign);
      return static_cast<double>(numberAt<std::uint64_t>(place, foreign));
  }
}

}  // namespace weightscape
