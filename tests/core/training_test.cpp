// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <memory>

#include "core/base/error.h"
#include "core/network/activation.h"
#include "core/training/checkpoint.h"
#include "core/training/trainer.h"

using namespace weightscape;

namespace {

std::shared_ptr<const Dataset> smallDataset(bool centered = true) {
  DataParameters parameters;
  parameters.groups = {Group{.axes = {circle()}, .neurons_per_axis = 12, .tuning_width = 0.2}};
  parameters.samples = 100;
  return std::make_shared<const Dataset>(makeDataset(parameters, centered, 3));
}

/// Every parameter of a network as one list of places.
std::vector<double*> places(Autoencoder& network) {
  std::vector<double*> result;
  for (double& value : network.w_in.reshaped()) result.push_back(&value);
  if (!network.tied) {
    for (double& value : network.w_out.reshaped()) result.push_back(&value);
  }
  if (network.biases) {
    for (double& value : network.b_hidden) result.push_back(&value);
    for (double& value : network.b_output) result.push_back(&value);
  }
  return result;
}

std::vector<double> values(const Gradient& gradient, const Autoencoder& network) {
  std::vector<double> result(gradient.w_in.reshaped().begin(), gradient.w_in.reshaped().end());
  const auto append = [&](const auto& more) {
    result.insert(result.end(), more.begin(), more.end());
  };
  if (!network.tied) append(gradient.w_out.reshaped());
  if (network.biases) {
    append(gradient.b_hidden);
    append(gradient.b_output);
  }
  return result;
}

}  // namespace

class TrainingTest : public QObject {
  Q_OBJECT

 private slots:
  /// What a descriptor says of its slopes is what its function has.
  void slopesAreThoseOfTheFunction() {
    constexpr double kStep = 1e-5;
    for (const ActivationDescriptor& activation : activations()) {
      const auto at = [&](double x) {
        Matrix value = Matrix::Constant(1, 1, x);
        activation.double_precision.apply(value);
        return value(0, 0);
      };
      double steepest = 0.0;
      for (int i = -10000; i <= 10000; ++i) {
        const double x = 0.003 * i;
        const double slope = (at(x + kStep) - at(x - kStep)) / (2.0 * kStep);
        steepest = std::max(steepest, slope);
        Matrix gradient = Matrix::Ones(1, 1);
        activation.double_precision.multiplyByDerivative(Matrix::Constant(1, 1, x),
                                                         Matrix::Constant(1, 1, at(x)), gradient);
        if (std::abs(x) > 2.0 * kStep) QVERIFY(std::abs(gradient(0, 0) - slope) < 1e-8);
        Eigen::MatrixXf single = Eigen::MatrixXf::Constant(1, 1, static_cast<float>(x));
        activation.single_precision.apply(single);
        QVERIFY(std::abs(static_cast<double>(single(0, 0)) - at(x)) <
                2e-6 * std::max(1.0, std::abs(x)));
      }
      QVERIFY2(std::abs(steepest - activation.largest_slope) < 1e-4, activation.name.c_str());
      if (activation.name == "relu") continue;  // its corner
      QVERIFY(std::abs((at(kStep) - at(-kStep)) / (2.0 * kStep) - activation.slope_at_zero) < 1e-8);
    }
    QVERIFY_EXCEPTION_THROWN(Activation::named("swish"), Error);
  }

  void gradientMatchesFiniteDifferences_data() {
    QTest::addColumn<QString>("activation");
    QTest::addColumn<int>("penalty");
    QTest::addColumn<bool>("biases");
    QTest::addColumn<bool>("tied");
    const char* const penalties[] = {"none", "l2_in", "l2_out", "l1", "activity", "all"};
    for (const std::string& activation : Activation::names()) {
      for (int p = 0; p < 6; ++p) {
        for (const bool biases : {true, false}) {
          for (const bool tied : {false, true}) {
            const std::string name =
                activation + " " + penalties[p] + (biases ? " biases" : "") + (tied ? " tied" : "");
            QTest::newRow(name.c_str())
                << QString::fromStdString(activation) << p << biases << tied;
          }
        }
      }
    }
  }

