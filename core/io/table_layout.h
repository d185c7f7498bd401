// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a table of text the names are and where the numbers: seen in its first lines, said, and
// asked where it is not clear.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/data/table_options.h"
#include "core/io/left_out.h"
#include "core/io/text_lines.h"

namespace weightscape {

struct TableLayout {
  char separator = ',';
  bool has_header = false;
  std::size_t head_lines = 0;       ///< before the first of values: the header, and units below it
  std::vector<std::string> header;  ///< names of the columns of numbers; empty without
  std::size_t cells = 1;            ///< of a line
  std::size_t leading = 0;          ///< columns before the numbers
  bool named = false;               ///< one of these holds the names of the rows
  std::size_t name_column = 0;      ///< then it is this
  bool decimal_commas = false;      ///< some cell that is no name has one
  bool may_be_named = false;        ///< the first column holds text as far as was looked
  std::size_t behind = 0;           ///< columns behind the numbers that are left out: times
  std::size_t trailing = 0;         ///< and behind these, empty in every line
  LeftOut left_out;                 ///< columns of the file that do not count in any of these
  std::vector<Message> notes;       ///< what was decided that a person might not expect
};

/// Takes nothing from the file. Throws Error: an empty file, a header that does not fit;
/// ReadingDoubt where lines or columns may be names or numbers; Stopped.
TableLayout layoutOf(TextLines& file, const TableOptions& options);

}  // namespace weightscape
