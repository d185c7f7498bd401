// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/io/cell_numbers.h"
#include "core/io/csv.h"
#include "core/io/reading_doubt.h"
#include "core/io/table_layout.h"
#include "core/io/table_totals.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

constexpr std::size_t kCellsBetweenStops = 65536;

using Cells = std::vector<std::string>;

/// Rows as they come; whether the first column holds names may show only at the end.
class Rows {
 public:
  Rows(const TextLines& file, const TableLayout& layout, Gaps gaps, bool empty_as_zero)
      : file_(file),
        layout_(layout),
        gaps_(empty_as_zero ? Gaps::Zero : gaps),
        width_(layout.cells - layout.leading - layout.behind - layout.trailing),
        named_(layout.named),
        may_be_named_(layout.may_be_named && width_ > 1) {}

  void add(Cells cells) {
    const std::size_t in_file = layout_.cells + layout_.left_out.size();
    if (cells.size() != in_file) {
      file_.refuse(Message{layout_.has_header
                               ? WEIGHTSCAPE_TEXT("%1 cells where the header has %2.")
                               : WEIGHTSCAPE_TEXT("%1 cells where the first row has %2."),
                           {cells.size(), in_file}});
    }
    layout_.left_out.takeFrom(cells);
    makeRoom();
    for (std::size_t c = 0; c < width_; ++c) {
      if (c % kCellsBetweenStops == 0) throwIfStopped(file_.control());
      const std::size_t at = layout_.leading + c;
      const std::string& cell = cells[at];
      const std::optional<double> value = valueOf(cell, at);
      if (c == 0 && layout_.leading == 0) {
        addFirst(cell, value.has_value());
      } else if (!value) {
        file_.refuse(Message{WEIGHTSCAPE_TEXT("'%1' in cell %2 is not a number%3."),
                             {shortened(cell), numberOf(at), numbers_.hintFor(cell)}});
      }
      values_.push_back(value.value_or(0.0));
    }
    if (named_) names_.push_back(nameOfCell(cells[layout_.name_column]));
    for (std::size_t c = layout_.leading + width_ + layout_.behind; c < cells.size(); ++c) {
      if (cells[c].empty()) continue;
      file_.refuse(Message{
          WEIGHTSCAPE_TEXT("'%1' in cell %2, which is empty in the lines above and has no name."),
          {shortened(cells[c]), numberOf(c)}});
    }
  }

  NamedMatrix take() {
    if (bad_line_ > 0 && !may_be_named_) refuseText();
    requireCertain();
    NamedMatrix table;
    table.notes = layout_.notes;
    if (numbers_.foundCommas()) table.notes.push_back({WEIGHTSCAPE_TEXT("decimal commas"), {}});
    if (missing_ > 0 && gaps_ == Gaps::Zero) {
      table.notes.push_back({WEIGHTSCAPE_TEXT("%1 of %2 cells are empty and read as 0"),
                             {std::to_string(missing_), std::to_string(values_.size())}});
    }
    const auto rows = static_cast<Index>(values_.size() / width_);
    const auto first = static_cast<Index>(may_be_named_ ? 1 : 0);
    const auto columns = static_cast<Index>(width_);
    if (named_ || may_be_named_) table.row_names = std::move(names_);
    table.values.resize(rows, columns - first);
    const Eigen::Map<const Matrix> by_rows(values_.data(), columns, rows);
    constexpr Index kAtOnce = 1024;
    for (Index r = 0; r < rows; r += kAtOnce) {
      throwIfStopped(file_.control());
      const Index count = std::min(kAtOnce, rows - r);
      table.values.middleRows(r, count) =
          by_rows.block(first, r, columns - first, count).transpose();
    }
    return table;
  }

 private:
  void makeRoom() {
    const std::size_t needed = values_.size() + width_;
    if (needed <= values_.capacity()) return;
    const std::size_t room = std::max(needed, 2 * values_.capacity());
    // These, those before they are moved, and the matrix that is made of them.
    requireMemory(24.0 * static_cast<double>(room), file_.path());
    values_.reserve(room);
  }

  /// A column of the file as people count them.
  [[nodiscard]] std::string numberOf(std::size_t column) const {
    return std::to_string(layout_.left_out.columnOf(column) + 1);
  }

  std::optional<double> valueOf(const std::string& cell, std::size_t column) {
    const bool may_be_name = column == 0 && may_be_named_;
    const std::optional<double> value = may_be_name && !layout_.decimal_commas && !hasGroups(cell)
                                            ? parseNumber(cell)
                                            : numbers_.read(cell);
    // An empty first cell may be a name.
    const bool no_number = value && std::isnan(*value) && gaps_ == Gaps::Zero;
    if ((value && !no_number) || (!no_number && (!isMissing(cell) || may_be_name))) return value;
    if (missing_++ == 0) {
      gap_line_ = file_.number();
      gap_cell_ = layout_.left_out.columnOf(column) + 1;
      gap_ = cell;
    }
    return gaps_ == Gaps::Unknown ? kUnknown : 0.0;
  }

