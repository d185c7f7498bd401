// SPDX-License-Identifier: GPL-3.0-or-later
// results.csv and summary.csv of a sweep. The runs' own files are what was found; these are made
// from them, so that what a table says is held against them.
#pragma once

#include <map>
#include <string>

#include "core/base/progress.h"
#include "core/experiment/sweep_folder.h"

namespace weightscape {

/// How its tables name the columns of the values ("value", or "value_1,value_2"), and those of a
/// point.
std::string sweepValueColumns(const SweepPlan& plan);
std::string sweepValueCells(const SweepPlan& plan, std::size_t point);

/// A row a run that has finished.
std::string resultsTable(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows);

/// A row a point: mean and standard deviation over its seeds.
std::string summaryTable(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows);

/// Reads results.csv into the rows of a sweep. A run that is in the folder and of which the table
/// has no row, or one that cannot be, is one of its damaged ones. Throws Error when the file cannot
/// be read; Stopped.
void readResults(StoredSweep& stored, const Control& control);

}  // namespace weightscape
