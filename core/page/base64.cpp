// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/base64.h"

#include <array>
#include <cstdint>

namespace weightscape {

std::string base64Of(std::string_view bytes) {
  constexpr std::string_view kSigns =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr std::size_t kGroup = 3;
  constexpr std::uint32_t kSix = 0x3F;
  std::string text;
  text.reserve((bytes.size() + 2) / kGroup * 4);
  for (std::size_t i = 0; i < bytes.size(); i += kGroup) {
    std::uint32_t bits = 0;
    for (std::size_t j = 0; j < kGroup; ++j) {
      const auto byte = i + j < bytes.size() ? static_cast<unsigned char>(bytes[i + j]) : 0U;
      bits = (bits << 8U) | byte;
    }
    const std::array<std::uint32_t, 4> places = {bits >> 18U, bits >> 12U, bits >> 6U, bits};
    for (std::size_t j = 0; j < places.size(); ++j) {
      text += i + j <= bytes.size() ? kSigns[places[j] & kSix] : '=';
    }
  }
  return text;
}

}  // namespace weightscape
