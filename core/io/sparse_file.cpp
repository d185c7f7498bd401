#include "core/io/sparse_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string_view>
#include <unordered_map>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

using Entry = Eigen::Triplet<double, std::int32_t>;

/// Lines between two looks at the stop token.
constexpr std::size_t kLinesBetweenReports = 65536;

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

SparseMatrix assembled(Index rows, Index columns, const std::vector<Entry>& entries) {
  SparseMatrix matrix(rows, columns);
  matrix.setFromTriplets(entries.begin(), entries.end());  // adds repeated pairs up
  matrix.makeCompressed();
  return matrix;
}

void report(const TextLines& file, const Control& control) {
  if (file.number() % kLinesBetweenReports != 0) return;
  throwIfStopped(control);
  control.report(file.share());
}

/// Gives each id a number in order of first appearance.
class Ids {
 public:
  std::int32_t numberOf(const std::string& id) {
    const auto [place, added] = numbers_.emplace(id, static_cast<std::int32_t>(names_.size()));
    if (added) names_.push_back(id);
    return place->second;
  }
  [[nodiscard]] std::vector<std::string> take() { return std::move(names_); }
  [[nodiscard]] Index size() const { return static_cast<Index>(names_.size()); }

 private:
  std::unordered_map<std::string, std::int32_t> numbers_;
  std::vector<std::string> names_;
};

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// The column of that name, or the first that has a usual one.
std::size_t columnOf(const TextLines& file, const std::vector<std::string>& header,
                     const std::string& wanted, const std::vector<std::string>& usual,
                     const std::string& what, bool needed) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (!wanted.empty() && header[i] == wanted) return i;
  }
  if (wanted.empty()) {
    for (const std::string& name : usual) {
      for (std::size_t i = 0; i < header.size(); ++i) {
        if (lowered(header[i]) == name) return i;
      }
    }
    if (!needed) return kNone;
  }
  file.refuse("no column '" + (wanted.empty() ? usual.front() : wanted) + "' for the " + what +
              "; the header has " + joinChoices(header) + ".");
}

double finiteNumber(const TextLines& file, const std::string& cell) {
  const std::optional<double> value = parseNumber(cell);
  if (!value) file.refuse("'" + cell + "' is not a number.");
  if (!std::isfinite(*value)) file.refuse("the weight " + cell + " is not finite.");
  return *value;
}

// ---- Matrix Market --------------------------------------------------------------------------

enum class Symmetry { General, Symmetric, Skew };

struct Banner {
  bool coordinate = true;
  bool pattern = false;
  Symmetry symmetry = Symmetry::General;
};

Banner bannerOf(const TextLines& file, const std::string& line) {
  const std::vector<std::string> words = cellsOf(lowered(line), ' ');
  if (words.size() != 5 || words[0] != "%%matrixmarket" || words[1] != "matrix") {
    file.refuse(
        "is no Matrix Market header; it reads '%%MatrixMarket matrix coordinate real "
        "general' or alike.");
  }
  Banner banner;
  const auto need = [&](bool good, const std::string& word, const std::string& allowed) {
    if (!good) file.refuse("'" + word + "' is not allowed; allowed are " + allowed + ".");
  };
  banner.coordinate = words[2] == "coordinate";
  need(banner.coordinate || words[2] == "array", words[2], "coordinate or array");
  banner.pattern = words[3] == "pattern";
  need(banner.pattern || words[3] == "real" || words[3] == "integer", words[3],
       "real, integer or pattern");
  if (words[4] == "symmetric") banner.symmetry = Symmetry::Symmetric;
  if (words[4] == "skew-symmetric") banner.symmetry = Symmetry::Skew;
  need(banner.symmetry != Symmetry::General || words[4] == "general", words[4],
       "general, symmetric or skew-symmetric");
  return banner;
}

/// Whole numbers of one line; refuses any other count.
std::vector<std::int64_t> wholes(const TextLines& file, const std::vector<std::string>& cells,
                                 std::size_t count) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < std::min(count, cells.size()); ++i) {
    const std::optional<double> value = parseNumber(cells[i]);
    if (!value || *value != std::floor(*value) || *value < 0 || *value > 1e15) {
      file.refuse("'" + cells[i] + "' is no whole number.");
    }
    numbers.push_back(static_cast<std::int64_t>(*value));
  }
  if (cells.size() < count) {
    file.refuse(std::to_string(cells.size()) + " numbers where " + std::to_string(count) +
                " belong.");
  }
  return numbers;
}

void addEntry(std::vector<Entry>& entries, Symmetry symmetry, std::int64_t row, std::int64_t column,
              double value) {
  const auto r = static_cast<std::int32_t>(row);
  const auto c = static_cast<std::int32_t>(column);
  if (value != 0.0) entries.emplace_back(r, c, value);
  if (symmetry == Symmetry::General || r == c || value == 0.0) return;
  entries.emplace_back(c, r, symmetry == Symmetry::Skew ? -value : value);
}

void requireCounts(const TextLines& file, std::int64_t rows, std::int64_t columns, double numbers) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
  if (rows < 1 || columns < 1 || rows > kMost || columns > kMost) {
    file.refuse(std::to_string(rows) + " × " + std::to_string(columns) +
                " is not allowed; allowed are 1 to " + std::to_string(kMost) + " each way.");
  }
  requireMemory(40.0 * numbers, "a matrix of " + shortNumber(numbers) + " entries");
}

}  // namespace

