// SPDX-License-Identifier: GPL-3.0-or-later
// Constants of the methods, and numbers on their way to a file, each against its definition.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "core/base/random.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/export.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/sweep.h"
#include "core/io/csv.h"
#include "core/io/matrix_file.h"
#include "core/training/optimizer.h"
#include "core/training/trainer.h"
#include "tests/core/read_table.h"

using namespace weightscape;

namespace {

Experiment smallRing() {
  Experiment experiment = experimentFromJson(std::string(findPreset("ring").json), "ring");
  experiment.training.epochs = 6;
  experiment.objective.l1 = 3e-4;
  experiment.objective.l2 = 0.02;
  experiment.objective.activity_l2 = 0.007;
  return experiment;
}

}  // namespace

class NumbersTest : public QObject {
  Q_OBJECT

 private slots:
  /// Kingma & Ba (2015), algorithm 1, over steps enough for the bias corrections to fade, with
  /// gradients small enough for ε to count.
  void adamIsThatOfItsAuthors() {
    constexpr double kBeta1 = 0.9;
    constexpr double kBeta2 = 0.999;
    constexpr double kEpsilon = 1e-8;
    constexpr double kRate = 0.01;
    Autoencoder network;
    network.w_in = Matrix::Constant(1, 2, 0.5);
    network.w_out = Matrix::Zero(2, 1);
    network.b_hidden = Vector::Zero(1);
    network.b_output = Vector::Zero(2);
    Optimizer adam(OptimizerKind::Adam, 0.0, network);
    Gradient gradient{Matrix::Zero(1, 2), Matrix::Zero(2, 1), Vector::Zero(1), Vector::Zero(2)};
    double first[2] = {};
    double second[2] = {};
    double expected[2] = {0.5, 0.5};
    for (int step = 1; step <= 300; ++step) {
      // One about as large as ε, one far above it that goes up and down.
      const double gradients[2] = {2e-8, 0.1 * std::sin(0.3 * step) + 0.02};
      for (int i = 0; i < 2; ++i) {
        gradient.w_in(0, i) = gradients[i];
        first[i] = kBeta1 * first[i] + (1.0 - kBeta1) * gradients[i];
        second[i] = kBeta2 * second[i] + (1.0 - kBeta2) * gradients[i] * gradients[i];
        expected[i] -= kRate * first[i] / (1.0 - std::pow(kBeta1, step)) /
                       (std::sqrt(second[i] / (1.0 - std::pow(kBeta2, step))) + kEpsilon);
      }
      adam.apply(gradient, kRate, network);
    }
    for (int i = 0; i < 2; ++i) {
      QVERIFY(std::abs(expected[i] - 0.5) > 0.1);
      QVERIFY2(std::abs(network.w_in(0, i) - expected[i]) < 1e-9,
               qPrintable(QString::number(network.w_in(0, i) - expected[i])));
    }
  }

  /// v ← m·v + g, w ← w − η·v.
  void gradientDescentIsPolyaks() {
    constexpr double kMomentum = 0.9;
    constexpr double kRate = 0.05;
    Autoencoder network;
    network.w_in = Matrix::Constant(1, 2, 0.5);
    network.w_out = Matrix::Zero(2, 1);
    network.b_hidden = Vector::Zero(1);
    network.b_output = Vector::Zero(2);
    Optimizer descent(OptimizerKind::Sgd, kMomentum, network);
    Gradient gradient{Matrix::Zero(1, 2), Matrix::Zero(2, 1), Vector::Zero(1), Vector::Zero(2)};
    double velocity = 0.0;
    double expected = 0.5;
    for (int step = 1; step <= 20; ++step) {
      const double slope = 0.1 * std::sin(0.3 * step) + 0.02;
      gradient.w_in.setConstant(slope);
      velocity = kMomentum * velocity + slope;
      expected -= kRate * velocity;
      descent.apply(gradient, kRate, network);
      QVERIFY2(std::abs(network.w_in(0, 1) - expected) < 1e-12,
               qPrintable(QString::number(network.w_in(0, 1) - expected)));
    }
    QVERIFY(std::abs(expected - 0.5) > 0.05);
  }

