// The two freedoms of a network that leave its function alone.
#include "core/network/scramble.h"

#include <QtTest>
#include <cmath>

#include "core/analysis/wiring_measures.h"
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
    const Autoencoder& network = run.trainer->network();
    for (const double condition : {1.0, 10.0, 1000.0}) {
      ScrambleParameters parameters;
      parameters.condition = condition;
      const Autoencoder mixed = scrambled(network, silentDirectionsOf(*run.dataset), parameters);
      QVERIFY((mixed.w_in - network.w_in).norm() > 0.1 * network.w_in.norm());
      QVERIFY(relativeChange(network, mixed, *run.dataset) < 1e-6);
    }
  }

  void silentWeightsLeaveEveryNetworkAlone_data() {
    QTest::addColumn<QString>("activation");
    for (const std::string& name : activationNames()) {
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
  }

  void silentWeightsLeaveEveryNetworkAlone() {
    QFETCH(QString, activation);
    const RunResult run = runExperiment(ring(Activation::named(activation.toStdString())));
    const Autoencoder& network = run.trainer->network();
    for (const double silent : {0.3, 1.0, 3.0}) {
      ScrambleParameters parameters;
      parameters.mix = false;
      parameters.silent = silent;
      const Autoencoder hidden = scrambled(network, silentDirectionsOf(*run.dataset), parameters);
      const double added = (hidden.w_in - network.w_in).norm() / network.w_in.norm();
      QVERIFY(std::abs(added - silent) < 1e-9);
      QVERIFY(relativeChange(network, hidden, *run.dataset) < 1e-5);
      QVERIFY(hidden.w_out == network.w_out);
    }
  }

  void silentWeightsHideTheRingAndShowInTheEnergy() {
    Experiment experiment;
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.reading.scores.geodesic_correlation > 0.97);
    QVERIFY(run.reading.silent_energy < 0.05);
    ScrambleParameters parameters;
    parameters.mix = false;
    parameters.silent = 3.0;
    const Autoencoder hidden =
        scrambled(run.trainer->network(), silentDirectionsOf(*run.dataset), parameters);
    const Reading reading = readWiring(experiment, *run.dataset, hidden);
    QVERIFY(reading.scores.geodesic_correlation < 0.3);
    QVERIFY(reading.silent_energy > 0.8);
    // The output weights cannot hold silent weights: they still show the ring.
    experiment.embedding.points = EmbeddingParameters::Points::Output;
    QVERIFY(readWiring(experiment, *run.dataset, hidden).scores.geodesic_correlation > 0.97);
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
    trainer.setNetwork(scrambled(trainer.network(), silentDirectionsOf(*dataset), parameters));
    QVERIFY(readWiring(experiment, *dataset, trainer.network()).verdict.kind !=
            VerdictKind::Recovered);
    QVERIFY(!trainer.finished());  // all epochs lie ahead once more
    trainer.advance(1 << 20);
    QCOMPARE(trainer.epoch(), std::int64_t{2} * experiment.training.epochs);
    QVERIFY(readWiring(experiment, *dataset, trainer.network()).verdict.kind ==
            VerdictKind::Recovered);
  }

  void whatCannotBeScrambledIsRefused() {
    const RunResult run = runExperiment(ring(Activation::named("linear")));
    const SilentDirections silent = silentDirectionsOf(*run.dataset);
    Autoencoder tied = run.trainer->network();
    tied.tied = true;
    QVERIFY_EXCEPTION_THROWN(scrambled(tied, silent, {}), Error);
    ScrambleParameters parameters;
    parameters.condition = 0.5;
    QVERIFY_EXCEPTION_THROWN(scrambled(run.trainer->network(), silent, parameters), Error);
    parameters = {};
    parameters.silent = 1.0;
    SilentDirections none;
    none.loud = Matrix::Identity(100, 100);
    none.mean = Vector::Zero(100);
    QVERIFY_EXCEPTION_THROWN(scrambled(run.trainer->network(), none, parameters), Error);
  }
};

QTEST_APPLESS_MAIN(ScrambleTest)
#include "scramble_test.moc"