  void gradientMatchesFiniteDifferences() {
    QFETCH(QString, activation);
    QFETCH(int, penalty);
    QFETCH(bool, biases);
    QFETCH(bool, tied);
    const auto dataset = smallDataset();
    Random random(11, Random::Stream::Weights);
    Autoencoder network =
        makeAutoencoder({.hidden = 5,
                         .activation = Activation::named(activation.toStdString()),
                         .init_gain = 1.5,
                         .biases = biases,
                         .tied = tied},
                        dataset->neurons(), random);
    if (biases) {  // away from zero, so that their gradients are not special
      for (double& value : network.b_hidden) value = 0.3 * random.normal();
      for (double& value : network.b_output) value = 0.3 * random.normal();
    }
    Penalties penalties;
    if (penalty == 1 || penalty == 5) penalties.l2_in = 0.3;
    if (penalty == 2 || penalty == 5) penalties.l2_out = 0.2;
    if (penalty == 3 || penalty == 5) penalties.l1 = 0.1;
    if (penalty == 4 || penalty == 5) penalties.activity_l2 = 0.4;

    Objective objective;
    Gradient gradient;
    const Matrix batch = dataset->inputs.leftCols(17);
    const Terms terms = objective.evaluate(network, penalties, batch, gradient);
    QVERIFY(std::abs(terms.total() - evaluateTerms(network, penalties, batch).total()) <
            1e-12 * std::max(1.0, terms.total()));
    const std::vector<double> analytic = values(gradient, network);
    const std::vector<double*> where = places(network);
    QCOMPARE(analytic.size(), where.size());
    constexpr double kStep = 1e-6;
    for (std::size_t i = 0; i < where.size(); ++i) {
      const double middle = *where[i];
      const auto cost = [&](double value) {
        *where[i] = value;
        if (tied) network.w_out = network.w_in.transpose();
        return evaluateTerms(network, penalties, batch).total();
      };
      const double numeric = (cost(middle + kStep) - cost(middle - kStep)) / (2.0 * kStep);
      cost(middle);
      QVERIFY2(std::abs(numeric - analytic[i]) < 1e-6 * std::max(1.0, std::abs(numeric)),
               qPrintable(QString("parameter %1: %2 by differences, %3 by formula")
                              .arg(i)
                              .arg(numeric)
                              .arg(analytic[i])));
    }
  }

  void chunksDoNotChangeTheBits() {
    const auto dataset = smallDataset();
    const TrainingParameters training{.batch = 7, .epochs = 6};
    Trainer whole(dataset, {.hidden = 4}, {}, training, 5);
    whole.advance(1000000);
    Trainer chunks(dataset, {.hidden = 4}, {}, training, 5);
    while (!chunks.finished()) chunks.advance(3);
    QVERIFY(whole.network().w_in == chunks.network().w_in);
    QVERIFY(whole.network().b_output == chunks.network().b_output);
    QCOMPARE(whole.step(), chunks.step());
    QCOMPARE(whole.history().size(), std::size_t{7});
    QCOMPARE(whole.history().back().validation, chunks.history().back().validation);
  }

  void otherSeedsStartElsewhere() {
    const auto dataset = smallDataset();
    const Trainer a(dataset, {.hidden = 4}, {}, {}, 5);
    const Trainer b(dataset, {.hidden = 4}, {}, {}, 6);
    QVERIFY(a.network().w_in != b.network().w_in);
  }

  void everyOptimiserLowersTheLoss() {
    for (const OptimizerKind kind : {OptimizerKind::Adam, OptimizerKind::Sgd}) {
      Trainer trainer(smallDataset(), {.hidden = 4}, {},
                      {.optimizer = kind, .learning_rate = 0.01, .batch = 20, .epochs = 50}, 5);
      trainer.advance(1000000);
      QVERIFY(trainer.history().back().train.total() <
              0.5 * trainer.history().front().train.total());
    }
  }

