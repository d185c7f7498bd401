// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/sparse_entries.h"
#include "core/io/sparse_file.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

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
        WEIGHTSCAPE_TEXT("is no Matrix Market header; it reads '%%MatrixMarket matrix coordinate "
                         "real general' or alike."));
  }
  Banner banner;
  const auto need = [&](bool good, const std::string& word,
                        const std::vector<std::string>& allowed) {
    if (!good)
      file.refuse(Message{WEIGHTSCAPE_TEXT("'%1' is not allowed; allowed are %2."),
                          {word, choicesOf(allowed)}});
  };
  banner.coordinate = words[2] == "coordinate";
  need(banner.coordinate || words[2] == "array", words[2], {"coordinate", "array"});
  banner.pattern = words[3] == "pattern";
  need(banner.pattern || words[3] == "real" || words[3] == "integer", words[3],
       {"real", "integer", "pattern"});
  if (words[4] == "symmetric") banner.symmetry = Symmetry::Symmetric;
  if (words[4] == "skew-symmetric") banner.symmetry = Symmetry::Skew;
  need(banner.symmetry != Symmetry::General || words[4] == "general", words[4],
       {"general", "symmetric", "skew-symmetric"});
  return banner;
}

/// Whole numbers of one line; refuses any other count.
std::vector<std::int64_t> wholes(const TextLines& file, const std::vector<std::string>& cells,
                                 std::size_t count) {
  std::vector<std::int64_t> numbers;
  for (std::size_t i = 0; i < std::min(count, cells.size()); ++i) {
    const std::optional<double> value = parseNumber(cells[i]);
    if (!value || *value != std::floor(*value) || *value < 0 || *value > 1e15) {
      file.refuse(Message{WEIGHTSCAPE_TEXT("'%1' is no whole number."), {shortened(cells[i])}});
    }
    numbers.push_back(static_cast<std::int64_t>(*value));
  }
  if (cells.size() < count) {
    file.refuse(Message{WEIGHTSCAPE_TEXT("%1 numbers where %2 belong."), {cells.size(), count}});
  }
  return numbers;
}

void addStored(std::vector<SparseEntry>& entries, const TextLines& file, Symmetry symmetry,
               std::int64_t row, std::int64_t column, double value) {
  const auto r = static_cast<std::int32_t>(row);
  const auto c = static_cast<std::int32_t>(column);
  if (value != 0.0) addEntry(entries, file.path(), r, c, value);
  if (symmetry == Symmetry::General || r == c || value == 0.0) return;
  addEntry(entries, file.path(), c, r, symmetry == Symmetry::Skew ? -value : value);
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
    file.refuse(Message{WEIGHTSCAPE_TEXT("%1 is not allowed; allowed are 1 to %2 each way."),
                        {asIs(size), kMost}});
  }
  if (banner.symmetry != Symmetry::General && rows != columns) {
    file.refuse(Message{WEIGHTSCAPE_TEXT("a symmetric matrix must be square; this one is %1."),
                        {asIs(size)}});
  }
  const double numbers =
      banner.coordinate
          ? static_cast<double>(sizes[2])
          : storedNumbers(banner.symmetry, static_cast<double>(rows), static_cast<double>(columns));
  // The shortest line: "1 1", "1 1 1" or "1", and its end.
  const double shortest = banner.coordinate ? (banner.pattern ? 4.0 : 6.0) : 2.0;
  if (file.size() && shortest * numbers > static_cast<double>(*file.size()) + 1.0) {
    file.refuse(Message{WEIGHTSCAPE_TEXT("calls for %1 entries, which a file of %2 bytes cannot "
                                         "hold; it is cut off or damaged."),
                        {limitNumber(numbers), *file.size()}});
  }
  requireMemory(3.0 * sizeof(SparseEntry) * numbers,
                Message{WEIGHTSCAPE_TEXT("a matrix of %1 entries"), {limitNumber(numbers)}});
  // Rows without entries are usual, but not hundreds of them for each entry.
  constexpr double kFree = 1e6;
  constexpr double kForEachEntry = 100.0;
  const auto longest = static_cast<double>(std::max(rows, columns));
  if (longest > kFree + kForEachEntry * numbers) {
    file.refuse(Message{WEIGHTSCAPE_TEXT("%1 for %2 entries is not allowed; allowed are 1000000 "
                                         "rows and columns, and 100 more for each entry."),
                        {asIs(size), limitNumber(numbers)}});
  }
}

}  // namespace

NamedSparseMatrix readMatrixMarket(const std::filesystem::path& path, const Control& control) {
  TextLines file(path, '\0', control);
  std::string line;
  if (!file.next(line))
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is empty; it needs a header and entries."), {path}});
  const Banner banner = bannerOf(file, line);
  const auto next = [&] {
    while (file.next(line)) {
      if (trimmed(line).front() != '%') return true;
    }
    return false;
  };
  if (!next())
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: ends before its sizes; it is cut off."), {path}});
  const std::vector<std::int64_t> sizes =
      wholes(file, file.cells(line, ' '), banner.coordinate ? 3 : 2);
  const std::int64_t rows = sizes[0];
  const std::int64_t columns = sizes[1];
  requireSizes(file, banner, sizes);
  std::vector<SparseEntry> entries;
  const auto cut_off = [&](std::int64_t got, std::int64_t wanted) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: ends after %2 of %3 entries; it is cut off."),
                        {path, got, wanted}});
  };
  if (banner.coordinate) {
    const std::size_t width = banner.pattern ? 2 : 3;
    for (std::int64_t i = 0; i < sizes[2]; ++i) {
      if (!next()) cut_off(i, sizes[2]);
      const std::vector<std::string> cells = file.cells(line, ' ');
      if (cells.size() != width) {
        file.refuse(
            Message{WEIGHTSCAPE_TEXT("%1 numbers where %2 belong."), {cells.size(), width}});
      }
      const std::vector<std::int64_t> place = wholes(file, cells, 2);
      if (place[0] < 1 || place[0] > rows || place[1] < 1 || place[1] > columns) {
        file.refuse(Message{WEIGHTSCAPE_TEXT("entry (%1, %2) is outside the %3 × %4 matrix."),
                            {asIs(cells[0]), asIs(cells[1]), rows, columns}});
      }
      addStored(entries, file, banner.symmetry, place[0] - 1, place[1] - 1,
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
        addStored(entries, file, banner.symmetry, r, c,
                  finiteNumber(file, std::string(trimmed(line))));
      }
    }
  }
  if (next()) {
    file.refuse(WEIGHTSCAPE_TEXT(
        "more entries than the sizes call for; the file is damaged, or its sizes are."));
  }
  NamedSparseMatrix result;
  result.values = assembled(rows, columns, std::move(entries), control);
  return result;
}

}  // namespace weightscape
