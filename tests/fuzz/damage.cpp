// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/damage.h"

#include <algorithm>
#include <array>

namespace weightscape::fuzz {

std::string Damage::of(const std::vector<std::string>& inputs,
                       const std::vector<std::string>& words, std::size_t longest) {
  std::string input = inputs.empty() ? std::string() : inputs[below(inputs.size())];
  constexpr std::size_t kMostChanges = 6;
  for (std::size_t left = 1 + below(kMostChanges); left > 0; --left) change(input, inputs, words);
  input.resize(std::min(input.size(), longest));
  return input;
}

void Damage::change(std::string& input, const std::vector<std::string>& inputs,
                    const std::vector<std::string>& words) {
  static const std::array<std::string, 12> extremes = {
      "0",     "-1",  "1e308", "-1e-308", "99999999999", "9223372036854775807",
      "1e999", "nan", "inf",   "",        "0.5",         std::string(8, '\0')};
  const std::size_t at = below(input.size() + 1);
  constexpr std::size_t kLongPiece = 64;
  const std::size_t some = 1 + below(below(4) == 0 ? kLongPiece : 8);
  switch (below(9)) {
    case 0:
      if (at < input.size()) input[at] = static_cast<char>(input[at] ^ (1 << below(8)));
      break;
    case 1:
      if (at < input.size()) input[at] = static_cast<char>(below(256));
      break;
    case 2:
      input.erase(at, some);
      break;
    case 3:
      input.insert(at, input.substr(at, some));
      break;
    case 4:
      input.insert(at, extremes[below(extremes.size())]);
      break;
    case 5: {  // a number becomes another
      const std::size_t digit = input.find_first_of("0123456789", at);
      if (digit == std::string::npos) break;
      const std::size_t end = input.find_first_not_of("0123456789.e-", digit);
      input.replace(digit, (end == std::string::npos ? input.size() : end) - digit,
                    extremes[below(extremes.size())]);
      break;
    }
    case 6:
      if (!words.empty()) input.insert(at, words[below(words.size())]);
      break;
    case 7: {
      const std::string& other = inputs.empty() ? input : inputs[below(inputs.size())];
      const std::string piece = other.substr(below(other.size() + 1), 4 * some);
      input.insert(at, piece);
      break;
    }
    default:
      if (below(4) == 0) input.resize(at);
      break;
  }
}

}  // namespace weightscape::fuzz