  void stopEndsBetweenSteps() {
    Trainer trainer(smallDataset(), {.hidden = 4}, {}, {}, 5);
    std::stop_source source;
    source.request_stop();
    QCOMPARE(trainer.advance(100, {source.get_token(), {}}), Index{0});
    QCOMPARE(trainer.advance(3), Index{3});
    QCOMPARE(trainer.step(), std::int64_t{3});
  }

  void newParametersActWithTheNextStep() {
    Trainer trainer(smallDataset(), {.hidden = 4}, {.l2 = 0.01}, {.epochs = 4}, 5);
    trainer.advance(1);
    trainer.setObjective({.l2 = 0.5});
    // Until then the network is one of the old objective, in a checkpoint too.
    QCOMPARE(trainer.objective().l2, 0.01);
    QVERIFY(std::abs(trainer.penalties().l2_in - 0.01) < 1e-12);  // s_1 is 1 after normalising
    QVERIFY(trainer.stages().all.size() == 1);
    Trainer other(smallDataset(), {.hidden = 4}, {.l2 = 0.5}, {.epochs = 4}, 5);
    other.restore(trainer.checkpoint());
    QCOMPARE(other.objective().l2, 0.01);
    other.advance(1);
    QCOMPARE(other.objective().l2, 0.5);
    QVERIFY(other.stages().all.size() == 2);
    TrainingParameters still{.learning_rate = 0.0, .epochs = 4};
    trainer.setTraining(still);
    const Matrix before = trainer.network().w_in;
    trainer.advance(1);
    QVERIFY(trainer.network().w_in == before);
    QVERIFY(std::abs(trainer.penalties().l2_in - 0.5) < 1e-12);
    still.epochs = 1;
    trainer.setTraining(still);
    QVERIFY(trainer.finished());
  }

  void divergenceGoesBackToTheLastGoodEpoch() {
    Trainer trainer(smallDataset(), {.hidden = 4}, {},
                    {.optimizer = OptimizerKind::Sgd, .learning_rate = 0.01, .batch = 20}, 5);
    trainer.advance(8);
    const Matrix good = trainer.network().w_in;
    trainer.setTraining({.optimizer = OptimizerKind::Sgd, .learning_rate = 500.0, .batch = 20});
    bool thrown = false;
    try {
      trainer.advance(1000);
    } catch (const Error& error) {
      thrown = true;
      QVERIFY(error.kind() == Error::Kind::Failed);
      QVERIFY(std::string(error.what()).find("smaller learning rate") != std::string::npos);
    }
    QVERIFY(thrown);
    QVERIFY(trainer.network().w_in == good);
    trainer.setTraining({.optimizer = OptimizerKind::Sgd, .learning_rate = 0.01, .batch = 20});
    QCOMPARE(trainer.advance(4), Index{4});  // and it goes on from there
  }

