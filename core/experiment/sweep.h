// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one experiment again and again: over the values of a parameter and over seeds.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/experiment/run.h"
#include "core/experiment/sweep_plan.h"

namespace weightscape {

struct Evidence;
struct EvidenceParameters;

/// What came of one cell.
struct SweepOutcome {
  std::size_t cell = 0;
  std::optional<RunResult> result;                ///< empty when the run failed
  Message error;                                  ///< why, then
  std::shared_ptr<const Evidence> evidence = {};  ///< where it was asked for
  Message no_evidence = {};                       ///< why there is none of a run that did not fail
};

/// Runs the given cells on up to `threads` threads, each run on one, and hands over every outcome
/// as it comes, from one thread at a time. A stop ends the runs under way without an outcome. The
/// outcomes do not depend on the number of threads. With `evidence` it is looked for in each run.
void runSweep(const SweepPlan& plan, const std::vector<std::size_t>& cells, std::size_t threads,
              const std::function<void(SweepOutcome&&)>& done, const Control& control = {},
              const EvidenceParameters* evidence = nullptr);

/// The numbers of a run that a sweep compares, in the order of sweepColumns.
std::vector<double> sweepNumbers(const RunResult& result);

}  // namespace weightscape
