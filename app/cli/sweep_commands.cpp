// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sweep_commands.h"
#include "app/cli/commands.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <stop_token>

#include "app/cli/evidence_command.h"
#include "app/cli/experiment_source.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "app/cli/sweep_before.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/problem.h"
#include "core/base/text.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_evidence.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_runs.h"

namespace weightscape::cli {
namespace {

SweepPlan planOf(const Arguments& arguments, const Control& control) {
  SweepPlan plan;
  plan.base = readExperiment(arguments.positional(1, "FILE or preset:NAME")[0], arguments, control);
  static_cast<void>(arguments.required("--over"));
  plan.axes.clear();
  for (const std::string& over : arguments.values("--over")) {
    plan.axes.push_back(sweepAxis(over, "--over"));
  }
  plan.seeds = sweepSeeds(arguments.value("--seeds", "1"), "--seeds");
  // The seeds of the sweep decide; the experiment's own would only make equal sweeps look
  // different.
  plan.base.seed = 0;
  validate(plan, control);
  return plan;
}

/// Cells of shard i of n, "2/4": every n-th from the i-th on.
std::vector<std::size_t> shardOf(const SweepPlan& plan, const Arguments& arguments) {
  std::size_t which = 0;
  std::size_t of = 1;
  if (arguments.has("--shard")) {
    const std::string text = arguments.value("--shard");
    const std::vector<std::string> parts = split(text, '/');
    const auto i = parts.size() == 2 ? parseNumber(parts[0]) : std::nullopt;
    const auto n = parts.size() == 2 ? parseNumber(parts[1]) : std::nullopt;
    const bool good = i && n && *n >= 1.0 && *n <= 1e5 && *i >= 1.0 && *i <= *n &&
                      *i == static_cast<double>(static_cast<std::size_t>(*i)) &&
                      *n == static_cast<double>(static_cast<std::size_t>(*n));
    if (!good) throw Error("--shard: '" + text + "' is not i/n with 1 ≤ i ≤ n, like 2/4.");
    which = static_cast<std::size_t>(*i) - 1;
    of = static_cast<std::size_t>(*n);
  }
  std::vector<std::size_t> cells;
  for (std::size_t cell = which; cell < plan.cells(); cell += of) cells.push_back(cell);
  return cells;
}

void printSummary(const SweepPlan& plan, const std::map<std::size_t, SweepRow>& rows) {
  const auto joined = [&](const auto& textOf) {
    std::string text;
    for (std::size_t a = 0; a < plan.axes.size(); ++a) text += (a == 0 ? "" : ", ") + textOf(a);
    return text;
  };
  std::cout << joined([&](std::size_t a) { return plan.axes[a].path; }) << ": recovered of runs\n";
  for (std::size_t point = 0; point < plan.points(); ++point) {
    int runs = 0;
    int recovered = 0;
    for (std::size_t s = 0; s < plan.seeds.size(); ++s) {
      const auto row = rows.find(point * plan.seeds.size() + s);
      if (row == rows.end()) continue;
      ++runs;
      recovered += row->second.verdict == "recovered" ? 1 : 0;
    }
    std::cout << "  " << joined([&](std::size_t a) { return plan.valueAt(point, a); }) << ": "
              << recovered << " of " << runs << "\n";
  }
}

/// Writes the tables beside the runs at first and now and then, so that a sweep that is killed can
/// be gone on with.
class TablesNowAndThen {
 public:
  TablesNowAndThen(const SweepPlan& plan, const OutputFolder& folder)
      : plan_(plan), folder_(folder) {}

  void write(const std::map<std::size_t, SweepRow>& rows,
             const std::map<std::size_t, Message>& failures) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::seconds kRest(2);
    if (last_ && Clock::now() - *last_ < kRest) return;
    try {
      writeSweep(plan_, rows, folder_, failures);
    } catch (const Error&) {
      // No room: that is said, and dealt with, where it matters.
    }
    last_ = Clock::now();
  }

