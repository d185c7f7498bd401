#include "core/io/sparse_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <limits>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

using Entry = Eigen::Triplet<double, std::int32_t>;

/// Entries between two looks at the stop.
constexpr std::size_t kEntriesBetweenStops = 65536;

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// Adds an entry, and asks for the memory first where more of it is needed.
void add(std::vector<Entry>& entries, const TextLines& file, std::int32_t row, std::int32_t column,
         double value) {
  if (entries.size() == entries.capacity()) {
    constexpr std::size_t kMost = std::numeric_limits<std::int32_t>::max();
    if (entries.size() >= kMost) file.refuse("more entries than the 2147483647 that are allowed.");
    const std::size_t room = std::min(kMost, std::max<std::size_t>(1024, 2 * entries.capacity()));
    // These, those before they are moved, and the matrix that is made of them.
    requireMemory(3.0 * sizeof(Entry) * static_cast<double>(room), file.path().string());
    entries.reserve(room);
  }
  entries.emplace_back(row, column, value);
}

/// Calls body(i) for all entries and looks at the stop now and then.
template <typename Body>
void forEntries(std::size_t count, const Control& control, const Body& body) {
  for (std::size_t first = 0; first < count; first += kEntriesBetweenStops) {
    throwIfStopped(control);
    const std::size_t end = std::min(count, first + kEntriesBetweenStops);
    for (std::size_t i = first; i < end; ++i) body(i);
  }
}

/// Places of the entries when they are sorted by a number each, equal ones in their order: the
/// first place of each number, and one more.
template <typename NumberOf>
std::vector<std::int32_t> firstPlaces(std::size_t count, Index numbers, const NumberOf& number_of,
                                      const Control& control) {
  std::vector<std::int32_t> places(static_cast<std::size_t>(numbers) + 1, 0);
  forEntries(count, control,
             [&](std::size_t i) { ++places[static_cast<std::size_t>(number_of(i)) + 1]; });
  forEntries(places.size() - 1, control, [&](std::size_t i) { places[i + 1] += places[i]; });
  return places;
}

/// Repeated pairs are added up in the order of the file. As Eigen's setFromTriplets, which cannot
/// be stopped.
SparseMatrix assembled(Index rows, Index columns, std::vector<Entry> entries,
                       const Control& control) {
  const std::size_t count = entries.size();
  std::vector<Entry> by_row(count);
  {
    std::vector<std::int32_t> next = firstPlaces(
        count, rows, [&](std::size_t i) { return entries[i].row(); }, control);
    forEntries(count, control, [&](std::size_t i) {
      const auto row = static_cast<std::size_t>(entries[i].row());
      by_row[static_cast<std::size_t>(next[row]++)] = entries[i];
    });
  }
  std::vector<std::int32_t> starts = firstPlaces(
      count, columns, [&](std::size_t i) { return by_row[i].col(); }, control);
  {
    std::vector<std::int32_t> next = starts;
    forEntries(count, control, [&](std::size_t i) {
      const auto column = static_cast<std::size_t>(by_row[i].col());
      entries[static_cast<std::size_t>(next[column]++)] = by_row[i];
    });
  }
  by_row = {};
  SparseMatrix matrix(rows, columns);
  matrix.resizeNonZeros(static_cast<Index>(count));
  std::int32_t kept = 0;
  std::size_t last = count;  // the entry that the kept ones end with
  for (std::size_t c = 0; c < static_cast<std::size_t>(columns); ++c) {
    if (c % kEntriesBetweenStops == 0) throwIfStopped(control);
    matrix.outerIndexPtr()[c] = kept;
    const auto first = static_cast<std::size_t>(starts[c]);
    const auto end = static_cast<std::size_t>(starts[c + 1]);
    for (std::size_t i = first; i < end; ++i) {
      if (i % kEntriesBetweenStops == 0) throwIfStopped(control);
      if (i > first && entries[last].row() == entries[i].row()) {
        matrix.valuePtr()[kept - 1] += entries[i].value();
        continue;
      }
      matrix.innerIndexPtr()[kept] = entries[i].row();
      matrix.valuePtr()[kept] = entries[i].value();
      ++kept;
      last = i;
    }
  }
  matrix.outerIndexPtr()[columns] = kept;
  matrix.resizeNonZeros(kept);
  return matrix;
}

