// SPDX-License-Identifier: GPL-3.0-or-later
// What the headless program writes: nothing of others is lost, and what cannot be written is said.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QProcess>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <functional>

#include "core/io/csv.h"
#include "core/io/npy.h"
#include "tests/core/cli_run.h"
#include "tests/core/read_table.h"

class CliFilesTest : public QObject {
  Q_OBJECT

 private:
  using Outcome = weightscape::CliOutcome;

  std::unique_ptr<QTemporaryDir> folder_;

  QString path(const QString& name) const { return folder_->filePath(name); }

  Outcome cli(const QStringList& words, const std::function<void()>& in_child = {}) const {
    return weightscape::runCli(words, folder_->path(), in_child);
  }

  /// Standard output into a file or device.
  Outcome cliInto(const char* file, const QStringList& words) const {
    return cli(words, [file] {
      const int descriptor = ::open(file, O_WRONLY);
      ::dup2(descriptor, STDOUT_FILENO);
    });
  }

  void put(const QString& name, const QByteArray& text) const {
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
    file.write(text);
  }

  QByteArray bytes(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  static QStringList quick(const QString& out) {
    return {"run",   "preset:ring",     "--out", out, "--quiet", "--set", "training.epochs=2",
            "--set", "data.samples=200"};
  }

  static QStringList quickSweep(const QString& out) {
    return {"sweep", "preset:ring",       "--over", "objective.l2=0.01,0.02", "--seeds", "1",
            "--set", "training.epochs=2", "--set",  "data.samples=200",       "--quiet", "--out",
            out};
  }

  int hidden() const {
    return static_cast<int>(
        QDir(folder_->path())
            .entryList({".*part*"}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            .size());
  }

 private slots:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }

  void whatIsReadIsNotReplaced() {
    QCOMPARE(cli(quick("run")).code, 0);
    const QByteArray weights = bytes("run/weights_in.npy");
    const QByteArray session = bytes("run/session.wscape");
    for (const QStringList& words :
         {QStringList{"embed", "run/weights_in.npy", "--out", "run"},
          QStringList{"embed", "./run/../run/weights_in.npy", "--out",
                      "../" + QDir(folder_->path()).dirName() + "/run"},
          QStringList{"scramble", "run/session.wscape", "--silent", "1", "--out", "run"}}) {
      const Outcome refused = cli(words + QStringList{"--force"});
      QCOMPARE(refused.code, 2);
      QVERIFY2(refused.err.contains("is read and lies in"), qPrintable(refused.err));
    }
    // Files that an experiment names count too, for each command that trains.
    const QStringList own{"--set", "data.file=" + path("run/weights_in.npy"), "--force", "--out",
                          "run"};
    QVERIFY(cli(QStringList{"run", "preset:ring"} + own).err.contains("is read and lies in"));
    QVERIFY(cli(QStringList{"sweep", "preset:ring", "--over", "objective.l2=0.01", "--seeds", "1"} +
                own)
                .err.contains("is read and lies in"));
    QCOMPARE(bytes("run/weights_in.npy"), weights);
    QCOMPARE(bytes("run/session.wscape"), session);
    QCOMPARE(cli({"embed", "run/weights_in.npy", "--out", "other", "--force"}).code, 0);
    // An export writes the session again.
    QCOMPARE(cli({"export", "run/session.wscape", "--out", "run", "--force"}).code, 0);
    QCOMPARE(bytes("run/weights_in.npy"), weights);
    QVERIFY(QFile::exists(path("run/session.wscape")));
  }

  void aStoppedRunReplacesNoFinishedOne() {
    QCOMPARE(cli(quick("run")).code, 0);
    const QByteArray weights = bytes("run/weights_in.npy");
    // Longer than anybody waits; told to stop once it has begun.
    QProcess process;
    process.setWorkingDirectory(folder_->path());
    process.start(CLI_PATH, {"run", "preset:torus", "--out", "run", "--force", "--set",
                             "training.epochs=100000"});
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains('%')) {
      QVERIFY(process.waitForReadyRead(60000));
      told += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    told += process.readAllStandardError();
    QCOMPARE(process.exitCode(), 130);
    QVERIFY2(told.contains("stopped at epoch") && told.contains("run-1"), told.constData());
    QCOMPARE(bytes("run/weights_in.npy"), weights);
    QVERIFY(QFile::exists(path("run-1/session.wscape")));
    QVERIFY(QFile::exists(path("run-1/weightscape-files.txt")));
    QCOMPARE(hidden(), 0);
  }

  void standardOutputCounts_data() {
    QTest::addColumn<QStringList>("words");
    for (const char* const word :
         {"schema", "presets", "man", "completion", "--help", "-h", "--version", "help"}) {
      QTest::newRow(word) << QStringList{word};
    }
    QTest::newRow("presets --json") << QStringList{"presets", "--json"};
    QTest::newRow("run --help") << QStringList{"run", "--help"};
    QTest::newRow("run -h") << QStringList{"run", "-h"};
    QTest::newRow("run") << quick("run");
    QTest::newRow("run --json") << (quick("run") + QStringList{"--json"});
  }

  void standardOutputCounts() {
    QFETCH(QStringList, words);
    const Outcome full = cliInto("/dev/full", words);
    QCOMPARE(full.code, 1);
    QVERIFY2(full.err.contains("standard output could not be written: the disk is full"),
             qPrintable(full.err));
    // The files are there all the same.
    if (words[0] == "run" && words.size() > 2) QVERIFY(QFile::exists(path("run/weights_in.npy")));
    folder_ = std::make_unique<QTemporaryDir>();
    const Outcome closed = cli(words, [] { ::close(STDOUT_FILENO); });
    QCOMPARE(closed.code, 1);
    QVERIFY2(closed.err.contains("it is closed"), qPrintable(closed.err));
    folder_ = std::make_unique<QTemporaryDir>();
    // A reader that goes is no failure and loses nothing.
    const Outcome gone = cli(words, [] {
      int ends[2];
      if (::pipe(ends) != 0) return;
      ::close(ends[0]);
      ::dup2(ends[1], STDOUT_FILENO);
    });
    QCOMPARE(gone.code, 0);
    if (words[0] == "run" && words.size() > 2) QVERIFY(QFile::exists(path("run/weights_in.npy")));
  }

  void aFullDiskIsSaid() {
    QCOMPARE(cli(quick("whole")).code, 0);
    const qint64 session = QFileInfo(path("whole/session.wscape")).size();
    const qint64 largest = std::max(session, QFileInfo(path("whole/weights_in.npy")).size());
    QCOMPARE(cli(quick("old")).code, 0);
    const QByteArray before = bytes("old/weights_in.npy");
    int refused = 0;
    for (qint64 room = 0; room < largest + 20000; room += largest / 12) {
      const auto limited = [room] {
        std::signal(SIGXFSZ, SIG_DFL);
        const rlimit limit = {static_cast<rlim_t>(room), static_cast<rlim_t>(room)};
        setrlimit(RLIMIT_FSIZE, &limit);
      };
      const Outcome fresh = cli(quick("fresh"), limited);
      const Outcome over = cli(quick("old") + QStringList{"--force", "--set", "seed=2"}, limited);
      if (room < largest) {
        ++refused;
        QCOMPARE(fresh.code, 1);
        QCOMPARE(over.code, 1);
        QVERIFY2(fresh.err.contains("larger than is allowed"), qPrintable(fresh.err));
        QVERIFY(!QFile::exists(path("fresh")));
        QCOMPARE(bytes("old/weights_in.npy"), before);
      } else {
        QCOMPARE(fresh.code, 0);
        QCOMPARE(over.code, 0);
        QCOMPARE(bytes("fresh/weights_in.npy"), bytes("whole/weights_in.npy"));
        QVERIFY(bytes("old/weights_in.npy") != before);
      }
      QDir(path("fresh")).removeRecursively();
      QCOMPARE(hidden(), 0);
    }
    QVERIFY(refused >= 10);
  }

  void aSweepIntoAFullDiskEndsWithASentence() {
    const Outcome outcome = cli(quickSweep("s"), [] {
      const rlimit limit = {10000, 10000};  // weights do not fit, lists do
      setrlimit(RLIMIT_FSIZE, &limit);
    });
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains("larger than is allowed"), qPrintable(outcome.err));
    QVERIFY(bytes("s/sweep.json").contains("\"reason\": \"runs/000"));
    QVERIFY2(!outcome.err.contains(".part"), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path("s/runs/0000/scores.json")));
    // With room it goes on.
    QCOMPARE(cli(quickSweep("s") + QStringList{"--extend"}).code, 0);
    QVERIFY(QFile::exists(path("s/runs/0001/scores.json")));
    QVERIFY(!bytes("s/sweep.json").contains("\"reason\""));
  }

  void filesOfOthersAreSafe() {
    put("home/embedding.npy", "x");
    put("home/thesis.tex", "years");
    put("home/.git/config", "git");
    const Outcome outcome = cli(quick("home") + QStringList{"--force"});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("embedding.npy"), qPrintable(outcome.err));
    QCOMPARE(bytes("home/thesis.tex"), QByteArray("years"));
    QCOMPARE(bytes("home/.git/config"), QByteArray("git"));
    QCOMPARE(cli(quick("run")).code, 0);
    put("run/notes.md", "notes");
    QCOMPARE(cli(quick("run") + QStringList{"--force", "--save-inputs"}).code, 0);
    QCOMPARE(bytes("run/notes.md"), QByteArray("notes"));
    QVERIFY(QFile::exists(path("run/inputs.npy")));
    QCOMPARE(cli(quick("run") + QStringList{"--force"}).code, 0);
    QVERIFY(!QFile::exists(path("run/inputs.npy")));
    // A sweep over it: our files go, the notes stay.
    QCOMPARE(cli(quickSweep("run") + QStringList{"--force"}).code, 0);
    QVERIFY(!QFile::exists(path("run/embedding.npy")));
    QVERIFY(QFile::exists(path("run/runs/0001/embedding.npy")));
    QCOMPARE(bytes("run/notes.md"), QByteArray("notes"));
    for (const QString& target : {QString("."), QString("./"), folder_->path()}) {
      QCOMPARE(cli(quick(target) + QStringList{"--force"}).code, 2);
    }
    QCOMPARE(bytes("run/notes.md"), QByteArray("notes"));
    const Outcome nameless = cli(quick(""));
    QCOMPARE(nameless.code, 2);
    QVERIFY2(nameless.err.contains("the name is empty"), qPrintable(nameless.err));
  }

  void aFolderOfNoEncodingIsNoReasonToLoseATraining() {
    const QByteArray odd = QFile::encodeName(folder_->path()) + "/caf\xE9";
    QCOMPARE(::mkdir(odd.constData(), 0777), 0);
    put("inputs.csv", [] {
      QByteArray text;
      for (int i = 0; i < 60; ++i) {
        for (int n = 0; n < 12; ++n) {
          text += QByteArray::number(std::cos(0.5236 * n - 0.31 * i)) + (n < 11 ? "," : "\n");
        }
      }
      return text;
    }());
    QCOMPARE(::rename(QFile::encodeName(path("inputs.csv")).constData(),
                      (odd + "/inputs.csv").constData()),
             0);
    put("e.json", R"({"data": {"file": "inputs.csv"}, "network": {"hidden": 4},
                      "training": {"epochs": 2, "batch": 20}, "embedding": {"neighbors": 3}})");
    QCOMPARE(::rename(QFile::encodeName(path("e.json")).constData(), (odd + "/e.json").constData()),
             0);
    const Outcome outcome = cli({"run", "e.json", "--out", "run", "--quiet"},
                                [odd] { (void)::chdir(odd.constData()); });
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QCOMPARE(::access((odd + "/run/session.wscape").constData(), R_OK), 0);
    const Outcome swept = cli({"sweep", "e.json", "--over", "objective.l2=0,0.1", "--out", "s"},
                              [odd] { (void)::chdir(odd.constData()); });
    QCOMPARE(swept.code, 2);
    QVERIFY2(swept.err.contains("not UTF-8"), qPrintable(swept.err));
    std::filesystem::remove_all(odd.constData());  // Qt finds no such name
  }

  void aLostLineKeepsWhatIsFinished() {
    QProcess process;
    process.setWorkingDirectory(folder_->path());
    process.start(CLI_PATH, {"sweep", "preset:ring", "--over", "training.epochs=2,100000",
                             "--seeds", "1..2", "--threads", "1", "--out", "s"});
    QVERIFY(process.waitForStarted());
    // The second value takes for ever; the first is finished when the half is told.
    QByteArray told;
    process.setReadChannel(QProcess::StandardError);
    while (!told.contains("50 %") && process.waitForReadyRead(120000)) {
      told += process.readAllStandardError();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(QFile::exists(path("s/runs/0000/scores.json")));
    QVERIFY(QFile::exists(path("s/runs/0001/scores.json")));
    QVERIFY(!QFile::exists(path("s/runs/0002")));
    QCOMPARE(hidden(), 0);
  }

  void theSecondOfTwoRunsIsRefusedAtItsStart() {
    QProcess first;
    first.setWorkingDirectory(folder_->path());
    first.start(CLI_PATH,
                {"run", "preset:ring", "--out", "run", "--set", "training.epochs=1000000"});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(hidden() > 0, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(cli(quick("run")).err.contains("another run"), 60000);
    // kill -9: what it left is removed by the next run.
    first.kill();
    QVERIFY(first.waitForFinished(60000));
    QVERIFY(hidden() > 0);
    const Outcome next = cli(quick("run"));
    QVERIFY2(next.code == 0, qPrintable(next.err));
    QCOMPARE(hidden(), 0);
  }

  void aFailedCellIsOneFailedCell() {
    const Outcome outcome =
        cli({"sweep", "preset:ring", "--over", "training.learning_rate=0.005,1", "--seeds", "1..2",
             "--set", "training.optimizer=sgd", "--set", "data.samples=200", "--set",
             "training.epochs=20", "--set", "data.normalize=false", "--out", "s", "--quiet"});
    QVERIFY2(outcome.code != 0, "this experiment no longer diverges; choose another");
    QCOMPARE(outcome.code, 1);
    QVERIFY(QFile::exists(path("s/runs/0000/scores.json")));
    QVERIFY(QFile::exists(path("s/runs/0002/error.txt")));
    QVERIFY(bytes("s/sweep.json").contains("\"reason\""));
    QVERIFY(bytes("s/results.csv").contains("failed"));
  }

  void everyTableIsReadBack() {
    // Names that are hard on a table.
    put("inputs.csv", [] {
      QByteArray text = "\"=1+1\",-5,@x,\"say \"\"hi\"\"\",\"a,b\",'t,#7,n 8,+2,\"semi;colon\"\n";
      for (int i = 0; i < 60; ++i) {
        for (int n = 0; n < 10; ++n) {
          text += QByteArray::number(std::cos(0.6283 * n - 0.31 * i)) + (n < 9 ? "," : "\n");
        }
      }
      return text;
    }());
    put("e.json", R"({"data": {"file": "inputs.csv"}, "network": {"hidden": 4},
                      "training": {"epochs": 2, "batch": 20}, "embedding": {"neighbors": 3}})");
    const Outcome run = cli({"run", "e.json", "--out", "run", "--quiet"});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(cli({"export", "run/session.wscape", "--out", "all"}).code, 0);
    int tables = 0;
    for (const QFileInfo& file : QDir(path("all")).entryInfoList({"*.csv", "*.npy"})) {
      if (file.suffix() == "npy") {
        const QByteArray start = bytes("all/" + file.fileName()).left(128);
        if (start.contains("(0") || start.contains(", 0)")) continue;  // no truth is known
        QVERIFY(weightscape::readNpy(file.filePath().toStdString()).size() > 0);
        continue;
      }
      ++tables;
      const weightscape::NamedMatrix table = weightscape::readTable(file.filePath().toStdString());
      const QString twin = file.path() + "/" + file.completeBaseName() + ".npy";
      if (file.fileName() == "embedding.csv" || !QFile::exists(twin)) continue;
      const weightscape::Matrix array = weightscape::readNpy(twin.toStdString());
      QCOMPARE(table.values.rows(), array.rows());
      QCOMPARE(table.values.cols(), array.cols());
      for (weightscape::Index i = 0; i < array.size(); ++i) {
        QVERIFY(table.values(i) == array(i) ||
                (std::isnan(table.values(i)) && std::isnan(array(i))));
      }
    }
    QVERIFY(tables >= 6);
    const std::vector<std::string> names = {"=1+1", "-5", "@x",  "say \"hi\"", "a,b",
                                            "'t",   "#7", "n 8", "+2",         "semi;colon"};
    QCOMPARE(weightscape::readTable(path("all/weights_in.csv").toStdString()).column_names, names);
    QCOMPARE(weightscape::readTable(path("all/weights_out.csv").toStdString()).row_names, names);
    QVERIFY(bytes("all/weights_out.csv").contains("\"'=1+1\""));
    QVERIFY(bytes("all/weights_out.csv").contains("\n-5,"));
    for (const char* const file : {"weights_in.csv", "weights_in.npy", "embedding.npy"}) {
      const Outcome embedded =
          cli({"embed", QString("all/") + file, "--out", QString("again-") + file, "--neighbors",
               "2", "--points", QString(file).startsWith("weights") ? "columns" : "rows"});
      QVERIFY2(embedded.code == 0, qPrintable(embedded.err));
    }
    QCOMPARE(cli({"embed", "all/weights_out.csv", "--out", "rows", "--neighbors", "3", "--points",
                  "rows"})
                 .code,
             0);
    QCOMPARE(weightscape::readTable(path("rows/embedding.csv").toStdString()).row_names, names);
    // README: nothing was changed, and it says whose activity it was.
    QVERIFY(!bytes("all/README.txt").contains("changed"));
    QVERIFY(bytes("all/README.txt").contains("inputs.csv"));
  }

  void wordsArePlain() {
    QCOMPARE(cli({"-h"}).out, cli({"--help"}).out);
    QCOMPARE(cli({"sweep", "-h"}).out, cli({"sweep", "--help"}).out);
    for (const QString& line : cli({"presets"}).out.split('\n', Qt::SkipEmptyParts)) {
      QVERIFY2(line.contains("  "), qPrintable(line));
    }
    const Outcome limit = cli({"run", "preset:ring", "--out", "x", "--set", "training.epochs=-1"});
    QCOMPARE(limit.code, 2);
    for (const QString& text : {limit.err, cli({"man"}).out, cli({"--help"}).out}) {
      QVERIFY2(!text.contains("e+0"), qPrintable(text));
    }
  }
};

QTEST_APPLESS_MAIN(CliFilesTest)
#include "cli_files_test.moc"
