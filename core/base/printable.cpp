// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"

#include <cstddef>

#include "core/base/utf8.h"

namespace weightscape {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";

/// U+202A to U+202E and U+2066 to U+2069 embed, override and isolate.
bool turnsText(std::string_view letter) {
  if (letter.size() != 3 || letter[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(letter[2]);
  if (letter[1] == '\x80') return last >= 0xAAU && last <= 0xAEU;
  return letter[1] == '\x81' && last >= 0xA6U && last <= 0xA9U;
}

std::string escaped(std::string_view letter) {
  std::string result = "\\u";
  unsigned number = static_cast<unsigned char>(letter.back());
  if (letter.size() == 3) {
    number = 0x2000U + (static_cast<unsigned char>(letter[1]) & 0x3FU) * 64U + (number & 0x3FU);
  }
  for (int shift = 12; shift >= 0; shift -= 4) result += kHex[(number >> shift) & 0xFU];
  return result;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = letterBytes(text, i);
    if (bytes == 0) {
      const auto byte = static_cast<unsigned char>(text[i]);
      result += {'\\', 'x', kHex[byte / 16U], kHex[byte % 16U]};
      ++i;
      continue;
    }
    const std::string_view letter = text.substr(i, bytes);
    const bool kept = letter == "\n" || letter == "\t";
    const bool acts = !kept && (controlBytes(text, i) > 0 || turnsText(letter));
    if (acts) {
      result += escaped(letter);
    } else {
      result += letter;
    }
    i += bytes;
  }
  return result;
}

}  // namespace weightscape