 private:
  const SweepPlan& plan_;
  const OutputFolder& folder_;
  std::optional<std::chrono::steady_clock::time_point> last_;
};

int runSweepCommand(const Arguments& arguments) {
  const Interrupt interrupt;
  const Control control{interrupt.token(), {}};
  const SweepPlan plan = planOf(arguments, control);
  std::vector<std::size_t> cells = shardOf(plan, arguments);
  if (cells.empty()) {
    std::cerr << "weightscape-cli: shard " << arguments.value("--shard") << " of " << plan.cells()
              << " runs is empty: there is nothing to run.\n";
  }
  const std::string target = arguments.required("--out");
  std::map<std::size_t, SweepRow> rows;
  // What an earlier sweep has finished is taken over.
  std::optional<StoredSweep> earlier;
  if (arguments.has("--extend")) earlier = earlierSweep(target, plan, control);
  const Existing existing = earlier                    ? Existing::Mend
                            : arguments.has("--force") ? Existing::Replace
                                                       : Existing::Refuse;
  OutputFolder folder(target, existing, true);
  requireFilesOutside(folder, plan.base);
  const bool evidence = arguments.has("--evidence");
  std::map<std::size_t, std::size_t> again;  // by cell, where it lies in the earlier sweep
  if (earlier) again = takeOver(*earlier, plan, evidence, folder, control, rows);
  takeLeftOver(plan, evidence, folder, control, rows);
  // Of whichever shard they are: they were here.
  for (const auto& [cell, before] : again) cells.push_back(cell);
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  std::erase_if(cells, [&](std::size_t cell) { return rows.contains(cell); });
  const auto threads = static_cast<std::size_t>(
      arguments.whole("--threads", static_cast<int>(defaultThreads()), 1, 1024));
  std::map<std::size_t, Message> failures;
  const auto fail = [&](std::size_t cell, const Message& reason) {
    const Message why = folder.withoutPlace(reason);
    failures[cell] = why;
    std::cerr << "weightscape-cli: " << runWords(plan, cell) << ": " << why.english() << "\n";
  };
  const EvidenceParameters parameters = evidenceParameters(arguments);
  std::stop_source full;  // no room for more: what was finished is kept
  {
    ProgressBar bar("sweep", arguments.has("--quiet"));
    std::size_t finished = 0;
    TablesNowAndThen tables(plan, folder);
    tables.write(rows, failures);  // what the runs are, before there are any
    const std::stop_callback interrupted(interrupt.token(), [&] { full.request_stop(); });
    runSweep(
        plan, cells, threads,
        [&](SweepOutcome&& outcome) {
          if (full.stop_requested() && !interrupt.token().stop_requested()) return;
          try {
            rows[outcome.cell] = writeCell(plan, outcome, folder);
            if (!outcome.no_evidence.empty()) {
              std::cerr << "weightscape-cli: " << runWords(plan, outcome.cell)
                        << ": no evidence: " << outcome.no_evidence.english() << "\n";
            }
            if (!outcome.result) fail(outcome.cell, outcome.error);
          } catch (...) {
            removeCell(outcome.cell, folder);
            fail(outcome.cell, currentProblem());
            full.request_stop();
          }
          tables.write(rows, failures);
          bar.show(static_cast<double>(++finished) / static_cast<double>(cells.size()));
        },
        {full.get_token(), {}}, evidence ? &parameters : nullptr);
  }
  Interrupt::beginSaving();
  while (true) {
    try {
      writeSweep(plan, rows, folder, failures);
      writeSweepEvidence(plan, rows, folder);
      break;
    } catch (const Error& error) {
      // The tables need room too: a finished run makes it, so that the others are kept.
      if (rows.empty()) throw;
      const std::size_t last = rows.rbegin()->first;
      removeCell(last, folder);
      rows.erase(last);
      fail(last, error.message());
      full.request_stop();
    }
  }
  for (const auto& [cell, before] : again) {
    if (!rows.contains(cell)) folder.leave("runs/" + cellName(before) + "/");
  }
  folder.commit();
  tellSetAside(folder);
  if (!arguments.has("--quiet")) printSummary(plan, rows);
  if (interrupt.token().stop_requested()) return kInterrupted;
  if (full.stop_requested()) {
    std::cerr << "weightscape-cli: ended with " << rows.size() << " of "
              << counted(static_cast<std::ptrdiff_t>(plan.cells()), "runs")
              << ", which are kept; make room and go on with --extend.\n";
  }
  return failures.empty() ? kDone : kFailed;
}

/// Where a run lies: in which of the shards, and as which of its cells.
struct Lying {
  const StoredSweep* shard;
  std::size_t cell;

