// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs damaged at random, the same for the same seed everywhere.
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace weightscape::fuzz {

class Damage {
 public:
  explicit Damage(unsigned seed) : engine_(seed) {}

  /// One of the inputs with one to six changes: bytes turned, left out, doubled or put in, words
  /// put in, numbers made extreme, another input's piece in it, or the end cut off.
  std::string of(const std::vector<std::string>& inputs, const std::vector<std::string>& words,
                 std::size_t longest);

 private:
  /// The numbers of the engine are the same everywhere, those of distributions are not.
  std::size_t below(std::size_t count) { return count == 0 ? 0 : engine_() % count; }
  void change(std::string& input, const std::vector<std::string>& inputs,
              const std::vector<std::string>& words);

  std::mt19937 engine_;
};

}  // namespace weightscape::fuzz
