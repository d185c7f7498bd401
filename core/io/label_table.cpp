// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/label_table.h"

#include <algorithm>
#include <cstddef>
#include <unordered_set>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/io/cell_numbers.h"
#include "core/io/csv.h"
#include "core/io/name_words.h"
#include "core/io/table_sample.h"
#include "core/io/text_lines.h"

namespace weightscape {
namespace {

using Names = std::unordered_set<std::string>;

/// The column that names the rows: of those whose texts are names of neurons the one that hits
/// most.
std::size_t idColumn(const TextLines& file, const std::vector<std::string>& header,
                     const std::vector<std::vector<std::string>>& rows, const std::string& wanted,
                     const Names& names) {
  if (!wanted.empty()) {
    const auto found = std::find(header.begin(), header.end(), wanted);
    if (found == header.end()) {
      file.refuse(
          1, Message{WEIGHTSCAPE_TEXT("no column '%1' for the identifiers; the header has %2."),
                     {wanted, choicesOf(header, 500)}});
    }
    return static_cast<std::size_t>(found - header.begin());
  }
  std::size_t best = header.size();
  std::size_t most = 0;
  for (std::size_t c = 0; c < header.size(); ++c) {
    const auto hits = static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [&](const auto& row) { return names.contains(row[c]); }));
    if (hits <= most) continue;
    most = hits;
    best = c;
  }
  if (best < header.size()) return best;
  const Argument example =
      names.empty() ? WEIGHTSCAPE_TEXT("none") : asIs("'" + shortened(*names.begin()) + "'");
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: no column holds names of the neurons that are open (one of "
                               "these is %2); labels are joined by name or identifier."),
              {file.path(), example}});
}

}  // namespace

LabelTable readLabels(const std::filesystem::path& path, const std::string& id,
                      const std::vector<std::string>& names, std::vector<Message>& notes,
                      const Control& control) {
  if (names.empty()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: the neurons that are open have no names, so no row can be joined to "
                         "them. Open a matrix with names (a header, or a column of identifiers)."),
        {path}});
  }
  TextLines file(path, '#', control);
  const TableSample sample = sampleOf(file);
  if (sample.lines.size() < 2) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: needs a header and a row for each neuron."), {path}});
  }
  std::string line;
  file.next(line);
  std::vector<std::string> header = file.cells(line, sample.separator);
  if (header.size() + 1 == sample.width) header.insert(header.begin(), std::string());  // R
  std::vector<std::vector<std::string>> rows;
  double bytes = 0.0;
  while (file.next(line)) {
    std::vector<std::string> cells = file.cells(line, sample.separator);
    if (cells.size() != header.size()) {
      file.refuse(Message{WEIGHTSCAPE_TEXT("%1 cells where the header has %2."),
                          {cells.size(), header.size()}});
    }
    constexpr double kBeside = 40.0;  // a text and its place
    bytes += static_cast<double>(line.size()) + kBeside * static_cast<double>(cells.size());
    constexpr double kBetweenLooks = 64e6;
    if (bytes > kBetweenLooks) requireMemory(bytes, path);
    for (std::string& cell : cells) cell = nameOfCell(cell);
    rows.push_back(std::move(cells));
  }
  const std::size_t key = idColumn(file, header, rows, id, Names(names.begin(), names.end()));
  LabelTable table;
  table.id_column = header[key];
  std::vector<std::size_t> kept;
  for (std::size_t c = 0; c < header.size(); ++c) {
    if (c == key || (header[c].empty() && c == 0)) continue;  // numbers of lines
    kept.push_back(c);
    table.columns.push_back(header[c].empty() ? "column " + std::to_string(c + 1) : header[c]);
  }
  if (kept.empty())
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has no column beside the identifiers."), {path}});
  table.cells.resize(kept.size());
  Names seen;
  std::size_t again = 0;
  for (std::vector<std::string>& row : rows) {
    if (!seen.insert(row[key]).second) {
      ++again;
      continue;
    }
    table.ids.push_back(row[key]);
    for (std::size_t c = 0; c < kept.size(); ++c) {
      std::string& cell = row[kept[c]];
      table.cells[c].push_back(isMissing(cell) ? std::string() : std::move(cell));
    }
  }
  if (again > 0) {
    notes.push_back({WEIGHTSCAPE_TEXT("%1 rows name a neuron again and are passed over"),
                     {std::to_string(again)}});
  }
  return table;
}

}  // namespace weightscape
