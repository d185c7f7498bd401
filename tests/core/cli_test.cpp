// SPDX-License-Identifier: GPL-3.0-or-later
// The headless program as a person calls it: exit codes, files, nothing overwritten.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QProcess>
#include <QtTest>
#include <csignal>

#include "core/base/version.h"
#include "core/io/csv.h"
#include "tests/core/cli_run.h"
#include "tests/core/read_table.h"

class CliTest : public QObject {
  Q_OBJECT

 private:
  using Outcome = weightscape::CliOutcome;

  QTemporaryDir folder_;

  QString path(const QString& name) const { return folder_.filePath(name); }

  static Outcome cli(const QStringList& words) { return weightscape::runCli(words); }

  static QByteArray bytes(const QString& file) {
    QFile handle(file);
    if (!handle.open(QIODevice::ReadOnly)) return {};
    return handle.readAll();
  }

  QStringList quick(const QString& out) const {
    return {"run", "preset:ring", "--out", path(out), "--quiet", "--set", "training.epochs=3"};
  }

 private slots:
  void runWritesEveryFile() {
    const Outcome run = cli(quick("a") << "--save-inputs");
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
    for (const char* const name :
         {"experiment.json", "weights_in.npy", "weights_out.npy", "biases_hidden.npy",
          "biases_output.npy", "centers.npy", "group.npy", "embedding.npy", "component.npy",
          "history.csv", "scores.json", "session.wscape", "inputs.npy", "latents.npy"}) {
      QVERIFY2(QFile::exists(path("a/") + name), name);
    }
    QVERIFY(bytes(path("a/inputs.npy")).contains("'shape': (2000, 100)"));
    QVERIFY(bytes(path("a/weights_in.npy")).contains("'shape': (20, 100)"));
    QCOMPARE(bytes(path("a/history.csv")).count('\n'), 5);  // header, start, three epochs
  }

  void theClockHasAFileOfItsOwn() {
    QCOMPARE(cli(quick("clock") << "--timing").code, 0);
    const weightscape::NamedMatrix timing =
        weightscape::readTable(path("clock/timing.csv").toStdString());
    QCOMPARE(timing.values.rows(), weightscape::Index{4});
    QVERIFY(timing.values(3, 2) > 0.0);
    QVERIFY(!QFile::exists(path("a/timing.csv")));
  }

  void sameBytesTwiceAndFromItsOwnExperiment() {
    QCOMPARE(cli(quick("b1")).code, 0);
    QCOMPARE(cli(quick("b2")).code, 0);
    QCOMPARE(cli({"run", path("b1/experiment.json"), "--out", path("b3"), "--quiet"}).code, 0);
    for (const char* const name : {"weights_in.npy", "weights_out.npy", "embedding.npy"}) {
      QVERIFY(!bytes(path("b1/") + name).isEmpty());
      QCOMPARE(bytes(path("b1/") + name), bytes(path("b2/") + name));
      QCOMPARE(bytes(path("b1/") + name), bytes(path("b3/") + name));
    }
  }

  void existingFolderNeedsForce() {
    QCOMPARE(cli(quick("c")).code, 0);
    const QByteArray before = bytes(path("c/weights_in.npy"));
    const Outcome second = cli(quick("c") << "--set"
                                          << "seed=2");
    QCOMPARE(second.code, 2);
    QVERIFY(second.err.contains("--force"));
    QCOMPARE(bytes(path("c/weights_in.npy")), before);
    QCOMPARE(cli(quick("c") << "--set"
                            << "seed=2"
                            << "--force")
                 .code,
             0);
    QVERIFY(bytes(path("c/weights_in.npy")) != before);
  }