/// Gives each id a number in order of first appearance.
class Ids {
 public:
  std::int32_t numberOf(const std::string& id) {
    const auto [place, added] = numbers_.emplace(id, static_cast<std::int32_t>(names_.size()));
    if (added) {
      names_.push_back(id);
      constexpr std::size_t kBeside = 160;  // two texts and a place in the table
      bytes_ += 2 * id.size() + kBeside;
      if (bytes_ > allowed_) {
        allowed_ = 2 * bytes_;
        requireMemory(static_cast<double>(allowed_), "the names of the neurons");
      }
    }
    return place->second;
  }
  [[nodiscard]] std::vector<std::string> take() { return std::move(names_); }
  [[nodiscard]] Index size() const { return static_cast<Index>(names_.size()); }

 private:
  std::unordered_map<std::string, std::int32_t> numbers_;
  std::vector<std::string> names_;
  std::size_t bytes_ = 0;
  std::size_t allowed_ = std::size_t{1} << 24U;
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
              "; the header has " + shortened(joinChoices(header), 1000) + ".");
}

double finiteNumber(const TextLines& file, const std::string& cell) {
  const std::optional<double> value = parseNumber(cell);
  if (!value) file.refuse("'" + shortened(cell) + "' is not a number.");
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
      file.refuse("'" + shortened(cells[i]) + "' is no whole number.");
    }
    numbers.push_back(static_cast<std::int64_t>(*value));
  }
  if (cells.size() < count) {
    file.refuse(std::to_string(cells.size()) + " numbers where " + std::to_string(count) +
                " belong.");
  }
  return numbers;
}

void addEntry(std::vector<Entry>& entries, const TextLines& file, Symmetry symmetry,
              std::int64_t row, std::int64_t column, double value) {
  const auto r = static_cast<std::int32_t>(row);
  const auto c = static_cast<std::int32_t>(column);
  if (value != 0.0) add(entries, file, r, c, value);
  if (symmetry == Symmetry::General || r == c || value == 0.0) return;
  add(entries, file, c, r, symmetry == Symmetry::Skew ? -value : value);
}

/// Numbers that the file holds of a matrix that is stored whole.
double storedNumbers(Symmetry symmetry, double rows, double columns) {
  if (symmetry == Symmetry::General) return rows * columns;
  return 0.5 * rows * (symmetry == Symmetry::Symmetric ? rows + 1.0 : rows - 1.0);
}

/// Sizes that a file names, held against what it can hold, before anything is made of them.
void requireSizes(const TextLines& file, const Banner& banner,
                  const std::vector<std::int64_t>& sizes) {
  const std::int64_t rows = sizes[0];
  const std::int64_t columns = sizes[1];
  const std::string size = std::to_string(rows) + " × " + std::to_string(columns);
  constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
  if (rows < 1 || columns < 1 || rows > kMost || columns > kMost) {
    file.refuse(size + " is not allowed; allowed are 1 to " + std::to_string(kMost) + " each way.");
  }
  if (banner.symmetry != Symmetry::General && rows != columns) {
    file.refuse("a symmetric matrix must be square; this one is " + size + ".");
  }
  const double numbers =
      banner.coordinate
          ? static_cast<double>(sizes[2])
          : storedNumbers(banner.symmetry, static_cast<double>(rows), static_cast<double>(columns));
  // The shortest line: "1 1", "1 1 1" or "1", and its end.
  const double shortest = banner.coordinate ? (banner.pattern ? 4.0 : 6.0) : 2.0;
  if (file.size() && shortest * numbers > static_cast<double>(*file.size()) + 1.0) {
    file.refuse("calls for " + shortNumber(numbers) + " entries, which a file of " +
                std::to_string(*file.size()) + " bytes cannot hold; it is cut off or damaged.");
  }
  requireMemory(3.0 * sizeof(Entry) * numbers, "a matrix of " + shortNumber(numbers) + " entries");
  // Rows without entries are usual, but not hundreds of them for each entry.
  constexpr double kFree = 1e6;
  constexpr double kForEachEntry = 100.0;
  const auto longest = static_cast<double>(std::max(rows, columns));
  if (longest > kFree + kForEachEntry * numbers) {
    file.refuse(size + " for " + shortNumber(numbers) +
                " entries is not allowed; allowed are 1000000 rows and columns, and 100 more for "
                "each entry.");
  }
}

}  // namespace

