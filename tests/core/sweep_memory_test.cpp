// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a sweep that the memory is too short for is one failed cell.
#include <QtTest>

#include "core/experiment/sweep.h"
#include "core/experiment/sweep_folder.h"
#include "tests/core/test_folder.h"
#include "tests/tools/scarce_memory.h"

using namespace weightscape;

class SweepMemoryTest : public QObject, private TestFolder {
  Q_OBJECT

 private slots:
  void aCellWithoutMemoryIsOneFailedCell() {
    SweepPlan plan;
    plan.base.data.groups[0].neurons_per_axis = 30;
    plan.base.network.hidden = 8;
    plan.base.training.epochs = 4;
    plan.base.seed = 0;
    plan.axes = {{"data.samples", {"300", "20000", "400"}}};
    plan.seeds = {1};
    const std::vector<std::size_t> cells = {0, 1, 2};
    OutputFolder folder(path("sweep"), Existing::Refuse);
    std::map<std::size_t, SweepRow> rows;
    std::map<std::size_t, Message> errors;
    // The inputs of the second cell: 30 × 20000 doubles. Those of the others are far smaller.
    makeMemoryScarce(std::size_t{30} * 20000 * 8, std::numeric_limits<int>::max(), true);
    runSweep(plan, cells, 2, [&](SweepOutcome&& outcome) {
      errors[outcome.cell] = outcome.error;
      rows[outcome.cell] = writeCell(plan, outcome, folder);
    });
    makeMemoryScarce(std::numeric_limits<std::size_t>::max(), 0);
    writeSweep(plan, rows, folder, {{1, errors[1]}});
    folder.commit();
    QCOMPARE(errors.size(), std::size_t{3});
    QVERIFY(contains(errors[1].english(), "not enough memory"));
    QVERIFY(errors[0].empty() && errors[2].empty());
    // The others are there, and which failed and why is in sweep.json.
    for (const char* const name : {"runs/0000/scores.json", "runs/0002/weights_in.npy"}) {
      QVERIFY(std::filesystem::exists(path("sweep") / name));
    }
    QVERIFY(contains(bytesOf(path("sweep/sweep.json")), "not enough memory"));
    QVERIFY(contains(bytesOf(path("sweep/results.csv")), "1,20000,1,failed"));
    QCOMPARE(readSweep(path("sweep")).rows.size(), std::size_t{3});
  }
};

QTEST_APPLESS_MAIN(SweepMemoryTest)
#include "sweep_memory_test.moc"
