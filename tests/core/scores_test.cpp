// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scores.h"
#include "core/analysis/analysis.h"
#include "core/analysis/network_scores.h"
#include "core/analysis/score_table.h"

#include <QtTest>
#include <algorithm>

#include <cmath>
#include <numbers>
#include "core/data/product.h"
#include "core/embedding/methods/isomap.h"

#include "core/analysis/neighborhoods.h"
#include "core/analysis/ranks.h"
#include "core/analysis/verdict.h"
#include "core/base/error.h"
#include "core/base/random.h"

using namespace weightscape;

namespace {

Truth ringTruth(Index count) {
  Matrix centers(1, count);
  for (Index i = 0; i < count; ++i) {
    centers(0, i) = static_cast<double>(i) / static_cast<double>(count);
  }
  return truthFromCenters(centers, {circle()});
}

Scores scoresOf(const Matrix& points, const Truth& truth, int k) {
  return recoveryScores(points, isomap(points, k, 3), k, truth);
}

NetworkScores goodNetwork() {
  NetworkScores network;
  network.explained_training = 0.99;
  return network;
}

Matrix normalPoints(Index rows, Index columns) {
  Random random(1, Random::Stream::Analysis);
  Matrix points(rows, columns);
  for (double& value : points.reshaped()) value = random.normal();
  return points;
}

}  // namespace

class ScoresTest : public QObject {
  Q_OBJECT

 private slots:
  /// Whatever block of a product a distance was worked out in.
  void distancesAreTheSameBothWays() {
    for (const Index count : {7, 61, 299, 300, 517}) {
      const Matrix distances = pairwiseDistances(normalPoints(5, count));
      QVERIFY(distances == Matrix(distances.transpose()));
      QVERIFY(distances.diagonal().isZero(0.0));
    }
  }

  /// Which of the six next ones on a sphere are the two nearest is chance.
  void recallLooksAtAllThatAreNext() {
    const Index side = 12;
    Matrix centers(2, side * side);
    for (Index i = 0; i < centers.cols(); ++i) {
      const Index up = i / side;
      centers.col(i) << static_cast<double>(i % side) / side, static_cast<double>(up) / side;
    }
    const Truth truth = truthFromCenters(centers, {circle(), circle()});
    // Each point moved by a third of a step: its four next ones stay next, in another order.
    Random random(4, Random::Stream::Analysis);
    Matrix points = idealEmbedding(truth.axes, centers);
    for (double& value : points.reshaped()) value += 0.012 * random.normal();
    const double at_two = scoresOf(points, truth, 2).neighbor_recall;
    QCOMPARE(at_two, scoresOf(points, truth, 4).neighbor_recall);
    QVERIFY(at_two > 0.85);
  }

  void ranksShareTies() {
    const Vector ranks = averageRanks((Vector(5) << 3, 1, 3, 2, 3).finished());
    QVERIFY(ranks == (Vector(5) << 4, 1, 4, 2, 4).finished());
    const Vector a = (Vector(4) << 1, 2, 3, 4).finished();
    QCOMPARE(spearman(a, (Vector(4) << 1, 8, 27, 64).finished()), 1.0);
    QCOMPARE(spearman(a, (Vector(4) << 4, 3, 2, 1).finished()), -1.0);
    QCOMPARE(spearman(a, Vector::Ones(4)), 0.0);
    // By hand: 1 − 6·Σd²/(n(n²−1)) with d = (1, 1, 1, 1).
    QVERIFY(std::abs(spearman(a, (Vector(4) << 2, 1, 4, 3).finished()) - 0.6) < 1e-12);
  }

  void perfectRingIsRecovered() {
    const Truth truth = ringTruth(60);
    const Scores scores = scoresOf(idealEmbedding(truth.axes, truth.centers), truth, 4);
    QVERIFY(scores.geodesic_correlation > 0.999);
    QVERIFY(scores.circular_correlation > 0.9999);
    QCOMPARE(scores.neighbor_recall, 1.0);
    QCOMPARE(scores.trustworthiness, 1.0);
    QCOMPARE(scores.continuity, 1.0);
    QCOMPARE(scores.group_purity, 1.0);
    const Verdict good = verdict(scores, goodNetwork());
    QCOMPARE(good.kind, VerdictKind::Recovered);
    QCOMPARE(good.headline.english(), std::string("ring recovered"));
  }

  void noiseIsNotRecovered() {
    const Scores scores = scoresOf(normalPoints(10, 60), ringTruth(60), 4);
    QVERIFY(std::abs(scores.geodesic_correlation) < 0.3);
    QVERIFY(scores.neighbor_recall < 0.3);
    QVERIFY(std::abs(scores.trustworthiness - 0.5) < 0.1);
    QCOMPARE(verdict(scores, goodNetwork()).kind, VerdictKind::NotRecovered);
  }

  void collapseIsLookedAtFirst() {
    const Truth truth = ringTruth(60);
    const Scores scores = scoresOf(idealEmbedding(truth.axes, truth.centers), truth, 4);
    NetworkScores dead;
    dead.explained_training = 0.005;
    QCOMPARE(verdict(scores, dead).kind, VerdictKind::Collapsed);
    dead.explained_training = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(verdict(scores, dead).kind, VerdictKind::Collapsed);
  }

