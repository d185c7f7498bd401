// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/stored_targets.h"

#include <optional>

#include "core/base/message.h"
#include "core/base/unknown.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/experiment_source.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_table.h"
#include "core/io/file_list.h"
#include "core/page/page_file.h"
#include "tests/fuzz/helper_faults.h"
#include "tests/fuzz/session_parts.h"

namespace weightscape::fuzz {
namespace {

namespace fs = std::filesystem;

const SessionParts& soundParts() {
  static const SessionParts parts = [] {
    const fs::path file = folder() / "sound.wscape";
    writeSoundSession(file);
    return partsOf(file);
  }();
  return parts;
}

/// Runs that a damaged file calls for may take any time; those that are as small as ours do not.
bool isSmall(const Experiment& experiment) {
  constexpr double kMost = 2000.0;
  return memoryOf(experiment) < 1e6 && experiment.training.epochs < kMost;
}

constexpr const char* kBetweenFiles = "----";

}  // namespace

/// Changes to a sound session, as change() takes them. What reads is run on and written again.
void readSessions(const std::string& input) {
  SessionParts parts = soundParts();
  change(parts, input);
  const fs::path file = folder() / "input.wscape";
  write(parts, file);
  std::optional<StoredSession> stored;
  accepted(input, [&] { stored = readSession(file); });
  requireNoHelperFault();
  if (!stored || !isSmall(stored->experiment)) return;
  std::optional<RunResult> run;
  if (!accepted(input, [&] { run = runOf(*stored); })) return;
  // A session tells of the network what it was trained with.
  run->experiment = stored->experiment;
  const fs::path again = folder() / "again.wscape";
  if (!accepted(input, [&] { writeSession(*run, again, stored->extras); })) return;
  const StoredSession back = readSession(again);
  require(back.experiment == stored->experiment, "a session's experiment comes back");
  require(back.checkpoint.network.w_in == stored->checkpoint.network.w_in,
          "a session's network comes back");
  require(back.extras.view == stored->extras.view, "a session's view comes back");
  require(back.extras.frames.size() == keptFrames(stored->extras.frames).size(),
          "a session's moments come back");
  require(back.extras.pins.size() == stored->extras.pins.size(), "a session's pins come back");
  require(back.extras.sweep.cells.size() == stored->extras.sweep.cells.size(),
          "a session's sweep comes back");
  require(back.extras.sweep.cells.empty() || back.extras.sweep.plan == stored->extras.sweep.plan,
          "a session's plan comes back");
}

std::vector<std::string> soundSessions() {
  std::vector<std::string> all = {"", "schema 3"};
  for (const auto& [path, part] : soundParts().parts) {
    // One change of each part, so that a test has time for all.
    switch (all.size() % 4) {
      case 0:
        all.push_back("set " + path + " 0 -1");
        break;
      case 1:
        all.push_back("set " + path + " 1 1e300\nset " + path + " 2 nan");
        break;
      case 2:
        all.push_back("size " + path + " 2 3");
        break;
      default:
        all.push_back("drop " + path);
    }
  }
  return all;
}

std::vector<std::string> pathsOfSession() {
  std::vector<std::string> paths;
  for (const auto& [path, part] : soundParts().parts) paths.push_back(path);
  return paths;
}

/// sweep.json, results.csv, the list of files and what lies below runs/0000, one after the other.
void readSweeps(const std::string& input) {
  const fs::path place = folder() / "sweep";
  const std::vector<std::string> files = parts(input, kBetweenFiles);
  const std::vector<std::string> names = {"sweep.json", "results.csv", FileList::kName,
                                          "runs/0000/scores.json"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::error_code ignored;
    fs::remove(place / names[i], ignored);
    if (i < files.size()) written("sweep/" + names[i], files[i]);
  }
  std::optional<StoredSweep> stored;
  if (!accepted(input, [&] { stored = readSweep(place); })) return;
  for (const auto& [cell, why] : stored->damaged) {
    require(cell < stored->plan.cells() && !why.english().empty(), "what is damaged is a run");
  }
  constexpr std::size_t kFew = 200;
  if (stored->plan.cells() > kFew) return;
  fs::remove_all(folder() / "again");
  {
    OutputFolder out(folder() / "again", Existing::Refuse);
    writeSweep(stored->plan, stored->rows, out, stored->failures);
    out.commit();
  }
  const StoredSweep back = readSweep(folder() / "again");
  require(back.plan == stored->plan, "a sweep's plan comes back");
  require(back.failures == stored->failures, "a sweep's failures come back");
  require(back.rows.size() == stored->rows.size(), "a sweep's rows come back");
  for (const auto& [cell, row] : stored->rows) {
    require(back.rows.at(cell).verdict == row.verdict, "a row's verdict comes back");
  }
  require(resultsTable(back.plan, back.rows) == resultsTable(stored->plan, stored->rows),
          "a table of results comes back");
}

std::vector<std::string> soundSweeps() {
  std::vector<std::string> all;
  const std::string between = std::string("\n") + kBetweenFiles + "\n";
  const auto sound = [&](std::vector<SweepAxis> axes, std::vector<std::int64_t> seeds) {
    SweepPlan plan;
    plan.axes = std::move(axes);
    plan.seeds = std::move(seeds);
    std::map<std::size_t, SweepRow> rows;
    rows[0] = {"recovered", std::vector<double>(sweepColumns().size(), kUnknown)};
    rows[1] = {kFailedRun, std::vector<double>(sweepColumns().size(), kUnknown)};
    fs::remove_all(folder() / "sound");
    OutputFolder out(folder() / "sound", Existing::Refuse);
    writeSweep(plan, rows, out, {{1, Message{"it failed", {}}}});
    out.commit();
    std::string text = bytesOf(folder() / "sound/sweep.json");
    for (const char* const name : {"results.csv", FileList::kName}) {
      text += between + bytesOf(folder() / "sound" / name);
    }
    all.push_back(text + between + "{}");
  };
  sound({{"objective.l2", {"0", "0.01"}}}, {1, 2});
  sound({{"objective.l2", {"0", "1e-2"}}, {"data.groups.0.axes", {"circular", "[\"bounded\"]"}}},
        {7});
  return all;
}

void readFileLists(const std::string& input) {
  written(std::string("list/") + FileList::kName, input);
  std::optional<FileList> list;
  accepted(input, [&] { list = FileList::in(folder() / "list"); });
  if (list) {
    written(std::string("list/") + FileList::kName, list->text());
    const std::optional<FileList> back = FileList::in(folder() / "list");
    require(back && back->sums() == list->sums(), "a list of files comes back");
    for (const auto& [name, sums] : list->sums()) {
      const fs::path path = fs::path(name).lexically_normal();
      require(!path.is_absolute() && *path.begin() != "..", "a list leads nowhere else: " + name);
    }
  }
  const fs::path page = written("page.html", input);
  require(!isUnchangedPage(page) ||
              sealed(input.substr(0, input.rfind("<!-- Weightscape page"))) == input,
          "what is taken for a page of ours has its sum");
}

std::vector<std::string> soundFileLists() {
  FileList list;
  list.add("scores.json", std::string(64, 'a'));
  list.add("runs/0000/scores.json", std::string(64, '0'));
  list.add("runs/0000/scores.json", std::string(64, '1'));
  return {list.text(), sealed("<!doctype html>\n<p>text</p>\n"),
          std::string(64, 'b') + "  ../outside.txt\n", "\\" + std::string(64, 'c') + "  a\\nb\n"};
}

}  // namespace weightscape::fuzz
