// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a table of text, cut into cells by the separator that fits it best.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/io/text_lines.h"

namespace weightscape {

struct SampleLine {
  std::size_t number = 0;  ///< of the file
  std::vector<std::string> cells;
  std::vector<bool> quoted;  ///< cells that stood in quotes
};

struct TableSample {
  char separator = ',';
  std::vector<SampleLine> lines;
  std::size_t width = 1;  ///< cells of most lines, the first aside
  bool whole = false;     ///< there are no more lines
};

/// Of tab, semicolon, comma and blanks the one that gives most lines the same number of cells and
/// most of those numbers. Takes nothing from the file. Throws Error, Stopped.
TableSample sampleOf(TextLines& file);

}  // namespace weightscape
