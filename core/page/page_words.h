// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says of itself: its buttons, headings and hints.
#pragma once

#include <span>

namespace weightscape {

struct PageWord {
  const char* key;   ///< in the template, {{w:play}}, and in the words of the data block
  const char* text;  ///< translatable
};

std::span<const PageWord> pageWords();

/// The text of a key. Throws Error (Failed) where there is none: the template names it wrongly.
const char* pageWord(const char* key);

}  // namespace weightscape
