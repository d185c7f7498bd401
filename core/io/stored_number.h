// SPDX-License-Identifier: GPL-3.0-or-later
// A number as files store it, and its value.
#pragma once

#include <cstddef>

namespace weightscape {

struct StoredNumber {
  char kind = 'f';       ///< as NumPy has it: f, i, u or b; h for bfloat16
  std::size_t size = 8;  ///< bytes
  bool foreign = false;  ///< the most significant byte comes first

  [[nodiscard]] double valueAt(const char* place) const;
};

}  // namespace weightscape
