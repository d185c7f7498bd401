#include "core/experiment/sweep_folder.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

#include "core/base/error.h"
#include "core/base/system_reason.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/sweep.h"
#include "core/io/byte_source.h"
#include "core/io/csv.h"
#include "core/io/json.h"
#include "core/io/npy.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSweepFormat = "Weightscape sweep";
constexpr std::int64_t kSweepSchema = 1;
constexpr const char* kFailed = "failed";

std::string summary(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows) {
  std::string text = "value,runs,recovered";
  for (const std::string& column : sweepColumns()) {
    text.append(",").append(column).append("_mean,").append(column).append("_sd");
  }
  text += "\n";
  for (std::size_t v = 0; v < plan.values.size(); ++v) {
    std::vector<const SweepRow*> here;
    for (std::size_t s = 0; s < plan.seeds.size(); ++s) {
      const auto row = rows.find(v * plan.seeds.size() + s);
      if (row != rows.end() && row->second.verdict != kFailed) here.push_back(&row->second);
    }
    const auto recovered = std::count_if(
        here.begin(), here.end(), [](const SweepRow* row) { return row->verdict == "recovered"; });
    text += csvCell(plan.values[v]) + "," + std::to_string(here.size()) + "," +
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

}  // namespace

std::string cellName(std::size_t cell) {
  std::string number = std::to_string(cell);
  return std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

SweepRow writeCell(const SweepPlan& plan, const SweepOutcome& outcome, const OutputFolder& folder) {
  const std::string place = "runs/" + cellName(outcome.cell) + "/";
  if (!outcome.result) {
    folder.writeText(place + "error.txt", outcome.error + "\n");
    return {kFailed, std::vector<double>(sweepColumns().size(), kUnknown)};
  }
  const RunResult& result = *outcome.result;
  folder.writeText(place + "experiment.json", experimentToJson(experimentOf(plan, outcome.cell)));
  folder.writeText(place + "scores.json", scoresToJson(result));
  writeNpy(folder.file(place + "weights_in.npy"), result.training->network.w_in);
  writeNpy(folder.file(place + "weights_out.npy"), result.training->network.w_out);
  writeNpy(folder.file(place + "embedding.npy"), result.analysis.embedding.points);
  writeNpy(folder.file(place + "component.npy"), result.analysis.embedding.component);
  return {verdictName(result.analysis.verdict.kind), sweepNumbers(result)};
}

void removeCell(std::size_t cell, const OutputFolder& folder) {
  std::error_code ignored;
  fs::remove_all(folder.file("runs/" + cellName(cell)), ignored);
}

void copyCell(const StoredSweep& from, std::size_t from_cell, std::size_t cell,
              const OutputFolder& folder) {
  const fs::path source = from.folder / "runs" / cellName(from_cell);
  std::error_code problem;
  fs::copy(source, folder.file("runs/" + cellName(cell)), fs::copy_options::recursive, problem);
  if (problem) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: cannot be copied: %2."), {source, systemReason(problem)}},
        Error::Kind::Failed);
  }
}

