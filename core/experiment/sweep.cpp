// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep.h"

#include <exception>
#include <mutex>
#include <utility>

#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/problem.h"
#include "core/evidence/evidence.h"
#include "core/experiment/evidence_source.h"

namespace weightscape {
namespace {

/// What cannot be judged is no failure of the run.
void lookForEvidence(const EvidenceParameters& parameters, const Control& control,
                     SweepOutcome& outcome) {
  try {
    outcome.evidence = std::make_shared<const Evidence>(
        evidenceOf(evidenceSource(*outcome.result), parameters, control));
  } catch (const Error& error) {
    outcome.no_evidence = error.message();
  }
}

}  // namespace

void runSweep(const SweepPlan& plan, const std::vector<std::size_t>& cells, std::size_t threads,
              const std::function<void(SweepOutcome&&)>& done, const Control& control,
              const EvidenceParameters* evidence) {
  std::mutex mutex;
  parallelTasks(cells.size(), threads, [&](std::size_t task) {
    if (control.stopRequested()) return;
    SweepOutcome outcome;
    outcome.cell = cells[task];
    try {
      RunResult result =
          runExperiment(experimentOf(plan, outcome.cell), {control.stop, {}, control.looked});
      if (!result.complete || (!isAnalyzed(result) && control.stopRequested())) return;
      outcome.result = std::move(result);
      if (!isAnalyzed(*outcome.result)) {
        outcome.error = outcome.result->analysis.verdict.detail;
        outcome.result.reset();
      } else if (evidence != nullptr) {
        lookForEvidence(*evidence, {control.stop, {}, control.looked}, outcome);
      }
    } catch (const Stopped&) {
      return;        // while its data were drawn
    } catch (...) {  // whatever it is, it is this cell's
      outcome.result.reset();
      outcome.error = currentProblem();
    }
    const std::lock_guard lock(mutex);
    done(std::move(outcome));
  });
}

std::vector<double> sweepNumbers(const RunResult& result) {
  std::vector<double> numbers;
  for (const Score& score : scoreTable()) numbers.push_back(score.value(result.analysis));
  return numbers;
}

}  // namespace weightscape
