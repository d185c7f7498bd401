// SPDX-License-Identifier: GPL-3.0-or-later
// `inspect`: what a file is, how it would be read, and what looks odd.
#include <QtTest>

#include "core/io/hdf5_writer.h"
#include "core/io/npy.h"
#include "tests/core/cli_run.h"

using namespace weightscape;

class InspectTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  QString write(const char* name, const QByteArray& text) const {
    QFile file(folder_.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly)) qFatal("%s", name);
    file.write(text);
    return file.fileName();
  }

  CliOutcome inspect(const QStringList& words) const {
    return runCli(QStringList{"inspect"} + words, folder_.path());
  }

 private slots:
  void words_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* name, const char* text, int code, const QStringList& says) {
      QTest::newRow(name) << QByteArray(text) << code << says;
    };
    row("edges", "pre_root_id,post_root_id,weight\n11,12,3\n12,11,4\n", 0,
        {"an edge list", "2 × 2: its 2 columns are the points", "neurons are named 11, 12",
         "11 to 12: 3"});
    row("matrix", "a,b,c\n1.5,2,0\n4,5,0\n", 0,
        {"2 × 3: its 3 columns are the points; --points rows for the 2",
         "columns are named a, b, c", "rows have no names", "odd: 1 of 3 columns"});
    row("names twice", "a,a,c\n1.5,2,1\n4,5,0\n", 0,
        {"odd: 1 of these names stand more than once"});
    row("symmetric", "1.5,2\n2,0.5\n", 0, {"it is symmetric"});
    row("doubt", "0 1\n1 2\n2 0\n0 2\n", 2, {"not clear:", "--as edges"});
    row("text", "x y\nz w\n", 2, {});
  }

  void words() {
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QStringList, says);
    const CliOutcome outcome = inspect({write("file.csv", text)});
    QVERIFY2(outcome.code == code, qPrintable(outcome.out + outcome.err));
    for (const QString& one : says) QVERIFY2(outcome.out.contains(one), qPrintable(outcome.out));
    // What was seen is said once.
    const QString first = outcome.out.section('\n', 0, 0);
    QCOMPARE(outcome.out.count(first), 1);
  }

  void rowsMayBeThePoints() {
    const QString file = write("w.csv", "a,b,c\n1.5,2,0.5\n4,5,0.2\n");
    QVERIFY(inspect({file, "--points", "rows"}).out.contains("its 2 rows are the points"));
    QVERIFY(inspect({file, "--points", "both"}).out.contains("side by side"));
  }

  void unknownNumbersAreOdd() {
    Matrix values = Matrix::Ones(3, 2);
    values(1, 1) = std::numeric_limits<double>::quiet_NaN();
    const QString file = folder_.filePath("nan.npy");
    writeNpy(file.toStdString(), values);
    const CliOutcome outcome = inspect({file});
    QVERIFY2((outcome.out + outcome.err).contains("NaN or infinite"), qPrintable(outcome.out));
  }

  void whatIsNotReadLeadsOn() {
    const CliOutcome outcome =
        inspect({write("w.npy", "version https://git-lfs.github.com/spec/v1\noid x\nsize 3\n")});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.out.contains("git lfs pull"), qPrintable(outcome.out));
  }

  void activityIsDescribedAsItIsTrainedOn() {
    const QString file =
        write("traces.csv", "time,a,b\n0.1,1,0\n0.2,2,0\n0.3,5,0\n0.4,1,0\n0.5,2,0\n");
    const CliOutcome outcome = inspect({file, "--as", "activity"});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    for (const char* const one :
         {"5 samples of 2 neurons", "neurons are named a, b", "'time' is left out", "silent (b)"}) {
      QVERIFY2(outcome.out.contains(QString::fromUtf8(one)), qPrintable(outcome.out));
    }
    // As a matrix, its options hold here too.
    const QString bare = write("bare.csv", "1,1.5,0.5\n2,2.5,0.1\n3,5,0.7\n4,1,0.2\n5,2,0.3\n");
    QVERIFY(inspect({bare, "--as", "activity", "--first-column", "names"})
                .out.contains("5 samples of 2 neurons"));
    QVERIFY(inspect({bare, "--as", "activity", "--first-column", "values"})
                .out.contains("5 samples of 3 neurons"));
    const CliOutcome embedded =
        runCli({"embed", file, "--as", "activity", "--out", "o"}, folder_.path());
    QCOMPARE(embedded.code, 2);
    QVERIFY2(embedded.err.contains("data.file="), qPrintable(embedded.err));
  }

  void spikeTimesAreActivity() {
    const QString file = folder_.filePath("s.nwb");
    Hdf5Writer writer(file.toStdString());
    writer.vector("units/spike_times", Vector{{0.05, 0.31, 0.2}}, "seconds");
    writer.integers("units/spike_times_index", {2, 3}, "ends");
    writer.commit();
    const CliOutcome outcome = inspect({file});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    QVERIFY2(outcome.out.contains("4 samples of 2 neurons") &&
                 outcome.out.contains("3 spikes of 2 units"),
             qPrintable(outcome.out));
  }
};

QTEST_APPLESS_MAIN(InspectTest)
#include "inspect_test.moc"
