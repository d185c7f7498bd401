// Columns of a table that a person does not want in it: a heading beside the neurons, a broken one.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/io/csv.h"

namespace weightscape {

class LeftOut {
 public:
  LeftOut() = default;
  /// `wanted` are names of columns, or numbers from 1 of columns where none is called so; `names`
  /// are those of all columns, empty where they have none. Throws Error that starts with `where`
  /// for a column that is not there, and where none would be left.
  LeftOut(const std::vector<std::string>& wanted, const std::vector<std::string>& names,
          std::size_t width, const std::string& where);

  [[nodiscard]] std::size_t size() const { return columns_.size(); }
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
  [[nodiscard]] Message note() const;

 private:
  std::vector<std::size_t> columns_;  ///< ascending
  std::vector<std::string> wanted_;
};

}  // namespace weightscape
