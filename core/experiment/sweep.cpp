#include "core/experiment/sweep.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <set>
#include <utility>

#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/problem.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/evidence/evidence.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment_json.h"

namespace weightscape {
namespace {

constexpr std::size_t kMostCells = 100000;

std::int64_t seedFrom(const std::string& text, const std::string& where) {
  const std::optional<double> number = parseNumber(text);
  const bool good = number && *number >= 0.0 && *number <= 9007199254740992.0 &&
                    *number == static_cast<double>(static_cast<std::int64_t>(*number));
  if (!good) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: '%2' is not a seed; it takes whole numbers from 0, like 1..5 or 1,2,7."),
                {asIs(where), text}});
  }
  return static_cast<std::int64_t>(*number);
}

template <typename Value>
void requireDistinct(const std::vector<Value>& values, const std::string& what) {
  if (values.empty()) throw Error(Message{WEIGHTSCAPE_TEXT("sweep: there are no %1."), {what}});
  const std::set<Value> distinct(values.begin(), values.end());
  if (distinct.size() != values.size()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("sweep: the same of the %1 stands there twice."), {what}});
  }
}

/// What cannot be judged is no failure of the run.
void lookForEvidence(const EvidenceParameters& parameters, const Control& control,
                     SweepOutcome& outcome) {
  try {
    outcome.evidence = std::make_shared<const Evidence>(
        evidenceOf(evidenceSource(*outcome.result), parameters, control));
  } catch (const Error& error) {
    outcome.no_evidence = error.what();
  }
}

}  // namespace

Experiment experimentOf(const SweepPlan& plan, std::size_t cell) {
  return experimentFromJson(
      experimentToJson(plan.base), "sweep",
      {{plan.path, plan.valueOf(cell)}, {"seed", std::to_string(plan.seedOf(cell))}});
}

void validate(const SweepPlan& plan, const Control& control) {
  requireDistinct(plan.values, WEIGHTSCAPE_TEXT("values"));
  requireDistinct(plan.seeds, WEIGHTSCAPE_TEXT("seeds"));
  if (plan.path == "seed")
    throw Error(WEIGHTSCAPE_TEXT("sweep: seeds have their own option; vary something else."));
  if (plan.cells() > kMostCells) {
    throw Error(Message{WEIGHTSCAPE_TEXT("sweep: %1 runs are too many; allowed are %2."),
                        {plan.cells(), kMostCells}});
  }
  // Cells are made from the experiment as text, which holds UTF-8 alone.
  if (experimentOf(plan, 0).data.file != plan.base.data.file && plan.path != "data.file") {
    throw Error(WEIGHTSCAPE_TEXT(
        "sweep: the name of data.file or of a folder above it is not UTF-8; rename it."));
  }
  const std::string base = experimentToJson(plan.base);
  for (const std::string& value : plan.values) {
    throwIfStopped(control);
    validate(experimentFromJson(
        base, "sweep", {{plan.path, value}, {"seed", std::to_string(plan.seeds.front())}}));
  }
}

std::vector<std::string> sweepValues(const std::string& text, const std::string& where) {
  std::vector<std::string> values;
  std::string value;
  int depth = 0;  // commas inside brackets belong to a list
  for (const char c : text + ',') {
    depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    if (c != ',' || depth > 0) {
      value += c;
      continue;
    }
    values.emplace_back(trimmed(value));
    value.clear();
  }
  if (depth > 0)
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' has a bracket that does not close."),
                        {asIs(where), text}});
  if (std::find(values.begin(), values.end(), "") != values.end()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' has an empty value."), {asIs(where), text}});
  }
  return values;
}

namespace {

/// First and last of "3..8", whose dots are at `dots`.
std::pair<std::int64_t, std::int64_t> seedRange(const std::string& item, std::size_t dots,
                                                const std::string& where) {
  const std::int64_t first = seedFrom(item.substr(0, dots), where);
  const std::int64_t last = seedFrom(item.substr(dots + 2), where);
  if (last < first || last - first >= static_cast<std::int64_t>(kMostCells)) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' is not a range of at most %3 seeds."),
                        {asIs(where), item, kMostCells}});
  }
  return {first, last};
}

}  // namespace

std::vector<std::int64_t> sweepSeeds(const std::string& text, const std::string& where) {
  std::vector<std::int64_t> seeds;
  for (const std::string& item : split(text, ',')) {
    const std::size_t dots = item.find("..");
    if (dots == std::string::npos) {
      seeds.push_back(seedFrom(item, where));
      continue;
    }
    const auto [first, last] = seedRange(item, dots, where);
    for (std::int64_t seed = first; seed <= last; ++seed) seeds.push_back(seed);
  }
  return seeds;
}

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
        outcome.error = outcome.result->analysis.verdict.detail.english();
        outcome.result.reset();
      } else if (evidence != nullptr) {
        lookForEvidence(*evidence, {control.stop, {}, control.looked}, outcome);
      }
    } catch (const Stopped&) {
      return;        // while its data were drawn
    } catch (...) {  // whatever it is, it is this cell's
      outcome.result.reset();
      outcome.error = currentProblem().english();
    }
    const std::lock_guard lock(mutex);
    done(std::move(outcome));
  });
}

const std::vector<std::string>& sweepColumns() {
  static const std::vector<std::string> columns = [] {
    std::vector<std::string> ids;
    for (const Score& score : scoreTable()) ids.push_back(score.id);
    return ids;
  }();
  return columns;
}

std::vector<double> sweepNumbers(const RunResult& result) {
  std::vector<double> numbers;
  for (const Score& score : scoreTable()) numbers.push_back(score.value(result.analysis));
  return numbers;
}

std::vector<double> inSweepOrder(const std::vector<std::string>& columns,
                                 const std::vector<double>& numbers) {
  std::vector<double> ordered;
  for (const std::string& id : sweepColumns()) {
    const auto found = std::find(columns.begin(), columns.end(), id);
    const auto at = static_cast<std::size_t>(found - columns.begin());
    ordered.push_back(at < numbers.size() && found != columns.end() ? numbers[at] : kUnknown);
  }
  return ordered;
}

}  // namespace weightscape
