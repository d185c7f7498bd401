// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps over two parameters: the same numbers however they are divided; folders read back.
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>

#include <QtTest>
#include <filesystem>
#include <map>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_folder.h"
#include "core/experiment/sweep_runs.h"
#include "core/io/csv.h"
#include "core/io/file_list.h"
#include "core/io/output_folder.h"
#include "core/training/checkpoint.h"
#include "tests/core/cli_run.h"
#include "tests/core/test_folder.h"

using namespace weightscape;
namespace fs = std::filesystem;

namespace {

SweepPlan smallMap() {
  SweepPlan plan;
  plan.base.data.samples = 150;
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

  /// In a child: root, who may read everything, gives that up.
  static void asNobodySpecial() {
    for (const int might : {CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH}) {
      ::prctl(PR_CAPBSET_DROP, might, 0, 0, 0);
    }
  }

  /// Shuts a file or folder as long as it lives.
  class Shut {
   public:
    explicit Shut(fs::path path)
        : path_(std::move(path)), before_(fs::status(path_).permissions()) {
      fs::permissions(path_, fs::perms::none);
    }
    ~Shut() {
      std::error_code ignored;
      fs::permissions(path_, before_, ignored);
    }
    Shut(const Shut&) = delete;
    Shut& operator=(const Shut&) = delete;
    Shut(Shut&&) = delete;
    Shut& operator=(Shut&&) = delete;

   private:
    fs::path path_;
    fs::perms before_;
  };

  /// A sweep of runs that take no time.
  static QStringList sweepOver(const QStringList& axes) {
    QStringList words = {"sweep", "preset:ring", "--quiet"};
    for (const char* const setting : {"data.samples=80", "data.groups.0.neurons_per_axis=16",
                                      "network.hidden=4", "training.epochs=2"}) {
      words << "--set" << setting;
    }
    for (const QString& axis : axes) words << "--over" << axis;
    return words;
  }

  static QStringList small(const QString& out) {
    return sweepOver({"objective.l2=0,0.01", "data.noise=0,0.1,0.2"}) << "--seeds"
                                                                      << "1..2"
                                                                      << "--out" << out;
  }

  /// Three runs.
  static QStringList three(const QString& out) {
    return sweepOver({"objective.l2=0,0.01,0.1"}) << "--out" << out;
  }

  /// One byte of a file is another: what a disk does, or somebody.
  void change(const std::string& name) const {
    std::string bytes = stored(name);
    bytes[bytes.size() - 3] ^= 1;
    write(name, bytes);
  }

  void replace(const std::string& name, const std::string& from, const std::string& to) const {
    std::string bytes = stored(name);
    const std::size_t at = bytes.find(from);
    QVERIFY2(at != std::string::npos, from.c_str());
    write(name, bytes.replace(at, from.size(), to));
  }

  std::string stored(const std::string& name) const { return bytesOf(path(name)); }

  /// The list of a folder as it would be had the program written all that is there now.
  std::string listOf(const std::string& folder) const {
    FileList list = FileList::of(path(folder));
    list.remove(FileList::kName);
    return list.text();
  }

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
    // One alone too: all runs would be the same.
    plan.axes = {{"embedding.radius", {"0.1", "0.2"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }),
                     "embedding.radius changes nothing with the other settings"));
    // Where only some cells cannot be, the sentence says which.
    plan.axes = {{"embedding.neighbors", {"5", "40"}},
                 {"data.groups.0.neurons_per_axis", {"60", "16"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }),
                     "sweep, with embedding.neighbors=40, data.groups.0.neurons_per_axis=16: "
                     "embedding.neighbors: 40 neighbours, but there are only 16 neurons"));
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
    more[more.indexOf("data.noise=0,0.1,0.2")] = "data.noise=0,0.1,0.2,0.3";
    const std::string before = stored("local/runs/0009/weights_in.npy");
    QCOMPARE(cli(more).code, 0);
    QCOMPARE(stored("local/runs/0011/weights_in.npy"), before);
  }

  /// What readers of earlier versions know.
  void oneParameterIsWrittenAsItWas() {
    QCOMPARE(cli(sweepOver({"objective.l2=0,0.01"}) << "--out"
                                                    << "s")
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
    const QStringList words = sweepOver({"objective.l2=0,0.01"});
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
    write("b/runs/0001/weights_in.npy", whole);
    // Of what has no list nothing is known.
    const std::string list = stored("b/weightscape-files.txt");
    fs::remove(path("b/weightscape-files.txt"));
    QVERIFY(refused("b/weightscape-files.txt: is missing"));
    write("b/weightscape-files.txt", list);
    std::string results = stored("b/results.csv");
    write("b/results.csv", results + "\n");
    QVERIFY(refused("results.csv"));
    write("b/results.csv", results);
    QCOMPARE(cli({"merge", "a", "b", "--out", "m"}).code, 0);
  }

  void mergeSaysWhatIsThereTwiceAndWhatIsEmpty() {
    QCOMPARE(cli(three("all")).code, 0);
    QCOMPARE(cli(three("a") << "--shard"
                            << "1/2")
                 .code,
             0);  // the first and the third
    const CliOutcome none = cli(three("none") << "--shard"
                                              << "4/4");
    QCOMPARE(none.code, 0);
    QVERIFY2(none.err.contains("shard 4/4 of 3 runs is empty"), qPrintable(none.err));
    const CliOutcome merged = cli({"merge", "a", "all", "none", "--out", "m"});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QVERIFY2(merged.err.contains("2 runs are in several of the folders, with the same bytes"),
             qPrintable(merged.err));
    QVERIFY2(merged.err.contains("none: holds no runs"), qPrintable(merged.err));
    QVERIFY(filesOf("m") == filesOf("all"));
    // The same run with other bytes, as another machine may give it.
    change("a/runs/0002/weights_in.npy");
    write("a/weightscape-files.txt", listOf("a"));
    const CliOutcome refused = cli({"merge", "all", "a", "--out", "n"});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("all/runs/0002/weights_in.npy and a/runs/0002/weights_in.npy"),
             qPrintable(refused.err));
    QVERIFY2(refused.err.contains("objective.l2=0.1, seed 1"), qPrintable(refused.err));
    QVERIFY(!fs::exists(path("n")));
  }

  /// --extend runs again what is no longer whole or was changed, and nothing else.
  void whatIsDamagedIsRunAgain() {
    QCOMPARE(cli(three("s")).code, 0);
    const auto before = filesOf("s");
    fs::remove(path("s/runs/0001/weights_in.npy"));
    change("s/runs/0002/weights_out.npy");
    const std::string changed = stored("s/runs/0002/weights_out.npy");
    write("s/runs/0002/mine.md", "of somebody");
    const auto kept = fs::last_write_time(path("s/runs/0000/weights_in.npy"));
    const CliOutcome again = cli(three("s") << "--extend");
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY2(again.err.contains("2 runs are not as they were written and are run again "
                                "(objective.l2=0.01, seed 1: s/runs/0001/weights_in.npy: is "
                                "missing; objective.l2=0.1, seed 1: "
                                "s/runs/0002/weights_out.npy: is not what was written there)."),
             qPrintable(again.err));
    auto after = filesOf("s");
    QVERIFY(kept <= fs::last_write_time(path("s/runs/0000/weights_in.npy")));
    // What was changed may be somebody's.
    QCOMPARE(after["runs/0002/weights_out.npy.changed"], changed);
    QVERIFY(again.err.contains("s/runs/0002/weights_out.npy.changed"));
    QCOMPARE(after["runs/0002/mine.md"], std::string("of somebody"));
    after.erase("runs/0002/weights_out.npy.changed");
    after.erase("runs/0002/mine.md");
    QVERIFY(after == before);
    // And all is well then.
    const CliOutcome third = cli(three("s") << "--extend");
    QCOMPARE(third.code, 0);
    QVERIFY2(third.err.isEmpty(), qPrintable(third.err));
  }

  /// A run whose file is still of use is not lost because its new version did not come.
  void whatIsNotRunAgainAfterAllStays() {
    const QStringList words = sweepOver({"training.learning_rate=0.005,0.01"});
    QCOMPARE(cli(words + QStringList{"--out", "s"}).code, 0);
    change("s/runs/0001/weights_in.npy");
    const auto before = filesOf("s");
    {
      OutputFolder folder(path("s"), Existing::Mend);
      for (const auto& [name, bytes] : before) {
        if (!name.starts_with("runs/0001/") && name != FileList::kName)
          folder.writeText(name, bytes);
      }
      folder.leave("runs/0001/");
      folder.commit();
      QVERIFY(folder.setAside().empty());
    }
    QVERIFY(filesOf("s") == before);
  }

  /// results.csv is made from the runs' own files.
  void aTableIsMadeAgain() {
    QCOMPARE(cli(three("s")).code, 0);
    const auto before = filesOf("s");
    const auto made = [&](const QString& part) {
      const CliOutcome again = cli(three("s") << "--extend");
      if (!again.err.contains(part)) qWarning("%s", qPrintable(again.err));
      auto after = filesOf("s");
      std::erase_if(after, [](const auto& file) { return file.first.ends_with(".changed"); });
      fs::remove(path("s/results.csv.changed"));
      return again.code == 0 && again.err.contains(part) && !again.err.contains("run again") &&
             after == before;
    };
    fs::remove(path("s/results.csv"));
    QVERIFY(made("s/results.csv: is missing, damaged or changed; 3 rows of it are made again"));
    replace("s/results.csv", "\n1,0.01,1,", "\n1,0.01,7,");
    QVERIFY(made("1 row of it is made again"));
    write("s/results.csv", stored("s/results.csv").substr(0, 300));
    QVERIFY(made("made again"));
    write("s/results.csv", "no table");
    QVERIFY(made("3 rows of it are made again"));
  }

  /// Of a run that says what cannot be, or not what its files say, nothing is shown.
  void numbersThatCannotBeAreLeftOut() {
    QCOMPARE(cli(three("s")).code, 0);
    const std::string results = stored("s/results.csv");
    const auto damage = [&](const std::string& number) {
      // The first score of the second run.
      const std::size_t line = results.find("\n1,0.01,1,");
      const std::size_t first = results.find(',', line + 10) + 1;
      std::string bytes = results;
      write("s/results.csv", bytes.replace(first, results.find(',', first) - first, number));
      const SweepRuns runs = readSweepRuns(readSweep(path("s")));
      if (runs.sweep.cells.size() != 2 || !runs.damaged.contains(1)) return std::string("taken");
      return runs.damaged.at(1).english();
    };
    for (const char* const number : {"7", "-1.5", "1e300", "text", ""}) {
      QVERIFY(contains(damage(number), "line 3: '" + std::string(number) +
                                           "' is no value of geodesic_correlation; it is damaged"));
    }
    for (const char* const number : {"nan", "0.123"}) {
      QVERIFY(contains(damage(number), "runs/0001/scores.json: says another geodesic_correlation"));
    }
    QVERIFY(contains(damage(results.substr(results.find("\n1,0.01,1,") + 10, 0) + "0.5,0.5"),
                     "results.csv"));
    // The others stand on a page too.
    damage("7");
    const CliOutcome page = cli({"page", "s", "--out", "p.html", "--no-evidence", "--quiet"});
    QVERIFY2(page.code == 0 && page.err.contains("'0.01' and seed 1 cannot be read"),
             qPrintable(page.err));
    write("s/results.csv", results);
    replace("s/runs/0002/experiment.json", "\"hidden\": 4", "\"hidden\": 5");
    fs::remove(path("s/weightscape-files.txt"));
    const SweepRuns runs = readSweepRuns(readSweep(path("s")));
    QVERIFY(contains(runs.damaged.at(2).english(), "runs/0002/experiment.json: does not fit"));
    QCOMPARE(runs.damaged.size(), std::size_t{1});
  }

  void theSameValueInAnotherSpellingIsOne() {
    SweepPlan plan = smallMap();
    plan.axes = {{"objective.l2", {"1e-2", "0", "0.01"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }),
                     "1e-2 and 0.01 are the same value of objective.l2"));
    validate(plan, {}, PlanFrom::Stored);  // what an earlier version ran still opens
    plan.axes = {{"data.noise", {"1", "1.0"}}, {"network.hidden", {"2", "3"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }), "1 and 1.0 are the same"));
    plan.axes = {{"data.noise", {"0", "-0"}}};
    QVERIFY(contains(refusal([&] { validate(plan); }), "0 and -0 are the same"));
    // Extended in another spelling nothing is run again.
    const SweepPlan before = smallMap();
    SweepPlan after = before;
    after.axes[0].values = {"0.0", "1e-2"};
    QCOMPARE(matchingCell(after, before, 9), std::optional<std::size_t>(9));
  }

  void onlyWhatChangesARunIsSwept() {
    for (const char* const over : {"name=a,b", "description=a,b", "schema=1,2", "data.file=a,b",
                                   "data.dataset=a,b", "data.groups=[{}],[{},{}]", "seed=1,2"}) {
      const CliOutcome refused = cli(sweepOver({over}) << "--out"
                                                       << "s");
      QCOMPARE(refused.code, 2);
      QVERIFY2(QString(over).startsWith("seed") ||
                   refused.err.contains("cannot be swept; it takes a number, a choice or a switch"),
               qPrintable(refused.err));
      QCOMPARE(refused.err.count('\n'), 1);
      QVERIFY(!fs::exists(path("s")));
    }
    SweepPlan plan = smallMap();
    plan.axes = {{"training.optimizer", {"adam", "sgd"}}};
    validate(plan);
  }

  /// kill -9: the next sweep into the folder goes on with it.
  void aKilledSweepIsGoneOnWith() {
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(path("").string()));
    QStringList words = sweepOver({}) << "--seeds"
                                      << "1..2"
                                      << "--threads"
                                      << "1";
    words.removeAll("--quiet");
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

  /// What the tables do not name yet is not lost: its own files say what it is.
  void aKilledSweepLosesNoFinishedRun() {
    QCOMPARE(cli(three("whole")).code, 0);
    // As it lies there when it is killed: the tables of the beginning, two whole runs, one half.
    const fs::path left = path(".s.part/new");
    fs::create_directories(left);
    fs::copy(path("whole"), left, fs::copy_options::recursive);
    fs::remove(left / FileList::kName);
    write(".s.part/weightscape.lock", "");
    const std::string results = stored("whole/results.csv");
    write(".s.part/new/results.csv", results.substr(0, results.find('\n') + 1));
    const std::string scores = bytesOf(left / "runs/0002/scores.json");
    write(".s.part/new/runs/0002/scores.json", scores.substr(0, scores.size() / 2));
    const CliOutcome next = cli(three("s"));
    QVERIFY2(next.code == 0, qPrintable(next.err));
    QVERIFY2(next.err.contains("2 runs that it had finished are taken over"), qPrintable(next.err));
    QCOMPARE(next.err.count('\n'), 1);
    QVERIFY(filesOf("s") == filesOf("whole"));
    QVERIFY(!fs::exists(path(".s.part")));
  }

  /// Also where the one that was to take it over was killed itself, in the middle of that.
  void whatWasLeftIsThereUntilItIsTakenOver() {
    QCOMPARE(cli(three("whole")).code, 0);
    fs::create_directories(path(".s.part/new/runs"));
    fs::copy(path("whole"), path(".s.part/left"), fs::copy_options::recursive);
    fs::copy(path("whole/runs/0000"), path(".s.part/new/runs/0000"));
    write(".s.part/weightscape.lock", "");
    const CliOutcome next = cli(three("s"));
    QVERIFY2(next.err.contains("3 runs that it had finished are taken over"), qPrintable(next.err));
    QVERIFY(filesOf("s") == filesOf("whole"));
  }

  /// The last file of a run says that it is whole.
  void scoresAreTheLastOfARun() {
    QCOMPARE(cli(three("s")).code, 0);
    const auto last = fs::last_write_time(path("s/runs/0001/scores.json"));
    for (const auto& entry : fs::directory_iterator(path("s/runs/0001"))) {
      QVERIFY2(entry.last_write_time() <= last, entry.path().c_str());
    }
  }

  void shardsMayWriteTheirValuesInAnotherWay() {
    const auto over = [](const QString& values, const QString& shard, const QString& out) {
      return sweepOver({"objective.l2=" + values}) << "--shard" << shard << "--out" << out;
    };
    QCOMPARE(cli(over("0.001,0.01", "1/2", "a")).code, 0);
    QCOMPARE(cli(over("1e-3,1e-2", "2/2", "b")).code, 0);
    QCOMPARE(cli(over("0.01,0.001", "1/2", "c")).code, 0);  // the same run as b has
    QCOMPARE(cli(sweepOver({"objective.l2=0.001,0.01"}) << "--out"
                                                        << "all")
                 .code,
             0);
    const CliOutcome merged = cli({"merge", "a", "b", "--out", "m"});
    QVERIFY2(merged.code == 0, qPrintable(merged.err));
    QVERIFY(filesOf("m") == filesOf("all"));
    const CliOutcome turned = cli({"merge", "a", "b", "c", "--out", "n"});
    QVERIFY2(turned.code == 0 && turned.err.contains("1 run is in several"),
             qPrintable(turned.err));
    QVERIFY(filesOf("n") == filesOf("all"));
    QCOMPARE(cli(over("0.001,0.02", "2/2", "d")).code, 0);
    const CliOutcome other = cli({"merge", "a", "d", "--out", "o"});
    QVERIFY2(other.code == 2 && other.err.contains("not a part of the same sweep"),
             qPrintable(other.err));
  }

  /// What may not be read is neither missing nor damaged, and is not run again.
  void whatMayNotBeReadIsSaid() {
    QCOMPARE(cli(three("s")).code, 0);
    const QString folder = QString::fromStdString(path("").string());
    const auto refused = [&](const QStringList& words, const QString& what) {
      const CliOutcome outcome = runCli(words, folder, asNobodySpecial);
      if (outcome.code == 2 && outcome.err.contains(what + ": may not be read")) return true;
      qWarning("%d %s", outcome.code, qPrintable(outcome.err));
      return false;
    };
    const QStringList page = {"page", "s", "--out", "p.html", "--no-evidence", "--quiet"};
    const QStringList merge = {"merge", "s", "--out", "m"};
    const QStringList extend = three("s") << "--extend";
    for (const char* const shut : {"s", "s/runs", "s/runs/0001/scores.json", "s/sweep.json",
                                   "s/results.csv", "s/weightscape-files.txt"}) {
      const Shut while_here(path(shut));
      const bool run = std::string(shut).ends_with("scores.json");
      QVERIFY(refused(merge, shut));
      if (std::string(shut) != "s") QVERIFY(refused(extend, shut));
      if (!run) QVERIFY(refused(page, shut));
    }
    QVERIFY(!fs::exists(path("m")) && !fs::exists(path("p.html")));
    QCOMPARE(cli(extend).err, QString());
    const Shut while_here(path("s"));
    QVERIFY(refused(extend, "s"));
  }

  /// A pipe in the place of a file of ours is waited for by nobody.
  void aPipeInTheFolderIsNoFile() {
    QCOMPARE(cli(three("s")).code, 0);
    for (const char* const name :
         {"s/sweep.json", "s/runs/0001/experiment.json", "s/runs/0001/biases_hidden.npy",
          "s/runs/0001/evidence.json", "s/results.csv"}) {
      const fs::path file = path(name);
      const bool there = fs::exists(file);
      if (there) fs::rename(file, path("aside"));
      QCOMPARE(mkfifo(file.c_str(), 0600), 0);
      for (const bool listed : {true, false}) {
        if (!listed) fs::rename(path("s/weightscape-files.txt"), path("list"));
        const CliOutcome page = cli({"page", "s", "--out", "p.html", "--force", "--quiet"});
        QVERIFY2(page.code == 0 || page.code == 2, name);
        const CliOutcome merged = cli({"merge", "s", "--out", "m"});
        QVERIFY2(merged.code == (listed && !there ? 0 : 2), qPrintable(merged.err));
        fs::remove_all(path("m"));
        if (!listed) fs::rename(path("list"), path("s/weightscape-files.txt"));
      }
      fs::remove(file);
      if (there) fs::rename(path("aside"), file);
    }
    fs::rename(path("s/sweep.json"), path("aside"));
    QCOMPARE(mkfifo(path("s/sweep.json").c_str(), 0600), 0);
    const QString said = cli({"page", "s", "--out", "q.html"}).err;
    QVERIFY2(said.contains("sweep.json: is a pipe, a socket or a device where a file is needed"),
             qPrintable(said));
  }

  void namesAndShardsThatAreEmptyAreRefused() {
    for (const QStringList& words :
         {QStringList{"link", ""}, QStringList{"run", "", "--out", "r"},
          QStringList{"page", "", "--out", "p.html"}, QStringList{"merge", "", "--out", "m"}}) {
      const CliOutcome refused = cli(words);
      QVERIFY2(refused.code == 2 && refused.err.contains("A name is empty"),
               qPrintable(refused.err));
    }
    const CliOutcome shard = cli(three("s") << "--shard"
                                            << "");
    QVERIFY2(shard.code == 2 && shard.err.contains("--shard: '' is not i/n"),
             qPrintable(shard.err));
    const CliOutcome seed = cli(three("s") << "--seeds"
                                           << "1e17");
    QVERIFY2(seed.err.contains("whole numbers from 0 to 9007199254740992"), qPrintable(seed.err));
    const CliOutcome twice = cli(three("s") << "--seeds"
                                            << "1,7,7");
    QVERIFY2(twice.err.contains("7 stands twice among the seeds"), qPrintable(twice.err));
    const CliOutcome brackets = cli({"link", "preset:ring", "--set", "data.groups[0].weight=1"});
    QVERIFY2(brackets.code == 2 && brackets.err.contains("data.groups.0.weight"),
             qPrintable(brackets.err));
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
