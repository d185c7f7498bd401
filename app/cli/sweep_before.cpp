// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_before.h"

#include <filesystem>
#include <iostream>
#include <utility>
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
    const std::string& item = items[i];  // a sentence, whose full stop is the list's
    text += (i == 0 ? "" : "; ") + item.substr(0, item.size() - (item.ends_with('.') ? 1 : 0));
  }
  if (items.size() > kMostNamed) {
    text += "; and " + std::to_string(items.size() - kMostNamed) + " more";
  }
  return text;
}

/// Of a sweep that was killed: runs that were finished after the tables were last written get their
/// rows from their own files; what was half written is none.
void takeInUnrecorded(StoredSweep& left, const Control& control) {
  for (const auto& [cell, why] : std::exchange(left.damaged, {})) {
    try {
      if (!filesDamageOf(left, cell, control)) left.rows[cell] = rowOfRun(left, cell, control);
    } catch (const Error&) {
      // Killed while it wrote this one.
    }
  }
  std::erase_if(left.rows, [&](const auto& row) {
    return row.second.verdict != kFailedRun && filesDamageOf(left, row.first, control).has_value();
  });
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
              << ": is missing, damaged or changed; " << rows_again
              << (rows_again == 1 ? " row of it is" : " rows of it are")
              << " made again from the runs' own files.\n";
  }
  return again;
}

void takeLeftOver(const SweepPlan& plan, bool evidence, const OutputFolder& folder,
                  const Control& control, std::map<std::size_t, SweepRow>& rows) {
  const std::size_t before = rows.size();
  try {
    StoredSweep left = readSweep(folder.leftOver(), control);
    takeInUnrecorded(left, control);
    takeOver(left, plan, evidence, folder, control, rows);
  } catch (const Error&) {
    // Killed before there was a first run, or another sweep than this.
  }
  folder.dropLeftOver();
  const std::size_t taken = rows.size() - before;
  if (taken == 0) return;
  std::cerr << "weightscape-cli: a sweep into this folder was killed; " << taken
            << (taken == 1 ? " run that it had finished is taken over.\n"
                           : " runs that it had finished are taken over.\n");
}

void tellSetAside(const OutputFolder& folder) {
  if (folder.setAside().empty()) return;
  std::vector<std::string> names;
  for (const std::filesystem::path& file : folder.setAside()) names.push_back(file.string());
  std::cerr << "weightscape-cli: what was changed is kept beside the new files: " << listed(names)
            << ".\n";
}

}  // namespace weightscape::cli
