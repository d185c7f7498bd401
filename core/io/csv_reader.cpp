#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/csv.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

constexpr std::size_t kCellsBetweenStops = 65536;

using Cells = std::vector<std::string>;

/// A line whose cells are looked at before it is known what they are.
struct Line {
  Cells cells;
  std::vector<bool> quoted;  ///< cells that stood in quotes

  /// Where the names of columns or the values begin: the first cell may name the row.
  [[nodiscard]] std::size_t begin() const { return cells.size() > 1 ? 1 : 0; }
  [[nodiscard]] bool allQuoted() const {
    return std::all_of(quoted.begin() + static_cast<std::ptrdiff_t>(begin()), quoted.end(),
                       [](bool yes) { return yes; });
  }
};

/// Numbers of neurons, as a table of a data frame is headed by them.
bool areDifferentWholes(const Cells& cells) {
  std::set<std::string> seen;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (cells[i].find_first_not_of("0123456789") != std::string::npos) return false;
    if (!seen.insert(cells[i]).second) return false;
  }
  return true;
}

/// A first line is a header when some cell after the first is no number; where all are, when they
/// stand in quotes and the next line's do not, as our writer and R have it, or when the first is
/// empty above a column of names.
bool isHeader(const Line& first, const Line& next) {
  const Cells& cells = first.cells;
  for (std::size_t i = first.begin(); i < cells.size(); ++i) {
    if (!parseNumber(cells[i])) return true;
  }
  if (cells.size() > 1 && cells[0].empty()) return first.quoted[0] || areDifferentWholes(cells);
  const bool first_is_name = first.quoted[0] || !parseNumber(cells[0]);
  return first_is_name && first.allQuoted() && !next.allQuoted();
}

/// Rows as they come; whether the first column holds names may show only at the end.
class Rows {
 public:
  Rows(const TextLines& file, std::size_t width, bool named)
      : file_(file), width_(width), named_(named), may_be_named_(width > 1) {}

  void add(std::size_t line, const Cells& cells) {
    if (cells.size() != width_) {
      file_.refuse(line, std::to_string(cells.size()) + " cells where the first row has " +
                             std::to_string(width_) + ".");
    }
    makeRoom();
    for (std::size_t c = 0; c < width_; ++c) {
      if (c % kCellsBetweenStops == 0) throwIfStopped(file_.control());
      const std::optional<double> value = parseNumber(cells[c]);
      if (c == 0) {
        addFirst(line, cells[0], value.has_value());
      } else if (!value) {
        file_.refuse(line, "'" + shortened(cells[c]) + "' in cell " + std::to_string(c + 1) +
                               " is not a number.");
      }
      numbers_.push_back(value.value_or(0.0));
    }
  }

  NamedMatrix take() {
    if (bad_line_ > 0 && !named_ && !may_be_named_) refuseText();
    NamedMatrix table;
    const bool names = named_ || may_be_named_;
    const auto rows = static_cast<Index>(numbers_.size() / width_);
    const auto first = static_cast<Index>(names ? 1 : 0);
    const auto columns = static_cast<Index>(width_);
    if (names) table.row_names = std::move(names_);
    table.values.resize(rows, columns - first);
    const Eigen::Map<const Matrix> by_rows(numbers_.data(), columns, rows);
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
    const std::size_t needed = numbers_.size() + width_;
    if (needed <= numbers_.capacity()) return;
    const std::size_t room = std::max(needed, 2 * numbers_.capacity());
    // These, those before they are moved, and the matrix that is made of them.
    requireMemory(24.0 * static_cast<double>(room), file_.path().string());
    numbers_.reserve(room);
  }

  void addFirst(std::size_t line, const std::string& cell, bool number) {
    if (number) {
      may_be_named_ = false;
    } else if (bad_line_ == 0) {
      bad_line_ = line;
      bad_cell_ = cell;
    }
    if (named_ || may_be_named_) {
      names_.push_back(nameOfCell(cell));
    } else {
      names_.clear();
      if (bad_line_ > 0) refuseText();
    }
  }

  [[noreturn]] void refuseText() const {
    file_.refuse(bad_line_, "'" + shortened(bad_cell_) + "' in cell 1 is not a number.");
  }

  const TextLines& file_;
  std::size_t width_;
  bool named_;         ///< the header says so
  bool may_be_named_;  ///< no first cell was a number so far
  std::vector<double> numbers_;
  std::vector<std::string> names_;
  std::size_t bad_line_ = 0;  ///< of the first text in the first column
  std::string bad_cell_;
};

}  // namespace

NamedMatrix readCsv(const std::filesystem::path& path, const Control& control) {
  TextLines file(path, '#', control);
  std::string text;
  if (!file.next(text)) {
    throw Error(path.string() + ": is empty; it needs at least one row of numbers.");
  }
  const char separator = separatorOf(text);
  const auto take = [&] {
    Line line;
    line.cells = file.cells(text, separator, &line.quoted);
    return line;
  };
  Cells header;
  Line first = take();
  const std::size_t header_line = file.number();
  std::optional<Line> second;
  if (file.next(text)) second = take();
  std::size_t first_line = header_line;
  if (second && isHeader(first, *second)) {
    header = std::move(first.cells);
    first = *std::exchange(second, std::nullopt);
    first_line = file.number();
  }
  const std::size_t width = first.cells.size();
  const bool named = width > 1 && ((header.size() == width && header[0].empty()) ||
                                   (!header.empty() && header.size() + 1 == width));
  Rows rows(file, width, named);
  rows.add(first_line, first.cells);
  if (second) rows.add(file.number(), second->cells);
  while (file.next(text)) rows.add(file.number(), file.cells(text, separator));
  NamedMatrix table = rows.take();
  if (!header.empty()) {
    const auto columns = static_cast<std::size_t>(table.values.cols());
    if (!table.row_names.empty() && header.size() == width) header.erase(header.begin());
    if (header.size() != columns) {
      file.refuse(header_line, "the header has " + std::to_string(header.size()) + " names for " +
                                   std::to_string(columns) + " columns.");
    }
    for (const std::string& name : header) table.column_names.push_back(nameOfCell(name));
  }
  return table;
}

}  // namespace weightscape