void writeSweep(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows,
                const OutputFolder& folder, const std::map<std::size_t, std::string>& failures) {
  Json json;
  json["format"] = kSweepFormat;
  json["schema"] = kSweepSchema;
  json["version"] = kVersion;
  json["over"] = plan.path;
  json["values"] = plan.values;
  json["seeds"] = plan.seeds;
  json["experiment"] = parseJson(experimentToJson(plan.base), kSweepFormat);
  Json failed = Json::array();
  for (const auto& [cell, why] : failures) {
    failed.push_back({{"cell", cell},
                      {"value", plan.valueOf(cell)},
                      {"seed", plan.seedOf(cell)},
                      {"reason", why}});
  }
  if (!failed.empty()) json["failed"] = failed;
  folder.writeText("sweep.json", json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
  std::string results = "cell,value,seed,verdict";
  for (const std::string& column : sweepColumns()) results += "," + column;
  results += "\n";
  for (const auto& [cell, row] : rows) {
    results += std::to_string(cell) + "," + csvCell(plan.valueOf(cell)) + "," +
               std::to_string(plan.seedOf(cell)) + "," + row.verdict;
    for (const double number : row.numbers) results += "," + exactNumber(number);
    results += "\n";
  }
  folder.writeText("results.csv", results);
  folder.writeText("summary.csv", summary(plan, rows));
}

StoredSweep readSweep(const fs::path& folder, const Control& control) {
  StoredSweep stored;
  stored.folder = folder;
  const std::string name = (folder / "sweep.json").string();
  if (!fs::exists(name)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be opened; is the folder a finished sweep?"),
                        {asIs(name)}});
  }
  const Json json = parseJson(readText(name, control), name);
  if (!jsonHolds(json, "format", kSweepFormat))
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is no sweep."), {asIs(name)}});
  if (const std::int64_t schema = jsonWhole(json, "schema", name); schema != kSweepSchema) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: has schema %2, which this version (%3) does not know."),
                {asIs(name), schema, asIs(std::string(kVersion))}});
  }
  stored.plan.path = jsonText(json, "over", name);
  stored.plan.values = jsonTexts(json, "values", name);
  stored.plan.seeds = jsonWholes(json, "seeds", name);
  for (const std::int64_t seed : stored.plan.seeds) {
    if (seed >= 0) continue;
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, seeds: %2 is not a seed; they start at 0."),
                        {asIs(name), seed}});
  }
  stored.plan.base = experimentFromJson(jsonMember(json, "experiment", name).dump(), name);
  validate(stored.plan, control);
  if (json.contains("failed")) {
    const Json& failed = jsonMember(json, "failed", name);
    if (!failed.is_array())
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1, failed: is not a list of failed runs."), {asIs(name)}});
    for (const Json& failure : failed) {
      const std::int64_t cell = jsonWhole(failure, "cell", name);
      if (cell < 0 || static_cast<std::size_t>(cell) >= stored.plan.cells()) {
        throw Error(Message{WEIGHTSCAPE_TEXT("%1, failed: there is no run %2; there are %3."),
                            {asIs(name), cell, stored.plan.cells()}});
      }
      stored.failures[static_cast<std::size_t>(cell)] = jsonText(failure, "reason", name);
    }
  }
  std::istringstream lines(readText(folder / "results.csv", control));
  std::string line;
  std::getline(lines, line);
  // The first four say which run it is.
  constexpr std::size_t kBefore = 4;
  std::vector<std::string> columns = split(std::string(trimmed(line)), ',');
  columns.erase(columns.begin(),
                columns.begin() + static_cast<std::ptrdiff_t>(std::min(kBefore, columns.size())));
  for (int number = 2; std::getline(lines, line); ++number) {
    // The value may hold commas; the other fields are counted from the ends.
    const std::vector<std::string> fields = split(line, ',');
    const std::optional<double> cell = parseNumber(fields[0]);
    bool good = fields.size() >= columns.size() + kBefore && cell && *cell >= 0.0 &&
                *cell < static_cast<double>(stored.plan.cells()) && *cell == std::floor(*cell);
    SweepRow row;
    if (good) {
      row.verdict = fields[fields.size() - columns.size() - 1];
      std::vector<double> numbers;
      for (std::size_t c = fields.size() - columns.size(); c < fields.size(); ++c) {
        const std::optional<double> value = parseNumber(fields[c]);
        good = good && value.has_value();
        numbers.push_back(value.value_or(0.0));
      }
      row.numbers = inSweepOrder(columns, numbers);
    }
    if (!good) {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1, line %2: is damaged."), {folder / "results.csv", number}});
    }
    stored.rows[static_cast<std::size_t>(*cell)] = std::move(row);
  }
  return stored;
}

bool sameBase(const SweepPlan& a, const SweepPlan& b) {
  return a.path == b.path && a.base == b.base;
}

std::optional<std::size_t> matchingCell(const SweepPlan& plan, const SweepPlan& other,
                                        std::size_t other_cell) {
  if (!sameBase(plan, other)) return std::nullopt;
  const auto value = std::find(plan.values.begin(), plan.values.end(), other.valueOf(other_cell));
  const auto seed = std::find(plan.seeds.begin(), plan.seeds.end(), other.seedOf(other_cell));
  if (value == plan.values.end() || seed == plan.seeds.end()) return std::nullopt;
  return static_cast<std::size_t>(value - plan.values.begin()) * plan.seeds.size() +
         static_cast<std::size_t>(seed - plan.seeds.begin());
}

}  // namespace weightscape
