#include "core/io/left_out.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

std::set<std::size_t> called(const std::string& name, const std::vector<std::string>& names) {
  std::set<std::size_t> found;
  for (std::size_t c = 0; c < names.size(); ++c) {
    if (names[c] == name || nameOfCell(names[c]) == name) found.insert(c);
  }
  return found;
}

}  // namespace

LeftOut::LeftOut(const std::vector<std::string>& wanted, const std::vector<std::string>& names,
                 std::size_t width, const std::string& where)
    : wanted_(wanted) {
  std::set<std::size_t> columns;
  for (const std::string& name : wanted) {
    std::set<std::size_t> found = called(name, names);
    const std::optional<double> number = parseNumber(name);
    if (found.empty() && number && *number >= 1.0 && *number <= static_cast<double>(width) &&
        *number == std::floor(*number)) {
      found.insert(static_cast<std::size_t>(*number) - 1);
    }
    if (found.empty()) {
      constexpr std::size_t kShown = 8;
      const bool named = std::any_of(names.begin(), names.end(),
                                     [](const std::string& one) { return !one.empty(); });
      throw Error(where + ": has no column '" + shortened(name) + "' to leave out; its " +
                  std::to_string(width) + " columns are " +
                  (named ? "called " + firstNames(names, kShown) : "counted from 1") + ".");
    }
    columns.merge(found);
  }
  if (columns.size() >= width) {
    throw Error(where + ": all of its " + std::to_string(width) +
                " columns are left out; at least one is needed.");
  }
  columns_.assign(columns.begin(), columns.end());
}

std::size_t LeftOut::columnOf(std::size_t kept) const {
  for (const std::size_t column : columns_) kept += column <= kept ? 1 : 0;
  return kept;
}

void LeftOut::takeFrom(NamedMatrix& table) const {
  if (columns_.empty()) return;
  Matrix kept(table.values.rows(), table.values.cols() - static_cast<Index>(columns_.size()));
  for (Index c = 0; c < kept.cols(); ++c) {
    kept.col(c) = table.values.col(static_cast<Index>(columnOf(static_cast<std::size_t>(c))));
  }
  table.values = std::move(kept);
  if (!table.column_names.empty()) takeFrom(table.column_names);
  table.notes.push_back(note());
}

Message LeftOut::note() const {
  return {columns_.size() == 1 ? WEIGHTSCAPE_TEXT("the column %1 is left out, as it is wanted")
                               : WEIGHTSCAPE_TEXT("the columns %1 are left out, as it is wanted"),
          {firstNames(wanted_, wanted_.size())}};
}

}  // namespace weightscape
