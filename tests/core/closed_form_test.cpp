// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/closed_form.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/training/objective.h"
#include "core/training/trainer.h"

#include <QtTest>
#include <cmath>

#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"

#include "core/training/collapse.h"
#include "core/training/penalties.h"

using namespace weightscape;

namespace {

/// Trains by L-BFGS until the Gram matrix stands still near the closed form; returns the relative
/// error.
double convergedGramError(Experiment experiment) {
  experiment.training.optimizer = OptimizerKind::Lbfgs;
  experiment.training.epochs = 1 << 20;
  const auto dataset = makeDataset(experiment);
  Trainer trainer = makeTrainer(experiment, dataset);
  const auto penalty =
      effectivePenalty(experiment.objective, experiment.network, dataset->spectrum.largest());
  const ClosedFormModes gram =
      closedFormModes(dataset->spectrum, experiment.network.hidden, *penalty);
  double error = 1.0;
  for (int round = 0; round < 30 && error > 5e-3; ++round) {
    trainer.advance(20);
    error = gramError(trainer.network().w_in, gram);
  }
  return error;
}

}  // namespace

class ClosedFormTest : public QObject {
  Q_OBJECT

 private slots:
  void summaryByHand() {
    Spectrum spectrum;
    spectrum.values = (Vector(4) << 1.0, 0.5, 0.2, 0.01).finished();
    spectrum.vectors = Matrix::Identity(4, 4);
    const ClosedFormSummary summary = closedFormSummary(spectrum, 2, 0.1);
    QCOMPARE(summary.modes_kept, Index{2});
    QVERIFY(std::abs(summary.error - (0.01 / 1.0 + 0.01 / 0.5 + 0.2 + 0.01)) < 1e-15);
    QCOMPARE(closedFormSummary(spectrum, 4, 0.1).modes_kept, Index{3});
    QCOMPARE(closedFormSummary(spectrum, 4, 1.0).modes_kept, Index{0});
    QCOMPARE(closedFormGram(spectrum, 4, {1.5, 1.0}).norm(), 0.0);
    QVERIFY(std::abs(closedFormGram(spectrum, 4, {0.1, 1.0})(1, 1) - 0.8) < 1e-15);
  }

  void gramErrorIsThatOfTheWholeMatrices() {
    Experiment experiment;
    const auto dataset = makeDataset(experiment);
    const Trainer trainer = makeTrainer(experiment, dataset);
    const EffectivePenalty penalty{0.05, 1.0};
    const ClosedFormModes modes = closedFormModes(dataset->spectrum, 20, penalty);
    const Matrix whole = closedFormGram(dataset->spectrum, 20, penalty);
    const Matrix best = modes.weights.cwiseSqrt().asDiagonal() * modes.modes.transpose();
    for (const double share : {1.0, 1e-3, 1e-6, 1e-9}) {  // near the minimum too
      Matrix w_in = best;
      w_in += share * trainer.network().w_in.topRows(best.rows());
      const double expected = (w_in.transpose() * w_in - whole).norm() / whole.norm();
      QVERIFY(std::abs(gramError(w_in, modes) / expected - 1.0) < 1e-5);
    }
  }

  /// The floor is what J takes at the closed form's own weights.
  void floorIsTheObjectiveAtTheMinimum() {
    Experiment experiment;
    experiment.data.samples = 400;
    const auto dataset = makeDataset(experiment);
    const Spectrum& s = dataset->spectrum;
    constexpr double kL2 = 0.05;
    const ClosedFormSummary summary = closedFormSummary(s, 20, kL2);
    Autoencoder network;
    const Vector scale = (1.0 - kL2 * s.values.head(summary.modes_kept).array().inverse()).sqrt();
    network.w_in = scale.asDiagonal() * s.vectors.leftCols(summary.modes_kept).transpose();
    network.w_out = network.w_in.transpose();
    network.b_hidden = -network.w_in * s.mean;
    network.b_output = s.mean;
    const Terms terms = evaluateTerms(network, {kL2, kL2, 0.0, 0.0}, dataset->training());
    QVERIFY(std::abs(terms.total() - summary.floor) < 1e-10);
    QVERIFY(std::abs(terms.reconstruction - summary.error) < 1e-10);
    QVERIFY(gramError(network.w_in, closedFormModes(s, 20, {kL2, 1.0})) < 1e-12);
  }

  void relativePenaltiesAreUnitsOfTheLargestMode() {
    ObjectiveParameters objective;
    objective.l2 = 0.01;
    objective.l2_relative = true;
    QCOMPARE(absolutePenalties(objective, 4.0).l2_in, 0.04);
    objective.l2_relative = false;
    QCOMPARE(absolutePenalties(objective, 4.0).l2_in, 0.01);
  }

  /// What counts is the geometric mean of the two, of tied weights their arithmetic one.
  void penaltyOfInputsUndoesTheMean() {
    ObjectiveParameters objective;
    objective.l2_relative = false;
    objective.l2_separate = true;
    objective.l2_out = 2.0;
    NetworkParameters network;
    const double in = penaltyOfInputs(objective, network, 1.0, 3.0);
    QCOMPARE(in, 4.5);
    objective.l2 = in;
    QCOMPARE(collapseThresholds(objective, network, 1.0).penalty, 3.0);
    network.tied = true;
    QCOMPARE(penaltyOfInputs(objective, network, 1.0, 3.0), 4.0);
  }

  void trainingReachesIt_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("biases");
    for (const char* const name : {"ring", "line", "torus", "sheet", "cylinder"}) {
      QTest::newRow(name) << name << true;
    }
    QTest::newRow("ring without biases") << "ring" << false;
  }

  void trainingReachesIt() {
    QFETCH(QString, preset);
    QFETCH(bool, biases);
    Experiment experiment = experimentFromJson(std::string(findPreset(preset.toStdString()).json),
                                               preset.toStdString());
    experiment.network.biases = biases;
    experiment.objective.l2 = 0.01;
    const double error = convergedGramError(experiment);
    QVERIFY2(error < 0.01, qPrintable(QString("relative error %1").arg(error)));
  }
};

QTEST_APPLESS_MAIN(ClosedFormTest)
#include "closed_form_test.moc"
