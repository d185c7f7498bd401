// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_evidence.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/evidence/shape_names.h"
#include "core/experiment/evidence_folder.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_table.h"
#include "core/io/csv.h"
#include "core/io/json.h"
#include "core/io/stored_file.h"

namespace weightscape {
namespace {

/// What one run says.
struct Answer {
  std::size_t pieces = 0;
  std::string shapes;           ///< of its pieces, ascending: "line + ring"; "none" for no shape
  double p = kUnknown;          ///< the largest of its pieces
  double stability = kUnknown;  ///< the least
  double split_half = kUnknown;
  double shuffles = kUnknown;  ///< that it was compared with
};

double numberAt(const Json& json, const char* key) {
  return json.contains(key) && json.at(key).is_number() ? json.at(key).get<double>() : kUnknown;
}

std::optional<Answer> answerOf(const std::filesystem::path& file) {
  if (!isStoredFile(file)) return std::nullopt;
  const Json json = parseJson(readStored(file), file.string());
  Answer answer;
  answer.split_half = numberAt(json, "split_half");
  answer.shuffles = numberAt(json, "shuffles");
  std::vector<std::string> shapes;
  const std::string where = file.string();
  for (const Json& piece : jsonMember(json, "pieces", where)) {
    shapes.push_back(jsonText(piece, "shape", where));
    answer.p = std::fmax(answer.p, numberAt(piece, "p"));
    answer.stability = std::fmin(answer.stability, numberAt(piece, "stability"));
  }
  answer.pieces = shapes.size();
  answer.shapes = joinedShapes(std::move(shapes));
  return answer;
}

}  // namespace

void writeCellEvidence(const SweepOutcome& outcome, const OutputFolder& folder) {
  if (!outcome.evidence || !outcome.result) return;
  writeEvidence(*outcome.evidence, outcome.result->dataset->names, folder,
                "runs/" + cellName(outcome.cell) + "/");
}

std::string shapesOf(const StoredSweep& sweep, std::size_t cell) {
  const std::optional<Answer> answer =
      answerOf(sweep.folder / "runs" / cellName(cell) / "evidence.json");
  return answer ? answer->shapes : std::string();
}

bool hasEvidence(const StoredSweep& sweep, std::size_t cell) {
  return isStoredFile(sweep.folder / "runs" / cellName(cell) / "evidence.json");
}

void writeSweepEvidence(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& finished,
                        const OutputFolder& folder) {
  std::string rows =
      sweepValueColumns(plan) + ",seed,pieces,shapes,p,stability,split_half,shuffles\n";
  std::string summary = sweepValueColumns(plan) + ",runs,shapes,alike\n";
  bool any = false;
  for (std::size_t point = 0; point < plan.points(); ++point) {
    std::map<std::string, int> counts;
    int runs = 0;
    for (std::size_t s = 0; s < plan.seeds.size(); ++s) {
      const std::size_t cell = point * plan.seeds.size() + s;
      if (!finished.contains(cell)) continue;
      const std::optional<Answer> answer =
          answerOf(folder.file("runs/" + cellName(cell) + "/evidence.json"));
      if (!answer) continue;
      ++runs;
      ++counts[answer->shapes];
      rows += sweepValueCells(plan, point) + "," + std::to_string(plan.seedOf(cell)) + "," +
              std::to_string(answer->pieces) + "," + csvCell(answer->shapes) + "," +
              exactNumber(answer->p) + "," + exactNumber(answer->stability) + "," +
              exactNumber(answer->split_half) + "," + exactNumber(answer->shuffles) + "\n";
    }
    if (runs == 0) continue;
    any = true;
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    summary += sweepValueCells(plan, point) + "," + std::to_string(runs) + "," +
               csvCell(most->first) + "," +
               exactNumber(runs > 1 ? static_cast<double>(most->second) / runs : kUnknown) + "\n";
  }
  if (!any) return;
  folder.writeText("evidence.csv", rows);
  folder.writeText("evidence_summary.csv", summary);
}

}  // namespace weightscape
