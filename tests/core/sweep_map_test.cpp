// Sweeps over two parameters: the same numbers however they are divided; folders read back.
#include <QtTest>
#include <filesystem>
#include <map>
#include <numeric>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_runs.h"
#include "core/io/csv.h"
#include "core/training/checkpoint.h"
#include "tests/core/cli_run.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

namespace {

SweepPlan smallMap() {
  SweepPlan plan;
  plan.base.data.samples = 300;
  plan.base.data.groups[0].neurons_per_axis = 30;
  plan.base.network.hidden = 8;
  plan.base.training.epochs = 4;
  plan.base.seed = 0;
  plan.axes = {{"objective.l2", {"0", "0.01"}}, {"data.noise", {"0", "0.1", "0.2"}}};
  plan.seeds = {1, 2};
  return plan;
}

}  // namespace

class SweepMapTest : public QObject, private TestFolder {
  Q_OBJECT

 private:
  CliOutcome cli(const QStringList& words) const {
    return runCli(words, QString::fromStdString(path("").string()));
  }

  static QStringList small(const QString& out) {
    return {
        "sweep",   "preset:ring", "--over", "objective.l2=0,0.01", "--over", "data.noise=0,0.1,0.2",
        "--seeds", "1..2",        "--set",  "data.samples=300",    "--set",  "training.epochs=4",
        "--quiet", "--out",       out};
  }

  std::string stored(const std::string& name) const { return bytesOf(path(name)); }

