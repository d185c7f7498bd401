// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_folder.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/system_reason.h"
#include "core/base/unknown.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_evidence.h"
#include "core/experiment/sweep_table.h"
#include "core/io/file_list.h"
#include "core/io/file_writer.h"
#include "core/io/json.h"
#include "core/io/message_json.h"
#include "core/io/npy.h"
#include "core/io/stored_file.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSweepFormat = "Weightscape sweep";
constexpr std::int64_t kSchemaOfOne = 1;  ///< one parameter: what every version reads
constexpr std::int64_t kSchemaOfTwo = 2;

/// Of one parameter as it is; of two as a list.
Json perAxis(const std::vector<Json>& values) {
  return values.size() == 1 ? values[0] : Json(values);
}

std::vector<SweepAxis> axesOf(const Json& json, std::int64_t schema, const std::string& name) {
  if (schema == kSchemaOfOne) {
    return {{jsonText(json, "over", name), jsonTexts(json, "values", name)}};
  }
  std::vector<SweepAxis> axes;
  for (const std::string& path : jsonTexts(json, "over", name)) axes.push_back({path, {}});
  const Json& values = jsonMember(json, "values", name);
  if (!values.is_array() || values.size() != axes.size()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, values: is not one list for each parameter of over."),
                        {asIs(name)}});
  }
  for (std::size_t a = 0; a < axes.size(); ++a) {
    Json one;
    one["values"] = values[a];
    axes[a].values = jsonTexts(one, "values", name);
  }
  return axes;
}

}  // namespace

std::string cellName(std::size_t cell) {
  std::string number = std::to_string(cell);
  return std::string(number.size() < 4 ? 4 - number.size() : 0, '0') + number;
}

SweepRow writeCell(const SweepPlan& plan, const SweepOutcome& outcome, const OutputFolder& folder) {
  const std::string place = "runs/" + cellName(outcome.cell) + "/";
  if (!outcome.result) {
    folder.writeText(place + "error.txt", outcome.error.english() + "\n");
    return {kFailedRun, std::vector<double>(sweepColumns().size(), kUnknown)};
  }
  const RunResult& result = *outcome.result;
  folder.writeText(place + "experiment.json", experimentToJson(experimentOf(plan, outcome.cell)));
  writeNpy(folder.file(place + "weights_in.npy"), result.training->network.w_in);
  writeNpy(folder.file(place + "weights_out.npy"), result.training->network.w_out);
  if (result.training->network.biases) {
    writeNpy(folder.file(place + "biases_hidden.npy"), result.training->network.b_hidden);
    writeNpy(folder.file(place + "biases_output.npy"), result.training->network.b_output);
  }
  writeNpy(folder.file(place + "history.npy"), historyTable(result.training->history));
  writeNpy(folder.file(place + "embedding.npy"), result.analysis.embedding.points);
  writeNpy(folder.file(place + "component.npy"), result.analysis.embedding.component);
  writeCellEvidence(outcome, folder);
  folder.writeText(place + "scores.json", scoresToJson(result));
  return {verdictName(result.analysis.verdict.kind), sweepNumbers(result)};
}

void removeCell(std::size_t cell, const OutputFolder& folder) {
  std::error_code ignored;
  fs::remove_all(folder.file("runs/" + cellName(cell)), ignored);
}

void copyCell(const StoredSweep& from, std::size_t from_cell, std::size_t cell,
              const OutputFolder& folder) {
  const std::string place = "runs/" + cellName(from_cell);
  std::error_code problem;
  fs::recursive_directory_iterator entry(from.folder / place, problem);
  for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem)) {
    if (!entry->is_regular_file(problem)) continue;
    const std::string name = entry->path().lexically_relative(from.folder / place).string();
    // What somebody has put beside them is not the program's.
    if (from.list && !isOurs(from.folder, place + "/" + name, *from.list)) continue;
    fs::copy_file(entry->path(), folder.file("runs/" + cellName(cell) + "/" + name), problem);
    if (problem) break;
  }
  if (problem) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be copied: %2."),
                        {from.folder / place, systemReason(problem)}},
                Error::Kind::Failed);
  }
}

