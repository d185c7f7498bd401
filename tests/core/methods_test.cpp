// SPDX-License-Identifier: GPL-3.0-or-later
// Embeddings beside exact Isomap, and orders of neurons.
#include <Eigen/Eigenvalues>
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

#include "core/analysis/neuron_order.h"
#include "core/analysis/ranks.h"
#include "core/analysis/seriation.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/data_parameters.h"
#include "core/data/dataset.h"
#include "core/data/group.h"
#include "core/embedding/embedding.h"
#include "core/embedding/method.h"
#include "core/embedding/procrustes.h"
#include "core/embedding/stereographic.h"
#include "core/picture/turned.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// A band bent into a half cylinder: flat inside, curved outside. Points one a column.
Matrix bentSheet(Index count, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix points(3, count);
  for (Index i = 0; i < count; ++i) {
    const double angle = std::numbers::pi * random.uniform();
    points.col(i) << std::cos(angle), std::sin(angle), 2.0 * random.uniform();
  }
  return points;
}

constexpr int kAround = 16;

/// Points of a grid over two circles, in four dimensions, one a row.
Matrix flatTorus() {
  Matrix torus(kAround * kAround, 4);
  for (int i = 0; i < kAround; ++i) {
    for (int j = 0; j < kAround; ++j) {
      const double u = kTurn * i / kAround;
      const double v = kTurn * j / kAround;
      torus.row(i * kAround + j) << std::cos(u), std::sin(u), std::cos(v), std::sin(v);
    }
  }
  return torus;
}

/// Bumps on a ring, the responses that a penalised network's weights resemble, in shuffled order.
/// `place` receives where on the ring each column belongs.
Matrix shuffledRing(Index count, std::vector<Index>& place) {
  place.resize(static_cast<std::size_t>(count));
  std::iota(place.begin(), place.end(), Index{0});
  Random random(7, Random::Stream::Analysis);
  random.shuffle(place);
  Matrix points(24, count);
  for (Index i = 0; i < count; ++i) {
    const double t =
        static_cast<double>(place[static_cast<std::size_t>(i)]) / static_cast<double>(count);
    for (Index k = 0; k < 24; ++k) {
      const double away = std::abs(t - static_cast<double>(k) / 24.0);
      const double d = std::min(away, 1.0 - away);
      points(k, i) = std::exp(-d * d / 0.01);
    }
  }
  return points;
}

double disparity(const Matrix& a, const Matrix& b) {
  const Matrix x = a.rowwise() - a.colwise().mean();
  const Matrix y = b.rowwise() - b.colwise().mean();
  return (alignedTo(x, y) - y).squaredNorm() / y.squaredNorm();
}

}  // namespace

class MethodsTest : public QObject {
  Q_OBJECT

 private slots:
  /// Of points at a few places each landmark is another point, so that no axis is lost.
  void landmarksAmongPointsAtOnePlace() {
    Matrix points = Matrix::Zero(2, 12);
    points.rightCols(3) << 1, 0, 1, 0, 1, 1;
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("landmark_isomap");
    parameters.neighbors = 11;
    parameters.landmarks = 9;
    const Embedding embedding = embed(points, parameters);
    QCOMPARE(embedding.components.size(), std::size_t{1});
    std::vector<Index> landmarks = embedding.components[0].landmarks;
    QCOMPARE(landmarks.size(), std::size_t{9});
    std::sort(landmarks.begin(), landmarks.end());
    QVERIFY(std::adjacent_find(landmarks.begin(), landmarks.end()) == landmarks.end());
  }

  /// Where all are joined, geodesics are distances, and all axes hold the variance of the points.
  void traceIsTheVarianceOfAllAxes() {
    const Matrix points = bentSheet(40, 3);
    EmbeddingParameters parameters;
    parameters.neighbors = 39;
    const EmbeddedComponent& component = embed(points, parameters).components[0];
    const double variance = (points.colwise() - points.rowwise().mean()).squaredNorm();
    QVERIFY(std::abs(component.trace - variance) < 1e-9 * variance);
  }

  /// A ring of equal edges: eigenvalues 1 − cos(2πm/N), each twice.
  void laplacianOfARing() {
    constexpr Index kCount = 30;
    Matrix points(2, kCount);
    for (Index i = 0; i < kCount; ++i) {
      const double angle = kTurn * static_cast<double>(i) / static_cast<double>(kCount);
      points.col(i) << std::cos(angle), std::sin(angle);
    }
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("laplacian_eigenmaps");
    parameters.neighbors = 2;
    const Vector values = embed(points, parameters).components[0].eigenvalues;
    QVERIFY(values.size() >= 3);
    for (Index axis = 0; axis < 3; ++axis) {
      const Index pair = axis / 2 + 1;
      const auto m = static_cast<double>(pair);
      QVERIFY(std::abs(values(axis) - (1.0 - std::cos(kTurn * m / kCount))) < 1e-6);
    }
  }

