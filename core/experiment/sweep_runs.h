// The runs of a sweep's folder, read back: a sweep of the command line or of a cluster, to be
// looked at.
#pragma once

#include <cstddef>
#include <map>
#include <optional>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/experiment/kept_runs.h"
#include "core/experiment/sweep_folder.h"

namespace weightscape {

struct SweepRuns {
  KeptSweep sweep;                         ///< of the runs whose files are whole
  std::map<std::size_t, Message> damaged;  ///< what is wrong with the others, by cell
};

/// Why the files of a finished cell are not those that were written, as a sentence; nothing where
/// they are. Sums are compared where the folder has its list, else every file is read. Stopped.
std::optional<Message> damageOf(const StoredSweep& stored, std::size_t cell,
                                const Control& control = {});

/// Throws Error when sweep.json, results.csv or a run of it is not as it was written: what is put
/// together from it would not be the sweep. Stopped.
void requireWhole(const StoredSweep& stored, const Control& control = {});

/// Every run that can be read, trained as it was but for what the optimiser remembers, which no
/// folder holds: trained on it begins anew. Throws Error where the data cannot be had; Stopped.
SweepRuns readSweepRuns(const StoredSweep& stored, const Control& control = {});

}  // namespace weightscape
