// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/citation.h"

#include <algorithm>
#include <sstream>

#include "core/base/version.h"

namespace weightscape {
namespace {

std::string filled(std::string_view text) {
  constexpr std::size_t kWidth = 90;
  std::istringstream words{std::string(text)};
  std::string result;
  std::size_t column = 0;
  for (std::string word; words >> word;) {
    // Letters, not bytes: of each only the first byte is counted.
    const auto length = static_cast<std::size_t>(
        std::count_if(word.begin(), word.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
    if (column > 0 && column + 1 + length > kWidth) {
      result += '\n';
      column = 0;
    }
    if (column > 0) {
      result += ' ';
      ++column;
    }
    result += word;
    column += length;
  }
  return result + "\n";
}

}  // namespace

std::string programCitation() {
  return "The Weightscape developers (" + std::string(kReleaseYear) + "). Weightscape " +
         std::string(kVersion) + ": hidden causes in the weights of an autoencoder. Software, " +
         "GPL-3.0-or-later.";
}

std::string citationParagraphs() {
  return filled(programCitation()) + "\n" + filled(kArticleCitation);
}

}  // namespace weightscape