  void weightsStartAsWideAsTheyShould() {
    constexpr Index kNeurons = 400;
    constexpr int kHidden = 100;
    Random random(1, Random::Stream::Weights);
    const Autoencoder network =
        makeAutoencoder({.hidden = kHidden, .init_gain = 2.0}, kNeurons, random);
    const auto deviation = [](const Matrix& values) {
      return std::sqrt(values.squaredNorm() / static_cast<double>(values.size()));
    };
    // gain/√fan-in: 2/√400 and 2/√100.
    QVERIFY(std::abs(deviation(network.w_in) / 0.1 - 1.0) < 0.02);
    QVERIFY(std::abs(deviation(network.w_out) / 0.2 - 1.0) < 0.02);
  }

  void networkScoresAreThoseOfTheirSamples() {
    Experiment experiment = smallRing();
    experiment.data.noise = 0.5;  // so that the two differ
    experiment.data.samples = 300;
    const RunResult run = runExperiment(experiment);
    const Dataset& data = *run.dataset;
    const Autoencoder& network = run.training->network;
    const auto error_of = [&](const Matrix& inputs) {
      const Matrix outputs = network.decode(network.encode(inputs));
      return (outputs - inputs).squaredNorm() / static_cast<double>(inputs.cols());
    };
    const double total = data.spectrum.total();
    const NetworkScores& scores = run.analysis.network;
    const double train = error_of(data.training());
    const double held_out = error_of(data.validation());
    QVERIFY(std::abs(train - held_out) > 0.02 * train);
    QVERIFY(std::abs(scores.error_training - train) < 1e-9);
    QVERIFY(std::abs(scores.error_validation - held_out) < 1e-9);
    QVERIFY(std::abs(scores.explained_training - (1.0 - train / total)) < 1e-9);
    QVERIFY(std::abs(scores.explained_validation - (1.0 - held_out / total)) < 1e-9);
  }

  /// Each column of history.csv is the term that its name says.
  void historyNamesItsTerms() {
    QTemporaryDir folder;
    const RunResult run = runExperiment(smallRing());
    OutputFolder target((folder.path() + "/run").toStdString(), false);
    writeRun(run, false, target);
    target.commit();
    const std::filesystem::path place = (folder.path() + "/run").toStdString();
    const NamedMatrix table = readTable(place / "history.csv");
    const auto column = [&](const std::string& name) {
      const auto at = std::find(table.column_names.begin(), table.column_names.end(), name);
      return table.values.col(at - table.column_names.begin());
    };
    const Autoencoder& network = run.training->network;
    const Penalties penalties =
        absolutePenalties(run.experiment.objective, run.dataset->spectrum.largest());
    const Index last = table.values.rows() - 1;
    const auto is_about = [](double a, double b) { return std::abs(a - b) < 1e-4 * std::abs(b); };
    const double l2 = penalties.l2_in * (network.w_in.squaredNorm() + network.w_out.squaredNorm());
    const double l1 =
        penalties.l1 * (network.w_in.cwiseAbs().sum() + network.w_out.cwiseAbs().sum());
    const Matrix hidden = network.encode(run.dataset->training());
    const double activity = penalties.activity_l2 * hidden.squaredNorm() /
                            static_cast<double>(run.dataset->training_samples);
    QVERIFY(is_about(column("l2_term")(last), l2));
    QVERIFY(is_about(column("l1_term")(last), l1));
    QVERIFY(is_about(column("activity_term")(last), activity));
    QVERIFY(is_about(column("train_error")(last), run.analysis.network.error_training));
    QVERIFY(is_about(column("validation_error")(last), run.analysis.network.error_validation));
    QVERIFY(
        is_about(column("total")(last), run.analysis.network.error_training + l2 + l1 + activity));
    QVERIFY(is_about(column("lambda")(last), penalties.l2_in));
    QCOMPARE(column("epoch")(last), 6.0);
    QCOMPARE(column("step")(last), 6.0 * 16.0);
  }

