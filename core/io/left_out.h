// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a table that a person does not want in it: a heading beside the neurons, a broken one.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/io/csv.h"

namespace weightscape {

/// What the first line tells of the columns.
enum class ColumnNames {
  None,     ///< nothing
  Certain,  ///< it holds their names
  Perhaps,  ///< it holds numbers, which may be names
};

class LeftOut {
 public:
  LeftOut() = default;
  /// `wanted` are names of columns, or numbers from 1 of columns where none is called so; "#3" is
  /// always the third. `names` are those of all columns, empty where they have none. Throws Error
  /// that starts with `where` for a column that is not there, for one that may be two, and where
  /// none would be left.
  LeftOut(const std::vector<std::string>& wanted, std::vector<std::string> names, ColumnNames sure,
          std::size_t width, const std::string& where);

  [[nodiscard]] std::size_t size() const { return columns_.size(); }
  /// Whether a column of the file, from 0, is left out.
  [[nodiscard]] bool has(std::size_t column) const;
  /// The column of the file, from 0, that stands at `kept` among those that are kept.
  [[nodiscard]] std::size_t columnOf(std::size_t kept) const;
  /// Takes the cells of these columns out of a whole line.
  template <typename T>
  void takeFrom(std::vector<T>& line) const {
    for (std::size_t i = columns_.size(); i-- > 0;) {
      line.erase(line.begin() + static_cast<std::ptrdiff_t>(columns_[i]));
    }
  }
  /// The same of a table that was read.
  void takeFrom(NamedMatrix& table) const;
  /// "left out, as it is wanted: column 2 'speed', column 7".
  [[nodiscard]] Message note() const;

 private:
  std::vector<std::size_t> columns_;  ///< ascending
  std::vector<std::string> names_;    ///< of all columns, or empty
};

/// What a first line is for LeftOut: one with a word in it holds names.
ColumnNames columnNamesIn(const std::vector<std::string>& first_line);

/// What to write for a column so that it is the one that is meant.
std::string unmistakable(const std::vector<std::string>& names, std::size_t column);

}  // namespace weightscape
