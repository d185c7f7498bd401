// "Export everything": complete, readable, and reproducible to the same bytes.
#include <QProcess>
#include <QtTest>
#include <fstream>

#include "core/base/error.h"
#include "core/experiment/everything.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "core/io/vtp.h"

using namespace weightscape;

class EverythingTest : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;

  QString file(const QString& name) const { return folder_.filePath(name); }

  static QByteArray bytes(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(path));
    return file.readAll();
  }

 private slots:
  void theFolderIsCompleteAndReproducible() {
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", "preset:ring-line", "--out", file("run"),
                                          "--quiet", "--set", "training.epochs=20"}),
             0);
    QCOMPARE(
        QProcess::execute(CLI_PATH, {"export", file("run/session.wscape"), "--out", file("all")}),
        0);
    QCOMPARE(QProcess::execute(CLI_PATH, {"run", file("all/experiment.json"), "--out",
                                          file("again"), "--quiet", "--save-inputs"}),
             0);
    // Every file that the README names is there.
    const QString readme = QString::fromUtf8(bytes(file("all/README.txt")));
    QVERIFY(readme.contains("gives the same bytes"));
    for (const QString& name : QDir(file("all")).entryList(QDir::Files)) {
      QVERIFY2(name == "README.txt" || readme.contains(QFileInfo(name).completeBaseName()),
               qPrintable(name));
    }
    int compared = 0;
    for (const QString& name : QDir(file("again")).entryList(QDir::Files)) {
      ++compared;
      QVERIFY2(bytes(file("again/" + name)) == bytes(file("all/" + name)), qPrintable(name));
    }
    QVERIFY(compared >= 15);
    // Tables say the same as arrays.
    const NamedMatrix weights = readCsv(file("all/weights_in.csv").toStdString());
    QVERIFY(weights.values == readNpy(file("all/weights_in.npy").toStdString()));
    QCOMPARE(weights.row_names[3], std::string("unit_3"));
    QVERIFY(readCsv(file("all/spectrum.csv").toStdString())
                .values.col(1)
                .isApprox(readNpy(file("all/spectrum.npy").toStdString()).col(1), 0.0));
  }

  void changesOnTheWayAreSaid() {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 30;
    e.training.epochs = 4;
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(20);
    ObjectiveParameters objective = e.objective;
    objective.l2 = 0.1;
    trainer->setObjective(objective);
    trainer->advance(1000);
    run.trainer = trainer;
    run.experiment.objective = objective;
    run.reading = readWiring(run.experiment, *run.dataset, trainer->network());
    QVERIFY(!reproducible(run));
  }

  void aFullDiskIsSaid() {
    QVERIFY_EXCEPTION_THROWN(writeVtp("/dev/full", Matrix::Zero(5000, 3), {}, {}), Error);
  }
};

QTEST_GUILESS_MAIN(EverythingTest)
#include "everything_test.moc"
