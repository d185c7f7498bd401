// SPDX-License-Identifier: GPL-3.0-or-later
// k where nobody has said what it is, and values that do not lie on their axes.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>
#include <numbers>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/product.h"
#include "core/data/sampling.h"
#include "core/embedding/default_neighbors.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/io/npy.h"

using namespace weightscape;

namespace {

Experiment worldOf(const std::string& groups, const std::string& hidden) {
  return experimentFromJson(R"({"schema": 1, "data": {"groups": [)" + groups +
                                R"(]}, "network": {"hidden": )" + hidden + "}}",
                            "test");
}

std::string group(const std::string& axes, int neurons, const std::string& more = "") {
  return R"({"axes": [)" + axes + R"(], "neurons_per_axis": )" + std::to_string(neurons) + more +
         "}";
}

const std::string kRing = R"("circular")";
const std::string kLine = R"("bounded")";

}  // namespace

class NeighborsTest : public QObject {
  Q_OBJECT

 private slots:
  void theChosenNumberFitsTheWorld_data() {
    QTest::addColumn<QString>("groups");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("neighbors");
    const auto row = [](const std::string& name, const std::string& groups, int hidden, int k) {
      QTest::newRow(name.c_str()) << QString::fromStdString(groups) << hidden << k;
    };
    for (const auto& [n, k] : {std::pair{12, 2},
                               {16, 2},
                               {20, 2},
                               {24, 3},
                               {30, 4},
                               {37, 4},
                               {60, 4},
                               {100, 5},
                               {400, 8}}) {
      row("ring of " + std::to_string(n), group(kRing, n), 20, k);
      if (n % 12 == 0) row("line of " + std::to_string(n), group(kLine, n), 20, k);
    }
    const std::string wide = R"(, "tuning_width": 0.15)";
    row("torus of 10 × 10", group(kRing + "," + kRing, 10, wide), 60, 5);
    row("sheet of 12 × 12", group(kLine + "," + kLine, 12, wide), 60, 5);
    row("cylinder of 16 × 16", group(kRing + "," + kLine, 16, wide), 60, 5);
    row("sphere of 200", group(R"("direction")", 200), 60, 5);
    row("ring and line of 24", group(kRing, 24) + "," + group(kLine, 24), 40, 2);
    row("ring and line of 40", group(kRing, 40) + "," + group(kLine, 40), 40, 3);
    row("ring and line of 60", group(kRing, 60) + "," + group(kLine, 60), 40, 5);
    row("two rings of 16", group(kRing, 16) + "," + group(kRing, 16), 40, 2);
  }

  void theChosenNumberFitsTheWorld() {
    QFETCH(QString, groups);
    QFETCH(int, hidden);
    QFETCH(int, neighbors);
    Experiment experiment = worldOf(groups.toStdString(), std::to_string(hidden));
    QCOMPARE(experiment.embedding.neighbors, 0);
    QCOMPARE(automaticNeighbors(experiment.data), neighbors);
    const Analysis analysis = runExperiment(experiment).analysis;
    QCOMPARE(analysis.neighbors, neighbors);
    QVERIFY2(analysis.verdict.kind == VerdictKind::Recovered,
             analysis.verdict.detail.english().c_str());
    QVERIFY(analysisToJson(analysis).find("\"neighbors\": " + std::to_string(neighbors)) !=
            std::string::npos);
  }

  void whatWasSetStays() {
    const Experiment ring = experimentFromJson(std::string(findPreset("ring").json), "ring",
                                               {{"embedding.neighbors", "8"}});
    QCOMPARE(ring.embedding.neighbors, 8);
    QCOMPARE(effectiveEmbedding(ring, *makeDataset(ring)).neighbors, 8);
    QCOMPARE(experimentFromJson(R"({"embedding": {"neighbors": 8}})", "old").embedding.neighbors,
             8);
  }

  void alwaysBelowTheNumberOfPoints() {
    for (Index n = 2; n < 60; ++n) {
      QVERIFY(defaultNeighbors(n) >= 1 && defaultNeighbors(n) < n);
      QVERIFY(defaultNeighbors(n, 2) >= 1 && defaultNeighbors(n, 2) < 2 * n);
    }
    QCOMPARE(defaultNeighbors(1), 1);
    QVERIFY(embed(Matrix::Random(3, 2), {}).points.rows() == 2);
  }

  void aStepOfTheWalkIsAsLongAsItSays_data() {
    QTest::addColumn<double>("time");
    for (const double time : {100.0, 1000.0, 1e5}) QTest::addRow("%g", time) << time;
  }

