// SPDX-License-Identifier: GPL-3.0-or-later
// What an earlier sweep in a folder has finished, for one that goes on with it.
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "core/experiment/sweep_folder.h"
#include "core/io/output_folder.h"

namespace weightscape::cli {

/// "objective.l2=0.01, data.noise=0.1, seed 2": a run, for sentences.
std::string runWords(const SweepPlan& plan, std::size_t cell);

/// The sweep in `target`, all of whose runs the plan is to hold too. Throws Error where it is of
/// something else, or would lose a run.
StoredSweep earlierSweep(const std::string& target, const SweepPlan& plan, const Control& control);

/// Copies the runs that need not be run again, and adds their rows. Gives those that are damaged or
/// changed, by their cell the one of the earlier sweep, and says in a sentence that they are run
/// again.
std::map<std::size_t, std::size_t> takeOver(const StoredSweep& earlier, const SweepPlan& plan,
                                            bool evidence, const OutputFolder& folder,
                                            const Control& control,
                                            std::map<std::size_t, SweepRow>& rows);

/// Takes over what a sweep into the same folder had finished when it was killed. Of anything else
/// that was left there is nothing to say: it goes.
void takeLeftOver(const SweepPlan& plan, bool evidence, const OutputFolder& folder,
                  const Control& control, std::map<std::size_t, SweepRow>& rows);

/// Says which changed files stay beside the new ones.
void tellSetAside(const OutputFolder& folder);

}  // namespace weightscape::cli
