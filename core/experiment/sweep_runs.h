// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of a sweep's folder, read back: a sweep of the command line or of a cluster, to be
// looked at.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/experiment/kept_runs.h"
#include "core/experiment/sweep_folder.h"

namespace weightscape {

struct SweepRuns {
  KeptSweep sweep;                         ///< of the runs whose files are whole
  std::map<std::size_t, Message> damaged;  ///< what is wrong with the others, by cell
};

/// The cells of which there is a run, whole or not, ascending.
std::vector<std::size_t> cellsOf(const StoredSweep& stored);

/// Why a cell's files are not those that were written, as a sentence; nothing where they are. Sums
/// are compared where the folder has its list, else every file is read; either way they are of the
/// experiment that the sweep says. Throws Error where a file may not be read, which may be whole;
/// Stopped.
std::optional<Message> filesDamageOf(const StoredSweep& stored, std::size_t cell,
                                     const Control& control = {});

/// Why the row in results.csv of a cell whose files are whole is not what they say. Stopped.
std::optional<Message> rowDamageOf(const StoredSweep& stored, std::size_t cell,
                                   const Control& control = {});

/// Both. Throws Error where a file may not be read; Stopped.
std::optional<Message> damageOf(const StoredSweep& stored, std::size_t cell,
                                const Control& control = {});

/// The row of a run, made again from its own files. Throws Error.
SweepRow rowOfRun(const StoredSweep& stored, std::size_t cell, const Control& control = {});

/// The first file in which the same run differs in two sweeps that are whole; empty for none.
std::string differenceOf(const StoredSweep& a, std::size_t cell_of_a, const StoredSweep& b,
                         std::size_t cell_of_b);

/// Throws Error when sweep.json, results.csv or a run of it is not as it was written, or when the
/// list that would say so is not there, or a file may not be read: what is put together from it
/// would not be the sweep. Stopped.
void requireWhole(const StoredSweep& stored, const Control& control = {});

/// Every run that can be read, trained as it was but for what the optimiser remembers, which no
/// folder holds: trained on it begins anew. Throws Error where the data cannot be had; Stopped.
SweepRuns readSweepRuns(const StoredSweep& stored, const Control& control = {});

}  // namespace weightscape