  void badInputExitsWithTwo_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    const QStringList run = {"run", "preset:ring", "--out", path("never")};
    QTest::newRow("unknown key") << (run + QStringList{"--set", "objective.l3=1"})
                                 << "objective.l3";
    QTest::newRow("negative") << (run + QStringList{"--set", "objective.l2=-1"})
                              << "objective.l2: -1";
    QTest::newRow("k too large") << (run + QStringList{"--set", "embedding.neighbors=100"})
                                 << "1 to 99";
    QTest::newRow("memory") << (run + QStringList{"--set", "data.samples=100000000", "--set",
                                                  "data.groups.0.neurons_per_axis=1000000"})
                            << "GiB";
    QTest::newRow("no value") << (run + QStringList{"--set", "seed"}) << "path=value";
    QTest::newRow("unknown option") << (run + QStringList{"--fast"}) << "--fast";
    QTest::newRow("unknown preset")
        << QStringList{"run", "preset:x", "--out", path("never")} << "ring-line";
    QTest::newRow("no file") << QStringList{"run", path("none.json"), "--out", path("never")}
                             << "cannot be opened";
    QTest::newRow("no out") << QStringList{"run", "preset:ring"} << "--out";
    QTest::newRow("unknown command") << QStringList{"dance"} << "dance";
    QTest::newRow("no words") << QStringList{} << "";
    QTest::newRow("unwritable") << QStringList{"run", "preset:ring", "--out", "/proc/x/y"}
                                << "/proc/x";
    QTest::newRow("embed k") << QStringList{"embed",       "x.npy",       "--out",
                                            path("never"), "--neighbors", "-1"}
                             << "--neighbors";
  }

  void badInputExitsWithTwo() {
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    const Outcome outcome = cli(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(expected), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(path("never")));
  }

  void embedAndScoreReadWhatRunWrote() {
    QCOMPARE(cli({"run", "preset:ring", "--out", path("d"), "--quiet"}).code, 0);
    QCOMPARE(cli({"embed", path("d/weights_in.npy"), "--out", path("e")}).code, 0);
    QCOMPARE(bytes(path("e/embedding.npy")), bytes(path("d/embedding.npy")));
    const Outcome rows =
        cli({"embed", path("d/weights_out.npy"), "--out", path("f"), "--points", "rows", "--json"});
    QCOMPARE(rows.code, 0);
    QVERIFY(rows.out.contains("\"points\": 100"));
    QCOMPARE(cli({"embed", path("d/weights_in.npy"), "--out", path("g"), "--points", "both"}).code,
             2);
    const Outcome score = cli({"score", "--weights", path("d/weights_in.npy"), "--centers",
                               path("d/centers.npy"), "--axes", "circular"});
    QCOMPARE(score.code, 0);
    QVERIFY(score.out.contains("\"geodesic_correlation\": 0.99"));
    QCOMPARE(cli({"score", "--weights", path("d/weights_in.npy"), "--centers",
                  path("d/centers.npy"), "--axes", "circular,bounded"})
                 .code,
             2);
  }

  void scrambleKeepsTheErrorAndHidesTheRing() {
    QCOMPARE(cli({"run", "preset:ring", "--out", path("s0"), "--quiet"}).code, 0);
    const QString session = path("s0/session.wscape");
    const Outcome silent = cli({"scramble", session, "--out", path("s1"), "--silent", "3"});
    QCOMPARE(silent.code, 0);
    QVERIFY2(silent.out.contains("ring not recovered"), qPrintable(silent.out));
    QCOMPARE(cli({"scramble", session, "--out", path("s2"), "--condition", "50"}).code, 0);
    QVERIFY(bytes(path("s2/weights_in.npy")) != bytes(path("s0/weights_in.npy")));
    for (const QStringList& bad :
         {QStringList{"scramble", session, "--out", path("never")},
          QStringList{"scramble", session, "--out", path("never"), "--condition", "0.5"},
          QStringList{"scramble", session, "--out", path("never"), "--silent", "-1"},
          QStringList{"scramble", path("s0/scores.json"), "--out", path("never"), "--silent", "1"},
          QStringList{"scramble", path("none.wscape"), "--out", path("never"), "--silent", "1"}}) {
      const Outcome outcome = cli(bad);
      QCOMPARE(outcome.code, 2);
      QVERIFY(!outcome.err.isEmpty());
      QVERIFY(!QFile::exists(path("never")));
    }
  }

  void shardsOfASweepMergeToTheSameBytes() {
    const QStringList sweep = {"sweep",   "preset:ring", "--over", "objective.l2=0,0.01",
                               "--seeds", "1..2",        "--set",  "training.epochs=3",
                               "--quiet", "--out"};
    QCOMPARE(cli(sweep + QStringList{path("w")}).code, 0);
    QCOMPARE(cli(sweep + QStringList{path("w1"), "--shard", "1/2"}).code, 0);
    const Outcome half = cli({"merge", path("w1"), "--out", path("wm")});
    QCOMPARE(half.code, 2);
    QVERIFY2(half.err.contains("2 of 4 runs are missing"), qPrintable(half.err));
    QVERIFY(!QFile::exists(path("wm")));
    QCOMPARE(cli(sweep + QStringList{path("w2"), "--shard", "2/2", "--threads", "1"}).code, 0);
    QCOMPARE(cli({"merge", path("w2"), path("w1"), "--out", path("wm")}).code, 0);
    for (const char* const name :
         {"sweep.json", "results.csv", "summary.csv", "runs/0002/embedding.npy"}) {
      QVERIFY2(!bytes(path("w/") + name).isEmpty(), name);
      QCOMPARE(bytes(path("wm/") + name), bytes(path("w/") + name));
    }
    // A shard extended to the whole is the whole.
    QCOMPARE(cli(sweep + QStringList{path("w1"), "--extend"}).code, 0);
    QCOMPARE(bytes(path("w1/results.csv")), bytes(path("w/results.csv")));
    for (const QStringList& bad : {QStringList{"--shard", "3/2"}, QStringList{"--shard", "x"},
                                   QStringList{"--seeds", "2..1"}, QStringList{"--threads", "0"}}) {
      QStringList words = sweep + QStringList{path("never")} + bad;
      if (bad[0] == "--seeds") words.removeAt(4), words.removeAt(4);
      QCOMPARE(cli(words).code, 2);
      QVERIFY(!QFile::exists(path("never")));
    }
  }

  void everyMethodEmbeds() {
    QCOMPARE(cli(quick("m0")).code, 0);
    for (const char* const method :
         {"isomap", "landmark_isomap", "laplacian_eigenmaps", "mds", "pca"}) {
      const QString out = path(QStringLiteral("m-") + method);
      const Outcome outcome = cli({"embed", path("m0/weights_in.npy"), "--out", out, "--method",
                                   method, "--landmarks", "30", "--dimensions", "4"});
      QCOMPARE(outcome.code, 0);
      QVERIFY(bytes(out + "/embedding.npy").contains("'shape': (100, 4)"));
    }
    QCOMPARE(
        cli({"embed", path("m0/weights_in.npy"), "--out", path("never"), "--method", "tsne"}).code,
        2);
  }

  void listsAreThere() {
    QVERIFY(cli({"presets"}).out.contains("ring-line"));
    QVERIFY(cli({"schema"}).out.contains("additionalProperties"));
    const std::string version(weightscape::kVersion);
    QCOMPARE(cli({"--version"}).out.toStdString(), "weightscape-cli " + version + "\n");
    QCOMPARE(cli({"--help"}).code, 0);
  }

  void signalsEndTheWaitForAPipe_data() {
    QTest::addColumn<QString>("pipe");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("run") << "p.json" << QStringList{"run", "PIPE", "--out", "OUT"};
    QTest::newRow("embed") << "p.csv" << QStringList{"embed", "PIPE", "--out", "OUT"};
    QTest::newRow("edges") << "p.edges.csv" << QStringList{"embed", "PIPE", "--out", "OUT"};
    QTest::newRow("score") << "p.npy"
                           << QStringList{"score",    "--weights", "PIPE",    "--centers",
                                          "none.npy", "--axes",    "circular"};
    QTest::newRow("sweep") << "s.json" << QStringList{"sweep", "PIPE", "--over", "objective.l2=0,1",
                                                      "--out", "OUT"};
  }

  void signalsEndTheWaitForAPipe() {
    QFETCH(QString, pipe);
    QFETCH(QStringList, words);
    const QString place = path(pipe);
    QCOMPARE(mkfifo(place.toLocal8Bit(), 0600), 0);
    words.replaceInStrings("PIPE", place).replaceInStrings("OUT", path("never-" + pipe));
    for (const int signal : {SIGINT, SIGTERM}) {
      QProcess process;
      process.start(CLI_PATH, words);
      QVERIFY(process.waitForStarted());
      // Returns when the program has opened the other end and waits.
      const int writer = open(place.toLocal8Bit(), O_WRONLY | O_CLOEXEC);
      QVERIFY(writer >= 0);
      ::kill(static_cast<pid_t>(process.processId()), signal);
      QVERIFY(process.waitForFinished(60000));
      close(writer);
      QCOMPARE(process.exitStatus(), QProcess::NormalExit);
      QCOMPARE(process.exitCode(), 130);
    }
    QVERIFY(!QFile::exists(path("never-" + pipe)));
  }

  void hostileFilesAreOneSentence_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("overflow") << "overflow.json" << QByteArray("{\"seed\": 1e999}\n") << "1e999";
    QTest::newRow("deep") << "deep.json" << QByteArray(200000, '[') << "nested";
    QTest::newRow("huge") << "huge.mtx"
                          << QByteArray(
                                 "%%MatrixMarket matrix coordinate real general\n"
                                 "2147483647 2147483647 1\n1 1 1.0\n")
                          << "not allowed";
    QTest::newRow("extra") << "extra.mtx"
                           << QByteArray(
                                  "%%MatrixMarket matrix coordinate pattern general\n"
                                  "4 4 1\n1 2\n2 3\n")
                           << "more entries";
    QTest::newRow("no session") << "text.wscape" << QByteArray("text") << "no HDF5 file";
  }

  void hostileFilesAreOneSentence() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, part);
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QStringList words{"run", file.fileName(), "--out", path("never")};
    if (name.endsWith(".mtx"))
      words = QStringList{"embed"} << words.mid(1) << "--quiet"
                                   << "--neighbors"
                                   << "1";
    if (name.endsWith(".wscape"))
      words = QStringList{"scramble"} << words.mid(1) << "--silent"
                                      << "1";
    const Outcome outcome = cli(words);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(part), qPrintable(outcome.err));
    QCOMPARE(outcome.err.trimmed().count('\n'), 0);
    QVERIFY(!QFile::exists(path("never")));
  }

  /// Where a batch job allows too little, products of matrices would wait for memory for ever.
  void tooLittleMemoryIsASentence() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer itself needs more than any limit.");
#endif
    QProcess process;
    process.start("/bin/sh", {"-c", "ulimit -v 300000; exec \"$0\" run preset:ring --out \"$1\"",
                              CLI_PATH, path("scarce")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("ulimit -v"), said.constData());
    QVERIFY(!QFile::exists(path("scarce")));
  }

  void interruptSavesWhatThereIs() {
    QProcess process;
    // OpenBLAS starts threads before the program does, and they take signals too.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("OPENBLAS_NUM_THREADS", "2");
    process.setProcessEnvironment(environment);
    process.start(CLI_PATH,
                  {"run", "preset:torus", "--out", path("h"), "--set", "training.epochs=100000"});
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(30000));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(QFile::exists(path("h/weights_in.npy")));
    QFile scores(path("h/scores.json"));
    QVERIFY(scores.open(QIODevice::ReadOnly));
    const QByteArray said = scores.readAll();
    QVERIFY(said.contains("\"epochs\": 100000"));
    QVERIFY(said.contains("\"finished\": false"));
  }
};

QTEST_APPLESS_MAIN(CliTest)
#include "cli_test.moc"
