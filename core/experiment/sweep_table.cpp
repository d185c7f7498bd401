// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_table.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>
#include <sstream>
#include <vector>

#include "core/analysis/score_table.h"
#include "core/analysis/verdict.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/io/csv.h"
#include "core/io/stored_file.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

/// A line of results.csv, as far as it can be read.
struct Line {
  std::optional<std::size_t> cell;
  SweepRow row;
  std::optional<Argument> wrong;  ///< what is
};

Argument notAllowed(const std::string& column, const std::string& text) {
  return Message{WEIGHTSCAPE_TEXT("'%1' is no value of %2"), {shortened(text, 40), asIs(column)}};
}

/// Whether the first fields say the value and the seed of this run. A value may hold commas, and is
/// not looked at then.
bool saysTheRun(const std::vector<std::string>& fields, std::size_t before, std::size_t scores,
                const SweepPlan& plan, std::size_t cell) {
  const std::optional<double> seed = parseNumber(fields[fields.size() - scores - 2]);
  if (!seed || *seed != static_cast<double>(plan.seedOf(cell))) return false;
  if (fields.size() != before + scores) return true;
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    const std::string& value = plan.valueAt(plan.pointOf(cell), a);
    if (csvCell(value) == value && !sameValue(fields[1 + a], value)) return false;
  }
  return true;
}

class ResultsReader {
 public:
  ResultsReader(const SweepPlan& plan, const std::string& header)
      : plan_(plan), before_(3 + plan.axes.size()), columns_(split(header, ',')) {
    const auto end = static_cast<std::ptrdiff_t>(std::min(before_, columns_.size()));
    columns_.erase(columns_.begin(), columns_.begin() + end);
  }

  [[nodiscard]] Line read(const std::string& text) const {
    Line line;
    const std::vector<std::string> fields = split(text, ',');
    const std::optional<double> cell = parseNumber(fields[0]);
    if (!cell || !(*cell >= 0.0 && *cell < static_cast<double>(plan_.cells())) ||
        *cell != std::floor(*cell)) {
      return line;
    }
    line.cell = static_cast<std::size_t>(*cell);
    if (fields.size() < before_ + columns_.size() ||
        !saysTheRun(fields, before_, columns_.size(), plan_, *line.cell)) {
      line.wrong = WEIGHTSCAPE_TEXT("it is not the row of this run");
      return line;
    }
    const std::size_t first = fields.size() - columns_.size();
    line.row.verdict = fields[first - 1];
    if (line.row.verdict != kFailedRun && !verdictNamed(line.row.verdict)) {
      line.wrong = notAllowed("verdict", line.row.verdict);
    }
    std::vector<double> numbers;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const std::string& field = fields[first + c];
      numbers.push_back(parseNumber(field).value_or(kUnknown));
      if (!isOf(columns_[c], field) && !line.wrong) line.wrong = notAllowed(columns_[c], field);
    }
    line.row.numbers = inSweepOrder(columns_, numbers);
    return line;
  }

 private:
  static bool isOf(const std::string& column, const std::string& field) {
    const std::optional<double> number = parseNumber(field);
    if (!number) return false;
    const auto table = scoreTable();
    const auto score = std::find_if(table.begin(), table.end(),
                                    [&](const Score& one) { return one.id == column; });
    return score == table.end() || score->isPossible(*number);
  }

  const SweepPlan& plan_;
  std::size_t before_;  ///< which run it is: its cell, a value of each parameter, seed, verdict
  std::vector<std::string> columns_;
};

/// The cells whose folders lie below runs/.
std::vector<std::size_t> cellsBelow(const fs::path& runs, std::size_t cells) {
  std::vector<std::size_t> found;
  if (storedAt(runs) != Stored::Folder) return found;
  std::error_code problem;
  fs::directory_iterator entry(runs, problem);
  for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
    const std::string name = entry->path().filename().string();
    const std::optional<double> cell = parseNumber(name);
    if (!cell || !(*cell >= 0.0 && *cell < static_cast<double>(cells))) continue;
    const auto number = static_cast<std::size_t>(*cell);
    if (cellName(number) == name) found.push_back(number);
  }
  return found;
}

}  // namespace

