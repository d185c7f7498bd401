// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said without the truth, what is read off with it, and the reasons of verdicts.
#include <Eigen/QR>
#include <QtTest>
#include <cmath>
#include <numbers>

#include "core/analysis/recovered_latent.h"
#include "core/analysis/scores.h"
#include "core/analysis/verdict.h"
#include "core/analysis/wiring_measures.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/data/truth.h"
#include "core/embedding/neighbor_graph.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"

using namespace weightscape;

namespace {

Experiment preset(const std::string& name) {
  return experimentFromJson(std::string(findPreset(name).json), name);
}

}  // namespace

class MeasuresTest : public QObject {
  Q_OBJECT

 private slots:
  void participationByHand() {
    // Variances 4 and 1 along two axes: (4 + 1)² / (16 + 1).
    Matrix points(2, 4);
    points << 2, -2, 0, 0, 0, 0, 1, -1;
    QVERIFY(std::abs(participationRatio(points) - 25.0 / 17.0) < 1e-12);
    QVERIFY(std::isnan(participationRatio(Matrix::Zero(3, 5))));
  }

  void intrinsicDimensionOfCubes_data() {
    QTest::addColumn<int>("dimension");
    for (const int d : {1, 2, 3, 5}) QTest::addRow("%d", d) << d;
  }

  /// Uniform in a cube of d dimensions, turned into 8: the estimate is d within a fifth.
  void intrinsicDimensionOfCubes() {
    QFETCH(int, dimension);
    Random random(2, Random::Stream::Analysis);
    Matrix cube(dimension, 2000);
    for (double& value : cube.reshaped()) value = random.uniform();
    Matrix map(8, dimension);
    for (double& value : map.reshaped()) value = random.normal();
    const IntrinsicDimension found = intrinsicDimension(map.householderQr().householderQ() *
                                                        Matrix::Identity(8, dimension) * cube);
    QVERIFY2(std::abs(found.dimension - dimension) < 0.2 * dimension,
             qPrintable(QString::number(found.dimension)));
    QVERIFY(!found.doubtful());
  }

  void aGridIsDoubtful() {
    Matrix grid(2, 100);
    for (Index i = 0; i < 100; ++i) {
      const Index row = i / 10;
      grid.col(i) << static_cast<double>(row), static_cast<double>(i % 10);
    }
    QVERIFY(intrinsicDimension(grid).doubtful());
  }

  void aGridWithoutTiesIsDoubtfulToo() {
    // A torus of 16 × 16 in four axes, each point moved by a hundredth of the mesh: hardly two
    // neighbours are equally far, and the estimate is many times too high all the same.
    Random random(4, Random::Stream::Analysis);
    Matrix torus(4, 256);
    for (Index i = 0; i < 256; ++i) {
      const double a = 2.0 * std::numbers::pi * (static_cast<double>(i % 16) / 16.0);
      const double b = 2.0 * std::numbers::pi * std::floor(static_cast<double>(i) / 16.0) / 16.0;
      torus.col(i) << std::cos(a), std::sin(a), std::cos(b), std::sin(b);
    }
    for (double& value : torus.reshaped()) value += 0.004 * random.normal();
    const IntrinsicDimension found = intrinsicDimension(torus);
    QVERIFY(!found.tied());
    QVERIFY(found.dimension > 10.0);
    QVERIFY(found.even());
    QVERIFY(found.reason().english().find("more evenly") != std::string::npos);
  }

