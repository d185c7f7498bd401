// SPDX-License-Identifier: GPL-3.0-or-later
// The two freedoms of a network that leave its function alone.
#include "core/network/scramble.h"
#include "core/analysis/scores.h"
#include "core/data/dataset.h"
#include "core/experiment/analyze.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"

#include <QtTest>
#include <cmath>

#include "core/analysis/wiring_measures.h"
#include "core/base/decompositions.h"
#include "core/base/error.h"
#include "core/experiment/run.h"

using namespace weightscape;

namespace {

Experiment ring(Activation activation) {
  Experiment experiment;
  experiment.network.activation = activation;
  experiment.training.epochs = 25;
  experiment.data.samples = 800;
  return experiment;
}

double relativeChange(const Autoencoder& before, const Autoencoder& after, const Dataset& data) {
  const double error = reconstructionError(before, data.training());
  return std::abs(reconstructionError(after, data.training()) - error) / error;
}

}  // namespace

class ScrambleTest : public QObject {
  Q_OBJECT

 private slots:
  void mixingLeavesALinearNetworkAlone() {
    const RunResult run = runExperiment(ring(Activation::named("linear")));
    const Autoencoder& network = run.training->network;
    for (const double condition : {1.0, 10.0, 1000.0}) {
      ScrambleParameters parameters;
      parameters.condition = condition;
      const Autoencoder mixed = scrambled(network, nullSpaceOf(*run.dataset), parameters);
      QVERIFY((mixed.w_in - network.w_in).norm() > 0.1 * network.w_in.norm());
      QVERIFY(relativeChange(network, mixed, *run.dataset) < 1e-6);
    }
  }

  /// The mixing matrix stretches as much as it says: its singular values go from 1/√κ to √κ.
  void mixingHasItsCondition() {
    Autoencoder network;
    network.w_in = Matrix::Identity(5, 5);
    network.w_out = Matrix::Identity(5, 5);
    network.b_hidden = Vector::Zero(5);
    network.b_output = Vector::Zero(5);
    network.activation = Activation::named("linear");
    ScrambleParameters parameters;
    parameters.condition = 100.0;
    const Matrix mix = scrambled(network, {}, parameters).w_in;
    const Vector values = smallSvd(mix).values;
    QVERIFY(std::abs(values(0) - 10.0) < 1e-9);
    QVERIFY(std::abs(values(4) - 0.1) < 1e-11);
  }

  void silentWeightsLeaveEveryNetworkAlone_data() {
    QTest::addColumn<QString>("activation");
    for (const std::string& name : Activation::names()) {
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
  }

  void silentWeightsLeaveEveryNetworkAlone() {
    QFETCH(QString, activation);
    const RunResult run = runExperiment(ring(Activation::named(activation.toStdString())));
    const Autoencoder& network = run.training->network;
    for (const double silent : {0.3, 1.0, 3.0}) {
      ScrambleParameters parameters;
      parameters.mix = false;
      parameters.silent = silent;
      const Autoencoder hidden = scrambled(network, nullSpaceOf(*run.dataset), parameters);
      const double added = (hidden.w_in - network.w_in).norm() / network.w_in.norm();
      QVERIFY(std::abs(added - silent) < 1e-9);
      QVERIFY(relativeChange(network, hidden, *run.dataset) < 1e-5);
      QVERIFY(hidden.w_out == network.w_out);
    }
  }

  void silentWeightsHideTheRingAndShowInTheEnergy() {
    Experiment experiment;
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.analysis.scores->geodesic_correlation > 0.97);
    QVERIFY(run.analysis.null_space_energy < 0.05);
    ScrambleParameters parameters;
    parameters.mix = false;
    parameters.silent = 3.0;
    const Autoencoder hidden =
        scrambled(run.training->network, nullSpaceOf(*run.dataset), parameters);
    const Analysis analysis = analyze(experiment, *run.dataset, hidden);
    QVERIFY(analysis.scores->geodesic_correlation < 0.3);
    QVERIFY(analysis.null_space_energy > 0.8);
    // The output weights cannot hold silent weights: they still show the ring.
    experiment.embedding.points = EmbeddingParameters::Points::Output;
    QVERIFY(analyze(experiment, *run.dataset, hidden).scores->geodesic_correlation > 0.97);
  }

  void trainingRepairsTheRing() {
    Experiment experiment;
    const auto dataset = makeDataset(experiment);
    Trainer trainer = makeTrainer(experiment, dataset);
    trainer.advance(1 << 20);
    QVERIFY(trainer.finished());
    ScrambleParameters parameters;
    parameters.condition = 30.0;
    parameters.silent = 2.0;
    trainer.setNetwork(scrambled(trainer.network(), nullSpaceOf(*dataset), parameters));
    QVERIFY(analyze(experiment, *dataset, trainer.network()).verdict.kind !=
            VerdictKind::Recovered);
    QVERIFY(!trainer.finished());  // all epochs lie ahead once more
    trainer.advance(1 << 20);
    QCOMPARE(trainer.epoch(), std::int64_t{2} * experiment.training.epochs);
    QVERIFY(analyze(experiment, *dataset, trainer.network()).verdict.kind ==
            VerdictKind::Recovered);
  }

  void whatCannotBeScrambledIsRefused() {
    const RunResult run = runExperiment(ring(Activation::named("linear")));
    const NullSpace silent = nullSpaceOf(*run.dataset);
    Autoencoder tied = run.training->network;
    tied.tied = true;
    QVERIFY_EXCEPTION_THROWN(scrambled(tied, silent, {}), Error);
    ScrambleParameters parameters;
    parameters.condition = 0.5;
    QVERIFY_EXCEPTION_THROWN(scrambled(run.training->network, silent, parameters), Error);
    parameters = {};
    parameters.silent = 1.0;
    NullSpace none;
    none.row_space = Matrix::Identity(100, 100);
    none.mean = Vector::Zero(100);
    QVERIFY_EXCEPTION_THROWN(scrambled(run.training->network, none, parameters), Error);
  }
};

QTEST_APPLESS_MAIN(ScrambleTest)
#include "scramble_test.moc"
