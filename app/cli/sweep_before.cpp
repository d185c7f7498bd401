#include "app/cli/sweep_before.h"

#include <filesystem>
#include <iostream>
#include <system_error>
#include <vector>

#include "core/base/error.h"
#include "core/experiment/sweep_evidence.h"
#include "core/experiment/sweep_plan.h"
#include "core/experiment/sweep_runs.h"

namespace weightscape::cli {
namespace {

constexpr std::size_t kMostNamed = 12;

/// "a; b; and 3 more".
std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (std::size_t i = 0; i < items.size() && i < kMostNamed; ++i) {
    text += (i == 0 ? "" : "; ") + items[i];
  }
  if (items.size() > kMostNamed) {
    text += "; and " + std::to_string(items.size() - kMostNamed) + " more";
  }
  return text;
}

}  // namespace

std::string runWords(const SweepPlan& plan, std::size_t cell) {
  return plan.wordsOf(plan.pointOf(cell)) + ", seed " + std::to_string(plan.seedOf(cell));
}

StoredSweep earlierSweep(const std::string& target, const SweepPlan& plan, const Control& control) {
  StoredSweep earlier = readSweep(target, control);
  if (!sameBase(earlier.plan, plan)) {
    throw Error("--extend: " + target +
                " is a sweep of another experiment or parameter; choose another folder.");
  }
  for (const std::size_t cell : cellsOf(earlier)) {
    const auto row = earlier.rows.find(cell);
    const bool failed = row != earlier.rows.end() && row->second.verdict == kFailedRun;
    if (failed || matchingCell(plan, earlier.plan, cell)) continue;
    throw Error("--extend: " + target + " has finished " +
                earlier.plan.wordsOf(earlier.plan.pointOf(cell)) + " with seed " +
                std::to_string(earlier.plan.seedOf(cell)) +
                ", which this sweep lacks and would lose; name its values and seeds too.");
  }
  return earlier;
}

std::map<std::size_t, std::size_t> takeOver(const StoredSweep& earlier, const SweepPlan& plan,
                                            bool evidence, const OutputFolder& folder,
                                            const Control& control,
                                            std::map<std::size_t, SweepRow>& rows) {
  std::map<std::size_t, std::size_t> again;
  std::vector<std::string> why;
  std::size_t rows_again = 0;
  for (const std::size_t cell : cellsOf(earlier)) {
    const auto row = earlier.rows.find(cell);
    if (row != earlier.rows.end() && row->second.verdict == kFailedRun) continue;
    const auto here = matchingCell(plan, earlier.plan, cell);
    if (!here || rows.contains(*here)) continue;
    if (const auto damage = filesDamageOf(earlier, cell, control)) {
      again[*here] = cell;
      why.push_back(runWords(plan, *here) + ": " + damage->english());
      continue;
    }
    // What lacks the evidence that is asked for is run again: the same seed gives the same run.
    if (evidence && !hasEvidence(earlier, cell)) continue;
    if (rowDamageOf(earlier, cell, control)) {
      rows[*here] = rowOfRun(earlier, cell, control);
      ++rows_again;
    } else {
      rows[*here] = row->second;
    }
    copyCell(earlier, cell, *here, folder);
  }
  if (!why.empty()) {
    std::cerr << "weightscape-cli: " << why.size()
              << (why.size() == 1 ? " run is not as it was written and is run again ("
                                  : " runs are not as they were written and are run again (")
              << listed(why) << ").\n";
  }
  if (rows_again > 0) {
    std::cerr << "weightscape-cli: " << (earlier.folder / "results.csv").string()
              << ": is missing or damaged; " << rows_again
              << (rows_again == 1 ? " row of it is" : " rows of it are")
              << " made again from the runs' own files.\n";
  }
  return again;
}

void takeLeftOver(const SweepPlan& plan, bool evidence, const OutputFolder& folder,
                  const Control& control, std::map<std::size_t, SweepRow>& rows) {
  std::error_code problem;
  if (!std::filesystem::exists(folder.leftOver() / "sweep.json", problem)) return;
  const std::size_t before = rows.size();
  try {
    StoredSweep left = readSweep(folder.leftOver(), control);
    left.damaged.clear();  // half-written ones: only what has its row was finished
    takeOver(left, plan, evidence, folder, control, rows);
  } catch (const Error&) {
    // Killed while it wrote the tables.
  }
  if (rows.size() == before) return;
  std::cerr << "weightscape-cli: a sweep into this folder was killed; of its finished runs "
            << rows.size() - before << " are taken over.\n";
}

void tellSetAside(const OutputFolder& folder) {
  if (folder.setAside().empty()) return;
  std::vector<std::string> names;
  for (const std::filesystem::path& file : folder.setAside()) names.push_back(file.string());
  std::cerr << "weightscape-cli: what was changed is kept beside the new files: " << listed(names)
            << ".\n";
}

}  // namespace weightscape::cli