  void pointsByChanceAreNotDoubtful() {
    int doubted = 0;
    int all = 0;
    for (const Index dimensions : {1, 2, 5, 20}) {
      for (const Index count : {20, 60, 250, 600}) {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
          Random random(seed, Random::Stream::Analysis);
          Matrix points(dimensions, count);
          for (double& value : points.reshaped()) value = random.uniform();
          doubted += intrinsicDimension(points).doubtful() ? 1 : 0;
          ++all;
        }
      }
    }
    QVERIFY2(doubted <= 3 * all / 100, qPrintable(QString::number(doubted)));
  }

  void silentEnergyByHand() {
    Spectrum spectrum;
    spectrum.values = Eigen::Vector3d(1.0, 0.5, 1e-5);
    spectrum.vectors = Matrix::Identity(3, 3);
    Matrix w(1, 3);
    w << 1.0, 1.0, 2.0;
    QVERIFY(std::abs(nullSpaceEnergy(w, spectrum) - 4.0 / 6.0) < 1e-12);
    QVERIFY(std::isnan(nullSpaceEnergy(Matrix::Zero(1, 3), spectrum)));
    // From a thousandth of the largest on, a direction is one in which the inputs vary.
    spectrum.values(2) = 2e-3;
    QVERIFY(nullSpaceEnergy(w, spectrum) < 1e-12);
    spectrum.values(2) = 5e-4;
    QVERIFY(std::abs(nullSpaceEnergy(w, spectrum) - 4.0 / 6.0) < 1e-12);
  }

  void participationOfTheInputs() {
    const auto dataset = makeDataset(preset("ring"));
    const Matrix points = Matrix::Random(4, 20);
    const double participation =
        wiringMeasures(points, *dataset, nearestNeighborGraph(points, 4), 4).input_participation;
    const Matrix training = dataset->training().cast<double>();
    const Matrix centered = training.colwise() - training.rowwise().mean();
    const Matrix covariance = centered * centered.transpose();
    const double expected = covariance.trace() * covariance.trace() / covariance.squaredNorm();
    QVERIFY(std::abs(participation - expected) < 1e-3 * expected);
  }

  void recoveredLatentsFollowTheTrueOnes_data() {
    QTest::addColumn<QString>("name");
    for (const char* const name : {"ring", "line", "cylinder", "torus", "ring-line"}) {
      QTest::newRow(name) << name;
    }
  }

  void recoveredLatentsFollowTheTrueOnes() {
    QFETCH(QString, name);
    const RunResult run = runExperiment(preset(name.toStdString()));
    const auto recovered = recoveredLatents(run.analysis.embedding, truthOf(*run.dataset));
    QCOMPARE(recovered.size(), run.dataset->axes.size());
    for (const RecoveredAxis& axis : recovered) {
      QVERIFY2(axis.agreement > 0.97, qPrintable(QString::number(axis.agreement)));
    }
  }

  void mixedNeuronsAreNotRecoveredAndTheVerdictSaysWhy() {
    Experiment experiment = preset("ring");
    experiment.data.mixed_fraction = 1.0;
    for (const std::int64_t seed : {1, 2, 3, 4, 5}) {
      experiment.seed = seed;
      const Verdict verdict = runExperiment(experiment).analysis.verdict;
      QVERIFY(verdict.kind == VerdictKind::NotRecovered);
      QVERIFY2(verdict.detail.english().find("mix") != std::string::npos,
               verdict.detail.english().c_str());
    }
  }

  void withoutAPenaltyTheVerdictSaysSo() {
    Experiment experiment = preset("ring");
    experiment.objective.l2 = 0.0;
    const Verdict verdict = runExperiment(experiment).analysis.verdict;
    QVERIFY(verdict.kind == VerdictKind::NotRecovered);
    QVERIFY(verdict.detail.english().find("penal") != std::string::npos);
  }

  void aCollapsedNetworkSaysThatLambdaIsTooLarge() {
    Experiment experiment = preset("ring");
    experiment.objective.l2 = 1.3;
    experiment.training.epochs = 200;
    const Analysis analysis = runExperiment(experiment).analysis;
    QVERIFY(analysis.verdict.kind == VerdictKind::Collapsed);
    QVERIFY(analysis.verdict.detail.english().find(
                "the weights have shrunk to zero because λ is not below the largest eigenvalue") !=
            std::string::npos);
  }

  void theSphereIsRecovered() {
    const Analysis analysis = runExperiment(preset("sphere")).analysis;
    QVERIFY(analysis.scores->geodesic_correlation > 0.97);
    QVERIFY(analysis.verdict.kind == VerdictKind::Recovered);
    QCOMPARE(analysis.verdict.headline.english(), std::string("sphere recovered"));
    QVERIFY(analysis.measures.intrinsic.doubtful());  // its neurons stand as evenly as they can
  }

  void jitteredCentersAndSeveralPeaks() {
    Experiment experiment = preset("ring");
    experiment.data.groups[0].jitter = 0.5;
    const RunResult run = runExperiment(experiment);
    QVERIFY(run.analysis.verdict.kind == VerdictKind::Recovered);
    // Jitter breaks the ties of the grid: the dimension of a ring is 1.
    QVERIFY(!run.analysis.measures.intrinsic.doubtful());
    experiment.data.groups[0].jitter = 0.0;
    experiment.data.groups[0].peaks = 3;
    QVERIFY(runExperiment(experiment).analysis.verdict.kind != VerdictKind::Recovered);
  }

  void withoutTruthNothingIsScored() {
    Experiment experiment;
    UserWeights user_weights;
    user_weights.points = Matrix::Random(5, 40);
    const Analysis analysis = analyze(experiment, user_weights);
    QVERIFY(analysis.verdict.kind == VerdictKind::Unscored);
    QVERIFY(std::isnan(analysis.scores->geodesic_correlation));
    QVERIFY(analysis.embedding.points.rows() == 40);
  }
};

QTEST_APPLESS_MAIN(MeasuresTest)
#include "measures_test.moc"
