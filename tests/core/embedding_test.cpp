// SPDX-License-Identifier: GPL-3.0-or-later
#include <Eigen/Geometry>
#include <QtTest>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/embedding/classical_mds.h"
#include "core/embedding/geodesics.h"
#include "core/embedding/methods/isomap.h"
#include "core/embedding/procrustes.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

/// A circle of radius 1 in the first two of three dimensions, moved to `x`.
Matrix circle(Index count, double x) {
  Matrix points(3, count);
  for (Index i = 0; i < count; ++i) {
    const double angle =
        2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
    points.col(i) << x + std::cos(angle), std::sin(angle), 0.0;
  }
  return points;
}

/// All shortest paths by another algorithm (Floyd and Warshall).
Matrix floydWarshall(const NeighborGraph& graph) {
  const Index count = graph.size();
  Matrix d = Matrix::Constant(count, count, std::numeric_limits<double>::infinity());
  for (Index i = 0; i < count; ++i) {
    d(i, i) = 0.0;
    for (Index e = graph.offsets[static_cast<std::size_t>(i)];
         e < graph.offsets[static_cast<std::size_t>(i) + 1]; ++e) {
      d(i, graph.neighbors[static_cast<std::size_t>(e)]) =
          graph.lengths[static_cast<std::size_t>(e)];
    }
  }
  for (Index k = 0; k < count; ++k) {
    for (Index i = 0; i < count; ++i) {
      for (Index j = 0; j < count; ++j) d(i, j) = std::min(d(i, j), d(i, k) + d(k, j));
    }
  }
  return d;
}

}  // namespace

class EmbeddingTest : public QObject {
  Q_OBJECT

 private slots:
  /// Paths of many sources together and of one after the other are the same bits.
  void geodesicsOfManySourcesAreThoseOfEach() {
    Matrix points(3, 900);
    points << noise(3, 700, 11), (noise(3, 200, 12).array() + 100.0).matrix();
    const NeighborGraph graph = nearestNeighborGraph(points, 7);
    const Components components = connectedComponents(graph);
    QVERIFY(components.count() >= 2);
    for (const std::vector<Index>& members : components.members) {
      std::vector<Index> all(members.size());
      std::iota(all.begin(), all.end(), Index{0});
      const Matrix each = geodesicsFrom(graph, members, all);
      for (const Index source : all) {  // one alone is found by Dijkstra's algorithm
        QVERIFY(geodesicsFrom(graph, members, {source}) == each.row(source));
      }
      QVERIFY(geodesicDistances(graph, members) == each.cwiseMin(each.transpose()));
    }
  }

  void graphIsSymmetric() {
    const NeighborGraph graph = nearestNeighborGraph(noise(3, 80, 2), 4);
    const Matrix d = floydWarshall(graph);
    QVERIFY(d == d.transpose());
  }

  void tooManyNeighborsAreRefused() {
    const Matrix points = noise(3, 10, 2);
    QVERIFY_EXCEPTION_THROWN(nearestNeighborGraph(points, 10), Error);
    QVERIFY_EXCEPTION_THROWN(nearestNeighborGraph(points, 0), Error);
    QVERIFY_EXCEPTION_THROWN(isomap(Matrix(3, 0), 1, 2), Error);
    isomap(points, 9, 3);
  }

  void geodesicsMatchAnotherAlgorithm() {
    const NeighborGraph graph = nearestNeighborGraph(noise(3, 70, 3), 6);
    const Components components = connectedComponents(graph);
    QCOMPARE(components.count(), 1);
    const Matrix expected = floydWarshall(graph);
    QVERIFY((geodesicDistances(graph, components.members[0]) - expected).norm() <
            1e-12 * expected.norm());
  }

