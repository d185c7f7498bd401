// SPDX-License-Identifier: GPL-3.0-or-later
// A constant that is added to every sample changes neither covariance nor optimum: nothing that is
// trained, read or stored may depend on it.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/session_file.h"
#include "core/io/matrix_file.h"
#include "core/io/npy.h"
#include "core/network/activation.h"
#include "core/network/scramble.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

/// A ring of 60 neurons, samples × neurons, with preferred values beside it.
Experiment ringOnBaseline(const QTemporaryDir& folder, const Vector& baseline) {
  DataParameters world;
  world.groups = {Group{.axes = {circle()}, .neurons_per_axis = 60}};
  world.samples = 1000;
  world.normalize = false;
  const Dataset dataset = makeDataset(world, true, 1);
  Experiment experiment;
  experiment.data.file = folder.filePath("activity.npy").toStdString();
  experiment.data.centers = folder.filePath("centers.npy").toStdString();
  writeNpy(experiment.data.file, Matrix((dataset.inputs.colwise() + baseline).transpose()));
  writeNpy(experiment.data.centers, Matrix(dataset.centers.transpose()));
  return experiment;
}

/// y for each column of inputs, by the formula of the documents.
Matrix byHand(const Matrix& w_in, const Matrix& w_out, const Vector& b_hidden,
              const Vector& b_output, const Matrix& inputs, Activation activation) {
  Matrix hidden = (w_in * inputs).colwise() + b_hidden;
  activation->double_precision.apply(hidden);
  return (w_out * hidden).colwise() + b_output;
}

}  // namespace

class CenteringTest : public QObject {
  Q_OBJECT

 private slots:
  void aBaselineChangesNothing_data() {
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("spread");
    QTest::newRow("none") << 0.0 << 0.0;
    QTest::newRow("3") << 3.0 << 0.0;
    QTest::newRow("-50") << -50.0 << 0.0;
    QTest::newRow("1000") << 1000.0 << 0.0;
    QTest::newRow("each its own") << 10.0 << 20.0;
  }

  void aBaselineChangesNothing() {
    QFETCH(double, baseline);
    QFETCH(double, spread);
    QTemporaryDir folder;
    Vector added = Vector::Constant(60, baseline);
    for (Index i = 0; i < 60; ++i) added(i) += spread * std::sin(7.0 * static_cast<double>(i));
    const Analysis analysis = runExperiment(ringOnBaseline(folder, added)).analysis;
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
    QVERIFY(analysis.scores->geodesic_correlation > 0.99);
    QVERIFY2(std::abs(analysis.network.explained_training - 0.993) < 0.001,
             qPrintable(QString::number(analysis.network.explained_training)));
  }

  void whatIsWrittenBelongsToWhatWasRead_data() {
    QTest::addColumn<QString>("activation");
    QTest::addColumn<bool>("tied");
    QTest::addColumn<QString>("optimizer");
    for (const std::string& name : Activation::names()) {
      QTest::newRow(name.c_str()) << QString::fromStdString(name) << false << "adam";
    }
    QTest::newRow("tied") << "linear" << true << "adam";
    QTest::newRow("lbfgs") << "tanh" << false << "lbfgs";
    QTest::newRow("sgd") << "linear" << false << "sgd";
  }

  /// As somebody would do it with NumPy from the files alone.
  void whatIsWrittenBelongsToWhatWasRead() {
    QFETCH(QString, activation);
    QFETCH(bool, tied);
    QFETCH(QString, optimizer);
    QTemporaryDir folder;
    const Experiment experiment = experimentFromJson(
        experimentToJson(ringOnBaseline(folder, Vector::Constant(60, 5.0))), "test",
        {{"network.activation", activation.toStdString()},
         {"network.tied", tied ? "true" : "false"},
         {"training.optimizer", optimizer.toStdString()},
         {"training.epochs", "5"}});
    const RunResult run = runExperiment(experiment);
    const std::string out = folder.filePath("out").toStdString();
    OutputFolder target(out, false);
    writeRun(run, true, target);
    target.commit();
    const auto read = [&](const char* name) { return readMatrix(out + "/" + name).values; };
    const Matrix inputs = read("inputs.npy").transpose();
    const Matrix hidden_bias = read("biases_hidden.npy");
    const Matrix output_bias = read("biases_output.npy");
    const Matrix outputs =
        byHand(read("weights_in.npy"), read("weights_out.npy"), hidden_bias.reshaped(),
               output_bias.reshaped(), inputs, experiment.network.activation);
    QVERIFY((inputs - run.dataset->inputs).cwiseAbs().maxCoeff() < 1e-12);
    const Index training = run.dataset->training_samples;
    const double error =
        (outputs - inputs).leftCols(training).squaredNorm() / static_cast<double>(training);
    const double trained = run.training->history.back().train.reconstruction;
    QVERIFY2(std::abs(error - trained) < 1e-4 * trained,
             qPrintable(QString("%1 %2").arg(error).arg(trained)));
    QVERIFY(std::abs(error - run.analysis.network.error_training) < 1e-9 * error);
  }

