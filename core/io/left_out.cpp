// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/left_out.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"

namespace weightscape {
namespace {

using ColumnSet = std::set<std::size_t>;

ColumnSet called(const std::string& name, const std::vector<std::string>& names) {
  ColumnSet found;
  for (std::size_t c = 0; c < names.size(); ++c) {
    if (names[c] == name || nameOfCell(names[c]) == name) found.insert(c);
  }
  return found;
}

ColumnSet numbered(std::string_view text, std::size_t width) {
  const std::optional<double> number = parseNumber(text);
  const bool there = number && *number >= 1.0 && *number <= static_cast<double>(width) &&
                     *number == std::floor(*number);
  return there ? ColumnSet{static_cast<std::size_t>(*number) - 1} : ColumnSet{};
}

[[noreturn]] void refuseBoth(const std::string& where, const std::string& name) {
  throw Error(
      Message{WEIGHTSCAPE_TEXT(
                  "%1: '%2' to leave out may be column %3 or the one that begins with %3. Say #%3 "
                  "for the number, or that the first line holds names: --first-line names."),
              {asIs(where), name, asIs(name)}});
}

}  // namespace

LeftOut::LeftOut(const std::vector<std::string>& wanted, std::vector<std::string> names,
                 ColumnNames sure, std::size_t width, const std::string& where)
    : names_(std::move(names)) {
  if (sure == ColumnNames::None) names_.clear();
  ColumnSet columns;
  for (const std::string& name : wanted) {
    const ColumnSet by_name = called(name, names_);
    ColumnSet by_number = name.starts_with('#') ? numbered(name.substr(1), width) : ColumnSet{};
    if (by_number.empty()) by_number = numbered(name, width);
    if (sure == ColumnNames::Perhaps && !by_name.empty() && !by_number.empty() &&
        by_name != by_number) {
      refuseBoth(where, name);
    }
    ColumnSet found = by_name.empty() ? by_number : by_name;
    if (found.empty()) {
      constexpr std::size_t kShown = 8;
      const bool named = sure == ColumnNames::Certain && !names_.empty();
      if (!named) {
        throw Error(
            Message{WEIGHTSCAPE_TEXT(
                        "%1: has no column '%2' to leave out; its %3 columns are counted from 1."),
                    {asIs(where), shortened(name), width}});
      }
      throw Error(Message{
          WEIGHTSCAPE_TEXT("%1: has no column '%2' to leave out; its %3 columns are called %4."),
          {asIs(where), shortened(name), width, asIs(firstNames(names_, kShown))}});
    }
    columns.merge(found);
  }
  if (columns.size() >= width) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: all of its %2 columns are left out; at least one is needed."),
                {asIs(where), width}});
  }
  columns_.assign(columns.begin(), columns.end());
  if (sure == ColumnNames::Perhaps) names_.clear();
}

bool LeftOut::has(std::size_t column) const {
  return std::binary_search(columns_.begin(), columns_.end(), column);
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
  std::vector<std::string> parts;
  for (const std::size_t column : columns_) {
    const bool named = column < names_.size() && !names_[column].empty();
    parts.push_back(std::to_string(column + 1) +
                    (named ? " '" + shortened(names_[column]) + "'" : ""));
  }
  constexpr std::size_t kShown = 8;
  return {WEIGHTSCAPE_TEXT("left out, as it is wanted: column %1"), {firstNames(parts, kShown)}};
}

ColumnNames columnNamesIn(const std::vector<std::string>& first_line) {
  const bool word = std::any_of(first_line.begin(), first_line.end(), [](const std::string& cell) {
    return !cell.empty() && !isMissing(cell) && !CellNumbers().read(cell);
  });
  return word ? ColumnNames::Certain : ColumnNames::Perhaps;
}

std::string unmistakable(const std::vector<std::string>& names, std::size_t column) {
  std::string number = "#" + std::to_string(column + 1);
  if (columnNamesIn(names) != ColumnNames::Certain || column >= names.size()) return number;
  const std::string& name = names[column];
  const bool plain = !name.empty() && !name.starts_with('#') && !parseNumber(name);
  return plain && called(name, names).size() == 1 ? name : number;
}

}  // namespace weightscape