NamedSparseMatrix readEdges(const std::filesystem::path& path, const EdgeColumns& columns,
                            const Control& control) {
  TextLines file(path);
  std::string line;
  if (!file.next(line)) throw Error(path.string() + ": is empty; it needs a header and edges.");
  const char separator = separatorOf(line);
  const std::vector<std::string> header = cellsOf(line, separator);
  const std::size_t source =
      columnOf(file, header, columns.source,
               {"source", "pre", "from", "pre_root_id", "bodyid_pre", "presynaptic", "i"},
               "start of an edge", true);
  const std::size_t target =
      columnOf(file, header, columns.target,
               {"target", "post", "to", "post_root_id", "bodyid_post", "postsynaptic", "j"},
               "end of an edge", true);
  const std::size_t weight =
      columnOf(file, header, columns.weight,
               {"weight", "weights", "count", "syn_count", "synapses", "value", "strength"},
               "weight of an edge", false);
  Ids ids;
  std::vector<Entry> entries;
  while (file.next(line)) {
    const std::vector<std::string> cells = cellsOf(line, separator);
    if (cells.size() != header.size()) {
      file.refuse(std::to_string(cells.size()) + " cells where the header has " +
                  std::to_string(header.size()) + ".");
    }
    if (cells[source].empty() || cells[target].empty()) file.refuse("an end has no id.");
    const double value = weight == kNone ? 1.0 : finiteNumber(file, cells[weight]);
    const std::int32_t from = ids.numberOf(cells[source]);
    const std::int32_t to = ids.numberOf(cells[target]);
    entries.emplace_back(from, to, value);
    report(file, control);
  }
  if (entries.empty()) throw Error(path.string() + ": has a header but no edges.");
  NamedSparseMatrix result;
  result.values = assembled(ids.size(), ids.size(), entries);
  result.row_names = ids.take();
  result.column_names = result.row_names;
  return result;
}

NamedSparseMatrix readMatrixMarket(const std::filesystem::path& path, const Control& control) {
  TextLines file(path, '\0');
  std::string line;
  if (!file.next(line)) throw Error(path.string() + ": is empty; it needs a header and entries.");
  const Banner banner = bannerOf(file, line);
  const auto next = [&] {
    while (file.next(line)) {
      if (trimmed(line).front() != '%') return true;
    }
    return false;
  };
  if (!next()) throw Error(path.string() + ": ends before its sizes; it is cut off.");
  const std::vector<std::int64_t> sizes =
      wholes(file, cellsOf(line, ' '), banner.coordinate ? 3 : 2);
  const std::int64_t rows = sizes[0];
  const std::int64_t columns = sizes[1];
  const double all = static_cast<double>(rows) * static_cast<double>(columns);
  requireCounts(file, rows, columns, banner.coordinate ? static_cast<double>(sizes[2]) : all);
  if (banner.symmetry != Symmetry::General && rows != columns) {
    file.refuse("a symmetric matrix must be square; this one is " + std::to_string(rows) + " × " +
                std::to_string(columns) + ".");
  }
  std::vector<Entry> entries;
  const auto cut_off = [&](std::int64_t got, std::int64_t wanted) {
    throw Error(path.string() + ": ends after " + std::to_string(got) + " of " +
                std::to_string(wanted) + " entries; it is cut off.");
  };
  if (banner.coordinate) {
    const std::size_t width = banner.pattern ? 2 : 3;
    for (std::int64_t i = 0; i < sizes[2]; ++i) {
      if (!next()) cut_off(i, sizes[2]);
      const std::vector<std::string> cells = cellsOf(line, ' ');
      if (cells.size() != width) {
        file.refuse(std::to_string(cells.size()) + " numbers where " + std::to_string(width) +
                    " belong.");
      }
      const std::vector<std::int64_t> place = wholes(file, cells, 2);
      if (place[0] < 1 || place[0] > rows || place[1] < 1 || place[1] > columns) {
        file.refuse("entry (" + cells[0] + ", " + cells[1] + ") is outside the " +
                    std::to_string(rows) + " × " + std::to_string(columns) + " matrix.");
      }
      addEntry(entries, banner.symmetry, place[0] - 1, place[1] - 1,
               banner.pattern ? 1.0 : finiteNumber(file, cells[2]));
      report(file, control);
    }
  } else {
    // Column by column; of a symmetric matrix the lower triangle only, of a skew one without the
    // diagonal.
    for (std::int64_t c = 0; c < columns; ++c) {
      const std::int64_t first = banner.symmetry == Symmetry::General     ? 0
                                 : banner.symmetry == Symmetry::Symmetric ? c
                                                                          : c + 1;
      for (std::int64_t r = first; r < rows; ++r) {
        if (!next()) cut_off(c * rows + r, rows * columns);
        addEntry(entries, banner.symmetry, r, c, finiteNumber(file, std::string(trimmed(line))));
        report(file, control);
      }
    }
  }
  NamedSparseMatrix result;
  result.values = assembled(rows, columns, entries);
  return result;
}

bool isSparseFile(const std::filesystem::path& path) {
  const std::string name = lowered(path.filename().string());
  return name.ends_with(".edges.csv") || name.ends_with(".edges.tsv") || name.ends_with(".mtx");
}

NamedSparseMatrix readSparse(const std::filesystem::path& path, const EdgeColumns& columns,
                             const Control& control) {
  if (lowered(path.extension().string()) == ".mtx") return readMatrixMarket(path, control);
  return readEdges(path, columns, control);
}

}  // namespace weightscape