  /// What was read to the end and is not clear all the same.
  void requireCertain() const {
    if (missing_ > 0 && gaps_ == Gaps::Refused) {
      throw ReadingDoubt(
          file_.path().string() + ", line " + std::to_string(gap_line_),
          {gap_.empty()
               ? WEIGHTSCAPE_TEXT("cell %1 is empty, and %2 of %3 cells in all; each needs a "
                                  "number. In a connectome an empty cell means that there "
                                  "is no connection.")
               : WEIGHTSCAPE_TEXT("cell %1 holds no number, and %2 of %3 cells in all; each "
                                  "needs one. In a connectome that means that there is no "
                                  "connection."),
           {std::to_string(gap_cell_), std::to_string(missing_), std::to_string(values_.size())}},
          {{{WEIGHTSCAPE_TEXT("read empty cells as 0"), {}}, "empty_as_zero", "true"}});
    }
    const Message doubt = numbers_.doubt(layout_.separator);
    if (!doubt.empty()) throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {file_.path(), doubt}});
  }

  void addFirst(const std::string& cell, bool number) {
    if (number) {
      may_be_named_ = false;
    } else if (bad_line_ == 0) {
      bad_line_ = file_.number();
      bad_cell_ = cell;
    }
    if (may_be_named_) {
      names_.push_back(nameOfCell(cell));
    } else {
      names_.clear();
      if (bad_line_ > 0) refuseText();
    }
  }

  [[noreturn]] void refuseText() const {
    file_.refuse(bad_line_,
                 Message{WEIGHTSCAPE_TEXT("'%1' in cell %2 is not a number%3."),
                         {shortened(bad_cell_), numberOf(0), numbers_.hintFor(bad_cell_)}});
  }

  const TextLines& file_;
  const TableLayout& layout_;
  Gaps gaps_;
  std::size_t width_;
  bool named_;         ///< a column before the numbers holds names
  bool may_be_named_;  ///< no first cell was a number so far
  CellNumbers numbers_;
  std::vector<double> values_;
  std::vector<std::string> names_;
  std::size_t missing_ = 0;
  std::size_t gap_line_ = 0;  ///< of the first cell without a number
  std::size_t gap_cell_ = 0;
  std::string gap_;
  std::size_t bad_line_ = 0;  ///< of the first text in the first column
  std::string bad_cell_;
};

/// What the remarks above say that it is: the rows of Octave's matrix; nothing where they say
/// nothing. Throws Error where it is more than one matrix.
std::optional<Index> requireOneMatrix(TextLines& file) {
  std::optional<Index> rows;
  for (const std::string& remark : file.remarks()) {
    const auto says = [&](std::string_view word) { return remark.starts_with(word); };
    if (says("Array shape: (") && std::count(remark.begin(), remark.end(), ',') > 1) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: holds an array of three dimensions (%2); a matrix has two. "
                                   "Save one slice, or array.reshape(len(array), -1)."),
                  {file.path(), asIs(remark)}});
    }
    if (says("type: ") && remark != "type: matrix" && remark != "type: bool matrix") {
      throw Error(
          Message{WEIGHTSCAPE_TEXT(
                      "%1: holds a %2 of Octave, which is not read as text; save it with -v7."),
                  {file.path(), asIs(shortened(remark.substr(6)))}});
    }
    if (says("rows: ")) {
      rows = static_cast<Index>(parseNumber(remark.substr(6)).value_or(0.0));
    }
  }
  return rows;
}

}  // namespace

NamedMatrix readCsv(const std::filesystem::path& path, const Control& control,
                    const TableOptions& options, Gaps gaps) {
  TextLines file(path, '#', control);
  return readCsv(file, options, gaps);
}

NamedMatrix readCsv(TextLines& file, const TableOptions& options, Gaps gaps) {
  const TableLayout layout = layoutOf(file, options);
  const std::optional<Index> rows_of_octave = requireOneMatrix(file);
  Rows rows(file, layout, gaps, options.empty_as_zero);
  std::string text;
  for (std::size_t i = 0; i < layout.head_lines; ++i) file.next(text);
  while (file.next(text)) rows.add(file.cells(text, layout.separator));
  NamedMatrix table = rows.take();
  if (file.lineBelowGap() > 0) {
    table.notes.push_back({WEIGHTSCAPE_TEXT("an empty line stands above line %1, and what is below "
                                            "is read as more rows of the same table"),
                           {std::to_string(file.lineBelowGap())}});
  }
  if (layout.has_header) {
    table.column_names = layout.header;
    const auto columns = static_cast<std::size_t>(table.values.cols());
    if (table.column_names.size() == columns + 1) {
      table.column_names.erase(table.column_names.begin());  // of the names
    }
  }
  if (rows_of_octave && *rows_of_octave != table.values.rows()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: holds more than one variable of Octave; save each "
                                         "alone, or all with -v7, where one can be chosen."),
                        {file.path()}});
  }
  dropTotals(table);
  return table;
}

}  // namespace weightscape