  /// Every score says what its name does, wherever it is written.
  void scoresKeepTheirNames() {
    Analysis analysis;
    double next = 1.0;
    const auto scores = std::make_shared<Scores>();
    analysis.scores = scores;
    Scores& s = *scores;
    NetworkScores& n = analysis.network;
    const std::vector<std::pair<std::string, double*>> members = {
        {"geodesic_correlation", &s.geodesic_correlation},
        {"worst_geodesic_correlation", &s.worst_geodesic_correlation},
        {"circular_correlation", &s.circular_correlation},
        {"neighbor_recall", &s.neighbor_recall},
        {"trustworthiness", &s.trustworthiness},
        {"continuity", &s.continuity},
        {"group_purity", &s.group_purity},
        {"share_in_components", &s.share_in_components},
        {"error_training", &n.error_training},
        {"error_validation", &n.error_validation},
        {"explained_training", &n.explained_training},
        {"explained_validation", &n.explained_validation},
        {"alignment", &n.alignment},
        {"gram_error", &n.gram_error},
        {"participation_ratio", &analysis.measures.participation},
        {"input_participation_ratio", &analysis.measures.input_participation},
        {"silent_energy", &analysis.null_space_energy},
        {"intrinsic_dimension", &analysis.measures.intrinsic.dimension},
        {"split_half", &analysis.split_half},
        {"residual_variance", &analysis.picture.overall.residual_variance},
        {"drawn_share", &analysis.picture.overall.drawn_share}};
    for (const auto& [name, member] : members) *member = next++;
    analysis.measures.intrinsic.of_half = analysis.measures.intrinsic.dimension;  // not doubtful
    analysis.measures.intrinsic.points = 100;
    s.groups.resize(1);
    const QByteArray json = QByteArray::fromStdString(analysisToJson(analysis));
    analysis.range.from = 3;
    analysis.range.to = 6;
    QCOMPARE(scoreNamed("recovered_from").value(analysis), 3.0);
    QCOMPARE(scoreNamed("recovered_to").value(analysis), 6.0);
    std::size_t known = 3;  // components, and the range
    for (const auto& [name, member] : members) {
      ++known;
      QCOMPARE(scoreNamed(name).value(analysis), *member);
      const QByteArray line =
          "\"" + QByteArray::fromStdString(name) + "\": " + QByteArray::number(*member, 'f', 1);
      QVERIFY2(json.contains(line), line.constData());
    }
    QCOMPARE(known, scoreTable().size());
    RunResult run;
    run.analysis = analysis;
    const std::vector<double> numbers = sweepNumbers(run);
    const std::vector<std::string>& columns = sweepColumns();
    QCOMPARE(numbers.size(), columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      QCOMPARE(numbers[i], scoreNamed(columns[i]).value(analysis));
    }
    // Stored with other columns, by another version.
    const std::vector<double> moved = inSweepOrder({"gram_error", "neighbor_recall"}, {7.0, 8.0});
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i] == "gram_error")
        QCOMPARE(moved[i], 7.0);
      else if (columns[i] == "neighbor_recall")
        QCOMPARE(moved[i], 8.0);
      else
        QVERIFY(std::isnan(moved[i]));
    }
  }

  void thresholdsAreThoseOfTheScience() {
    const std::vector<std::pair<const char*, double>> limits = {
        {"worst_geodesic_correlation", 0.95},
        {"circular_correlation", 0.95},
        {"neighbor_recall", 0.85},
        {"trustworthiness", 0.97},
        {"group_purity", 0.99},
        {"share_in_components", 0.95},
        {"split_half", 0.4},
        {"alignment", 0.05},
        {"gram_error", 0.01}};
    for (const auto& [name, limit] : limits) QCOMPARE(goodFrom(name), limit);
    QVERIFY(scoreNamed("gram_error").isGood(0.009) && !scoreNamed("gram_error").isGood(0.01));
    QVERIFY(scoreNamed("neighbor_recall").isGood(0.85));
    QVERIFY(!scoreNamed("neighbor_recall").isGood(std::nan("")));
    for (const Score& score : scoreTable()) {
      QVERIFY2(!score.label.empty() && score.help.ends_with('.'), score.id.c_str());
    }
  }
};

QTEST_APPLESS_MAIN(NumbersTest)
#include "numbers_test.moc"