  void mdsOfTrueDistancesGivesThePointsBack() {
    for (const Index count : {20, 200, 400, 1600}) {  // full, iterative, unwritten, on threads
      const Matrix points = noise(3, count, 4);
      Matrix distances(count, count);
      for (Index i = 0; i < count; ++i) {
        for (Index j = 0; j < count; ++j) {
          distances(i, j) = (points.col(i) - points.col(j)).norm();
        }
      }
      const ScaledCoordinates scaled = classicalMds(distances, 3);
      QVERIFY(procrustesDisparity(scaled.coordinates, points.transpose()) < 1e-12);
      QVERIFY(std::abs(scaled.eigenvalues(3)) < 1e-9 * scaled.eigenvalues(0));
    }
  }

  void aMovingCloudIsFollowed() {
    Matrix points(4, 900);
    const Matrix places = noise(4, 900, 21);
    const auto cloud = [&](double turn) {  // a bent sheet that bends on
      for (Index i = 0; i < points.cols(); ++i) {
        const double u = places(0, i);
        const double v = places(1, i);
        points.col(i) << u, 1.7 * v, 0.3 * std::sin(u + turn), 0.3 * u * v * turn;
      }
      return points;
    };
    EmbeddingParameters parameters;
    Embedding last = embed(cloud(0.0), parameters);
    for (int picture = 1; picture <= 5; ++picture) {
      const Matrix now = cloud(0.05 * picture);
      const Embedding followed = embed(now, parameters, {}, &last);
      const Embedding exact = embed(now, parameters);
      QVERIFY(procrustesDisparity(followed.points, exact.points) < 1e-6);
      const Vector& found = followed.components[0].eigenvalues;
      const Vector& wanted = exact.components[0].eigenvalues;
      QVERIFY((found.head(3) - wanted.head(3)).cwiseAbs().maxCoeff() < 1e-3 * wanted(0));
      last = followed;
    }
  }

  void ringHasItsSignature() {
    const Embedding embedding = isomap(circle(100, 0.0), 4, 3);
    QCOMPARE(embedding.components.size(), std::size_t{1});
    const Vector& values = embedding.components[0].eigenvalues;
    QVERIFY(std::abs(values(1) / values(0) - 1.0) < 1e-6);
    QVERIFY(values(2) / values(0) < 0.15);  // science.md: harmonics of about 11 %
    const Vector radii = embedding.points.leftCols(2).rowwise().norm();
    QVERIFY((radii.maxCoeff() - radii.minCoeff()) / radii.mean() < 1e-3);
  }

  void componentsAreEmbeddedOnTheirOwn() {
    Matrix points(3, 70);
    points << circle(40, 0.0), circle(30, 100.0);
    const Embedding embedding = isomap(points, 4, 3);
    QCOMPARE(embedding.components.size(), std::size_t{2});
    QCOMPARE(embedding.components[0].members.size(), std::size_t{40});
    QCOMPARE(embedding.component[0], 0);
    QCOMPARE(embedding.component[69], 1);
    for (const EmbeddedComponent& part : embedding.components) {
      Vector mean = Vector::Zero(3);
      for (const Index i : part.members) mean += embedding.points.row(i).transpose();
      QVERIFY(mean.norm() < 1e-9);
    }
  }

  void smallComponentsHaveNoMoreAxesThanTheySpan() {
    Matrix points(1, 6);
    points << 0.0, 1.0, 100.0, 101.0, 200.0, 201.0;
    const Embedding embedding = isomap(points, 1, 3);
    QCOMPARE(embedding.components.size(), std::size_t{3});
    QVERIFY(std::isfinite(embedding.points(0, 0)));
    QVERIFY(std::isnan(embedding.points(0, 1)));
  }

  void duplicatePointsStayValid() {
    Matrix points = noise(3, 30, 5);
    for (Index i = 1; i < 10; ++i) points.col(i) = points.col(0);
    const Embedding embedding = isomap(points, 3, 2);
    for (const EmbeddedComponent& part : embedding.components) {
      QVERIFY(part.geodesics.allFinite());
    }
  }