  void aSessionGoesOnToTheSameBits_data() {
    QTest::addColumn<QString>("optimizer");
    for (const char* const name : {"adam", "sgd", "lbfgs"}) QTest::newRow(name) << name;
  }

  void aSessionGoesOnToTheSameBits() {
    QFETCH(QString, optimizer);
    QTemporaryDir folder;
    const Experiment experiment = experimentFromJson(
        experimentToJson(ringOnBaseline(folder, Vector::Constant(60, 3.0))), "test",
        {{"training.optimizer", optimizer.toStdString()},
         {"training.epochs", "12"},
         {"training.patience", "3"}});
    const auto dataset = makeDataset(experiment);
    Trainer whole = makeTrainer(experiment, dataset);
    auto half = std::make_shared<Trainer>(makeTrainer(experiment, dataset));
    const Index steps = optimizer == "lbfgs" ? 5 : 45;
    whole.advance(steps);
    half->advance(steps);
    RunResult run;
    run.experiment = experiment;
    run.dataset = dataset;
    run.training = std::make_shared<const TrainerCheckpoint>(half->checkpoint());
    run.analysis = analyze(experiment, *dataset, *run.training);
    const std::string path = folder.filePath("half.wscape").toStdString();
    writeSession(run, path);
    Trainer resumed = makeTrainer(experiment, dataset);
    resumed.restore(*runOf(readSession(path)).training);
    QVERIFY(resumed.network().b_hidden == half->network().b_hidden);
    whole.advance(10000);
    resumed.advance(10000);
    QVERIFY(whole.network().w_in == resumed.network().w_in);
    QVERIFY(whole.network().b_hidden == resumed.network().b_hidden);
    QVERIFY(whole.network().b_output == resumed.network().b_output);
    QCOMPARE(whole.history().back().train.total(), resumed.history().back().train.total());
  }

  /// Sessions of versions that did not centre hold the biases for the inputs alone.
  void anOlderCheckpointGoesOn() {
    const Experiment experiment = experimentFromJson(std::string(findPreset("ring").json), "ring");
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    trainer.advance(160);
    TrainerCheckpoint older = trainer.checkpoint();
    older.centered_b_hidden = {};
    older.centered_b_output = {};
    Trainer resumed = makeTrainer(experiment, makeDataset(experiment));
    resumed.restore(older);
    QVERIFY((resumed.network().b_hidden - trainer.network().b_hidden).norm() < 1e-5);
    QVERIFY((resumed.network().b_output - trainer.network().b_output).norm() < 1e-5);
    trainer.advance(160);
    resumed.advance(160);
    const double expected = trainer.history().back().train.total();
    QVERIFY(std::abs(resumed.history().back().train.total() - expected) < 1e-3 * expected);
    older.centered_b_hidden = Vector::Zero(3);
    QVERIFY_EXCEPTION_THROWN(resumed.restore(older), std::exception);
  }

  void weightsPutInPlaceStayWhatTheyAre() {
    QTemporaryDir folder;
    const Experiment experiment = ringOnBaseline(folder, Vector::Constant(60, 8.0));
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    trainer.advance(80);
    const double error = reconstructionError(trainer.network(), trainer.dataset().training());
    Trainer other = makeTrainer(experiment, makeDataset(experiment));
    other.setNetwork(trainer.network());
    QVERIFY(std::abs(reconstructionError(other.network(), other.dataset().training()) - error) <
            1e-4 * error);
    // Silent weights of any size change no output, wherever the inputs lie.
    const Autoencoder hidden =
        scrambled(trainer.network(), nullSpaceOf(trainer.dataset()), {.mix = true, .silent = 3.0});
    other.setNetwork(hidden);
    QVERIFY(std::abs(reconstructionError(other.network(), other.dataset().training()) - error) <
            1e-4 * error);
  }

  void withoutBiasesNothingIsTakenOff() {
    Experiment experiment = experimentFromJson(std::string(findPreset("ring").json), "ring");
    experiment.network.biases = false;
    Trainer trainer = makeTrainer(experiment, makeDataset(experiment));
    trainer.advance(32);
    QCOMPARE(trainer.network().b_hidden.norm(), 0.0);
    QCOMPARE(trainer.network().b_output.norm(), 0.0);
    const double error = reconstructionError(trainer.network(), trainer.dataset().training());
    QVERIFY(std::abs(trainer.history().back().train.reconstruction - error) < 1e-4 * error);
  }
};

QTEST_APPLESS_MAIN(CenteringTest)
#include "centering_test.moc"
