// SPDX-License-Identifier: GPL-3.0-or-later
// What every latent space promises, asked of each row of the table.
#include "core/data/latent_space.h"

#include <QtTest>
#include <array>
#include <cmath>
#include <numbers>

#include "core/base/error.h"
#include "core/data/group.h"
#include "core/data/latent_path.h"
#include "core/data/latent_values.h"
#include "core/data/product.h"
#include "core/data/sampling.h"
#include "core/data/tuning.h"

using namespace weightscape;

namespace {

constexpr int kDraws = 400;

Matrix drawn(const Axis& axis, Index count, std::uint64_t seed = 1) {
  Random random(seed, Random::Stream::Data);
  return uniformLatents(coordinateAxes({axis}), count, random);
}

double between(const Axis& axis, const Matrix& points, Index a, Index b) {
  return axis->distance(points.col(a).data(), points.col(b).data());
}

Matrix point(std::initializer_list<double> values) {
  Matrix result(static_cast<Index>(values.size()), 1);
  std::copy(values.begin(), values.end(), result.data());
  return result;
}

double between(const Axis& axis, std::initializer_list<double> a, std::initializer_list<double> b) {
  return axis->distance(point(a).data(), point(b).data());
}

bool near(double a, double b, double tolerance = 1e-12) { return std::abs(a - b) <= tolerance; }

}  // namespace

class LatentSpaceTest : public QObject {
  Q_OBJECT

  static void eachSpace() {
    QTest::addColumn<QString>("name");
    for (const Axis& axis : latentSpaces()) {
      QTest::newRow(axis->name().c_str()) << QString::fromStdString(axis->name());
    }
  }

