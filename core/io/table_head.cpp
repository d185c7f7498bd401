// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_head.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/name_words.h"

namespace weightscape {
namespace {

bool isText(const std::string& cell, const IsNumber& is_number) {
  return !cell.empty() && !isMissing(cell) && !is_number(cell);
}

}  // namespace

std::string firstCells(const std::vector<std::string>& cells) {
  constexpr std::size_t kShown = 4;
  return firstNames(cells, kShown);
}

std::vector<std::string> remarkAsHeader(const TextLines& file, const TableSample& sample) {
  if (file.remarks().empty()) return {};
  const std::string& remark = file.remarks().back();
  std::vector<std::string> cells = cellsOf(remark, sample.separator);
  if (cells.size() == 1 && sample.separator == '\t') cells = cellsOf(remark, ' ');
  return cells;
}

bool takeRemark(const TextLines& file, const IsNumber& is_number, const LeftOut& left_out,
                TableSample& sample, std::vector<Message>& notes) {
  if (sample.width < 2) return false;
  std::vector<std::string> cells = remarkAsHeader(file, sample);
  if (cells.size() == sample.width + left_out.size()) left_out.takeFrom(cells);
  const SampleLine& first = sample.lines.front();
  const bool fits = cells.size() == sample.width && first.cells.size() == sample.width &&
                    std::any_of(first.cells.begin(), first.cells.end(), is_number);
  if (!fits || !std::all_of(cells.begin(), cells.end(),
                            [&](const std::string& one) { return isText(one, is_number); })) {
    return false;
  }
  notes.push_back({WEIGHTSCAPE_TEXT("the remark above the first line (%1) is taken as names"),
                   {firstCells(cells)}});
  const std::vector<bool> quoted(cells.size(), false);
  sample.lines.insert(sample.lines.begin(), {first.number, cells, quoted});
  return true;
}

std::size_t passOverUnits(const IsNumber& is_number, TableSample& sample,
                          std::vector<Message>& notes) {
  constexpr std::size_t kMost = 3;
  const std::vector<std::string> head = sample.lines.front().cells;
  const auto all_text = [&](const SampleLine& line) {
    return line.cells.size() > 1 && line.cells.size() == head.size() &&
           std::all_of(line.cells.begin() + 1, line.cells.end(),
                       [&](const std::string& one) { return isText(one, is_number); });
  };
  // A line that is called as a column is one of values, if of none that can be read.
  const auto is_row = [&](const SampleLine& line) {
    return std::find(head.begin() + 1, head.end(), line.cells[0]) != head.end();
  };
  if (!all_text(sample.lines.front())) return 0;
  std::size_t passed = 0;
  while (
      passed < kMost && sample.lines.size() > 2 && all_text(sample.lines[1]) &&
      !is_row(sample.lines[1]) &&
      std::any_of(sample.lines.back().cells.begin(), sample.lines.back().cells.end(), is_number)) {
    notes.push_back({WEIGHTSCAPE_TEXT("line %1 (%2) holds no numbers and is passed over"),
                     {std::to_string(sample.lines[1].number), firstCells(sample.lines[1].cells)}});
    sample.lines.erase(sample.lines.begin() + 1);
    ++passed;
  }
  return passed;
}

bool isHeadedByTimes(const std::vector<std::string>& cells, const IsNumber& is_number) {
  if (is_number(cells[0]) || !(namesRows(cells[0]) || tellsTime(cells[0])) || cells.size() < 3) {
    return false;
  }
  std::optional<double> before;
  CellNumbers reader;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    const std::optional<double> value = reader.read(cells[i]);
    if (!value || (before && !(*value > *before))) return false;
    before = value;
  }
  return true;
}

Sureness headsColumn(const std::string& corner, const std::vector<std::string>& below,
                     const std::vector<std::string>& beside, const IsNumber& is_number) {
  constexpr std::size_t kFewest = 3;
  if (beside.size() < kFewest || below.size() < 2 || is_number(corner)) return Sureness::No;
  const std::set<std::string> different(beside.begin(), beside.end());
  if (different.size() != beside.size() || !std::all_of(beside.begin(), beside.end(), is_number)) {
    return Sureness::No;
  }
  if (corner.empty()) {
    const bool named = std::all_of(below.begin(), below.end(),
                                   [&](const std::string& one) { return isText(one, is_number); });
    return named ? Sureness::Doubtful : Sureness::No;
  }
  const auto is_date = [&](const std::string& one) {
    return is_number(one) || (!one.empty() && one[0] >= '0' && one[0] <= '9');
  };
  const bool wholes = areDifferentWholes(beside);
  if (std::all_of(below.begin(), below.end(), is_date)) return Sureness::Yes;
  if (wholes && (namesRows(corner) || tellsTime(corner))) return Sureness::Yes;
  const std::string stem = stemOf(below[0]);
  const bool alike = std::all_of(below.begin(), below.end(),
                                 [&](const std::string& one) { return stemOf(one) == stem; });
  return wholes && alike && stemOf(corner) != stem ? Sureness::Doubtful : Sureness::No;
}

bool tellTime(const std::vector<double>& numbers) {
  std::vector<double> steps;
  std::vector<double> begins;  // where they fall to
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    if (numbers[i] > numbers[i - 1]) steps.push_back(numbers[i] - numbers[i - 1]);
    if (numbers[i] < numbers[i - 1]) begins.push_back(numbers[i]);
  }
  if (begins.empty()) return true;
  if (2 * begins.size() > steps.size()) return false;  // up and down, and no trials
  const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
  std::nth_element(steps.begin(), middle, steps.end());
  constexpr double kSteps = 1.5;
  return std::all_of(begins.begin(), begins.end(), [&](double begin) {
    return std::abs(begin - numbers[0]) <= kSteps * *middle;
  });
}

void requireOneSeparator(const TextLines& file, const TableSample& sample) {
  const SampleLine& first = sample.lines.front();
  if (first.cells.size() != 1 || sample.width < 2 || first.quoted[0]) return;
  for (const char other : {'\t', ';', ','}) {
    if (other == sample.separator || first.cells[0].find(other) == std::string::npos) continue;
    file.refuse(first.number,
                Message{WEIGHTSCAPE_TEXT("its cells are separated by '%1', those of the lines "
                                         "below by '%2'; all lines need the same separator."),
                        {std::string(1, other), std::string(1, sample.separator)}});
  }
}

void refuseSpikes(const TextLines& file, const std::vector<std::string>& head) {
  constexpr std::size_t kPair = 2;
  if (head.size() != kPair) return;
  const auto who = [](const std::string& name) {
    return !name.empty() &&
           (namesRows(name) || isOneOf(joinedWords(name), {"spikeclusters", "clusters", "units",
                                                           "neurons", "senders", "train"}));
  };
  const auto when = [](const std::string& name) {
    return isOneOf(joinedWords(name), {"spiketime", "spiketimes", "time", "times", "timestamp",
                                       "timestamps", "t", "spikes"});
  };
  if (!(who(head[0]) && when(head[1])) && !(who(head[1]) && when(head[0]))) return;
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: '%2' and '%3' are a list of spikes, which is no table of samples. "
                       "Count them in bins first, in Python for each unit: numpy.histogram(times, "
                       "bins=numpy.arange(start, end, 0.1))[0] is a column."),
      {file.path(), shortened(head[0]), shortened(head[1])}});
}

}  // namespace weightscape
