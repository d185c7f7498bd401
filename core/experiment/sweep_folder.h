// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a sweep: docs/formats.md describes each.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/experiment/sweep_plan.h"
#include "core/io/file_list.h"
#include "core/io/output_folder.h"

namespace weightscape {

struct SweepOutcome;

inline constexpr const char* kFailedRun = "failed";  ///< in place of a verdict

/// A finished cell as its row of results.csv holds it.
struct SweepRow {
  std::string verdict;  ///< "failed" when the run did
  std::vector<double> numbers;
};

/// A sweep as it lies in a folder, finished or not.
struct StoredSweep {
  SweepPlan plan;
  std::map<std::size_t, SweepRow> rows;  ///< by cell
  /// By cell why a run that is there has no row: the table lacks it or holds what cannot be.
  std::map<std::size_t, Message> damaged;
  std::map<std::size_t, Message> failures;  ///< why, by cell
  std::filesystem::path folder;
  std::optional<FileList> list;  ///< of its files
};

/// "0042": the name of a cell's folder below runs/.
std::string cellName(std::size_t cell);

/// Writes one cell's files below runs/, with its evidence where there is some, and returns its row.
/// scores.json is the last of them: where it is whole, so is the run, whatever came then. Throws
/// Error (Failed).
SweepRow writeCell(const SweepPlan& plan, const SweepOutcome& outcome, const OutputFolder& folder);

/// Takes a cell that was written in part out again.
void removeCell(std::size_t cell, const OutputFolder& folder);

/// Copies one cell's files from another sweep; where that has its list of files, those of the list.
/// Throws Error (Failed).
void copyCell(const StoredSweep& from, std::size_t from_cell, std::size_t cell,
              const OutputFolder& folder);

/// Writes sweep.json, which names the cells that failed and why, results.csv and summary.csv (mean
/// and standard deviation over the seeds of each point). Throws Error (Failed).
void writeSweep(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows,
                const OutputFolder& folder, const std::map<std::size_t, Message>& failures = {});

/// Throws Error when the folder holds no sweep, or its sweep.json is damaged; Stopped.
StoredSweep readSweep(const std::filesystem::path& folder, const Control& control = {});

/// The cell of `plan` with these values and this seed, if there is one and both plans vary the same
/// parameters of the same experiment.
std::optional<std::size_t> matchingCell(const SweepPlan& plan, const SweepPlan& other,
                                        std::size_t other_cell);
bool sameBase(const SweepPlan& a, const SweepPlan& b);

/// Whether both have the same runs, however their values are written and in whatever order.
bool sameCells(const SweepPlan& a, const SweepPlan& b);

}  // namespace weightscape
