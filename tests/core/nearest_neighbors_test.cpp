// SPDX-License-Identifier: GPL-3.0-or-later
// Who is nearest to whom: exactly, whatever the points are like.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

#include "core/embedding/nearest_neighbors.h"
#include "core/embedding/neighbor_graph.h"
#include "core/embedding/rough_leaves.h"
#include "core/embedding/rough_places.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

/// Bumps on a sheet that is closed both ways, seen by so many detectors: what trained weights of a
/// two-dimensional world are like.
Matrix sheet(Index rows, Index count, double grain) {
  const Matrix places = noise(2, count, 21);
  const Matrix detectors = noise(2, rows, 22);
  Matrix points = grain * noise(rows, count, 23);
  for (Index i = 0; i < count; ++i) {
    for (Index d = 0; d < rows; ++d) {
      const double x = std::cos(std::numbers::pi * (places(0, i) - detectors(0, d)));
      const double y = std::cos(std::numbers::pi * (places(1, i) - detectors(1, d)));
      points(d, i) += std::exp(2.0 * (x + y - 2.0));
    }
  }
  return points;
}

const std::vector<const char*> kKinds = {
    "a sheet",         "a sheet with grain",         "a cloud",      "a sheet far from the origin",
    "ten copies each", "a sheet and a few far away", "in one plane", "tiny"};

Matrix pointsOfKind(std::size_t kind) {
  constexpr Index kRows = 90;
  constexpr Index kCount = 1300;
  Matrix points = sheet(kRows, kCount, kind == 1 ? 0.05 : 0.0);
  if (kind == 2) points = noise(kRows, kCount, 24);
  if (kind == 3) points.array() += 1e5;
  if (kind == 4) {
    for (Index i = 0; i < kCount; ++i) points.col(i) = points.col(i - i % 10).eval();
  }
  if (kind == 5) points.leftCols(5) *= 1e4;
  if (kind == 6) points.bottomRows(kRows - 2).setZero();
  if (kind == 7) points *= 1e-130;
  return points;
}

/// By squared distance, of equal ones the lower number.
std::vector<Index> nearestOf(const Matrix& points, Index self, Index k) {
  std::vector<std::pair<double, Index>> others;
  for (Index j = 0; j < points.cols(); ++j) {
    if (j != self) others.emplace_back((points.col(self) - points.col(j)).squaredNorm(), j);
  }
  std::partial_sort(others.begin(), others.begin() + k, others.end());
  std::vector<Index> nearest;
  for (Index n = 0; n < k; ++n) nearest.push_back(others[static_cast<std::size_t>(n)].second);
  return nearest;
}

void addKinds() {
  QTest::addColumn<int>("kind");
  for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
    QTest::newRow(kKinds[kind]) << static_cast<int>(kind);
  }
}

}  // namespace

class NearestNeighborsTest : public QObject {
  Q_OBJECT

 private slots:
  void neighborsAreTheNearest() {
    const Matrix points = noise(4, 60, 1);
    const auto nearest = nearestNeighbors(points, 5);
    for (Index i = 0; i < 60; ++i) {
      std::vector<double> all;
      for (Index j = 0; j < 60; ++j) {
        if (j != i) all.push_back((points.col(i) - points.col(j)).norm());
      }
      std::sort(all.begin(), all.end());
      for (Index n = 0; n < 5; ++n) {
        QCOMPARE((points.col(i) - points.col(nearest(n, i))).norm(),
                 all[static_cast<std::size_t>(n)]);
      }
    }
  }