void writeSweep(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows,
                const OutputFolder& folder, const std::map<std::size_t, Message>& failures) {
  Json json;
  json["format"] = kSweepFormat;
  json["schema"] = plan.axes.size() == 1 ? kSchemaOfOne : kSchemaOfTwo;
  json["version"] = kVersion;
  std::vector<Json> paths;
  std::vector<Json> values;
  for (const SweepAxis& axis : plan.axes) {
    paths.emplace_back(axis.path);
    values.emplace_back(axis.values);
  }
  json["over"] = perAxis(paths);
  json["values"] = perAxis(values);
  json["seeds"] = plan.seeds;
  json["experiment"] = parseJson(experimentToJson(plan.base), kSweepFormat);
  Json failed = Json::array();
  for (const auto& [cell, why] : failures) {
    std::vector<Json> at;
    for (std::size_t a = 0; a < plan.axes.size(); ++a) {
      at.emplace_back(plan.valueAt(plan.pointOf(cell), a));
    }
    Json one = {{"cell", cell}, {"value", perAxis(at)}, {"seed", plan.seedOf(cell)}};
    putMessage(why, "reason", one);
    failed.push_back(one);
  }
  if (!failed.empty()) json["failed"] = failed;
  // Whole at every moment: without it nobody knows what the runs beside it are.
  replaceFile(folder.file("sweep.json"),
              json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
  folder.writeText("results.csv", resultsTable(plan, rows));
  folder.writeText("summary.csv", summaryTable(plan, rows));
}

StoredSweep readSweep(const fs::path& folder, const Control& control) {
  StoredSweep stored;
  stored.folder = folder;
  const std::string name = (folder / "sweep.json").string();
  const Stored there = storedAt(folder / "sweep.json");
  if (there == Stored::Missing) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: cannot be opened; is the folder a finished sweep?"),
                        {asIs(name)}});
  }
  if (there != Stored::File) throw Error(whyNoFile(folder / "sweep.json", there));
  const Json json = parseJson(readStored(name, control), name);
  if (!jsonHolds(json, "format", kSweepFormat))
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is no sweep."), {asIs(name)}});
  const std::int64_t schema = jsonWhole(json, "schema", name);
  if (schema != kSchemaOfOne && schema != kSchemaOfTwo) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: has schema %2, which this version (%3) does not know."),
                {asIs(name), schema, asIs(std::string(kVersion))}});
  }
  stored.plan.axes = axesOf(json, schema, name);
  stored.plan.seeds = jsonWholes(json, "seeds", name);
  for (const std::int64_t seed : stored.plan.seeds) {
    if (seed >= 0) continue;
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, seeds: %2 is not a seed; they start at 0."),
                        {asIs(name), seed}});
  }
  stored.plan.base = experimentFromJson(jsonMember(json, "experiment", name).dump(), name);
  validate(stored.plan, control, PlanFrom::Stored);
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
      stored.failures[static_cast<std::size_t>(cell)] = messageAt(failure, "reason", name);
    }
  }
  stored.list = FileList::in(folder);
  readResults(stored, control);
  return stored;
}

bool sameBase(const SweepPlan& a, const SweepPlan& b) {
  const auto same_path = [](const SweepAxis& one, const SweepAxis& other) {
    return one.path == other.path;
  };
  return a.base == b.base &&
         std::equal(a.axes.begin(), a.axes.end(), b.axes.begin(), b.axes.end(), same_path);
}

bool sameCells(const SweepPlan& a, const SweepPlan& b) {
  return sameBase(a, b) &&
         std::is_permutation(a.seeds.begin(), a.seeds.end(), b.seeds.begin(), b.seeds.end()) &&
         std::equal(a.axes.begin(), a.axes.end(), b.axes.begin(),
                    [](const SweepAxis& one, const SweepAxis& other) {
                      return std::is_permutation(one.values.begin(), one.values.end(),
                                                 other.values.begin(), other.values.end(),
                                                 sameValue);
                    });
}

std::optional<std::size_t> matchingCell(const SweepPlan& plan, const SweepPlan& other,
                                        std::size_t other_cell) {
  if (!sameBase(plan, other)) return std::nullopt;
  std::vector<std::size_t> places;
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    const std::string& value = other.valueAt(other.pointOf(other_cell), a);
    const std::vector<std::string>& values = plan.axes[a].values;
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const std::string& one) { return sameValue(one, value); });
    if (found == values.end()) return std::nullopt;
    places.push_back(static_cast<std::size_t>(found - values.begin()));
  }
  const auto seed = std::find(plan.seeds.begin(), plan.seeds.end(), other.seedOf(other_cell));
  if (seed == plan.seeds.end()) return std::nullopt;
  return plan.pointAt(places) * plan.seeds.size() +
         static_cast<std::size_t>(seed - plan.seeds.begin());
}

}  // namespace weightscape