  [[nodiscard]] std::string file(const std::string& name) const {
    return (shard->folder / ("runs/" + cellName(cell)) / name).string();
  }
};

/// A run that is in two shards is the same in both.
void requireAlike(const Lying& a, const Lying& b) {
  const std::string name = differenceOf(*a.shard, a.cell, *b.shard, b.cell);
  if (name.empty()) return;
  throw Error("merge: " + a.file(name) + " and " + b.file(name) +
              " are not the same, and both are of the run of " + runWords(a.shard->plan, a.cell) +
              "; leave out the folder whose run is not wanted, or run it again.");
}

int runMerge(const Arguments& arguments) {
  const std::vector<std::string> sources = arguments.positionals("DIR…");
  const Interrupt interrupt;
  std::vector<StoredSweep> shards;
  shards.reserve(sources.size());
  for (const std::string& source : sources) {
    shards.push_back(readSweep(source, {interrupt.token(), {}}));
  }
  const SweepPlan& plan = shards.front().plan;
  for (const StoredSweep& shard : shards) {
    if (!sameCells(shard.plan, plan)) {
      throw Error(shard.folder.string() + ": is not a part of the same sweep as " + sources[0] +
                  " (another experiment, parameter, values or seeds).");
    }
    requireWhole(shard, {interrupt.token(), {}});
  }
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  std::map<std::size_t, SweepRow> rows;
  std::map<std::size_t, Message> failures;
  std::map<std::size_t, Lying> whose;
  std::size_t twice = 0;
  for (const StoredSweep& shard : shards) {
    if (shard.rows.empty()) {
      std::cerr << "weightscape-cli: " << shard.folder.string() << ": holds no runs.\n";
    }
    for (const auto& [there, row] : shard.rows) {
      // Whoever wrote a shard may have written its values in another way.
      const std::size_t cell = matchingCell(plan, shard.plan, there).value();
      const auto [first, is_new] = whose.emplace(cell, Lying{&shard, there});
      if (!is_new) {
        requireAlike(first->second, {&shard, there});
        ++twice;
        continue;
      }
      copyCell(shard, there, cell, folder);
      rows[cell] = row;
      if (const auto why = shard.failures.find(there); why != shard.failures.end()) {
        failures[cell] = why->second;
      }
    }
  }
  if (twice > 0) {
    std::cerr << "weightscape-cli: " << twice << (twice == 1 ? " run is" : " runs are")
              << " in several of the folders, with the same bytes; one of each is taken.\n";
  }
  if (rows.size() < plan.cells()) {
    std::size_t missing = 0;
    while (rows.contains(missing)) ++missing;
    throw Error("merge: " + std::to_string(plan.cells() - rows.size()) + " of " +
                counted(static_cast<std::ptrdiff_t>(plan.cells()), "runs") +
                " are missing, the first " + plan.wordsOf(plan.pointOf(missing)) + " with seed " +
                std::to_string(plan.seedOf(missing)) + "; run the missing shard and merge again.");
  }
  writeSweep(plan, rows, folder, failures);
  writeSweepEvidence(plan, rows, folder);
  folder.commit();
  printSummary(plan, rows);
  return kDone;
}

}  // namespace

std::vector<Command> sweepCommands() {
  const Option out{"--out", "DIR", "where the files go; must not exist yet"};
  const Option force{"--force", "", "replace what an earlier sweep wrote, never files of others"};
  return {
      {"sweep",
       "FILE|preset:NAME --over PATH=V,V,… --seeds 1..5 --out DIR",
       "Runs an experiment over the values of one parameter or two and over seeds, on all cores.",
       {{"--over", "PATH=VALUES",
         "the parameter that changes, and its values; given twice, every value of the one with "
         "every value of the other"},
        {"--seeds", "LIST", "1..5, or 1,2,7 (1)"},
        out,
        force,
        {"--extend", "",
         "keep what the sweep in DIR has finished; run the rest, and again what is damaged or "
         "changed"},
        {"--shard", "I/N", "only every N-th run from the I-th on; merge puts shards together"},
        {"--threads", "T", "runs at the same time (all cores)"},
        {"--evidence", "", "also say which shape each run's weights alone show"},
        evidenceOptions()[0],
        evidenceOptions()[1],
        {"--set", "PATH=VALUE", "change a parameter; may be given more than once"},
        {"--quiet", "", "no progress on stderr, no summary"}},
       runSweepCommand},
      {"merge",
       "DIR… --out DIR",
       "Puts the shards of a sweep together; the files are those of an undivided sweep.",
       {out, force},
       runMerge}};
}

}  // namespace weightscape::cli
