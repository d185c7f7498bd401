// SPDX-License-Identifier: GPL-3.0-or-later
// Triangles between neighbours.
#include "core/embedding/surface.h"

#include <Eigen/Geometry>
#include <QtTest>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <utility>

#include "tests/core/noise.h"

using namespace weightscape;

namespace {

/// A square grid, a point a column.
Matrix grid(Index side, double tremble = 0.0) {
  Matrix points = tremble * noise(3, side * side, 5);
  for (Index i = 0; i < side * side; ++i) {
    points(0, i) += static_cast<double>(i % side);
    points(1, i) += static_cast<double>(i / side);
  }
  return points;
}

std::map<std::pair<Index, Index>, int> sidesOf(const std::vector<Triangle>& triangles) {
  std::map<std::pair<Index, Index>, int> sides;
  for (const auto& [i, j, k] : triangles) {
    ++sides[{i, j}];
    ++sides[{i, k}];
    ++sides[{j, k}];
  }
  return sides;
}

double areaOf(const Matrix& points, const std::vector<Triangle>& triangles) {
  double area = 0.0;
  for (const auto& [i, j, k] : triangles) {
    const Eigen::Vector3d one = points.col(j) - points.col(i);
    const Eigen::Vector3d other = points.col(k) - points.col(i);
    area += 0.5 * one.cross(other).norm();
  }
  return area;
}

}  // namespace

class SurfaceTest : public QObject {
  Q_OBJECT

 private slots:
  void aGridIsCoveredOnce_data() {
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("neighbors");
    QTest::addColumn<double>("tremble");
    QTest::newRow("without diagonals") << 5 << 1 << 0.0;
    QTest::newRow("exact") << 4 << 4 << 0.0;
    QTest::newRow("eight neighbours") << 6 << 8 << 0.0;
    QTest::newRow("twelve neighbours") << 8 << 12 << 0.0;
    QTest::newRow("trembling") << 16 << 8 << 0.04;
  }

  void aGridIsCoveredOnce() {
    QFETCH(int, side);
    QFETCH(int, neighbors);
    QFETCH(double, tremble);
    const Matrix points = grid(side, tremble);
    const NeighborGraph graph = neighbors == 1  ? radiusGraph(points, 1.1)
                                : neighbors < 8 ? radiusGraph(points, 1.5)
                                                : nearestNeighborGraph(points, neighbors);
    const std::vector<Triangle> triangles = surfaceTriangles(graph, points.transpose());
    const double whole = (side - 1.0) * (side - 1.0);
    if (tremble == 0.0) {
      QCOMPARE(triangles.size(), static_cast<std::size_t>(2.0 * whole));  // two a square
      QVERIFY(std::abs(areaOf(points, triangles) - whole) < 1e-9);
    } else {
      QVERIFY(std::abs(areaOf(points, triangles) - whole) < 0.06 * whole);  // no holes
    }
    for (const auto& [side_of, count] : sidesOf(triangles)) QVERIFY(count <= 2);
  }

  void aTubeIsClosed() {
    // Eight around, each ring half a step on: every side belongs to two triangles but at the ends.
    constexpr Index kAround = 8;
    constexpr Index kAlong = 9;
    Matrix points(3, kAround * kAlong);
    for (Index i = 0; i < points.cols(); ++i) {
      const double angle =
          2.0 * std::numbers::pi *
          (static_cast<double>(i % kAround) + 0.5 * static_cast<double>(i / kAround)) / kAround;
      points.col(i) << std::cos(angle), std::sin(angle), 0.66 * static_cast<double>(i / kAround);
    }
    const std::vector<Triangle> triangles =
        surfaceTriangles(nearestNeighborGraph(points, 6), points.transpose());
    int open = 0;
    for (const auto& [side_of, count] : sidesOf(triangles)) open += count == 1 ? 1 : 0;
    QCOMPARE(open, static_cast<int>(2 * kAround));
    QCOMPARE(triangles.size(), static_cast<std::size_t>(2 * kAround * (kAlong - 1)));
  }

  void aShortCutIsNoSurface() {
    // Two sheets far above each other, joined by edges that cross the gap.
    Matrix points(3, 32);
    points.leftCols(16) = grid(4);
    points.rightCols(16) = grid(4);
    points.rightCols(16).row(2).array() += 4.0;
    NeighborGraph graph = radiusGraph(points, 1.5);
    const std::size_t before = surfaceTriangles(graph, points.transpose()).size();
    const NeighborGraph joined = [&] {
      // Corner 0 with three points of the other sheet.
      std::vector<std::set<Index>> near(32);
      for (Index i = 0; i < 32; ++i) {
        const auto at = static_cast<std::size_t>(i);
        for (Index e = graph.offsets[at]; e < graph.offsets[at + 1]; ++e) {
          near[at].insert(graph.neighbors[static_cast<std::size_t>(e)]);
        }
      }
      for (const Index other : {16, 17, 20}) {
        near[0].insert(other);
        near[static_cast<std::size_t>(other)].insert(0);
      }
      NeighborGraph result;
      result.offsets.push_back(0);
      for (const std::set<Index>& ones : near) {
        result.neighbors.insert(result.neighbors.end(), ones.begin(), ones.end());
        result.offsets.push_back(static_cast<Index>(result.neighbors.size()));
      }
      result.lengths.assign(result.neighbors.size(), 1.0);
      return result;
    }();
    QCOMPARE(before, std::size_t{36});
    QCOMPARE(surfaceTriangles(joined, points.transpose()).size(), before);
  }

  void nothingMakesNoSurface() {
    QVERIFY(surfaceTriangles({}, Matrix(0, 3)).empty());
    // Points in a line have neighbours and no triangles.
    Matrix line = Matrix::Zero(3, 20);
    line.row(0).setLinSpaced(20, 0.0, 1.0);
    QVERIFY(surfaceTriangles(nearestNeighborGraph(line, 4), line.transpose()).empty());
  }
};

QTEST_APPLESS_MAIN(SurfaceTest)
#include "surface_test.moc"
