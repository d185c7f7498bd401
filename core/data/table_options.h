// SPDX-License-Identifier: GPL-3.0-or-later
// How a table of text is read where its lines leave a doubt.
#pragma once

#include <string>
#include <vector>

namespace weightscape {

enum class FirstLine { Auto, Names, Values };
enum class FirstColumn { Auto, Names, Values };

const std::vector<std::string>& firstLineNames();
const std::vector<std::string>& firstColumnNames();

struct TableOptions {
  /// Columns, by name or, where none is called so, by number from 1.
  std::vector<std::string> leave_out;
  FirstLine first_line = FirstLine::Auto;
  FirstColumn first_column = FirstColumn::Auto;
  bool empty_as_zero = false;  ///< cells without a number are 0; else they are refused

  bool operator==(const TableOptions&) const = default;
};

}  // namespace weightscape
