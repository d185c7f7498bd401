// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edge_sight.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/edge_ends.h"
#include "core/io/edge_weight.h"

namespace weightscape {
namespace {

/// A whole number as it is an identifier: 12, and 1.2e1 as NumPy writes it.
bool isWhole(const std::string& cell) {
  const std::optional<double> value = parseNumber(cell);
  return value && *value >= 0.0 && *value == std::floor(*value);
}

/// A text that may be a neuron's name: it begins with a letter, and is no truth value.
bool mayBeName(const std::string& cell) {
  if (cell.empty() || isMissing(cell) || truthValue(cell)) return false;
  const auto first = static_cast<unsigned char>(cell[0]);
  // A minus sign and signs of money are letters of several bytes too.
  constexpr unsigned char kSigns = 0xE2;
  return !parseNumber(cell) &&
         (std::isalpha(first) != 0 || first == '_' || (first >= 0xC3U && first != kSigns));
}

bool mayBeEnd(const std::string& cell) { return isWhole(cell) || mayBeName(cell); }

std::size_t digitsOf(const std::string& cell) {
  return cell.find_first_not_of("0123456789") == cell.npos ? cell.size() : 0;
}

bool namesIds(const std::vector<std::string>& header) {
  return std::any_of(header.begin(), header.end(), [](const std::string& name) {
    const std::vector<std::string> words = wordsOf(name);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
      return isOneOf(word, {"id", "ids", "seg", "root", "body", "skid", "node", "segid", "rootid"});
    });
  });
}

/// Two columns of whole numbers that share some and stand as different pairs, one of which leads
/// from several lines, and beside them numbers that are not all whole: neurons and what was
/// measured of their connections, or a matrix that begins with two odd columns. Without a header.
Sureness pairsBesideMeasures(const TableSample& sample) {
  constexpr std::size_t kMostColumns = 8;
  constexpr std::size_t kFewest = 3;
  if (sample.width > kMostColumns || sample.lines.size() < kFewest) return Sureness::No;
  std::set<std::string> starts;
  std::set<std::string> ends;
  std::set<std::pair<std::string, std::string>> pairs;
  bool measures = false;
  for (const SampleLine& line : sample.lines) {
    if (line.cells.size() != sample.width || !isWhole(line.cells[0]) || !isWhole(line.cells[1])) {
      return Sureness::No;
    }
    starts.insert(line.cells[0]);
    ends.insert(line.cells[1]);
    pairs.emplace(line.cells[0], line.cells[1]);
    for (std::size_t c = 2; c < sample.width; ++c) {
      if (!CellNumbers().read(line.cells[c])) return Sureness::No;
      measures = measures || !isWhole(line.cells[c]);
    }
  }
  const bool meet = std::any_of(starts.begin(), starts.end(),
                                [&](const std::string& start) { return ends.contains(start); });
  const bool different = pairs.size() == sample.lines.size() && starts.size() < pairs.size();
  return measures && meet && different ? Sureness::Doubtful : Sureness::No;
}

/// Of a table whose header, if it has one, does not say it.
Sureness endsWithoutNames(const TableSample& sample) {
  constexpr std::size_t kMostColumns = 4;  // two ends, a weight, and a time
  if (endsWithData(sample)) return Sureness::Yes;
  if (sample.width > kMostColumns) return pairsBesideMeasures(sample);
  const auto is_number = [](const std::string& cell) {
    return CellNumbers().read(cell).has_value();
  };
  const auto fits = [&](const SampleLine& line) {
    const auto is_stamp = [](const std::string& cell) {
      return isWhole(cell) && digitsOf(cell) >= 9;
    };
    return line.cells.size() == sample.width && (sample.width == 2 || is_number(line.cells[2])) &&
           (sample.width < kMostColumns || is_stamp(line.cells[3])) && mayBeEnd(line.cells[0]) &&
           mayBeEnd(line.cells[1]);
  };
  const bool headed = !fits(sample.lines[0]);
  const std::size_t begin = headed ? 1 : 0;
  constexpr std::size_t kFewest = 2;
  if (sample.lines.size() < begin + kFewest) return Sureness::No;
  std::set<std::string> starts;
  std::set<std::string> ends;
  bool names = true;
  bool long_numbers = true;
  bool numbers = true;
  for (std::size_t i = begin; i < sample.lines.size(); ++i) {
    const std::vector<std::string>& cells = sample.lines[i].cells;
    if (!fits(sample.lines[i])) {
      return sample.width == kMostColumns ? pairsBesideMeasures(sample) : Sureness::No;
    }
    starts.insert(cells[0]);
    ends.insert(cells[1]);
    names = names && mayBeName(cells[0]) && mayBeName(cells[1]);
    numbers = numbers && isWhole(cells[0]) && isWhole(cells[1]);
    constexpr std::size_t kDigits = 9;  // values are rarely so large, identifiers often
    long_numbers = long_numbers && digitsOf(cells[0]) >= kDigits && digitsOf(cells[1]) >= kDigits;
  }
  const bool meet = std::any_of(starts.begin(), starts.end(),
                                [&](const std::string& start) { return ends.contains(start); });
  // Neurons that receive also send; a matrix has names in its first column alone.
  if (names) return meet ? Sureness::Yes : Sureness::Doubtful;
  if (!numbers) return Sureness::No;
  if (long_numbers) return Sureness::Yes;
  // A header that names something else has been looked at.
  if (headed && !namesIds(sample.lines[0].cells)) return Sureness::No;
  const auto largest = [](const std::set<std::string>& cells) {
    std::size_t most = 0;
    for (const std::string& cell : cells) most = std::max(most, digitsOf(cell));
    return most;
  };
  constexpr std::size_t kSeveral = 4;
  const bool far = largest(starts) >= kSeveral && largest(ends) >= kSeveral;
  return meet || far ? Sureness::Doubtful : Sureness::No;
}

/// Whether the cells of two columns may be identifiers, the header aside.
bool mayBeEnds(const TableSample& sample, const EdgeEnds& ends) {
  for (std::size_t i = 1; i < sample.lines.size(); ++i) {
    const std::vector<std::string>& cells = sample.lines[i].cells;
    for (const std::size_t end : {ends.source, ends.target}) {
      const std::optional<double> value =
          end < cells.size() ? parseNumber(cells[end]) : std::nullopt;
      if (value && !std::isnan(*value) && !isWhole(cells[end])) return false;
    }
  }
  return true;
}

}  // namespace

Sureness looksLikeEdges(const TableSample& sample, const std::vector<std::string>& remarks) {
  if (sample.lines.empty() || sample.width < 2) return Sureness::No;
  const std::vector<std::string>& head = sample.lines[0].cells;
  if (const std::optional<EdgeEnds> ends = edgeEnds(head); ends && mayBeEnds(sample, *ends)) {
    if (ends->certain) return Sureness::Yes;
    const bool weighed = std::any_of(head.begin(), head.end(), [](const std::string& name) {
      return isWeight(name) || isUsualWeight(name);
    });
    constexpr std::size_t kFew = 4;  // of more, two that are counted are no ends
    if (weighed && head.size() <= kFew) return Sureness::Yes;
  }
  for (const std::string& remark : remarks) {
    const std::vector<std::string> cells = cellsOf(remark, ' ');
    const std::optional<EdgeEnds> ends = edgeEnds(cells);
    if (ends && ends->certain && cells.size() == sample.width) return Sureness::Yes;
  }
  return endsWithoutNames(sample);
}

}  // namespace weightscape