  /// One group in order, the other not: the worst is that of the other, the mean between.
  void theWorstGroupIsTheLower() {
    Matrix centers = Matrix::Constant(2, 60, std::numeric_limits<double>::quiet_NaN());
    Matrix points = Matrix::Zero(3, 60);
    for (Index i = 0; i < 30; ++i) {
      centers(0, i) = static_cast<double>(i) / 30.0;
      centers(1, 30 + i) = (static_cast<double>((7 * i) % 30) + 0.5) / 30.0;
      points(2, 30 + i) = 5.0 + static_cast<double>(i) / 30.0;
    }
    points.topLeftCorner(2, 30) = idealEmbedding({circle()}, centers.block(0, 0, 1, 30));
    const Scores scores = scoresOf(points, truthFromCenters(centers, {circle(), interval()}), 4);
    QVERIFY(scores.groups[0].geodesic_correlation > 0.99);
    QVERIFY(scores.groups[1].geodesic_correlation < 0.5);
    QCOMPARE(scores.worst_geodesic_correlation, scores.groups[1].geodesic_correlation);
    QCOMPARE(scores.trustworthiness, scores.groups[1].trustworthiness);
  }

  void reflectedRingCounts() {
    Matrix points(40, 2);
    Vector truth(40);
    for (Index i = 0; i < 40; ++i) {
      truth(i) = static_cast<double>(i) / 40.0;
      const double angle = -2.0 * std::numbers::pi * truth(i) + 1.3;
      points.row(i) << 5.0 + std::cos(angle), std::sin(angle) - 2.0;
    }
    QVERIFY(circularCorrelation(points, truth) > 1.0 - 1e-12);
  }

  void joinedGroupsAreNamed() {
    Matrix centers = Matrix::Constant(2, 60, std::numeric_limits<double>::quiet_NaN());
    for (Index i = 0; i < 30; ++i) {
      centers(0, i) = static_cast<double>(i) / 30.0;
      centers(1, 30 + i) = (static_cast<double>(i) + 0.5) / 30.0;
    }
    const Truth truth = truthFromCenters(centers, {circle(), interval()});
    QCOMPARE(truth.groups, 2);
    Matrix apart = Matrix::Zero(3, 60);
    apart.topLeftCorner(2, 30) = idealEmbedding({circle()}, centers.block(0, 0, 1, 30));
    apart.block(2, 30, 1, 30) = centers.block(1, 30, 1, 30).array() + 5.0;
    const Scores scores = scoresOf(apart, truth, 4);
    QCOMPARE(scores.components, 2);
    const Verdict good = verdict(scores, goodNetwork());
    QCOMPARE(good.headline.english(), std::string("ring and line recovered"));
    const Scores mixed = scoresOf(normalPoints(5, 60), truth, 4);
    QCOMPARE(mixed.components, 1);
    QVERIFY(mixed.group_purity < 0.6);
    QCOMPARE(verdict(mixed, goodNetwork()).detail.english(),
             std::string("one component: groups not separated"));
  }

  void brokenRingIsPartlyRecovered() {
    // A gap: neighbours stay neighbours, the way round is cut, so long distances bend.
    const Truth truth = ringTruth(60);
    Matrix points(1, 60);
    points.row(0) = truth.centers;
    const Scores scores = scoresOf(points, truth, 4);
    QVERIFY(scores.neighbor_recall > 0.85);
    QVERIFY(scores.geodesic_correlation < 0.95);
    QVERIFY(verdict(scores, goodNetwork()).kind != VerdictKind::Recovered);
  }

  void badCentersAreRefused() {
    const double gap = std::numeric_limits<double>::quiet_NaN();
    QVERIFY_EXCEPTION_THROWN(truthFromCenters(Matrix::Constant(1, 3, gap), {circle()}), Error);
    Matrix shared(2, 2);
    shared << 0.1, 0.2, gap, 0.3;
    QVERIFY_EXCEPTION_THROWN(truthFromCenters(shared, {circle(), interval()}), Error);
  }

  /// The weakest three of those that have to reach their threshold; others where nothing is known.
  void theWeakestDecide() {
    const auto ids = [](const Analysis& analysis) {
      std::vector<std::string> names;
      for (const Score* const score : decidingScores(analysis)) names.push_back(score->id);
      return names;
    };
    using Ids = std::vector<std::string>;
    Scores scores;
    scores.groups.resize(1);
    scores.worst_geodesic_correlation = 0.5;
    scores.neighbor_recall = 0.9;
    scores.trustworthiness = 0.99;
    scores.share_in_components = 1.0;
    Analysis analysis;
    analysis.scores = std::make_shared<const Scores>(scores);
    QCOMPARE(ids(analysis),
             (Ids{"worst_geodesic_correlation", "neighbor_recall", "trustworthiness"}));
    scores.share_in_components = 0.2;
    scores.trustworthiness = kUnknown;
    scores.groups.resize(2);
    scores.group_purity = 1.0;
    analysis.scores = std::make_shared<const Scores>(scores);
    QCOMPARE(ids(analysis),
             (Ids{"worst_geodesic_correlation", "neighbor_recall", "share_in_components"}));
    Analysis unknown;
    unknown.network.explained_training = 0.9;
    unknown.split_half = 0.8;
    const Ids without_truth = ids(unknown);
    QVERIFY(std::find(without_truth.begin(), without_truth.end(), "split_half") !=
            without_truth.end());
    QVERIFY(std::find(without_truth.begin(), without_truth.end(), "neighbor_recall") ==
            without_truth.end());
  }
};

QTEST_APPLESS_MAIN(ScoresTest)
#include "scores_test.moc"