 private slots:
  void distancesAreAMetric_data() { eachSpace(); }
  void distancesAreAMetric() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    const Matrix points = drawn(axis, Index{3} * kDraws);
    for (Index i = 0; i < points.cols(); i += 3) {
      QVERIFY(near(between(axis, points, i, i), 0.0));
      QVERIFY(near(between(axis, points, i, i + 1), between(axis, points, i + 1, i)));
      QVERIFY(between(axis, points, i, i + 2) <=
              between(axis, points, i, i + 1) + between(axis, points, i + 1, i + 2) + 1e-12);
    }
  }

  void whatIsDrawnIsInTheSpace_data() { eachSpace(); }
  void whatIsDrawnIsInTheSpace() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    const std::vector<Axis> coordinates = coordinateAxes({axis});
    requireOnAxes(coordinates, drawn(axis, kDraws), "drawn");
    Random random(2, Random::Stream::Data);
    Matrix walk = walkLatents(coordinates, kDraws, 20.0, random);
    requireOnAxes(coordinates, walk, "walk");
    jitterLatents(coordinates, {2.0}, random, walk);
    requireOnAxes(coordinates, walk, "jitter");
    Group group = standardGroup({axis});
    for (const GridOffset offset : {GridOffset::Usual, GridOffset::Whole, GridOffset::Half}) {
      group.grid = offset;
      const Matrix grid = gridCenters(group);
      QCOMPARE(static_cast<double>(grid.cols()), group.neurons());
      requireOnAxes(coordinates, grid, "grid");
    }
    for (int i = 0; i < kDraws; ++i) {
      requireOnAxes(coordinates, latentPath(coordinates, 0.013 * i), "path");
    }
  }

  /// Small steps have the length that was asked for: N(0, length²) in each direction.
  void stepsAreAsLongAsAsked_data() { eachSpace(); }
  void stepsAreAsLongAsAsked() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    constexpr double kLength = 1e-4;
    constexpr int kSteps = 4000;
    const Matrix start = drawn(axis, kSteps);
    Matrix moved = start;
    Random random(3, Random::Stream::Data);
    jitterLatents(coordinateAxes({axis}), {kLength}, random, moved);
    double sum = 0.0;
    for (Index i = 0; i < kSteps; ++i) {
      const double d = axis->distance(start.col(i).data(), moved.col(i).data());
      sum += d * d;
    }
    const double expected = axis->dimension() * kLength * kLength;
    QVERIFY(near(sum / kSteps / expected, 1.0, 0.08));
  }

  /// Long ones too: along a great circle none of the length is lost.
  void longStepsOnASphereAreGreatCircles() {
    const Axis axis = axisFromName("direction");
    constexpr double kLength = 0.1;
    constexpr int kSteps = 40000;
    Random random(7, Random::Stream::Data);
    double sum = 0.0;
    for (int i = 0; i < kSteps; ++i) {
      const std::array<double, 3> from = {0.0, 0.6, 0.8};
      std::array<double, 3> to = from;
      axis->move(kLength, random, to.data());
      const double d = axis->distance(from.data(), to.data());
      sum += d * d;
    }
    QVERIFY(near(sum / kSteps / (2.0 * kLength * kLength), 1.0, 0.025));
  }

  /// Neighbours in the space are neighbours in the ideal embedding, and the other way round.
  void theIdealEmbeddingKeepsNeighbours_data() { eachSpace(); }
  void theIdealEmbeddingKeepsNeighbours() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    constexpr double kNear = 0.01;
    Matrix points = drawn(axis, kDraws);
    Matrix moved = points;
    Random random(4, Random::Stream::Data);
    jitterLatents(coordinateAxes({axis}), {kNear}, random, moved);
    const std::vector<Axis> coordinates = coordinateAxes({axis});
    const Matrix from = idealEmbedding(coordinates, points);
    const Matrix to = idealEmbedding(coordinates, moved);
    for (Index i = 0; i < kDraws; ++i) {
      const double near_by = axis->distance(points.col(i).data(), moved.col(i).data());
      const double drawn_near = (from.col(i) - to.col(i)).norm();
      QVERIFY(drawn_near <= 1.3 * near_by + 1e-12);
      for (Index j = 0; j < i; ++j) {
        // What is far stays apart.
        const double far = between(axis, points, i, j);
        QVERIFY((from.col(i) - from.col(j)).norm() >= 0.4 * far);
      }
      std::vector<double> back(static_cast<std::size_t>(axis->coordinates()));
      if (axis->invert(from.col(i).data(), back.data())) {
        QVERIFY(near(axis->distance(points.col(i).data(), back.data()), 0.0, 1e-9));
      }
    }
  }

  void neighboursOfTheGridAreItsSpacingApart_data() { eachSpace(); }
  void neighboursOfTheGridAreItsSpacingApart() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    const Group group = standardGroup({axis});
    const Matrix grid = gridCenters(group);
    const double spacing = gridSpacings(group)[0];
    for (Index i = 0; i < grid.cols(); i += 7) {
      double nearest = std::numeric_limits<double>::infinity();
      for (Index j = 0; j < grid.cols(); ++j) {
        if (i != j) nearest = std::min(nearest, between(axis, grid, i, j));
      }
      QVERIFY2(nearest > 0.6 * spacing && nearest < 1.4 * spacing, qPrintable(QString::number(i)));
    }
  }

  void waysAreWithoutJumps_data() { eachSpace(); }
  void waysAreWithoutJumps() {
    QFETCH(const QString, name);
    const Axis axis = axisFromName(name.toStdString());
    const std::vector<Axis> coordinates = coordinateAxes({axis});
    constexpr Index kSteps = 1000;
    const Matrix sweep = latentSweep(coordinates, 0, kSteps);
    for (Index i = 1; i < kSteps; ++i) QVERIFY(between(axis, sweep, i - 1, i) < 0.01);
    QCOMPARE(near(between(axis, sweep, 0, kSteps - 1), 0.0, 1e-9), axis->sweepScale().cyclic);
    Matrix before = latentPath(coordinates, 0.0);
    for (int i = 1; i < 10 * kSteps; ++i) {
      const Matrix next = latentPath(coordinates, 0.001 * i);
      QVERIFY(axis->distance(before.data(), next.data()) < 0.01);
      before = next;
    }
    for (const LatentValues& latent : latentValues(coordinates, drawn(axis, kDraws))) {
      QVERIFY(!latent.name.empty());
      QVERIFY(latent.values.minCoeff() >= 0.0 && latent.values.maxCoeff() <= 1.0);
    }
  }

  void oppositeDirectionsAreHalfATurnApart() {
    QVERIFY(near(between(sphere(), {0, 0, 1}, {0, 0, -1}), 0.5));
    QVERIFY(near(between(sphere(), {1, 0, 0}, {0, 1, 0}), 0.25));
  }

  void aMoebiusStripExchangesItsSides() {
    const Axis strip = axisFromName("moebius");
    // Once round, the place across is the other one.
    QVERIFY(near(between(strip, {0.0, 0.2}, {1.0, 0.8}), 0.0));
    QVERIFY(between(strip, {0.0, 0.2}, {1.0, 0.2}) > 0.1);
    QVERIFY(near(between(strip, {0.1, 0.5}, {0.9, 0.5}), 0.2));
    QVERIFY(near(between(strip, {0.05, 0.0}, {0.95, 1.0}), 0.1));
    double state[2] = {1.25, 0.3};
    double place[2] = {};
    strip->settle(state, place);
    QVERIFY(near(place[0], 0.25) && near(place[1], 0.7));
    state[0] = -0.75;
    strip->settle(state, place);
    QVERIFY(near(place[0], 0.25) && near(place[1], 0.7));
    state[0] = 2.25;
    strip->settle(state, place);
    QVERIFY(near(place[0], 0.25) && near(place[1], 0.3));
  }

  void armsMeetAtTheJoint() {
    const Axis maze = axisFromName("y_maze");
    QVERIFY(near(between(maze, {0.0, 1.0}, {2.0, 1.0}), 1.0));
    QVERIFY(near(between(maze, {0.0, 0.0}, {2.0, 0.0}), 0.0));
    QVERIFY(near(between(maze, {1.0, 0.2}, {1.0, 0.6}), 0.2));
    // Whoever walks is in each arm as often.
    Random random(5, Random::Stream::Data);
    const Matrix walk = walkLatents(coordinateAxes({maze}), 200000, 50.0, random);
    for (const double arm : {0.0, 1.0, 2.0}) {
      const auto share = static_cast<double>((walk.row(0).array() == arm).count()) /
                         static_cast<double>(walk.cols());
      QVERIFY(near(share, 1.0 / 3.0, 0.04));
    }
    QVERIFY_EXCEPTION_THROWN(requireOnAxes(coordinateAxes({maze}), point({1.5, 0.5}), "file"),
                             Error);
  }

  /// Preferred values that are none of the space's: a line for a Y-maze, a sheet for a strip.
  void whatLeavesTheShapeOutIsRefused() {
    const auto refused = [](const char* name, const Matrix& centers) {
      try {
        requireSpread(coordinateAxes({axisFromName(name)}), centers, "file");
      } catch (const Error&) {
        return true;
      }
      return false;
    };
    for (const char* const name : {"moebius", "y_maze"}) {
      QVERIFY(!refused(name, gridCenters(standardGroup({axisFromName(name)}))));
    }
    Matrix two_arms = gridCenters(standardGroup({axisFromName("y_maze")}));
    QVERIFY(refused("y_maze", two_arms.leftCols(80)));
    QVERIFY(refused("y_maze", two_arms.leftCols(81)));
    Matrix strip = gridCenters(standardGroup({axisFromName("moebius")}));
    QVERIFY(refused("moebius", strip.leftCols(strip.cols() / 3)));
    strip.row(1) = (0.4 + 0.2 * strip.row(1).array()).matrix();
    QVERIFY(refused("moebius", strip));
    // Nor do they stand beside another axis.
    std::vector<Axis> mixed = coordinateAxes({axisFromName("y_maze")});
    mixed.push_back(interval());
    Matrix beside(3, two_arms.cols());
    beside << two_arms, Eigen::RowVectorXd::LinSpaced(two_arms.cols(), 0.0, 1.0);
    QVERIFY_EXCEPTION_THROWN(requireSpread(mixed, beside, "file"), Error);
  }

  void axesMayDiffer() {
    Group cylinder{.axes = {circle(), interval()}};
    cylinder.axis_neurons = {32, 8};
    cylinder.axis_widths = {0.1, 0.3};
    QCOMPARE(cylinder.neurons(), 256.0);
    const Matrix centers = gridCenters(cylinder);
    QCOMPARE(centers.cols(), Index{256});
    QVERIFY(near(centers(1, 0), 0.5 / 8) && near(centers(0, 8), 1.0 / 32));
    QVERIFY((gridSpacings(cylinder) == std::vector<double>{1.0 / 32, 1.0 / 8}));
    const Matrix responses = tuningResponses(cylinder, point({0.0, 0.5}),
                                             (Matrix(2, 2) << 0.1, 0.0, 0.5, 0.8).finished());
    QVERIFY(near(responses(0, 0), std::exp(-1.0)));
    QVERIFY(near(responses(0, 1), std::exp(-1.0)));
    cylinder.axis_widths = {0.1};
    QVERIFY_EXCEPTION_THROWN(validateGroup(cylinder, "data.groups.0"), Error);
  }

  void gridsBeginWhereAsked() {
    Group ring{.axes = {circle()}, .neurons_per_axis = 4};
    ring.grid = GridOffset::Half;
    QVERIFY(near(gridCenters(ring)(0, 0), 0.125));
    Group line{.axes = {interval()}, .neurons_per_axis = 4};
    line.grid = GridOffset::Whole;
    QVERIFY(near(gridCenters(line)(0, 3), 0.75));
  }
};

QTEST_APPLESS_MAIN(LatentSpaceTest)
#include "latent_space_test.moc"