  void aDivergingChangeGoesBackToTheChange_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("batch");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("steps");
    // A batch of all samples: each step of the explosion is an epoch of its own.
    QTest::newRow("an epoch a step") << static_cast<int>(OptimizerKind::Adam) << 100 << 1e4 << 30;
    QTest::newRow("within an epoch") << static_cast<int>(OptimizerKind::Adam) << 20 << 1e4 << 33;
    QTest::newRow("descent") << static_cast<int>(OptimizerKind::Sgd) << 100 << 500.0 << 30;
    QTest::newRow("untrained") << static_cast<int>(OptimizerKind::Adam) << 100 << 1e4 << 0;
    QTest::newRow("untrained descent") << static_cast<int>(OptimizerKind::Sgd) << 20 << 500.0 << 0;
  }

  void aDivergingChangeGoesBackToTheChange() {
    QFETCH(int, kind);
    QFETCH(int, batch);
    QFETCH(double, rate);
    QFETCH(int, steps);
    TrainingParameters sane{.optimizer = static_cast<OptimizerKind>(kind),
                            .learning_rate = 0.01,
                            .batch = batch,
                            .epochs = 100000};
    Trainer trainer(smallDataset(), {.hidden = 4}, {}, sane, 5);
    trainer.advance(steps);
    Trainer undisturbed(smallDataset(), {.hidden = 4}, {}, sane, 5);
    undisturbed.restore(trainer.checkpoint());
    TrainingParameters wild = sane;
    wild.learning_rate = rate;
    trainer.setTraining(wild);
    std::string sentence;
    try {
      trainer.advance(100000);
    } catch (const Error& error) {
      sentence = error.what();
    }
    QVERIFY2(!sentence.empty(), "it no longer diverges; choose another rate");
    const std::string shown = "back at epoch " + std::to_string(undisturbed.epoch()) + ", step " +
                              std::to_string(undisturbed.step()) + ".";
    QVERIFY2(sentence.find(shown) != std::string::npos, sentence.c_str());
    QVERIFY(trainer.diverged());
    QCOMPARE(trainer.step(), undisturbed.step());
    QCOMPARE(trainer.epoch(), undisturbed.epoch());
    QCOMPARE(trainer.history().size(), undisturbed.history().size());
    QVERIFY(trainer.network().w_in == undisturbed.network().w_in);
    QVERIFY(trainer.network().b_output == undisturbed.network().b_output);
    // Order, optimiser and random numbers too: it goes on as if nothing had been tried.
    trainer.setTraining(sane);
    QVERIFY(!trainer.diverged());
    trainer.advance(17);
    undisturbed.advance(17);
    QVERIFY(trainer.network().w_in == undisturbed.network().w_in);
  }

  /// After a change that goes well the newest good epoch is gone back to, not the change.
  void aLateDivergenceLosesLittle() {
    TrainingParameters training{.learning_rate = 0.01, .batch = 20, .epochs = 100000};
    Trainer trainer(smallDataset(), {.hidden = 4}, {}, training, 5);
    trainer.advance(100);
    training.learning_rate = 0.005;
    trainer.setTraining(training);
    trainer.advance(100);
    const HistoryRow before = trainer.history().back();
    training.learning_rate = 1e9;
    trainer.setTraining(training);
    QVERIFY_EXCEPTION_THROWN(trainer.advance(100000), Error);
    QCOMPARE(trainer.step(), std::int64_t{200});
    QCOMPARE(trainer.history().back().train.total(), before.train.total());
  }

  void nonnegativeWeightsStayThere() {
    Trainer trainer(smallDataset(), {.hidden = 4}, {.nonnegative = true}, {.epochs = 5}, 5);
    QVERIFY(trainer.network().w_in.minCoeff() >= 0.0);
    trainer.advance(1000);
    QVERIFY(trainer.network().w_in.minCoeff() >= 0.0);
    QVERIFY(trainer.network().w_out.minCoeff() >= 0.0);
    QVERIFY(trainer.network().w_in.maxCoeff() > 0.0);
  }

  void withoutBiasesTheyStayZero() {
    Trainer trainer(smallDataset(false), {.hidden = 4, .biases = false}, {}, {.epochs = 3}, 5);
    trainer.advance(1000);
    QCOMPARE(trainer.network().b_hidden.norm(), 0.0);
    QCOMPARE(trainer.network().b_output.norm(), 0.0);
  }

  void tiedWeightsStayTied() {
    Trainer trainer(smallDataset(), {.hidden = 4, .tied = true}, {}, {.epochs = 3}, 5);
    trainer.advance(1000);
    QVERIFY(trainer.network().w_out == trainer.network().w_in.transpose());
  }
};

QTEST_APPLESS_MAIN(TrainingTest)
#include "training_test.moc"
