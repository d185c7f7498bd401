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

}  // namespace

std::string nameOfCell(const std::string& cell) {
  return cell.starts_with(kAsText) && startsFormula(cell.substr(1)) ? cell.substr(1) : cell;
}

std::string csvCell(const std::string& text) {
  std::string cell = text;
  // Files are read line by line: a name keeps to one.
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  if (startsFormula(cell)) cell.insert(0, 1, kAsText);
  if (cell.find_first_of(",;\t\" '#") == std::string::npos) return cell;
  std::string inside;
  for (const char c : cell) inside += c == '"' ? std::string("\"\"") : std::string(1, c);
  return '"' + inside + '"';
}

void writeCsv(const std::filesystem::path& path, const std::vector<std::string>& header,
              const Matrix& rows, const std::vector<std::string>& names) {
  FileWriter file(path);
  std::string line;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const bool corner = i == 0 && !names.empty() && namesLookLikeNumbers(header, names);
    line += (i > 0 ? "," : "") + (corner ? std::string("\"\"") : csvCell(header[i]));
  }
  file.write(line + "\n");
  for (Index r = 0; r < rows.rows(); ++r) {
    line = names.empty() ? "" : csvCell(names[static_cast<std::size_t>(r)]) + ",";
    for (Index c = 0; c < rows.cols(); ++c) line += (c > 0 ? "," : "") + exactNumber(rows(r, c));
    file.write(line + "\n");
  }
  file.close();
}

}  // namespace weightscape
