// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace weightscape {
namespace {

/// How many bytes follow a first one, and between which limits the first of them lies.
struct Sequence {
  unsigned char first;
  unsigned char last;
  std::size_t following;
  unsigned char least;
  unsigned char most;
};

constexpr std::array<Sequence, 9> kSequences = {{{0x00, 0x7F, 0, 0x80, 0xBF},
                                                 {0xC2, 0xDF, 1, 0x80, 0xBF},
                                                 {0xE0, 0xE0, 2, 0xA0, 0xBF},
                                                 {0xE1, 0xEC, 2, 0x80, 0xBF},
                                                 {0xED, 0xED, 2, 0x80, 0x9F},
                                                 {0xEE, 0xEF, 2, 0x80, 0xBF},
                                                 {0xF0, 0xF0, 3, 0x90, 0xBF},
                                                 {0xF1, 0xF3, 3, 0x80, 0xBF},
                                                 {0xF4, 0xF4, 3, 0x80, 0x8F}}};

unsigned char byteAt(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

}  // namespace

std::size_t letterBytes(std::string_view text, std::size_t at) {
  constexpr unsigned char kLeast = 0x80;
  constexpr unsigned char kMost = 0xBF;
  const unsigned char first = byteAt(text, at);
  if (first < kLeast) return 1;
  const auto* const found =
      std::find_if(kSequences.begin(), kSequences.end(),
                   [&](const Sequence& one) { return first >= one.first && first <= one.last; });
  if (found == kSequences.end() || at + found->following >= text.size()) return 0;
  for (std::size_t more = 1; more <= found->following; ++more) {
    const unsigned char byte = byteAt(text, at + more);
    if (byte < (more == 1 ? found->least : kLeast)) return 0;
    if (byte > (more == 1 ? found->most : kMost)) return 0;
  }
  return 1 + found->following;
}

bool isUtf8(std::string_view text) {
  constexpr unsigned char kLeast = 0x80;
  const auto plain = [](char c) { return static_cast<unsigned char>(c) < kLeast; };
  if (std::all_of(text.begin(), text.end(), plain)) return true;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = letterBytes(text, i);
    if (bytes == 0) return false;
    i += bytes;
  }
  return true;
}

std::size_t controlBytes(std::string_view text, std::size_t at) {
  constexpr unsigned char kFirstLetter = 0x20;
  constexpr unsigned char kDelete = 0x7F;
  constexpr unsigned char kLeadOfC1 = 0xC2;  // U+0080 to U+00BF
  constexpr unsigned char kAfterC1 = 0xA0;
  const unsigned char byte = byteAt(text, at);
  if (byte < kFirstLetter || byte == kDelete) return 1;
  const bool c1 = byte == kLeadOfC1 && at + 1 < text.size() && byteAt(text, at + 1) < kAfterC1;
  return c1 ? 2 : 0;
}

std::string fromLatin1(std::string_view text) {
  std::string result;
  result.reserve(text.size() + text.size() / 4);
  for (const char c : text) {
    const auto letter = static_cast<unsigned char>(c);
    if (letter < 0x80U) {
      result += c;
    } else {
      result += static_cast<char>(0xC0U | (letter >> 6U));
      result += static_cast<char>(0x80U | (letter & 0x3FU));
    }
  }
  return result;
}

}  // namespace weightscape