  void landmarksComeCloseToAll() {
    const Matrix points = bentSheet(600, 3);
    EmbeddingParameters parameters;
    parameters.dimensions = 2;
    const Matrix exact = embed(points, parameters).points;
    parameters.method = EmbeddingMethod::named("landmark_isomap");
    parameters.landmarks = 100;
    QVERIFY(disparity(embed(points, parameters).points, exact) < 0.01);
    parameters.landmarks = 600;  // every point a landmark: the same answer
    QVERIFY(disparity(embed(points, parameters).points, exact) < 1e-10);
  }

  void landmarksKeepToTheirComponents() {
    Matrix points(3, 200);
    points << bentSheet(100, 1), bentSheet(100, 2).colwise() + Eigen::Vector3d(50, 0, 0);
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("landmark_isomap");
    parameters.landmarks = 40;
    const Embedding embedding = embed(points, parameters);
    QCOMPARE(embedding.components.size(), std::size_t{2});
    QVERIFY(embedding.points.allFinite());
  }

  void eigenmapsOfARingAreACircle() {
    std::vector<Index> place;
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("laplacian_eigenmaps");
    parameters.neighbors = 8;  // as many to either side
    parameters.dimensions = 2;
    const Embedding embedding = embed(shuffledRing(100, place), parameters);
    const Vector radius = embedding.points.rowwise().norm();
    QVERIFY(radius.maxCoeff() / radius.minCoeff() < 1.05);
    // Ascending, and a pair for the circle.
    const Vector& values = embedding.components[0].eigenvalues;
    QVERIFY(std::abs(values(0) - values(1)) < 1e-6 * values(1));
  }

  /// Against the definition, written out with dense matrices and another decomposition.
  void diffusionMapsAreThoseOfTheDefinition() {
    const Matrix points = bentSheet(90, 5);
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("diffusion_maps");
    parameters.neighbors = 7;
    const Embedding embedding = embed(points, parameters);
    QCOMPARE(embedding.components.size(), std::size_t{1});
    const NeighborGraph& graph = embedding.graph;
    std::vector<double> lengths = graph.lengths;
    std::sort(lengths.begin(), lengths.end());
    const double middle = lengths[lengths.size() / 2];
    Matrix kernel = Matrix::Identity(90, 90);
    for (Index i = 0; i < 90; ++i) {
      for (Index e = graph.offsets[static_cast<std::size_t>(i)];
           e < graph.offsets[static_cast<std::size_t>(i) + 1]; ++e) {
        const double ratio = graph.lengths[static_cast<std::size_t>(e)] / middle;
        kernel(i, graph.neighbors[static_cast<std::size_t>(e)]) = std::exp(-ratio * ratio);
      }
    }
    const Vector density = kernel.rowwise().sum();
    const Matrix even = density.asDiagonal().inverse() * kernel * density.asDiagonal().inverse();
    const Vector degree = even.rowwise().sum();
    const Matrix walk = degree.asDiagonal().inverse() * even;
    const Vector stationary = degree / degree.sum();
    for (Index axis = 0; axis < 3; ++axis) {
      const Vector found = embedding.points.col(axis);
      const double value = embedding.components[0].eigenvalues(axis);
      QVERIFY((walk * found - value * found).norm() < 1e-8 * found.norm());
      const double square = stationary.dot(found.cwiseAbs2());
      QVERIFY(std::abs(std::sqrt(square) - value / (1.0 - value)) < 1e-8 * value / (1.0 - value));
    }
    // They are the leading ones: no other eigenvalue but the 1 of the constant is larger.
    Vector all = Eigen::EigenSolver<Matrix>(walk, false).eigenvalues().real();
    std::sort(all.begin(), all.end(), std::greater<>());
    for (Index axis = 0; axis < 3; ++axis) {
      QVERIFY(std::abs(all(axis + 1) - embedding.components[0].eigenvalues(axis)) < 1e-9);
    }
  }

