// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps: the same numbers however they are divided, extended or interrupted.
#include "core/experiment/sweep.h"
#include "core/experiment/run.h"
#include "core/experiment/stored_runs.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_runs.h"

#include <QtTest>
#include <fstream>
#include <thread>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

namespace {

SweepPlan smallPlan() {
  SweepPlan plan;
  plan.base.data.samples = 300;
  plan.base.data.groups[0].neurons_per_axis = 30;
  plan.base.network.hidden = 8;
  plan.base.training.epochs = 4;
  plan.base.seed = 0;
  plan.axes = {{"objective.l2", {"0", "1e-3", "0.01"}}};
  plan.seeds = {1, 2};
  return plan;
}

std::map<std::size_t, std::vector<double>> numbersOf(const SweepPlan& plan,
                                                     const std::vector<std::size_t>& cells,
                                                     std::size_t threads) {
  std::map<std::size_t, std::vector<double>> numbers;
  runSweep(plan, cells, threads,
           [&](SweepOutcome&& outcome) { numbers[outcome.cell] = sweepNumbers(*outcome.result); });
  return numbers;
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (!(a[i] == b[i] || (std::isnan(a[i]) && std::isnan(b[i])))) return false;
  }
  return a.size() == b.size();
}

}  // namespace

class SweepTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  /// Runs the cells and writes them as a sweep.
  void writeCells(const SweepPlan& plan, const std::vector<std::size_t>& cells,
                  const std::string& name) const {
    OutputFolder folder(path(name), false);
    std::map<std::size_t, SweepRow> rows;
    runSweep(plan, cells, 2, [&](SweepOutcome&& outcome) {
      rows[outcome.cell] = writeCell(plan, outcome, folder);
    });
    writeSweep(plan, rows, folder);
    folder.commit();
  }

 private slots:
  /// A folder's English is enough for a reader of the folder; a window needs the sentences with
  /// their places, also those that stand in others.
  void sentencesComeBackFromAFolderWithTheirPlaces() {
    SweepPlan plan = smallPlan();
    plan.base.training.optimizer = OptimizerKind::Sgd;
    plan.seeds = {1};
    plan.axes = {{"training.learning_rate", {"0.005", "1000"}}};
    OutputFolder folder(path("s"), false);
    std::map<std::size_t, SweepRow> rows;
    std::map<std::size_t, Message> failures;
    std::map<std::size_t, Verdict> verdicts;
    runSweep(plan, {0, 1}, 1, [&](SweepOutcome&& outcome) {
      rows[outcome.cell] = writeCell(plan, outcome, folder);
      if (outcome.result) {
        verdicts[outcome.cell] = outcome.result->analysis.verdict;
      } else {
        failures[outcome.cell] = outcome.error;
      }
    });
    QCOMPARE(failures.size(), std::size_t{1});
    failures[1] = {"%1: %2 %3", {asIs("a.npy"), failures.at(1), "ring"}};
    writeSweep(plan, rows, folder, failures);
    folder.commit();
    const SweepRuns runs = readSweepRuns(readSweep(path("s")));
    QCOMPARE(runs.sweep.cells.size(), std::size_t{2});
    QVERIFY(runs.sweep.cells.at(1)->error == failures.at(1));
    QVERIFY(runs.sweep.cells.at(0)->verdict.headline == verdicts.at(0).headline);
    QVERIFY(!verdicts.at(0).detail.arguments.empty());
    QVERIFY(runs.sweep.cells.at(0)->verdict.detail == verdicts.at(0).detail);
    // In a session too.
    Hdf5Writer writer(path("s.h5"));
    writeSweepCells(runs.sweep, writer);
    writer.commit();
    const KeptSweep kept = readSweepCells(Hdf5Reader(path("s.h5")), 99, "s.h5");
    QVERIFY(kept.cells.at(1)->error == failures.at(1));
    QVERIFY(kept.cells.at(0)->verdict.detail == verdicts.at(0).detail);
    // What earlier versions wrote is English as far as it has no places.
    const std::string sweep = bytesOf(path("s/sweep.json"));
    const std::size_t parts = sweep.find("reason_parts");
    QVERIFY(parts != std::string::npos);
    std::string before = sweep;
    before.replace(parts, 12, "other_things");
    write("s/sweep.json", before);
    QCOMPARE(readSweep(path("s")).failures.at(1).english(), failures.at(1).english());
  }

  void threadsDoNotChangeTheNumbers() {
    const SweepPlan plan = smallPlan();
    const std::vector<std::size_t> cells = {0, 1, 2, 3, 4, 5};
    const auto one = numbersOf(plan, cells, 1);
    const auto three = numbersOf(plan, cells, 3);
    QCOMPARE(one.size(), cells.size());
    for (const std::size_t cell : cells) {
      QVERIFY(same(one.at(cell), three.at(cell)));
      // And it is what a single run gives.
      QVERIFY(same(one.at(cell), sweepNumbers(runExperiment(experimentOf(plan, cell)))));
    }
  }

  void shardsMakeTheWhole() {
    const SweepPlan plan = smallPlan();
    writeCells(plan, {0, 1, 2, 3, 4, 5}, "whole");
    writeCells(plan, {0, 2, 4}, "first");
    writeCells(plan, {1, 3, 5}, "second");
    const StoredSweep first = readSweep(path("first"));
    const StoredSweep second = readSweep(path("second"));
    QCOMPARE(first.rows.size(), std::size_t{3});
    OutputFolder folder(path("merged"), false);
    std::map<std::size_t, SweepRow> rows = first.rows;
    for (const auto& [cell, row] : first.rows) copyCell(first, cell, cell, folder);
    for (const auto& [cell, row] : second.rows) {
      copyCell(second, cell, cell, folder);
      rows[cell] = row;
    }
    writeSweep(plan, rows, folder);
    folder.commit();
    for (const char* const name : {"sweep.json", "results.csv", "summary.csv",
                                   "runs/0003/weights_in.npy", "runs/0004/scores.json"}) {
      QVERIFY2(!bytesOf(path("whole") / name).empty(), name);
      QCOMPARE(bytesOf(path("merged") / name), bytesOf(path("whole") / name));
    }
  }

  void anExtendedPlanKnowsItsCells() {
    const SweepPlan before = smallPlan();
    SweepPlan after = smallPlan();
    after.axes[0].values = {"1e-4", "0", "1e-3", "0.01"};
    after.seeds = {1, 2, 3};
    // 1e-3 with seed 2 was cell 3 and is cell 7.
    QCOMPARE(matchingCell(after, before, 3), std::optional<std::size_t>(7));
    QCOMPARE(matchingCell(before, after, 0), std::nullopt);
    after.base.network.hidden = 9;
    QCOMPARE(matchingCell(after, before, 3), std::nullopt);
  }

  void aStopEndsEarlyAndKeepsWhatIsDone() {
    SweepPlan plan = smallPlan();
    plan.base.training.epochs = 100000;
    std::stop_source stop;
    int outcomes = 0;
    std::jthread later([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      stop.request_stop();
    });
    runSweep(plan, {0, 1, 2, 3, 4, 5}, 2, [&](SweepOutcome&&) { ++outcomes; },
             {stop.get_token(), {}});
    QCOMPARE(outcomes, 0);  // none was complete
  }

  void aRunThatFailsIsTold() {
    SweepPlan plan = smallPlan();
    plan.axes = {{"training.learning_rate", {"0.005", "1000"}}};
    plan.seeds = {1};
    plan.base.training.optimizer = OptimizerKind::Sgd;
    std::map<std::size_t, std::string> errors;
    runSweep(plan, {0, 1}, 2, [&](SweepOutcome&& outcome) {
      errors[outcome.cell] = outcome.error.english();
      QCOMPARE(outcome.result.has_value(), outcome.error.empty());
    });
    QVERIFY(errors[0].empty());
    QVERIFY(errors[1].find("diverged") != std::string::npos);
  }

  void listsAreOneValue() {
    const std::vector<std::string> expected = {"[12, 6]", "[16,4]", "[]"};
    QCOMPARE(sweepValues("[12, 6], [16,4],[]", "--over"), expected);
    QVERIFY_EXCEPTION_THROWN(sweepValues("[12,6", "--over"), Error);
  }

  void badPlansAreRefused() {
    SweepPlan plan = smallPlan();
    plan.axes[0].values = {"0", "0"};
    QVERIFY_EXCEPTION_THROWN(validate(plan), Error);
    plan.axes[0].values = {"-1"};
    QVERIFY_EXCEPTION_THROWN(validate(plan), Error);
    plan.axes[0].values = {};
    QVERIFY_EXCEPTION_THROWN(validate(plan), Error);
    plan = smallPlan();
    plan.axes[0].path = "objective.l3";
    QVERIFY_EXCEPTION_THROWN(validate(plan), Error);
    plan.axes[0].path = "seed";
    QVERIFY_EXCEPTION_THROWN(validate(plan), Error);
    QVERIFY_EXCEPTION_THROWN(sweepSeeds("5..1", "--seeds"), Error);
    QVERIFY_EXCEPTION_THROWN(sweepSeeds("1,x", "--seeds"), Error);
    QVERIFY_EXCEPTION_THROWN(sweepSeeds("1.5", "--seeds"), Error);
    QVERIFY_EXCEPTION_THROWN(sweepSeeds("1..99999999", "--seeds"), Error);
    QVERIFY_EXCEPTION_THROWN(sweepValues("1,,2", "--over"), Error);
    const std::vector<std::int64_t> expected = {1, 2, 3, 9};
    QCOMPARE(sweepSeeds("1..3,9", "--seeds"), expected);
  }

  void damagedSweepsAreRefused() {
    writeCells(smallPlan(), {0}, "damaged");
    QCOMPARE(readSweep(path("damaged")).rows.size(), std::size_t{1});
    std::ofstream(path("damaged") / "sweep.json") << "{\"format\": 3";
    QVERIFY_EXCEPTION_THROWN(readSweep(path("damaged")), Error);
    QVERIFY_EXCEPTION_THROWN(readSweep(path("nowhere")), Error);
    // Whatever stands in it: a sentence of ours.
    const std::string experiment = experimentToJson(Experiment{});
    const auto sweep = [&](const std::string& schema, const std::string& over,
                           const std::string& values, const std::string& seeds) {
      return "{\"format\": \"Weightscape sweep\", \"schema\": " + schema + ", \"over\": " + over +
             ", \"values\": " + values + ", \"seeds\": " + seeds +
             ", \"experiment\": " + experiment + "}";
    };
    const std::string deep = std::string(200000, '[') + std::string(200000, ']');
    const std::string over = "\"objective.l2\"";
    const std::vector<std::pair<std::string, std::string>> damaged = {
        {"1e999", "1e999"},
        {deep, "nested"},
        {"3", "no sweep"},
        {sweep("\"x\"", over, "[\"0\"]", "[1]"), "\"x\""},
        {sweep("1", "7", "[\"0\"]", "[1]"), "over"},
        {sweep("1", over, "[0.5]", "[1]"), "values"},
        {sweep("1", over, "{}", "[1]"), "values"},
        {sweep("1", over, "[\"0\"]", "[1.5]"), "1.5"},
        {sweep("1", over, "[\"0\"]", "[1e300]"), "seeds"},
        {sweep("1", over, "[\"0\"]", "[18446744073709551615]"), "seeds"},
        {sweep("1", over, "[\"0\"]", "[1, -2]"), "-2"},
        {sweep("1", over, "[\"0\"]", "[]"), "seeds"},
        {sweep("1", over, "[\"0\"]", deep), "nested"},
        {R"({"format": "Weightscape sweep", "schema": 1})", "over"},
        {R"({"format": "Weightscape sweep", "schema": null})", "null"},
    };
    for (const auto& [text, part] : damaged) {
      std::ofstream(path("damaged") / "sweep.json") << text;
      QVERIFY(contains(refusal([&] { readSweep(path("damaged")); }), part));
    }
  }
};

QTEST_APPLESS_MAIN(SweepTest)
#include "sweep_test.moc"