  void neighborsAreExactAmongTies_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("grid, full of equal distances") << 0;
    QTest::newRow("far from the origin") << 1;
    QTest::newRow("all at one place") << 2;
    QTest::newRow("too large to be multiplied") << 3;
  }

  void neighborsAreExactAmongTies() {
    QFETCH(int, kind);
    constexpr Index kSide = 13;
    const Index count = kind == 0 ? kSide * kSide * kSide : 300;
    Matrix points = noise(20, count, 9);
    if (kind == 0) {
      points.resize(3, count);
      for (Index i = 0; i < count; ++i) {
        const Index across = i / kSide;
        const Index up = across / kSide;
        points.col(i) << double(i % kSide), double(across % kSide), double(up);
      }
    } else if (kind == 1) {
      points.array() += 1e6;
    } else if (kind == 2) {
      points.setConstant(0.1);
    } else {
      points *= 1e160;
    }
    constexpr Index kNearest = 7;
    const auto nearest = nearestNeighbors(points, kNearest);
    for (Index i = 0; i < count; ++i) {
      std::vector<std::pair<double, Index>> others;
      for (Index j = 0; j < count; ++j) {
        if (j != i) others.emplace_back((points.col(i) - points.col(j)).squaredNorm(), j);
      }
      std::sort(others.begin(), others.end());
      for (Index n = 0; n < kNearest; ++n) {
        QCOMPARE(nearest(n, i), others[static_cast<std::size_t>(n)].second);
      }
    }
  }

  void neighborsOfManyWeightsAreExact_data() { addKinds(); }

  void neighborsOfManyWeightsAreExact() {
    QFETCH(int, kind);
    const Matrix points = pointsOfKind(static_cast<std::size_t>(kind));
    constexpr Index kNearest = 9;
    const NearestLists nearest = nearestNeighbors(points, kNearest);
    for (Index i = 0; i < points.cols(); ++i) {
      const std::vector<Index> expected = nearestOf(points, i, kNearest);
      for (Index n = 0; n < kNearest; ++n) {
        QCOMPARE(nearest(n, i), expected[static_cast<std::size_t>(n)]);
      }
    }
  }

  /// All weights zero, or too large to be squared: there are no rough places.
  void neighborsWithoutPlacesAreExact() {
    Matrix points = Matrix::Zero(70, 1010);
    for (const double value : {0.0, 1e160}) {
      points(0, 3) = value;
      const NearestLists nearest = nearestNeighbors(points, 3);
      for (const Index i : {Index{0}, Index{3}, Index{1009}}) {
        const std::vector<Index> expected = nearestOf(points, i, 3);
        for (Index n = 0; n < 3; ++n) {
          QCOMPARE(nearest(n, i), expected[static_cast<std::size_t>(n)]);
        }
      }
    }
  }

  void boundsHold_data() { addKinds(); }

  void boundsHold() {
    QFETCH(int, kind);
    const Matrix points = pointsOfKind(static_cast<std::size_t>(kind));
    for (const RoughPlaces& rough : {wholePlaces(points, {}), leadingPlaces(points, {})}) {
      QVERIFY(!rough.empty());
      double widest = 0.0;
      for (Index a = 0; a < points.cols(); a += 7) {
        for (Index b = 0; b < points.cols(); b += 11) {
          const double exact = (points.col(a) - points.col(b)).squaredNorm() / rough.unit;
          const double sum = rough.squares(a) + rough.squares(b);
          const double middle =
              sum - 2.0 * static_cast<double>(rough.places.col(a).dot(rough.places.col(b)));
          const double least = middle - rough.rounding * sum;
          const double most =
              middle + rough.rounding * sum + 4.0 * rough.beyond(a) * rough.beyond(b);
          QVERIFY2(least <= exact && exact <= most,
                   qPrintable(QString("%1 %2 %3").arg(least).arg(exact).arg(most)));
          widest = std::max(widest, most - least);
        }
      }
      // Of a sheet they are close, too.
      if (kind == 0 || kind == 6) QVERIFY2(widest < 0.02, qPrintable(QString::number(widest)));
    }
  }

  void whoWasNearBeforeChangesNothing_data() { addKinds(); }

  /// Of points that moved a little, that all changed places, or of whom nobody was near.
  void whoWasNearBeforeChangesNothing() {
    QFETCH(int, kind);
    constexpr Index kNeighbors = 9;
    const Matrix points = pointsOfKind(static_cast<std::size_t>(kind));
    const NearestLists expected = nearestNeighbors(points, kNeighbors);
    const double size = points.cwiseAbs().maxCoeff();
    const Matrix moved = points + 1e-3 * size * noise(points.rows(), points.cols(), 31);
    const Matrix turned = points.rowwise().reverse();
    for (const Matrix& before : {moved, turned}) {
      const NeighborGraph graph = nearestNeighborGraph(before, kNeighbors);
      QVERIFY(nearestNeighbors(points, kNeighbors, {}, &graph) == expected);
    }
    const NeighborGraph fewer = nearestNeighborGraph(points, 3);
    QVERIFY(nearestNeighbors(points, kNeighbors, {}, &fewer) == expected);
    // Of other points: they say nothing.
    const Matrix few = points.leftCols(points.cols() / 2);
    const NeighborGraph other = nearestNeighborGraph(few, kNeighbors);
    QVERIFY(nearestNeighbors(points, kNeighbors, {}, &other) == expected);
  }

  void leavesHoldEachPointOnce_data() { addKinds(); }

  void leavesHoldEachPointOnce() {
    QFETCH(int, kind);
    constexpr Index kSize = 40;
    const Matrix points = pointsOfKind(static_cast<std::size_t>(kind));
    const RoughPlaces rough = leadingPlaces(points, {});
    const RoughLeaves leaves = roughLeaves(rough, kSize, {});
    std::vector<Index> all = leaves.order;
    std::sort(all.begin(), all.end());
    QCOMPARE(static_cast<Index>(all.size()), points.cols());
    for (Index i = 0; i < points.cols(); ++i) QCOMPARE(all[static_cast<std::size_t>(i)], i);
    QCOMPARE(leaves.first.size(), static_cast<std::size_t>(leaves.count() + 1));
    for (Index leaf = 0; leaf < leaves.count(); ++leaf) {
      const Index begin = leaves.first[static_cast<std::size_t>(leaf)];
      const Index end = leaves.first[static_cast<std::size_t>(leaf) + 1];
      QVERIFY(begin < end && end - begin <= kSize);
      for (Index other = 0; other < leaves.count(); ++other) {
        const Index there =
            leaves.order[static_cast<std::size_t>(leaves.first[static_cast<std::size_t>(other)])];
        const double bound = leaves.leastSquare(leaf, other);
        for (Index at = begin; at < end; ++at) {
          const Index here = leaves.order[static_cast<std::size_t>(at)];
          QVERIFY(bound <= (points.col(here) - points.col(there)).squaredNorm() / rough.unit);
        }
      }
    }
  }
};

QTEST_APPLESS_MAIN(NearestNeighborsTest)
#include "nearest_neighbors_test.moc"