  void alignmentUndoesARotation() {
    Matrix points = noise(3, 50, 6).transpose();
    const Matrix rotation = Eigen::AngleAxisd(1.0, Eigen::Vector3d(1, 2, 3).normalized()).matrix();
    Matrix turned = points * rotation;
    turned.col(0) *= -1.0;  // a reflection as well
    turned.rowwise() += Eigen::RowVector3d(5, 6, 7);
    QVERIFY((alignedTo(turned, points) - points).norm() < 1e-10);
    QVERIFY(procrustesDisparity(turned, points) < 1e-12);
    QVERIFY(procrustesDisparity(noise(3, 50, 7).transpose(), points) > 0.5);
    points(3, 1) = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(alignedTo(turned, points).row(0).allFinite());
  }

  void alignmentKeepsTheLeadingAxes() {
    Matrix target = noise(3, 50, 9).transpose();
    target.rowwise() -= target.colwise().mean();
    const Vector eigenvalues = (Vector(3) << 1.0, 0.98, 0.1).finished();
    // Turned within the first two axes, and the third flipped: all of it can be undone.
    Matrix free = target;
    free.leftCols(2) = target.leftCols(2) * Eigen::Rotation2Dd(0.7).toRotationMatrix();
    free.col(2) *= -1.0;
    QVERIFY((alignedWithinEigenspaces(free, eigenvalues, target) - target).norm() < 1e-10);
    // Turned between the second and the third: the axes must not mix, so this stays.
    Matrix mixed = target;
    mixed.rightCols(2) = target.rightCols(2) * Eigen::Rotation2Dd(0.7).toRotationMatrix();
    const Matrix aligned = alignedWithinEigenspaces(mixed, eigenvalues, target);
    QVERIFY(std::abs(std::abs(aligned.col(2).normalized().dot(mixed.col(2).normalized())) - 1.0) <
            1e-10);
  }

  /// However an embedding comes turned, its features bring it to one place.
  void featuresOrientAxes() {
    const Index count = 60;
    Matrix features(count, 2);
    for (Index i = 0; i < count; ++i) {
      const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / count;
      features.row(i) << std::cos(angle), std::sin(angle);
    }
    Matrix points = Matrix::Zero(count, 3);
    points.leftCols(2) = 3.0 * features;
    points.col(2) = 0.1 * noise(1, count, 4).transpose();
    points.rowwise() -= points.colwise().mean().eval();
    const Vector eigenvalues = (Vector(3) << 1.0, 0.99, 0.01).finished();
    for (const double angle : {0.0, 0.4, 2.0, 3.1}) {
      for (const double mirror : {1.0, -1.0}) {
        Matrix turned = points;
        turned.leftCols(2) = points.leftCols(2) * Eigen::Rotation2Dd(angle).toRotationMatrix();
        turned.col(0) *= mirror;
        const Matrix back = turned * rotationByFeatures(turned, eigenvalues, features);
        QVERIFY((back.leftCols(2) - points.leftCols(2)).norm() < 1e-9);
        // Unknown neurons are turned with the others.
        Matrix partly = features;
        partly.topRows(20).setConstant(kUnknown);
        const Matrix known = turned * rotationByFeatures(turned, eigenvalues, partly);
        QVERIFY((known.leftCols(2) - points.leftCols(2)).norm() < 1.0);
        QVERIFY(known.allFinite());
      }
    }
    // Axes that are no group keep their places: each gets a sign alone.
    const Vector apart = (Vector(3) << 1.0, 0.5, 0.01).finished();
    Matrix flipped = points;
    flipped.col(0) *= -1.0;
    const Matrix back = flipped * rotationByFeatures(flipped, apart, features);
    QVERIFY((back.leftCols(2) - points.leftCols(2)).norm() < 1e-9);
    QVERIFY(rotationByFeatures(points, apart, Matrix(count, 0)).isIdentity());
  }

  void stopEndsTheWork() {
    std::stop_source source;
    source.request_stop();
    bool stopped = false;
    try {
      isomap(noise(3, 200, 8), 5, 3, {source.get_token(), {}});
    } catch (const Stopped&) {
      stopped = true;
    }
    QVERIFY(stopped);
  }
};

QTEST_APPLESS_MAIN(EmbeddingTest)
#include "embedding_test.moc"
