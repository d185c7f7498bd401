#include "core/io/csv.h"

#include <fstream>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr std::size_t kLongestLine = std::size_t{64} << 20U;

struct Line {
  std::size_t number = 0;  ///< from 1, as editors count
  std::vector<std::string> cells;
};

[[noreturn]] void refuse(const std::filesystem::path& path, std::size_t line,
                         const std::string& why) {
  throw Error(path.string() + ", line " + std::to_string(line) + ": " + why);
}

char separatorOf(const std::string& line) {
  for (const char candidate : {',', ';', '\t'}) {
    if (line.find(candidate) != std::string::npos) return candidate;
  }
  return ' ';
}

/// Cells of one line without quotes and surrounding blanks; separators inside quotes do not count.
std::vector<std::string> cellsOf(std::string_view line, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : trimmed(line)) {
    if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == separator || (separator == ' ' && c == '\t'))) {
      if (separator != ' ' || !cells.back().empty()) cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  for (std::string& cell : cells) cell = std::string(trimmed(cell));
  return cells;
}

/// Reads a line of bounded length; false at the end of the file.
bool readLine(std::ifstream& file, const std::filesystem::path& path, std::size_t number,
              std::string& line) {
  line.clear();
  for (int c = file.get(); c != EOF; c = file.get()) {
    if (c == '\n') return true;
    if (line.size() >= kLongestLine) {
      refuse(path, number, "longer than 64 MiB; is this a text file with one row a line?");
    }
    line += static_cast<char>(c);
  }
  return !line.empty();
}

std::vector<Line> readLines(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    throw Error(path.string() + ": cannot be opened; does it exist and may it be read?");
  }
  std::vector<Line> lines;
  std::string text;
  char separator = '\0';
  for (std::size_t number = 1; readLine(file, path, number, text); ++number) {
    if (number == 1 && text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find('\0') != std::string::npos) refuse(path, number, "holds bytes that are no text.");
    if (trimmed(text).empty() || trimmed(text).front() == '#') continue;
    if (separator == '\0') separator = separatorOf(text);
    lines.push_back({number, cellsOf(text, separator)});
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
              const Matrix& rows) {
  std::ofstream file(path, std::ios::binary);
  for (std::size_t i = 0; i < header.size(); ++i) file << (i > 0 ? "," : "") << header[i];
  file << '\n';
  for (Index r = 0; r < rows.rows(); ++r) {
    for (Index c = 0; c < rows.cols(); ++c) file << (c > 0 ? "," : "") << exactNumber(rows(r, c));
    file << '\n';
  }
  file.close();
  if (!file) {
    throw Error(path.string() +
                    ": could not be written whole; is the disk full or the folder "
                    "read-only?",
                Error::Kind::Failed);
  }
}

}  // namespace weightscape