std::string sweepValueColumns(const SweepPlan& plan) {
  return plan.axes.size() == 1 ? "value" : "value_1,value_2";
}

std::string sweepValueCells(const SweepPlan& plan, std::size_t point) {
  std::string cells;
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    cells += (a == 0 ? "" : ",") + csvCell(plan.valueAt(point, a));
  }
  return cells;
}

std::string resultsTable(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows) {
  std::string results = "cell," + sweepValueColumns(plan) + ",seed,verdict";
  for (const std::string& column : sweepColumns()) results += "," + column;
  results += "\n";
  for (const auto& [cell, row] : rows) {
    results += std::to_string(cell) + "," + sweepValueCells(plan, plan.pointOf(cell)) + "," +
               std::to_string(plan.seedOf(cell)) + "," + row.verdict;
    for (const double number : row.numbers) results += "," + exactNumber(number);
    results += "\n";
  }
  return results;
}

std::string summaryTable(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows) {
  std::string text = sweepValueColumns(plan) + ",runs,recovered";
  for (const std::string& column : sweepColumns()) {
    text.append(",").append(column).append("_mean,").append(column).append("_sd");
  }
  text += "\n";
  for (std::size_t point = 0; point < plan.points(); ++point) {
    std::vector<const SweepRow*> here;
    for (std::size_t s = 0; s < plan.seeds.size(); ++s) {
      const auto row = rows.find(point * plan.seeds.size() + s);
      if (row != rows.end() && row->second.verdict != kFailedRun) here.push_back(&row->second);
    }
    const auto recovered = std::count_if(
        here.begin(), here.end(), [](const SweepRow* row) { return row->verdict == "recovered"; });
    text += sweepValueCells(plan, point) + "," + std::to_string(here.size()) + "," +
            std::to_string(recovered);
    for (std::size_t c = 0; c < sweepColumns().size(); ++c) {
      Vector numbers(static_cast<Index>(here.size()));
      for (std::size_t i = 0; i < here.size(); ++i) {
        numbers(static_cast<Index>(i)) = here[i]->numbers[c];
      }
      const double count = static_cast<double>(here.size());
      const double mean = here.empty() ? kUnknown : numbers.mean();
      const double spread =
          here.size() < 2 ? kUnknown
                          : std::sqrt((numbers.array() - mean).square().sum() / (count - 1.0));
      text += "," + exactNumber(mean) + "," + exactNumber(spread);
    }
    text += "\n";
  }
  return text;
}

void readResults(StoredSweep& stored, const Control& control) {
  const fs::path file = stored.folder / "results.csv";
  const bool there = isStoredFile(file);
  std::istringstream lines(there ? readStored(file, control) : std::string());
  std::string text;
  std::getline(lines, text);
  const std::string start = "cell," + sweepValueColumns(stored.plan) + ",seed,verdict,";
  const bool readable = there && text.starts_with(start);
  const ResultsReader reader(stored.plan, std::string(trimmed(text)));
  for (int number = 2; readable && std::getline(lines, text); ++number) {
    Line line = reader.read(text);
    if (!line.cell) continue;  // whose it was is told by the run without a row
    if (stored.rows.contains(*line.cell)) {
      line.wrong = WEIGHTSCAPE_TEXT("it is there twice");
      stored.rows.erase(*line.cell);
    }
    if (line.wrong) {
      stored.damaged[*line.cell] = {WEIGHTSCAPE_TEXT("%1, line %2: %3; it is damaged."),
                                    {file, number, *line.wrong}};
    } else if (!stored.damaged.contains(*line.cell)) {
      stored.rows[*line.cell] = std::move(line.row);
    }
  }
  for (const std::size_t cell : cellsBelow(stored.folder / "runs", stored.plan.cells())) {
    if (stored.rows.contains(cell) || stored.damaged.contains(cell)) continue;
    stored.damaged[cell] = !there ? Message{WEIGHTSCAPE_TEXT("%1: is missing."), {file}}
                           : !readable
                               ? Message{WEIGHTSCAPE_TEXT("%1: is damaged."), {file}}
                               : Message{WEIGHTSCAPE_TEXT("%1: has no row of the run in %2."),
                                         {file, asIs("runs/" + cellName(cell))}};
  }
}

}  // namespace weightscape