NamedSparseMatrix readEdges(const std::filesystem::path& path, const EdgeColumns& columns,
                            const Control& control) {
  TextLines file(path, '#', control);
  std::string line;
  if (!file.next(line)) throw Error(path.string() + ": is empty; it needs a header and edges.");
  const char separator = separatorOf(line);
  const std::vector<std::string> header = file.cells(line, separator);
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
    const std::vector<std::string> cells = file.cells(line, separator);
    if (cells.size() != header.size()) {
      file.refuse(std::to_string(cells.size()) + " cells where the header has " +
                  std::to_string(header.size()) + ".");
    }
    if (cells[source].empty() || cells[target].empty()) file.refuse("an end has no id.");
    const double value = weight == kNone ? 1.0 : finiteNumber(file, cells[weight]);
    const std::int32_t from = ids.numberOf(cells[source]);
    const std::int32_t to = ids.numberOf(cells[target]);
    add(entries, file, from, to, value);
  }
  if (entries.empty()) throw Error(path.string() + ": has a header but no edges.");
  NamedSparseMatrix result;
  result.values = assembled(ids.size(), ids.size(), std::move(entries), control);
  result.row_names = ids.take();
  result.column_names = result.row_names;
  return result;
}

NamedSparseMatrix readMatrixMarket(const std::filesystem::path& path, const Control& control) {
  TextLines file(path, '\0', control);
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
      wholes(file, file.cells(line, ' '), banner.coordinate ? 3 : 2);
  const std::int64_t rows = sizes[0];
  const std::int64_t columns = sizes[1];
  requireSizes(file, banner, sizes);
  std::vector<Entry> entries;
  const auto cut_off = [&](std::int64_t got, std::int64_t wanted) {
    throw Error(path.string() + ": ends after " + std::to_string(got) + " of " +
                std::to_string(wanted) + " entries; it is cut off.");
  };
  if (banner.coordinate) {
    const std::size_t width = banner.pattern ? 2 : 3;
    for (std::int64_t i = 0; i < sizes[2]; ++i) {
      if (!next()) cut_off(i, sizes[2]);
      const std::vector<std::string> cells = file.cells(line, ' ');
      if (cells.size() != width) {
        file.refuse(std::to_string(cells.size()) + " numbers where " + std::to_string(width) +
                    " belong.");
      }
      const std::vector<std::int64_t> place = wholes(file, cells, 2);
      if (place[0] < 1 || place[0] > rows || place[1] < 1 || place[1] > columns) {
        file.refuse("entry (" + cells[0] + ", " + cells[1] + ") is outside the " +
                    std::to_string(rows) + " × " + std::to_string(columns) + " matrix.");
      }
      addEntry(entries, file, banner.symmetry, place[0] - 1, place[1] - 1,
               banner.pattern ? 1.0 : finiteNumber(file, cells[2]));
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
        addEntry(entries, file, banner.symmetry, r, c,
                 finiteNumber(file, std::string(trimmed(line))));
      }
    }
  }
  if (next()) {
    file.refuse("more entries than the sizes call for; the file is damaged, or its sizes are.");
  }
  NamedSparseMatrix result;
  result.values = assembled(rows, columns, std::move(entries), control);
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
