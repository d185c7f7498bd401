// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

/// Makes a spreadsheet take a cell as text.
constexpr char kAsText = '\'';

/// What a spreadsheet would compute, or what would be taken for our own mark. Numbers are none.
bool startsFormula(const std::string& cell) {
  return !cell.empty() && std::string_view("=+-@\t'").find(cell[0]) != std::string_view::npos &&
         !parseNumber(cell);
}

/// Then they are taken for values unless the header leaves their column unnamed.
bool namesLookLikeNumbers(const std::vector<std::string>& header,
                          const std::vector<std::string>& names) {
  const auto is_number = [](const std::string& name) { return parseNumber(name).has_value(); };
  return std::any_of(names.begin(), names.end(), is_number) ||
         (header.size() > 1 && std::all_of(header.begin() + 1, header.end(), is_number));
}

/// Of a column: in quotes where it would be taken for a value.
std::string headerCell(const std::string& name) {
  const std::string cell = csvCell(name);
  return parseNumber(cell) ? '"' + cell + '"' : cell;
}

}  // namespace

std::string nameOfCell(const std::string& cell) {
  const bool marked =
      cell.starts_with(kAsText) && (cell.size() == 1 || startsFormula(cell.substr(1)));
  return marked ? cell.substr(1) : cell;
}

std::string csvCell(const std::string& text) {
  std::string cell = text;
  // Files are read line by line: a name keeps to one.
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  if (startsFormula(cell)) cell.insert(0, 1, kAsText);
  // At the beginning of a file these bytes are no text, but say that it is UTF-8.
  const bool like_mark = cell.starts_with("\xEF\xBB\xBF");
  if (!like_mark && cell.find_first_of(",;\t\" '#") == std::string::npos) return cell;
  std::string inside;
  for (const char c : cell) inside += c == '"' ? std::string("\"\"") : std::string(1, c);
  return '"' + inside + '"';
}

void writeCsv(const std::filesystem::path& path, const std::vector<std::string>& header,
              const Matrix& rows, const std::vector<std::string>& names, const Control& control) {
  FileWriter file(path);
  std::string line;
  for (std::size_t i = 0; i < header.size(); ++i) {
    std::string cell = headerCell(header[i]);
    if (i == 0 && !names.empty() && namesLookLikeNumbers(header, names)) cell = "\"\"";
    // An empty first cell says that names stand below it.
    if (i == 0 && names.empty() && cell.empty()) cell = kAsText;
    line += (i > 0 ? "," : "") + cell;
  }
  file.write(line + "\n");
  for (Index r = 0; r < rows.rows(); ++r) {
    line = names.empty() ? "" : csvCell(names[static_cast<std::size_t>(r)]) + ",";
    constexpr Index kBetweenLooks = 1024;
    for (Index c = 0; c < rows.cols(); ++c) {
      if ((r * rows.cols() + c) % kBetweenLooks == 0) throwIfStopped(control);
      line += (c > 0 ? "," : "") + exactNumber(rows(r, c));
    }
    file.write(line + "\n");
  }
  file.close();
}

}  // namespace weightscape