  void diffusionMapsOfARingAreACircle() {
    std::vector<Index> place;
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("diffusion_maps");
    parameters.neighbors = 8;
    parameters.dimensions = 2;
    const Embedding embedding = embed(shuffledRing(100, place), parameters);
    const Vector radius = embedding.points.rowwise().norm();
    QVERIFY(radius.maxCoeff() / radius.minCoeff() < 1.05);
  }

  void pcaAndMdsAreTheSame() {
    const Matrix points = bentSheet(80, 5);
    EmbeddingParameters parameters;
    parameters.method = EmbeddingMethod::named("pca");
    const Embedding pca = embed(points, parameters);
    parameters.method = EmbeddingMethod::named("mds");
    const Embedding mds = embed(points, parameters);
    QVERIFY((pca.points.cwiseAbs() - mds.points.cwiseAbs()).norm() < 1e-9 * pca.points.norm());
    QVERIFY(pca.shared_axes && mds.shared_axes);
    // Three axes hold all of three dimensions: distances survive.
    for (Index i = 1; i < 80; ++i) {
      QVERIFY(std::abs((pca.points.row(i) - pca.points.row(0)).norm() -
                       (points.col(i) - points.col(0)).norm()) < 1e-9);
    }
  }

  void aRadiusJoinsAllWithin() {
    Matrix points(1, 5);
    points << 0.0, 1.0, 2.0, 3.5, 10.0;
    const NeighborGraph graph = radiusGraph(points, 1.2);
    QCOMPARE(connectedComponents(graph).members.size(), std::size_t{3});
    EmbeddingParameters parameters;
    parameters.graph = EmbeddingParameters::Graph::Radius;
    parameters.radius = 1.6;  // of the median nearest distance, which is 1
    parameters.neighbors = 2;
    parameters.dimensions = 2;
    QCOMPARE(embed(points, parameters).components.size(), std::size_t{2});
  }

  void theSmallestJoiningNumberIsTheSmallest() {
    Matrix points(3, 60);
    points << bentSheet(30, 1), bentSheet(30, 2).colwise() + Eigen::Vector3d(4, 0, 0);
    const int k = smallestJoiningNeighbors(points);
    QCOMPARE(connectedComponents(nearestNeighborGraph(points, k)).members.size(), std::size_t{1});
    QVERIFY(connectedComponents(nearestNeighborGraph(points, k - 1)).members.size() > 1);
  }

  void everyMethodTakesDuplicates() {
    Matrix points = bentSheet(60, 4);
    for (Index i = 0; i < 20; ++i) points.col(i) = points.col(0);
    for (const EmbeddingMethodDescriptor& method : embeddingMethods()) {
      EmbeddingParameters parameters;
      parameters.method = EmbeddingMethod(method);
      const Embedding embedding = embed(points, parameters);
      for (const EmbeddedComponent& part : embedding.components) {
        if (part.members.size() < 10) continue;
        QVERIFY2(embedding.points(part.members, Eigen::seqN(0, 2)).allFinite(),
                 method.name.c_str());
      }
    }
  }

  void fewerPointsThanNeighborsAreRefused() {
    for (const EmbeddingMethodDescriptor& method : embeddingMethods()) {
      EmbeddingParameters parameters;
      parameters.method = EmbeddingMethod(method);
      parameters.neighbors = 8;
      QVERIFY_EXCEPTION_THROWN(embed(bentSheet(8, 1), parameters), Error);
    }
  }

  /// A flat torus on S³ becomes a doughnut: in the projected picture the two circles' angles can
  /// still be told, and no point flies off to infinity.
  void aFlatTorusBecomesADoughnut() {
    const StereographicView view = stereographicView(flatTorus());
    QCOMPARE(view.points.cols(), Index{3});
    QVERIFY(view.points.allFinite());
    // The flattest axis goes through the hole: no point comes near that axis.
    const Vector from_axis = view.points.leftCols(2).rowwise().norm();
    QVERIFY(from_axis.minCoeff() > 0.1 * from_axis.maxCoeff());
    // Stereographic projection of the Clifford torus has radii √2 ± 1.
    QVERIFY(std::abs(from_axis.maxCoeff() / from_axis.minCoeff() -
                     (std::sqrt(2.0) + 1.0) / (std::sqrt(2.0) - 1.0)) < 0.6);
  }

