#include "core/io/csv.h"

#include "core/base/text.h"
#include "core/io/file_writer.h"

namespace weightscape {
namespace {

std::string quoted(const std::string& name) {
  if (name.find_first_of(",;\t\" ") == std::string::npos) return name;
  std::string inside;
  for (const char c : name) inside += c == '"' ? std::string("\"\"") : std::string(1, c);
  return '"' + inside + '"';
}

}  // namespace

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
