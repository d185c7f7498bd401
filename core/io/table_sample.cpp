// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_sample.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/io/cell_numbers.h"

namespace weightscape {
namespace {

constexpr std::size_t kSampled = 50;

std::vector<SampleLine> cutBy(const TextLines& file,
                              const std::deque<TextLines::NumberedLine>& texts, char separator) {
  std::vector<SampleLine> lines;
  for (const TextLines::NumberedLine& text : texts) {
    SampleLine line{text.number, {}, {}};
    line.cells = file.cells(text.text, separator, &line.quoted);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::size_t usualWidth(const std::vector<SampleLine>& lines) {
  std::map<std::size_t, int> counts;
  for (std::size_t i = lines.size() > 1 ? 1 : 0; i < lines.size(); ++i) {
    ++counts[lines[i].cells.size()];
  }
  std::size_t width = 1;
  int most = 0;
  for (const auto& [cells, count] : counts) {
    if (count < most) continue;
    most = count;
    width = cells;
  }
  return width;
}

/// How well a table fits: the share of lines with the usual number of cells times that of numbers
/// in them. The first line and the first column may be names.
double fitOf(const std::vector<SampleLine>& lines, std::size_t width) {
  if (width < 2) return 0.0;
  double usual = 0.0;
  double numbers = 0.0;
  double cells = 0.0;
  double looked_at = 0.0;
  for (std::size_t i = lines.size() > 1 ? 1 : 0; i < lines.size(); ++i) {
    ++looked_at;
    if (lines[i].cells.size() != width) continue;
    ++usual;
    for (std::size_t c = 1; c < width; ++c) {
      constexpr double kGap = 0.5;
      const std::string& cell = lines[i].cells[c];
      ++cells;
      CellNumbers reader;
      if (isMissing(cell)) {
        numbers += kGap;
      } else if (reader.read(cell)) {
        ++numbers;
      }
    }
  }
  constexpr double kText = 0.05;  // also where no cell is a number one separator is the best
  constexpr double kOtherHead = 0.3;
  const std::size_t head = lines.front().cells.size();
  const double whole = head == width || (head > 1 && head + 1 == width) ? 1.0 : kOtherHead;
  return whole * usual / looked_at * (kText + (cells > 0.0 ? numbers / cells : 0.0));
}

}  // namespace

TableSample sampleOf(TextLines& file) {
  const auto& texts = file.ahead(kSampled);
  TableSample best;
  double best_fit = -1.0;
  for (const char separator : {'\t', ';', ',', ' '}) {
    const bool any = std::any_of(texts.begin(), texts.end(), [&](const auto& line) {
      return line.text.find(separator) != line.text.npos;
    });
    constexpr double kGood = 0.9;
    if (!any || best_fit >= kGood) continue;
    std::vector<SampleLine> lines = cutBy(file, texts, separator);
    const std::size_t width = usualWidth(lines);
    const double fit = fitOf(lines, width);
    if (fit <= best_fit) continue;
    best_fit = fit;
    best = {separator, std::move(lines), width, false};
  }
  if (best_fit < 0.0) best.lines = cutBy(file, texts, best.separator);
  best.whole = file.aheadIsAll();
  return best;
}

}  // namespace weightscape