  /// Two circles of poles are equally empty over a torus: which is taken must not hang on the last
  /// digits of the weights.
  void theViewOfATorusStaysWhereItsWeightsDo() {
    constexpr double kMoved = 1e-3;
    const Matrix torus = flatTorus() + 0.05 * noise(kAround * kAround, 4, 1);
    const Matrix first = stereographicView(torus).points;
    for (unsigned seed = 2; seed < 30; ++seed) {
      const Matrix now = stereographicView(torus + kMoved * noise(torus.rows(), 4, seed)).points;
      const double moved = (alignedTo(now, first) - first).norm() / first.norm();
      QVERIFY2(moved < 10.0 * kMoved, qPrintable(QString::number(moved)));
    }
  }

  /// Where the truth is known the view goes by it: which of two circles has the leading axes hangs
  /// on the last digits too.
  void theViewOfAKnownTorusGoesByItsTruth() {
    const Matrix torus = flatTorus();
    Dataset dataset;
    dataset.inputs = Matrix(torus.rows(), 0);
    dataset.axes = {circle(), circle()};
    dataset.axis_group = {0, 0};
    dataset.groups = 1;
    dataset.group.assign(static_cast<std::size_t>(torus.rows()), 0);
    dataset.centers.resize(2, torus.rows());
    for (Index i = 0; i < torus.rows(); ++i) {
      dataset.centers.col(i) << static_cast<double>(i / kAround) / kAround,
          static_cast<double>(i % kAround) / kAround;
    }
    Embedding embedding;
    embedding.component.assign(static_cast<std::size_t>(torus.rows()), 0);
    embedding.components.resize(1);
    for (Index i = 0; i < torus.rows(); ++i) embedding.components[0].members.push_back(i);
    const auto view_of = [&](const std::array<Index, 4>& order) {
      embedding.points = torus(Eigen::all, order);
      embedding.components[0].eigenvalues = Vector::Constant(4, 1.0);
      return stereographicByTruth(embedding, embedding.points, dataset);
    };
    const Matrix first = view_of({0, 1, 2, 3});
    for (const std::array<Index, 4>& order :
         {std::array<Index, 4>{2, 3, 0, 1}, {3, 2, 1, 0}, {0, 2, 1, 3}, {1, 3, 0, 2}}) {
      const double moved = (view_of(order) - first).norm() / first.norm();
      QVERIFY2(moved < 1e-6, qPrintable(QString::number(moved)));
    }
  }

  /// Rank correlation of the order found with the true one, best over rotations and reflections.
  void seriationFindsTheRing() {
    std::vector<Index> place;
    const Matrix points = shuffledRing(100, place);
    const std::vector<Index> order = seriation(points, 8);
    QCOMPARE(order.size(), place.size());
    const auto count = static_cast<Index>(order.size());
    Vector found(count);
    for (Index i = 0; i < count; ++i) {
      found(i) =
          static_cast<double>(place[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])]);
    }
    double best = 0.0;
    for (Index shift = 0; shift < count; ++shift) {
      Vector rotated(count);
      for (Index i = 0; i < count; ++i) {
        rotated(i) = std::fmod(found(i) + static_cast<double>(shift), static_cast<double>(count));
      }
      const Vector steps = Vector::LinSpaced(count, 0.0, 1.0);
      best = std::max(best, std::abs(spearman(rotated, steps)));
    }
    QVERIFY2(best > 0.99, qPrintable(QString::number(best)));
  }

  void ordersHoldEveryNeuronOnce() {
    DataParameters data;
    data.groups = {Group{.axes = {circle()}, .neurons_per_axis = 20},
                   Group{.axes = {interval()}, .neurons_per_axis = 15, .jitter = 2.0}};
    data.samples = 300;
    const Dataset dataset = makeDataset(data, true, 1);
    std::vector<Index> order = orderByTruth(dataset);
    // The jittered line is sorted by its preferred values; the ring comes first.
    for (std::size_t i = 0; i < 20; ++i) QCOMPARE(order[i], static_cast<Index>(i));
    for (std::size_t i = 21; i < order.size(); ++i) {
      QVERIFY(dataset.centers(1, order[i - 1]) <= dataset.centers(1, order[i]));
    }
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) QCOMPARE(order[i], static_cast<Index>(i));
    QCOMPARE(thinned(order, 10).size(), std::size_t{10});
    QCOMPARE(thinned(order, 100), order);
  }

  void straightMethodsSayWhereTheyFail() {
    EmbeddingParameters parameters;
    QVERIFY(!noteOn(*parameters.method, 0.01));
    parameters.method = EmbeddingMethod::named("pca");
    QVERIFY(noteOn(*parameters.method, 0.01));
    QVERIFY(!noteOn(*parameters.method, 0.3));
  }
};

QTEST_APPLESS_MAIN(MethodsTest)
#include "methods_test.moc"
