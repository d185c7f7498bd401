// SPDX-License-Identifier: GPL-3.0-or-later
// "Export everything": complete, readable, and reproducible to the same bytes.
#include <QProcess>
#include <QtTest>
#include <fstream>

#include "core/analysis/analysis.h"
#include "core/base/citation.h"
#include "core/base/error.h"
#include "core/experiment/analyze.h"
#include "core/experiment/export.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "core/io/vtp.h"
#include "core/training/trainer.h"
#include "tests/core/read_table.h"

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
    QVERIFY(readme.endsWith(QString::fromStdString(citationParagraphs())));
    for (const QString& name : QDir(file("all")).entryList(QDir::Files)) {
      QVERIFY2(name == "README.txt" || readme.contains(QFileInfo(name).completeBaseName()),
               qPrintable(name));
    }
    int compared = 0;
    for (const QString& name : QDir(file("again")).entryList(QDir::Files)) {
      if (name == "weightscape-files.txt") continue;  // of more files there
      ++compared;
      QVERIFY2(bytes(file("again/" + name)) == bytes(file("all/" + name)), qPrintable(name));
    }
    QVERIFY(compared >= 15);
    // Tables say the same as arrays.
    const NamedMatrix weights = readTable(file("all/weights_in.csv").toStdString());
    QVERIFY(weights.values == readNpy(file("all/weights_in.npy").toStdString()));
    QCOMPARE(weights.row_names[3], std::string("unit_3"));
    QVERIFY(readTable(file("all/spectrum.csv").toStdString())
                .values.col(1)
                .isApprox(readNpy(file("all/spectrum.npy").toStdString()).col(1), 0.0));
  }

  void changesOnTheWayAreSaid_data() {
    QTest::addColumn<QString>("what");
    for (const char* const what : {"nothing", "the same again", "epochs", "l2", "l2_out", "l1",
                                   "activity", "learning rate", "batch", "schedule", "and back"}) {
      QTest::newRow(what) << QString(what);
    }
  }

  void changesOnTheWayAreSaid() {
    QFETCH(QString, what);
    Experiment e;
    e.data.groups[0].neurons_per_axis = 30;
    e.data.samples = 200;
    e.objective.l2_separate = what == "l2_out";
    e.training.epochs = 4;
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    // Before the first step nothing was trained with other values.
    trainer->setObjective(e.objective);
    trainer->advance(3);
    if (what == "l2" || what == "and back") run.experiment.objective.l2 = 0.1;
    if (what == "l2_out") run.experiment.objective.l2_out = 0.1;
    if (what == "l1") run.experiment.objective.l1 = 0.1;
    if (what == "activity") run.experiment.objective.activity_l2 = 0.1;
    if (what == "learning rate") run.experiment.training.learning_rate = 0.001;
    if (what == "batch") run.experiment.training.batch = 50;
    if (what == "schedule") run.experiment.training.schedule = Schedule::Cosine;
    if (what == "epochs") run.experiment.training.epochs = 5;
    if (what != "nothing") {
      trainer->setObjective(run.experiment.objective);
      trainer->setTraining(run.experiment.training);
    }
    if (what == "and back") {
      run.experiment = e;
      trainer->setObjective(e.objective);
    }
    trainer->advance(1000);
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = analyze(run.experiment, *run.dataset, *run.training);
    const bool as_from_the_start =
        what == "nothing" || what == "the same again" || what == "epochs" || what == "and back";
    QCOMPARE(reproducible(run), as_from_the_start);
    // A session remembers it.
    writeSession(run, file("s.wscape").toStdString());
    const StoredSession stored = readSession(file("s.wscape").toStdString());
    QCOMPARE(reproducible(runOf(stored)), as_from_the_start);
    OutputFolder folder(file(what).toStdString(), Existing::Refuse);
    writeExport(runOf(stored), {}, folder);
    folder.commit();
    const QByteArray readme = bytes(file(what + "/README.txt"));
    QCOMPARE(readme.contains("Parameters were changed"), !as_from_the_start);
    QCOMPARE(readme.contains("gives the same bytes"), as_from_the_start);
    QVERIFY(!as_from_the_start || readme.contains("kind of"));
  }

  /// Other weights on the way, or a past that nobody knows, cannot be repeated from the seed.
  void replacedWeightsAreNotReproducible() {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 30;
    e.data.samples = 200;
    e.training.epochs = 2;
    RunResult run = runExperiment(e);
    QVERIFY(reproducible(run));
    TrainerCheckpoint checkpoint = *run.training;
    checkpoint.stages.noteWeights(1, 0);
    run.training = std::make_shared<const TrainerCheckpoint>(checkpoint);
    QVERIFY(!reproducible(run));
    checkpoint.stages.all.resize(1);
    checkpoint.stages.known = false;
    run.training = std::make_shared<const TrainerCheckpoint>(checkpoint);
    QVERIFY(!reproducible(run));
  }

  /// What was changed after the last step belongs to no network; a network of more epochs than are
  /// asked for comes from those that were trained.
  void whatWasNotTrainedWithIsLeftOut() {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 30;
    e.data.samples = 200;
    e.training.epochs = 4;
    RunResult run = runExperiment(e);
    QVERIFY(reproducible(run));
    run.experiment.training.epochs = 2;
    QVERIFY(!reproducible(run));
    run.experiment.objective.l2 = 0.3;
    run.experiment.training.learning_rate = 0.5;
    QVERIFY(!reproducible(run));
    run.experiment = asTrained(run.experiment, *run.training);
    QVERIFY(run.experiment == e);
    QVERIFY(reproducible(run));
    // More epochs are a longer training, which was not done yet.
    run.experiment.training.epochs = 6;
    run.experiment = asTrained(run.experiment, *run.training);
    QCOMPARE(run.experiment.training.epochs, 6);
    QVERIFY(!reproducible(run));
    // A rate that falls with the epochs is that of the epochs it was trained for.
    e.training.schedule = Schedule::Cosine;
    run = runExperiment(e);
    run.experiment.training.epochs = 6;
    QVERIFY(asTrained(run.experiment, *run.training) == e);
    // An epoch that was begun counts.
    Trainer trainer = makeTrainer(e, run.dataset);
    e.training.schedule = Schedule::Constant;
    trainer.setTraining(e.training);
    trainer.advance(3);
    QCOMPARE(trainer.checkpoint().epoch, std::int64_t{1});
    QVERIFY(trainer.checkpoint().position > 0);
    e.training.epochs = 1;
    QCOMPARE(asTrained(e, trainer.checkpoint()).training.epochs, 2);
  }

  /// Weights of one's own come out as complete as a run.
  void ownWeightsAreExportedWhole() {
    Experiment e;
    e.user_weights.file = "/somewhere/weights.csv";
    e.embedding.neighbors = 3;
    UserWeights user_weights;
    user_weights.points = Matrix::Random(5, 30);
    const Analysis analysis = analyze(e, user_weights);
    OutputFolder folder(file("own").toStdString(), Existing::Refuse);
    writeExport(e, user_weights, analysis, folder);
    folder.commit();
    const QByteArray readme = bytes(file("own/README.txt"));
    QVERIFY(readme.endsWith(citationParagraphs().c_str()));
    for (const char* const name :
         {"embedding.npy", "embedding.csv", "embedding.vtp", "component.npy", "eigenvalues.csv",
          "eigenvalues.npy", "scores.json", "experiment.json", "weightscape-files.txt"}) {
      QVERIFY2(QFile::exists(file(QString("own/") + name)), name);
      QVERIFY2(readme.contains(QFileInfo(name).completeBaseName().toUtf8()), name);
    }
    const NamedMatrix table = readTable(file("own/embedding.csv").toStdString());
    QCOMPARE(table.row_names[2], std::string("point_2"));
    QVERIFY(table.values.rightCols(3) == analysis.embedding.points);
  }

  /// A training whose weights cannot be read is saved with the reason.
  void anUnreadTrainingIsSaved() {
    Experiment e;
    e.data.groups[0].neurons_per_axis = 30;
    e.data.samples = 200;
    e.training.epochs = 2;
    RunResult run;
    run.experiment = e;
    run.dataset = makeDataset(e);
    auto trainer = std::make_shared<Trainer>(makeTrainer(e, run.dataset));
    trainer->advance(1000);
    run.training = std::make_shared<const TrainerCheckpoint>(trainer->checkpoint());
    run.analysis = notAnalyzed({"The eigenvectors did not come.", {}});
    QVERIFY(!isAnalyzed(run));
    OutputFolder folder(file("unread").toStdString(), Existing::Refuse);
    writeExport(run, {}, folder);
    folder.commit();
    QVERIFY(bytes(file("unread/scores.json")).contains("The eigenvectors did not come."));
    QVERIFY(bytes(file("unread/scores.json")).contains("\"recovery\": null"));
    QVERIFY(!QFile::exists(file("unread/embedding.npy")));
    QVERIFY(readNpy(file("unread/weights_in.npy").toStdString()) == trainer->network().w_in);
    const StoredSession stored = readSession(file("unread/session.wscape").toStdString());
    QVERIFY(isAnalyzed(runOf(stored)));
  }

  void aFullDiskIsSaid() {
    QVERIFY_EXCEPTION_THROWN(writeVtp("/dev/full", Matrix::Zero(5000, 3), {}, {}), Error);
  }
};

QTEST_GUILESS_MAIN(EverythingTest)
#include "export_test.moc"
