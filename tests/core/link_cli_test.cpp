// SPDX-License-Identifier: GPL-3.0-or-later
// Links on the command line: one is printed, one is run.
#include <QtTest>

#include "tests/core/cli_run.h"

using namespace weightscape;

class LinkCliTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

  [[nodiscard]] QByteArray written(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

 private slots:
  void aLinkIsPrinted() {
    const CliOutcome ring = runCli({"link", "preset:ring"});
    QCOMPARE(ring.code, 0);
    QCOMPARE(ring.out, QString("weightscape:?v=1&preset=ring\n"));
    const CliOutcome changed =
        runCli({"link", "preset:ring", "--set", "objective.l2=0.02", "--set", "name=a & b"});
    QCOMPARE(changed.out,
             QString("weightscape:?v=1&preset=ring&name=a%20%26%20b&objective.l2=0.02\n"));
    QFile file(path("five.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"network": {"hidden": 5}})");
    file.close();
    QVERIFY(runCli({"link", file.fileName()}).out.contains("network.hidden=5"));
    // A link of a link.
    QCOMPARE(runCli({"link", changed.out.trimmed(), "--set", "objective.l2=0.01"}).out,
             QString("weightscape:?v=1&preset=ring&name=a%20%26%20b\n"));
  }

  void aLinkRunsLikeItsExperiment() {
    const QString link =
        runCli({"link", "preset:ring", "--set", "training.epochs=2", "--set", "seed=3"})
            .out.trimmed();
    QCOMPARE(runCli({"run", link, "--out", path("link"), "--quiet"}).code, 0);
    QCOMPARE(runCli({"run", "preset:ring", "--set", "training.epochs=2", "--set", "seed=3", "--out",
                     path("set"), "--quiet"})
                 .code,
             0);
    for (const char* const name : {"weights_in.npy", "experiment.json"}) {
      QVERIFY(!written(QString("link/") + name).isEmpty());
      QCOMPARE(written(QString("link/") + name), written(QString("set/") + name));
    }
  }

  void aRunIsNamedByItsFolderOrItsSession() {
    QCOMPARE(runCli({"run", "preset:ring", "--set", "training.epochs=2", "--set", "data.samples=80",
                     "--out", path("own"), "--quiet"})
                 .code,
             0);
    const QString link = "weightscape:?v=1&preset=ring&data.samples=80&training.epochs=2\n";
    for (const char* const name : {"own", "own/session.wscape", "own/experiment.json"}) {
      const CliOutcome made = runCli({"link", path(name)});
      QVERIFY2(made.out == link, qPrintable(made.out + made.err));
    }
    QVERIFY(QDir(folder_.path()).mkdir("empty"));
    const CliOutcome refused = runCli({"link", path("empty")});
    QVERIFY2(refused.code == 2 && refused.err.contains("without an experiment.json"),
             qPrintable(refused.err));
  }

  void badOnesAreRefusedBeforeAnythingIsMade() {
    const QString ring = "weightscape:?v=1&preset=ring";
    for (const QString& bad : {ring + "&data.file=/etc/hostname", ring + "&seed=x",
                               QString("weightscape:?preset=ring"), ring + "&x=1"}) {
      const CliOutcome refused = runCli({"run", bad, "--out", path("none")});
      QCOMPARE(refused.code, 2);
      QCOMPARE(refused.err.count('\n'), 1);
      QVERIFY(!QFile::exists(path("none")));
    }
    const CliOutcome file = runCli({"link", "preset:ring", "--set", "data.file=x.csv"});
    QCOMPARE(file.code, 2);
    QVERIFY2(file.err.contains("a link names no file"), qPrintable(file.err));
    QCOMPARE(file.out, QString());
    for (const QString& large : {QString("preset:ring"), ring}) {
      const CliOutcome said =
          runCli({"run", large, "--set", "network.hidden=1000000", "--set",
                  "data.groups.0.neurons_per_axis=10000", "--out", path("none")});
      QCOMPARE(said.code, 2);
      QVERIFY2(said.err.contains("GiB of memory"), qPrintable(said.err));
      QVERIFY(!QFile::exists(path("none")));
    }
    QCOMPARE(runCli({"link", "preset:ring", "--set", "network.hidden=100000000"}).code, 2);
    // A person may make it smaller.
    QCOMPARE(runCli({"run", ring + "&network.hidden=1000000&data.groups.0.neurons_per_axis=10000",
                     "--set", "network.hidden=4", "--set", "data.groups.0.neurons_per_axis=20",
                     "--set", "training.epochs=1", "--out", path("small"), "--quiet"})
                 .code,
             0);
    QCOMPARE(runCli({"run", ring + "&hide=nope", "--out", path("none")}).code, 2);
  }

  /// Of what a name holds nothing reaches a terminal that would act on it.
  void whatIsPrintedIsText() {
    QFile file(path("names.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("a\x1b[2J,b\xc2\x9bm,\xc3\xa4,d\xe2\x80\xae") +
               "e\n1,2,3,4\n5,6,7,9\n2,2,1,1\n");
    file.close();
    const CliOutcome seen = runCli({"inspect", file.fileName()});
    QVERIFY2(seen.out.contains("\\u001b[2J"), qPrintable(seen.out));
    QVERIFY2(seen.out.contains("\\u202e"), qPrintable(seen.out));
    const CliOutcome refused = runCli({"run", QString::fromUtf8("no\x1b[2J\xc2\x9bname")});
    QVERIFY2(refused.err.contains("no\\u001b[2J\\u009bname"), qPrintable(refused.err));
    for (const QString& text : {seen.out, seen.err, refused.err}) {
      for (const QChar c : text) QVERIFY(c == '\n' || c.category() != QChar::Other_Control);
    }
    const CliOutcome name = runCli({"link", "preset:ring", "--set", "name=Größe"});
    QCOMPARE(name.out, QString("weightscape:?v=1&preset=ring&name=Gr%C3%B6%C3%9Fe\n"));
  }
};

QTEST_APPLESS_MAIN(LinkCliTest)
#include "link_cli_test.moc"
