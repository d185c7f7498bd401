#include "core/io/csv.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/file_writer.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

struct Line {
  std::size_t number = 0;  ///< from 1, as editors count
  std::vector<std::string> cells;
};

[[noreturn]] void refuse(const std::filesystem::path& path, std::size_t line,
                         const std::string& why) {
  throw Error(path.string() + ", line " + std::to_string(line) + ": " + why);
}

std::vector<Line> readLines(const std::filesystem::path& path) {
  TextLines file(path);
  std::vector<Line> lines;
  std::string text;
  char separator = '\0';
  while (file.next(text)) {
    if (separator == '\0') separator = separatorOf(text);
    lines.push_back({file.number(), cellsOf(text, separator)});
  }
  if (lines.empty())
    throw Error(path.string() + ": is empty; it needs at least one row of numbers.");
  return lines;
}

/// A first line is a header when some cell after the first is no number.
bool isHeader(const Line& line) {
  if (line.cells.size() == 1) return !parseNumber(line.cells[0]);
  for (std::size_t i = 1; i < line.cells.size(); ++i) {
    if (!parseNumber(line.cells[i])) return true;
  }
  return false;
}

std::string quoted(const std::string& name) {
  if (name.find_first_of(",;\t\" ") == std::string::npos) return name;
  std::string inside;
  for (const char c : name) inside += c == '"' ? std::string("\"\"") : std::string(1, c);
  return '"' + inside + '"';
}

}  // namespace

NamedMatrix readCsv(const std::filesystem::path& path) {
  std::vector<Line> lines = readLines(path);
  NamedMatrix table;
  std::vector<std::string> header;
  if (isHeader(lines.front()) && lines.size() > 1) {
    header = lines.front().cells;
    lines.erase(lines.begin());
  }
  // Names stand in the first column when the header leaves it unnamed or its cells are no numbers.
  const std::size_t width = lines.front().cells.size();
  bool names = width > 1 && ((header.size() == width && header[0].empty()) ||
                             (!header.empty() && header.size() + 1 == width));
  bool all_text = width > 1;
  for (const Line& line : lines) all_text = all_text && !parseNumber(line.cells[0]);
  names = names || all_text;
  const std::size_t first = names ? 1 : 0;
  table.values.resize(static_cast<Index>(lines.size()), static_cast<Index>(width - first));
  for (std::size_t r = 0; r < lines.size(); ++r) {
    const Line& line = lines[r];
    if (line.cells.size() != width) {
      refuse(path, line.number,
             std::to_string(line.cells.size()) + " cells where the first row has " +
                 std::to_string(width) + ".");
    }
    if (names) table.row_names.push_back(line.cells[0]);
    for (std::size_t c = first; c < width; ++c) {
      const std::optional<double> value = parseNumber(line.cells[c]);
      if (!value) {
        refuse(path, line.number,
               "'" + line.cells[c] + "' in cell " + std::to_string(c + 1) + " is not a number.");
      }
      table.values(static_cast<Index>(r), static_cast<Index>(c - first)) = *value;
    }
  }
  if (!header.empty()) {
    if (names && header.size() == width) header.erase(header.begin());
    if (header.size() != width - first) {
      refuse(path, 1,
             "the header has " + std::to_string(header.size()) + " names for " +
                 std::to_string(width - first) + " columns.");
    }
    table.column_names = header;
  }
  return table;
}

void writeCsv(const std::filesystem::path& path, const std::vector<std::string>& header,
              const Matrix& rows, const std::vector<std::string>& names) {
  FileWriter file(path);
  std::string line;
  for (const std::string& name : header) line += (line.empty() ? "" : ",") + name;
  file.write(line + "\n");
  for (Index r = 0; r < rows.rows(); ++r) {
    line = names.empty() ? "" : quoted(names[static_cast<std::size_t>(r)]) + ",";
    for (Index c = 0; c < rows.cols(); ++c) line += (c > 0 ? "," : "") + exactNumber(rows(r, c));
    file.write(line + "\n");
  }
  file.close();
}

}  // namespace weightscape
