// SPDX-License-Identifier: GPL-3.0-or-later
// L-BFGS, schedules, early stop and the penalties that the main path does not use.
#include <QtTest>
#include <cmath>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/training/checkpoint.h"
#include "core/training/closed_form.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

Experiment smallRing() {
  Experiment experiment;
  experiment.data.groups[0].neurons_per_axis = 30;
  experiment.data.samples = 400;
  experiment.network.hidden = 10;
  return experiment;
}

double gramErrorAfter(const Experiment& experiment, int epochs) {
  Experiment longer = experiment;
  longer.training.epochs = epochs;
  const RunResult run = runExperiment(longer);
  return run.analysis.network.gram_error;
}

}  // namespace

class OptimisersTest : public QObject {
  Q_OBJECT

 private slots:
  void lbfgsReachesTheClosedForm() {
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Lbfgs;
    for (const bool biases : {true, false}) {
      experiment.network.biases = biases;
      const double error = gramErrorAfter(experiment, 3000);
      QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
    }
  }

  void unequalLambdasReachTheirClosedForm() {
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Lbfgs;
    experiment.objective.l2_separate = true;
    experiment.objective.l2 = 0.02;
    experiment.objective.l2_out = 0.005;
    const double error = gramErrorAfter(experiment, 3000);
    QVERIFY2(error < 1e-3, qPrintable(QString::number(error)));
    // λ_in = 4·λ_out: W_out is twice as long as W_in.
    experiment.training.epochs = 3000;
    const RunResult run = runExperiment(experiment);
    const Autoencoder& network = run.training->network;
    QVERIFY(std::abs(network.w_out.norm() / network.w_in.norm() - 2.0) < 0.01);
  }

  void tiedWeightsReachTheirClosedForm() {
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Lbfgs;
    experiment.network.tied = true;
    const double error = gramErrorAfter(experiment, 2000);
    QVERIFY2(error < 1e-3, qPrintable(QString::number(error)));
  }

  void theLossNeverRisesWithLbfgs() {
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Lbfgs;
    experiment.network.activation = Activation::named("tanh");
    experiment.training.epochs = 200;
    const RunResult run = runExperiment(experiment);
    const auto& history = run.training->history;
    for (std::size_t i = 1; i < history.size(); ++i) {
      QVERIFY(history[i].train.total() <= history[i - 1].train.total() * (1.0 + 1e-12));
    }
  }

  /// With a rate that falls to zero the last steps hardly move; with a constant one they do.
  void schedulesEndAtZero() {
    for (const Schedule schedule : {Schedule::Linear, Schedule::Cosine}) {
      Experiment experiment = smallRing();
      experiment.training.epochs = 30;
      const auto last_move = [&](Schedule which) {
        experiment.training.schedule = which;
        const auto dataset = makeDataset(experiment);
        Trainer trainer = makeTrainer(experiment, dataset);
        const Index steps = 120;  // 320 training samples in batches of 100
        trainer.advance(steps - 1);
        const Matrix before = trainer.network().w_in;
        trainer.advance(1);
        return (trainer.network().w_in - before).norm();
      };
      QVERIFY(last_move(schedule) < 0.1 * last_move(Schedule::Constant));
    }
  }

  void patienceGoesBackToTheBestEpoch() {
    Experiment experiment = smallRing();
    experiment.data.noise = 0.5;
    experiment.objective.l2 = 0.0;
    experiment.data.samples = 40;
    experiment.network.hidden = 20;
    experiment.training.learning_rate = 0.02;
    experiment.training.epochs = 2000;
    experiment.training.patience = 20;
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.training->end == TrainingEnd::Patience);
    const auto& history = run.training->history;
    double best = history.front().validation;
    for (const HistoryRow& row : history) best = std::min(best, row.validation);
    // The history is worked out in single precision, as the steps are.
    const double now =
        reconstructionError<float>(run.training->network.cast<float>(),
                                   MatrixOf<float>(run.dataset->validation().cast<float>()));
    QVERIFY(std::abs(now - best) < 1e-6 * best);  // inputs less their mean round otherwise
    QVERIFY(run.training->epoch < 2000);
    // As many epochs after the best as were asked for, not one more.
    const auto at = std::min_element(
        history.begin(), history.end(),
        [](const HistoryRow& a, const HistoryRow& b) { return a.validation < b.validation; });
    QCOMPARE(history.back().epoch - at->epoch, std::int64_t{20});
  }

  void l1EmptiesWeights() {
    Experiment experiment = smallRing();
    experiment.objective.l2 = 0.0;
    experiment.objective.l1 = 0.002;
    experiment.training.epochs = 300;
    const Matrix sparse = runExperiment(experiment).training->network.w_in;
    experiment.objective.l1 = 0.0;
    const Matrix dense = runExperiment(experiment).training->network.w_in;
    const auto small = [](const Matrix& w) {
      return (w.array().abs() < 0.01 * w.cwiseAbs().maxCoeff()).count();
    };
    QVERIFY(small(sparse) > 2 * small(dense));
  }

  void activityPenaltyQuietsHiddenUnits() {
    Experiment experiment = smallRing();
    const auto activity = [&](double penalty) {
      experiment.objective.activity_l2 = penalty;
      const RunResult run = runExperiment(experiment);
      return run.training->network.encode(run.dataset->training()).squaredNorm();
    };
    QVERIFY(activity(0.5) < 0.5 * activity(0.05));
  }

  void whatLbfgsCannotDoIsRefused() {
    Experiment experiment = smallRing();
    experiment.training.optimizer = OptimizerKind::Lbfgs;
    experiment.objective.l1 = 0.1;
    QVERIFY_EXCEPTION_THROWN(validate(experiment), Error);
    experiment.objective.l1 = 0.0;
    experiment.objective.nonnegative = true;
    QVERIFY_EXCEPTION_THROWN(validate(experiment), Error);
    experiment = smallRing();
    experiment.training.patience = 5;
    experiment.data.validation_fraction = 0.0;
    QVERIFY_EXCEPTION_THROWN(validate(experiment), Error);
  }
};

QTEST_APPLESS_MAIN(OptimisersTest)
#include "optimisers_test.moc"
