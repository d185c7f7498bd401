// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn and scored stays defined: identical points, huge and tiny values, many neighbours.
#include <QtTest>
#include <cmath>
#include <new>
#include <numbers>
#include <stdexcept>
#include <utility>

#include "core/analysis/neighborhoods.h"
#include "core/analysis/picture_fit.h"
#include "core/analysis/ranks.h"
#include "core/analysis/scores.h"
#include "core/analysis/wiring_measures.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/embedding/embedding.h"
#include "core/embedding/embedding_cost.h"
#include "core/experiment/run_folder.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

Matrix circle(Index count) {
  Matrix points(2, count);
  for (Index i = 0; i < count; ++i) {
    const double angle =
        2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
    points.col(i) << std::cos(angle), std::sin(angle);
  }
  return points;
}

std::string refusal(const Matrix& points) {
  try {
    embed(points, {});
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

bool within(double value) { return std::isnan(value) || (value >= 0.0 && value <= 1.0); }

}  // namespace

class RobustTest : public QObject {
  Q_OBJECT

 private slots:
  void equalStepsOnALineAreOneAxis() {
    Matrix points(1, 130);
    for (Index i = 0; i < 130; ++i) points(0, i) = static_cast<double>(i);
    for (const EmbeddingMethod method :
         {EmbeddingMethod::named("isomap"), EmbeddingMethod::named("mds"),
          EmbeddingMethod::named("pca"), EmbeddingMethod::named("landmark_isomap")}) {
      EmbeddingParameters parameters;
      parameters.method = method;
      const Embedding embedding = embed(points, parameters);
      const EmbeddedComponent& part = embedding.components[0];
      if (method != EmbeddingMethod::named("landmark_isomap")) {
        QVERIFY(std::abs(part.eigenvalues(0) - 183072.5) < 1e-6);  // N(N² − 1)/12
      }
      for (Index i = 1; i < part.eigenvalues.size(); ++i) QCOMPARE(part.eigenvalues(i), 0.0);
      QVERIFY(embedding.points.allFinite());
      QVERIFY(embedding.points.col(1).isZero(
          method == EmbeddingMethod::named("landmark_isomap") ? 1e-9 : 0.0));
      QVERIFY(embedding.notes.empty());
      const PictureFit fit = pictureFits(embedding).overall;
      QVERIFY(fit.residual_variance < 1e-9);
      QVERIFY(std::abs(fit.drawn_share - 1.0) < 1e-9);
    }
  }

  void identicalPointsAreDrawnAsOneAndNoted() {
    Matrix points(2, 390);
    for (Index i = 0; i < 390; ++i)
      points.col(i) << std::floor(static_cast<double>(i) / 130.0), 1.0;
    for (const EmbeddingMethod method :
         {EmbeddingMethod::named("isomap"), EmbeddingMethod::named("landmark_isomap"),
          EmbeddingMethod::named("mds"), EmbeddingMethod::named("pca"),
          EmbeddingMethod::named("laplacian_eigenmaps")}) {
      EmbeddingParameters parameters;
      parameters.method = method;
      const Embedding embedding = embed(points, parameters);
      QCOMPARE(embedding.components.size(), std::size_t{3});
      QVERIFY(embedding.points.allFinite());
      QCOMPARE(embedding.notes.size(), std::size_t{1});
      QVERIFY(QString::fromStdString(embedding.notes[0].english())
                  .startsWith("390 points lie at 3 places, up to 130 at one"));
      if (method != EmbeddingMethod::named("isomap")) continue;
      for (const EmbeddedComponent& part : embedding.components) {
        QVERIFY(part.eigenvalues.isZero(0.0));
      }
      QVERIFY(embedding.points.isZero(0.0));
      QVERIFY(std::isnan(pictureFits(embedding).overall.residual_variance));
    }
    points.setOnes();
    const Embedding one = embed(points, {});
    QVERIFY(one.points.isZero(0.0));
    QVERIFY(
        QString::fromStdString(one.notes[0].english()).startsWith("390 points lie at one place"));
  }

  void valuesBeyondSquaresAreRefusedByName() {
    const Matrix points = noise(3, 40, 4);
    const Embedding usual = embed(points, {});
    for (const double factor : {0x1p-400, 0x1p+400}) {  // powers of two change no digit
      const Embedding scaled = embed(factor * points, {});
      QVERIFY(scaled.points == factor * usual.points);
    }
    Matrix bad = points;
    bad(1, 7) = 1e308;
    QVERIFY(refusal(bad).find("1e+308") != std::string::npos);
    QVERIFY(refusal(1e-200 * points).find("e-200") != std::string::npos);
    bad(1, 7) = std::nan("");
    QVERIFY(refusal(bad).find("point 8") != std::string::npos);
    QVERIFY(refusal(Matrix::Zero(3, 40)).empty());
  }

  /// Every k: between 0 and 1 where all others are not neighbours, else not defined.
  void neighbourhoodScoresStayInBounds() {
    Random random(3, Random::Stream::Analysis);
    for (int run = 0; run < 300; ++run) {
      const auto count = static_cast<Index>(4 + random.uniform() * 40);
      const auto k = static_cast<Index>(random.uniform() * static_cast<double>(count + 3));
      const bool defined = k >= 1 && k <= count - 2;
      const auto seed = static_cast<std::uint64_t>(run);
      const DistancesFrom a = euclideanDistances(noise(2, count, 100 + seed));
      const DistancesFrom b = euclideanDistances(noise(3, count, 900 + seed));
      const std::vector<Index> all = spreadOut(count, count);
      const double trust = trustworthiness(count, a, b, k, all);
      QVERIFY2(defined ? trust >= 0.0 && trust <= 1.0 : std::isnan(trust),
               qPrintable(QString("%1 of %2: %3").arg(k).arg(count).arg(trust)));
      const double recall = neighborRecall(a, b, k, all);
      QVERIFY(k >= 1 && k < count ? within(recall) : std::isnan(recall));
      if (defined) QCOMPARE(trustworthiness(count, a, a, k, all), 1.0);
    }
    // The worst there is: near ones far, far ones near.
    Matrix line(1, 9);
    Matrix other(1, 9);
    for (Index i = 0; i < 9; ++i) {
      line(0, i) = static_cast<double>(i);
      other(0, i) = i == 0 ? 0.0 : 1.0 / static_cast<double>(i);
    }
    const DistancesFrom near = euclideanDistances(line);
    const DistancesFrom far = euclideanDistances(other);
    for (const Index k : {1, 3, 4, 5, 7}) {
      QVERIFY(std::abs(trustworthiness(9, far, near, k, {0})) < 1e-12);
    }
    QVERIFY(std::isnan(spearman(Eigen::Vector3d(1, std::nan(""), 2), Eigen::Vector3d(1, 2, 3))));
  }

  /// Six neurons of a ring with all five others as neighbours: null, not 0.
  void scoresWithoutAMeaningAreNull() {
    EmbeddingParameters parameters;
    parameters.dimensions = 2;
    for (const Index neurons : {6, 9}) {
      Matrix centers(1, neurons);
      for (Index i = 0; i < neurons; ++i) {
        centers(0, i) = static_cast<double>(i) / static_cast<double>(neurons);
      }
      const Truth truth = truthFromCenters(centers, {circle()});
      parameters.neighbors = 5;
      const Matrix points = idealEmbedding(truth.axes, truth.centers);
      const Scores scores = recoveryScores(points, embed(points, parameters), 5, truth);
      const std::string json = recoveryToJson(scores, {}, 5);
      const bool defined = neurons == 9;
      QCOMPARE(json.find("\"trustworthiness\": null") == std::string::npos, defined);
      QCOMPARE(json.find("\"continuity\": null") == std::string::npos, defined);
      QCOMPARE(std::isnan(scores.trustworthiness), !defined);
    }
  }

  void theResidualVarianceTellsARingFromNoise() {
    EmbeddingParameters parameters;
    parameters.dimensions = 2;
    const Embedding ring = embed(circle(100), parameters);
    const PictureFit good = pictureFits(ring).overall;
    QVERIFY(good.residual_variance > 0.0 && good.residual_variance < 0.1);
    QVERIFY(good.drawn_share > 0.5 && good.drawn_share < 1.0);
    // By the definition, over all pairs.
    const Matrix& along = ring.components[0].geodesics;
    const Matrix drawn = pairwiseDistances(ring.points.transpose());
    Vector x(9900);
    Vector y(9900);
    Index pair = 0;
    for (Index i = 0; i < 100; ++i) {
      for (Index j = 0; j < 100; ++j) {
        if (i == j) continue;
        x(pair) = along(i, j);
        y(pair++) = drawn(i, j);
      }
    }
    x.array() -= x.mean();
    y.array() -= y.mean();
    const double r = x.dot(y) / (x.norm() * y.norm());
    QVERIFY(std::abs(good.residual_variance - (1.0 - r * r)) < 1e-9);
    const PictureFit bad = pictureFits(embed(noise(60, 100, 5), parameters)).overall;
    QVERIFY(bad.residual_variance > 0.6);
    QVERIFY(bad.drawn_share < 0.3);
    // Landmarks and a live reading see nearly the same.
    parameters.method = EmbeddingMethod::named("landmark_isomap");
    parameters.landmarks = 40;
    const PictureFit landmarks = pictureFits(embed(circle(100), parameters)).overall;
    QVERIFY(std::abs(landmarks.residual_variance - good.residual_variance) < 0.05);
    const PictureFit live = pictureFits(ring, Effort::Live).overall;
    QVERIFY(std::abs(live.residual_variance - good.residual_variance) < 0.02);
  }

  void piecesAreWeightedByTheirPairs() {
    Matrix points(2, 130);
    points << circle(100), (circle(30).array() + 50.0).matrix();
    const PictureFits fits = pictureFits(embed(points, {}));
    QCOMPARE(fits.components.size(), std::size_t{2});
    const double a = 100.0 * 99.0;
    const double b = 30.0 * 29.0;
    const double expected =
        (a * fits.components[0].residual_variance + b * fits.components[1].residual_variance) /
        (a + b);
    QVERIFY(std::abs(fits.overall.residual_variance - expected) < 1e-12);
  }

  void aGridHasNoDimensionToShow() {
    const IntrinsicDimension ring = intrinsicDimension(circle(100));
    QVERIFY(ring.doubtful());
    QVERIFY(ring.reason().english().find("equally far") != std::string::npos);
    QVERIFY(intrinsicDimension(noise(2, 3, 1)).reason().english().find("three") !=
            std::string::npos);
  }

  /// A factor on all of the activity changes nothing of what the network sees.
  void hugeAndTinyActivityIsScaled() {
    DataParameters parameters;
    parameters.file = "activity.csv";
    const Matrix activity = noise(200, 12, 8);
    const auto made = [&](double factor) {
      return datasetFromActivity(parameters, factor * activity, {}, {}, true);
    };
    const Dataset usual = made(1.0);
    for (const double factor : {1e200, 1e-200, 1e300, 1e-300}) {
      const Dataset scaled = made(factor);
      QVERIFY((scaled.inputs - usual.inputs).norm() < 1e-12 * usual.inputs.norm());
      QVERIFY(std::abs(scaled.scale / (factor * usual.scale) - 1.0) < 1e-12);
      QVERIFY(std::abs(scaled.spectrum.largest() - 1.0) < 1e-12);
    }
    parameters.normalize = false;
    made(1e14);
    for (const auto& [factor, value] : {std::pair(1e200, "e+200"), std::pair(1e-200, "e-200")}) {
      try {
        made(factor);
        QFAIL("nothing was thrown");
      } catch (const Error& error) {
        QVERIFY(std::string(error.what()).find(value) != std::string::npos);
      }
    }
  }

  void exceptionsOfThreadsComeThroughAsOurs() {
    for (const std::size_t threads : {1, 2, 4}) {
      QVERIFY_EXCEPTION_THROWN(
          parallelFor(8, threads, [](std::size_t, std::size_t) { throw std::bad_alloc(); }),
          std::bad_alloc);
      QVERIFY_EXCEPTION_THROWN(parallelTasks(8, threads, [](std::size_t) { throw Stopped{}; }),
                               Stopped);
    }
    const Matrix points = noise(3, 60, 2);
    const Control out_of_memory{{}, [](double) { throw std::bad_alloc(); }};
    QVERIFY_EXCEPTION_THROWN(embed(points, {}, out_of_memory), std::bad_alloc);
    const Control foreign{{}, [](double) { throw std::runtime_error("TridiagEigen: failed"); }};
    try {
      embed(points, {}, foreign);
      QFAIL("nothing was thrown");
    } catch (const Error& error) {
      QVERIFY(std::string(error.what()).find("TridiagEigen") == std::string::npos);
      QVERIFY(error.kind() == Error::Kind::Failed);
    }
  }

  /// Against what was measured once, as the seconds of one core and the greatest memory.
  void announcementsAreNearWhatItTakes_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("weights");
    QTest::addColumn<QString>("method");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("gigabytes");
    const auto row = [](const char* name, int points, int weights, EmbeddingMethod method,
                        double seconds, double gigabytes) {
      QTest::newRow(name) << points << weights << QString::fromStdString(method->name) << seconds
                          << gigabytes;
    };
    row("isomap 2000", 2000, 60, EmbeddingMethod::named("isomap"), 0.25, 0.083);
    row("isomap 4000", 4000, 60, EmbeddingMethod::named("isomap"), 0.91, 0.276);
    row("isomap 8000", 8000, 60, EmbeddingMethod::named("isomap"), 3.67, 1.036);
    row("isomap of many weights", 4000, 2000, EmbeddingMethod::named("isomap"), 1.85, 0.397);
    row("landmarks 10000", 10000, 60, EmbeddingMethod::named("landmark_isomap"), 0.59, 0.044);
    row("landmarks 20000", 20000, 60, EmbeddingMethod::named("landmark_isomap"), 1.82, 0.059);
    row("mds 4000", 4000, 60, EmbeddingMethod::named("mds"), 1.15, 0.403);
    row("pca 4000", 4000, 60, EmbeddingMethod::named("pca"), 0.44, 0.150);
    row("pca 20000", 20000, 60, EmbeddingMethod::named("pca"), 2.94, 0.160);
  }

  void announcementsAreNearWhatItTakes() {
    QFETCH(const int, points);
    QFETCH(const int, weights);
    QFETCH(const QString, method);
    QFETCH(const double, seconds);
    QFETCH(const double, gigabytes);
    EmbeddingParameters parameters;  // k by the number of points
    parameters.method = EmbeddingMethod::named(method.toStdString());
    const EmbeddingCost cost = estimateEmbedding(points, weights, parameters, 1);
    constexpr double kTime = 2.0;
    constexpr double kMemory = 1.5;
    QVERIFY2(cost.seconds > seconds / kTime && cost.seconds < seconds * kTime,
             qPrintable(QString::number(cost.seconds)));
    QVERIFY2(1e-9 * cost.bytes > gigabytes / kMemory && 1e-9 * cost.bytes < gigabytes * kMemory,
             qPrintable(QString::number(1e-9 * cost.bytes)));
  }

  void longWorkIsAnnounced() {
    EmbeddingParameters parameters;
    const double memory = 24e9;
    const auto note = [&](Index points, Index weights) {
      return costNote(estimateEmbedding(points, weights, parameters, 2), points, weights,
                      parameters, memory);
    };
    QVERIFY(!note(2000, 100));
    const auto connectome = note(21739, 21739);
    QVERIFY(connectome.has_value());
    const std::string words = connectome->english();
    QVERIFY(words.find("isomap of 21739 points of 21739 weights") != std::string::npos);
    QVERIFY(words.find("--method landmark_isomap --reduce 50") != std::string::npos);
    const EmbeddingCost whole = estimateEmbedding(21739, 21739, parameters, 2);
    QVERIFY(whole.bytes > 7e9 && whole.bytes < 20e9);
    parameters.method = EmbeddingMethod::named("landmark_isomap");
    QVERIFY(!note(21739, 50));
    const EmbeddingCost reduced = estimateEmbedding(21739, 50, parameters, 2);
    QVERIFY(reduced.seconds < 30.0 && reduced.seconds < 0.1 * whole.seconds);
    // Either limit is enough.
    QVERIFY(costNote({31.0, 0.0}, 10, 10, parameters, memory));
    QVERIFY(!costNote({29.0, 0.0}, 10, 10, parameters, memory));
    QVERIFY(costNote({0.0, 0.26 * memory}, 10, 10, parameters, memory));
    QVERIFY(!costNote({0.0, 0.24 * memory}, 10, 10, parameters, memory));
  }
};

QTEST_APPLESS_MAIN(RobustTest)
#include "robust_test.moc"