  /// 1/τ on every axis, in the units of the latent; steps that were folded back are left out.
  void aStepOfTheWalkIsAsLongAsItSays() {
    QFETCH(double, time);
    Random random(5, Random::Stream::Data);
    const Index samples = 40000;
    const Matrix walk = walkLatents({interval(), circle()}, samples, time, random);
    QVERIFY(walk.minCoeff() >= 0.0 && walk.maxCoeff() <= 1.0);
    const double reach = 6.0 / std::sqrt(time);
    for (Index axis = 0; axis < 2; ++axis) {
      double squares = 0.0;
      double count = 0.0;
      for (Index i = 0; i + 1 < samples; ++i) {
        const double from = walk(axis, i);
        if (from < reach || from > 1.0 - reach) continue;
        const double step = walk(axis, i + 1) - from;
        squares += step * step;
        count += 1.0;
      }
      if (count < 1000.0) continue;  // a slow walk may stay near an end
      QVERIFY2(std::abs(squares / count * time - 1.0) < 0.1,
               qPrintable(QString("axis %1: %2").arg(axis).arg(squares / count * time)));
    }
  }

  void degreesAndRadiansAreAskedAbout() {
    const Matrix degrees = 360.0 * Matrix::Random(1, 5).cwiseAbs();
    try {
      requireOnAxes({circle()}, degrees, "centers.npy");
      QFAIL("degrees were taken");
    } catch (const Error& error) {
      const std::string words = error.what();
      QVERIFY(words.find("centers.npy: neuron 1 has the value ") == 0);
      QVERIFY(words.find("degrees or radians") != std::string::npos);
    }
    QVERIFY_EXCEPTION_THROWN(
        requireOnAxes({interval()}, Matrix::Constant(1, 2, 1.5), "centers.npy"), Error);
    QVERIFY_EXCEPTION_THROWN(requireOnAxes({circle()}, Matrix::Constant(1, 2, -0.1), "centers.npy"),
                             Error);
    Matrix good(2, 3);
    good << 0.0, 1.0, 0.5, std::numeric_limits<double>::quiet_NaN(), 0.2, 1.0;
    requireOnAxes({circle(), interval()}, good, "centers.npy");
    requireOnAxes({sphere(), sphere(), sphere()}, Matrix::Constant(3, 2, -1.0), "centers.npy");
  }

  /// What lies on a line of a torus, a cylinder or a sphere is no torus, cylinder or sphere.
  void preferredValuesThatDoNotSpreadAreRefused() {
    constexpr Index kCount = 24;
    const Vector turns = Vector::LinSpaced(kCount, 0.0, 1.0 - 1.0 / kCount);
    const auto refused = [](const std::vector<Axis>& axes, const Matrix& centers) {
      try {
        requireSpread(axes, centers, "centers.npy");
      } catch (const Error& error) {
        return std::string(error.what()).find("do not spread") != std::string::npos;
      }
      return false;
    };
    const auto two = [&](const Vector& first, const Vector& second) {
      Matrix both(2, kCount);
      both << first.transpose(), second.transpose();
      return both;
    };
    const Vector half = Vector::Constant(kCount, 0.5);
    Vector mixed = turns;  // 0, 5/24, 10/24, …
    for (Index i = 0; i < kCount; ++i)
      mixed(i) = std::fmod(5.0 * static_cast<double>(i) / kCount, 1.0);
    QVERIFY(refused({circle()}, half.transpose()));
    QVERIFY(refused({circle(), interval()}, two(turns, half)));
    QVERIFY(refused({circle(), interval()}, two(turns, half + 1e-3 * turns)));
    QVERIFY(refused({circle(), circle()}, two(turns, turns)));
    QVERIFY(refused({interval(), interval()}, two(turns, turns)));
    const std::vector<Axis> direction(3, sphere());
    Matrix round = Matrix::Constant(3, kCount, 0.3);
    round.row(0) = (2.0 * std::numbers::pi * turns.transpose()).array().cos();
    round.row(1) = (2.0 * std::numbers::pi * turns.transpose()).array().sin();
    QVERIFY(refused(direction, round));
    // These do: a narrow arc, a thin sheet, two axes that have nothing to do with each other.
    QVERIFY(!refused({circle()}, 0.05 * turns.transpose()));
    QVERIFY(!refused({interval(), interval()}, two(turns, 0.05 * mixed)));
    QVERIFY(!refused({circle(), circle()}, two(turns, mixed)));
    Matrix groups = Matrix::Constant(2, 2 * kCount, std::numeric_limits<double>::quiet_NaN());
    groups.row(0).head(kCount) = turns.transpose();
    groups.row(1).tail(kCount) = mixed.transpose();
    QVERIFY(!refused({circle(), interval()}, groups));
  }

  void activityWithCentersInDegreesIsRefused() {
    QTemporaryDir folder;
    Experiment experiment;
    experiment.data.file = folder.filePath("activity.npy").toStdString();
    experiment.data.centers = folder.filePath("centers.npy").toStdString();
    writeNpy(experiment.data.file, Matrix(Matrix::Random(50, 12)));
    writeNpy(experiment.data.centers, Matrix(Vector::LinSpaced(12, 0.0, 330.0)));
    QVERIFY_EXCEPTION_THROWN(makeDataset(experiment), Error);
  }
};

QTEST_APPLESS_MAIN(NeighborsTest)
#include "neighbors_test.moc"