  /// Names and bytes of all files in a folder.
  std::map<std::string, std::string> filesOf(const std::string& name) const {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path(name))) {
      if (!entry.is_regular_file()) continue;
      files[entry.path().lexically_relative(path(name)).string()] = bytesOf(entry.path());
    }
    return files;
  }

 private slots:
  void init() { renewFolder(); }

  void cellsRunAxisByAxisAndSeedsFastest() {
    const SweepPlan plan = smallMap();
    QCOMPARE(plan.points(), std::size_t{6});
    QCOMPARE(plan.cells(), std::size_t{12});
    // l2 0.01 is the second of two, noise 0.1 the second of three, seed 2 the second of two.
    const std::size_t cell = (1 * 3 + 1) * 2 + 1;
    QCOMPARE(plan.wordsOf(plan.pointOf(cell)), std::string("objective.l2=0.01, data.noise=0.1"));
    QCOMPARE(plan.pointAt({1, 1}), plan.pointOf(cell));
    QCOMPARE(plan.seedOf(cell), std::int64_t{2});
    const Experiment experiment = experimentOf(plan, cell);
    QCOMPARE(experiment.objective.l2, 0.01);
    QCOMPARE(experiment.data.noise, 0.1);
    QCOMPARE(experiment.seed, std::int64_t{2});
  }

  void anExtendedMapKnowsItsCells() {
    const SweepPlan before = smallMap();
    SweepPlan after = before;
    after.axes[1].values = {"0.05", "0", "0.1", "0.2"};
    QCOMPARE(matchingCell(after, before, 9), std::optional<std::size_t>((1 * 4 + 2) * 2 + 1));
    after.axes[1].path = "data.multiplicative_noise";
    QCOMPARE(matchingCell(after, before, 9), std::nullopt);
  }

  void whatExcludesEachOtherIsRefused() {
    SweepPlan plan = smallMap();
    validate(plan);
    plan.axes[1] = plan.axes[0];
    QVERIFY(contains(refusal([&] { validate(plan); }), "objective.l2 stands there twice"));
    plan.axes = {{"training.optimizer", {"adam", "lbfgs"}}, {"training.batch", {"10", "20"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }),
                     "with training.optimizer=lbfgs training.batch changes nothing"));
    plan.axes = {{"embedding.neighbors", {"5", "6"}}, {"embedding.radius", {"0.1", "0.2"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }),
                     "embedding.radius changes nothing with the other settings"));
    plan.axes = {{"objective.l2", {"0"}}, {"data.noise", {"0"}}, {"data.samples", {"300"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }), "one or two"));
    // Of a group too.
    plan.axes = {{"data.groups.0.neurons_per_axis", {"20", "30"}}, {"data.noise", {"0", "-1"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }), "data.noise: -1"));
  }

  void threeShardsMakeTheBytesOfTheLocalSweep() {
    QCOMPARE(cli(small("local")).code, 0);
    for (const char* const shard : {"1", "2", "3"}) {
      const CliOutcome part =
          cli(small(QString("shard-") + shard) << "--shard" << QString(shard) + "/3");
      QVERIFY2(part.code == 0, qPrintable(part.err));
    }
    const CliOutcome merged = cli({"merge", "shard-1", "shard-2", "shard-3", "--out", "merged"});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QVERIFY2(merged.out.contains("0.01, 0.2: "), qPrintable(merged.out));
    const auto local = filesOf("local");
    QVERIFY(local.size() > 12 * 6);
    QVERIFY(filesOf("merged") == local);
    // The form that docs/formats.md describes.
    QVERIFY(contains(stored("local/sweep.json"), "\"schema\": 2"));
    QVERIFY(contains(stored("local/results.csv"), "cell,value_1,value_2,seed,verdict,"));
    QVERIFY(contains(stored("local/results.csv"), "\n9,0.01,0.1,2,"));
    QVERIFY(contains(stored("local/summary.csv"), "value_1,value_2,runs,recovered,"));
    // Extended by a value: what is finished is not run again.
    QStringList more = small("local") << "--extend";
    more[5] = "data.noise=0,0.1,0.2,0.3";
    const std::string before = stored("local/runs/0009/weights_in.npy");
    QCOMPARE(cli(more).code, 0);
    QCOMPARE(stored("local/runs/0011/weights_in.npy"), before);
  }

  /// What readers of earlier versions know.
  void oneParameterIsWrittenAsItWas() {
    QCOMPARE(cli({"sweep", "preset:ring", "--over", "objective.l2=0,0.01", "--set",
                  "data.samples=300", "--set", "training.epochs=2", "--quiet", "--out", "s"})
                 .code,
             0);
    const std::string sweep = stored("s/sweep.json");
    QVERIFY(contains(sweep, "\"schema\": 1"));
    QVERIFY(contains(sweep, "\"over\": \"objective.l2\""));
    QVERIFY(contains(sweep, "\"values\": [\n    \"0\",\n    \"0.01\"\n  ]"));
    QVERIFY(stored("s/results.csv").starts_with("cell,value,seed,verdict,"));
    QVERIFY(stored("s/summary.csv").starts_with("value,runs,recovered,"));
  }

  void mergeRefusesWhatIsDamaged() {
    const QStringList words = {"sweep",  "preset:ring",      "--over", "objective.l2=0,0.01",
                               "--set",  "data.samples=300", "--set",  "training.epochs=2",
                               "--quiet"};
    QCOMPARE(cli(words + QStringList{"--shard", "1/2", "--out", "a"}).code, 0);
    QCOMPARE(cli(words + QStringList{"--shard", "2/2", "--out", "b"}).code, 0);
    const auto refused = [&](const char* part) {
      const CliOutcome merged = cli({"merge", "a", "b", "--out", "m"});
      return merged.code == 2 && merged.err.contains(part) && !fs::exists(path("m"));
    };
    const fs::path file = path("b/runs/0001/weights_in.npy");
    const std::string whole = bytesOf(file);
    fs::resize_file(file, whole.size() / 2);
    QVERIFY(refused("runs/0001/weights_in.npy: is not what was written"));
    fs::remove(file);
    QVERIFY(refused("runs/0001/weights_in.npy: is missing"));
    // Also where the list of files did not come along.
    const std::string list = stored("b/weightscape-files.txt");
    fs::remove(path("b/weightscape-files.txt"));
    QVERIFY(refused("runs/0001/weights_in.npy: is missing"));
    write("b/runs/0001/weights_in.npy", whole.substr(0, whole.size() / 2));
    QVERIFY(refused("weights_in.npy"));
    write("b/runs/0001/weights_in.npy", whole);
    write("b/weightscape-files.txt", list);
    std::string results = stored("b/results.csv");
    results.back() = '\n';
    write("b/results.csv", results + "\n");
    QVERIFY(refused("results.csv"));
    write("b/results.csv", results);
    QCOMPARE(cli({"merge", "a", "b", "--out", "m"}).code, 0);
  }

  /// --extend runs again what is no longer whole.
  void whatIsDamagedIsRunAgain() {
    const QStringList words = {"sweep",   "preset:ring",
                               "--over",  "objective.l2=0,0.01",
                               "--set",   "data.samples=300",
                               "--set",   "training.epochs=2",
                               "--quiet", "--out",
                               "s"};
    QCOMPARE(cli(words).code, 0);
    const auto before = filesOf("s");
    fs::remove(path("s/runs/0001/weights_in.npy"));
    const CliOutcome again = cli(words + QStringList{"--extend"});
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY2(again.err.contains("run again"), qPrintable(again.err));
    QVERIFY(filesOf("s") == before);
  }

  /// kill -9: the next sweep into the folder goes on with it.
  void aKilledSweepIsGoneOnWith() {
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(path("").string()));
    const QStringList words = {"sweep", "preset:ring",      "--seeds",   "1..2",
                               "--set", "data.samples=300", "--threads", "1"};
    process.start(CLI_PATH,
                  words + QStringList{"--over", "training.epochs=2,100000", "--out", "s"});
    QVERIFY(process.waitForStarted());
    QByteArray told;
    process.setReadChannel(QProcess::StandardError);
    while (!told.contains("50 %") && process.waitForReadyRead(120000)) {
      told += process.readAllStandardError();
    }
    process.kill();
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(!fs::exists(path("s")));
    const QStringList whole = words + QStringList{"--over", "training.epochs=2", "--quiet"};
    const CliOutcome next = cli(whole + QStringList{"--out", "s"});
    QVERIFY2(next.code == 0, qPrintable(next.err));
    QVERIFY2(next.err.contains("taken over"), qPrintable(next.err));
    QCOMPARE(cli(whole + QStringList{"--out", "fresh"}).code, 0);
    QVERIFY(filesOf("s") == filesOf("fresh"));
    QVERIFY(!fs::exists(path(".s.part")));
  }

  void aFolderIsReadBack() {
    const SweepPlan plan = smallMap();
    {
      OutputFolder folder(path("s"), false);
      std::map<std::size_t, SweepRow> rows;
      std::vector<std::size_t> cells(plan.cells());
      std::iota(cells.begin(), cells.end(), std::size_t{0});
      runSweep(plan, cells, 2, [&](SweepOutcome&& outcome) {
        rows[outcome.cell] = writeCell(plan, outcome, folder);
      });
      writeSweep(plan, rows, folder);
      folder.commit();
    }
    const SweepRuns runs = readSweepRuns(readSweep(path("s")));
    QVERIFY(runs.damaged.empty());
    QVERIFY(runs.sweep.plan == plan);
    QCOMPARE(runs.sweep.cells.size(), plan.cells());
    const RunResult alone = runExperiment(experimentOf(plan, 9));
    const SweepCell& cell = *runs.sweep.cells.at(9);
    QVERIFY(cell.embedding.points == alone.analysis.embedding.points);
    QVERIFY(cell.embedding.component == alone.analysis.embedding.component);
    QVERIFY(cell.neurons.centers == alone.dataset->centers);
    QVERIFY(cell.checkpoint->network.w_in == alone.training->network.w_in);
    QVERIFY(cell.checkpoint->network.b_hidden == alone.training->network.b_hidden);
    QCOMPARE(cell.checkpoint->history.size(), alone.training->history.size());
    QCOMPARE(cell.checkpoint->step, alone.training->step);
    QCOMPARE(cell.verdict.kind, alone.analysis.verdict.kind);
    QCOMPARE(cell.verdict.headline.english(), alone.analysis.verdict.headline.english());
    // It is a training that has ended and can be opened.
    const auto opened = checkedTraining(experimentOf(plan, 9), alone.dataset, *cell.checkpoint);
    QVERIFY(finished(*opened, alone.experiment.training));
    QVERIFY(opened->network.w_out == alone.training->network.w_out);
  }

  void theOthersOpenAndTheSentenceNamesWhatDoesNot() {
    QCOMPARE(cli(small("s")).code, 0);
    fs::remove_all(path("s/runs/0003"));
    write("s/runs/0005/embedding.npy", "no numbers");
    SweepRuns runs = readSweepRuns(readSweep(path("s")));
    QCOMPARE(runs.damaged.size(), std::size_t{2});
    QVERIFY(contains(runs.damaged.at(3).english(), "runs/0003"));
    QVERIFY(contains(runs.damaged.at(5).english(), "runs/0005/embedding.npy"));
    QCOMPARE(runs.sweep.cells.size(), std::size_t{10});
    // Without the list of files what is in them decides.
    fs::remove(path("s/weightscape-files.txt"));
    write("s/runs/0001/scores.json", "{\"verdict\": \"splendid\", \"headline\": \"\"}");
    fs::copy_file(path("s/runs/0000/weights_out.npy"), path("s/runs/0007/weights_in.npy"),
                  fs::copy_options::overwrite_existing);
    runs = readSweepRuns(readSweep(path("s")));
    QCOMPARE(runs.damaged.size(), std::size_t{4});
    QVERIFY(contains(runs.damaged.at(1).english(), "splendid"));
    QVERIFY(contains(runs.damaged.at(7).english(), "weights_in.npy: does not fit"));
  }
};

QTEST_APPLESS_MAIN(SweepMapTest)
#include "sweep_map_test.moc"
