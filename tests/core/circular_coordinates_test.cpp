// SPDX-License-Identifier: GPL-3.0-or-later
// Angles that loops give to points, against the angles that the points were made from.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <map>
#include <numbers>
#include <numeric>
#include <optional>
#include <set>
#include <vector>

#include "core/base/random.h"
#include "core/topology/circular_coordinates.h"
#include "core/topology/landmarks.h"
#include "core/topology/persistence.h"

using namespace weightscape;

namespace {

constexpr int kPrime = 47;

/// How well two angles (in turns) agree up to a shift: 1 for the same.
double agreement(const Vector& found, const Vector& truth) {
  std::complex<double> sum = 0.0;
  for (Index i = 0; i < found.size(); ++i) {
    sum += std::polar(1.0, 2.0 * std::numbers::pi * (found(i) - truth(i)));
  }
  return std::abs(sum) / static_cast<double>(found.size());
}

/// The same, whichever way around it goes.
double agreementEitherWay(const Vector& found, const Vector& truth) {
  return std::max(agreement(found, truth), agreement(found, -truth));
}

double apart(double a, double b) {
  const double away = std::abs(a - b);
  return std::min(away, 1.0 - away);
}

std::vector<Index> everyPoint(Index count) {
  std::vector<Index> points(static_cast<std::size_t>(count));
  std::iota(points.begin(), points.end(), Index{0});
  return points;
}

/// The longest loops, of all that are found with their cocycles.
std::vector<Bar> longestLoops(const Matrix& distances, std::size_t most, int prime = kPrime) {
  std::vector<Bar> loops;
  for (Bar& bar :
       persistentCohomology(distances, {.dimension = 1, .prime = prime, .cocycle_ratio = 1.0})) {
    if (bar.dimension == 1 && loops.size() < most) loops.push_back(std::move(bar));
  }
  return loops;
}

/// The angles of all points among the distances of all.
std::optional<CircularCoordinates> anglesOf(const Matrix& distances, std::size_t loops,
                                            int prime = kPrime) {
  return circularCoordinates(distances, everyPoint(distances.cols()),
                             longestLoops(distances, loops, prime), prime);
}

Matrix betweenAngles(const Vector& turns) {
  Matrix distances(turns.size(), turns.size());
  for (Index j = 0; j < turns.size(); ++j) {
    for (Index i = 0; i < turns.size(); ++i) distances(i, j) = apart(turns(i), turns(j));
  }
  return distances;
}

Matrix betweenColumns(const Matrix& points) {
  Matrix distances(points.cols(), points.cols());
  for (Index j = 0; j < points.cols(); ++j) {
    for (Index i = 0; i < points.cols(); ++i) {
      distances(i, j) = (points.col(i) - points.col(j)).norm();
    }
  }
  return distances;
}

/// Equal steps around a ring, in an order that says nothing.
Vector shuffledTurns(Index count, std::uint64_t seed) {
  std::vector<Index> places = everyPoint(count);
  Random random(seed, Random::Stream::Analysis);
  random.shuffle(places);
  Vector turns(count);
  for (Index i = 0; i < count; ++i) {
    turns(i) =
        static_cast<double>(places[static_cast<std::size_t>(i)]) / static_cast<double>(count);
  }
  return turns;
}

/// A circle whose points are off it a little; `turns` receives where they belong.
Matrix noisyCircle(Index count, double width, std::uint64_t seed, Vector& turns) {
  Random random(seed, Random::Stream::Analysis);
  turns.resize(count);
  Matrix points(2, count);
  for (Index i = 0; i < count; ++i) {
    turns(i) = random.uniform();
    const double radius = 1.0 + width * random.normal();
    const double angle = 2.0 * std::numbers::pi * turns(i);
    points.col(i) << radius * std::cos(angle), radius * std::sin(angle);
  }
  return points;
}

/// Ways along a square grid without ends in which diagonals may be taken: known without a search.
Matrix torusGeodesics(Index side) {
  const Index count = side * side;
  Matrix distances(count, count);
  for (Index j = 0; j < count; ++j) {
    for (Index i = 0; i < count; ++i) {
      const Index x = std::abs(i % side - j % side);
      const Index y = std::abs(i / side - j / side);
      const auto along = static_cast<double>(std::min(x, side - x));
      const auto across = static_cast<double>(std::min(y, side - y));
      distances(i, j) = std::max(along, across) + (std::sqrt(2.0) - 1.0) * std::min(along, across);
    }
  }
  return distances;
}

Landmarks farthestOf(const Matrix& distances, Index count) {
  return farthestPoints(distances.cols(), count,
                        [&](Index point) { return Vector(distances.col(point)); });
}

}  // namespace

class CircularCoordinatesTest : public QObject {
  Q_OBJECT

 private slots:
  void angleOfARing_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("prime");
    for (const int count : {8, 50, 120}) {
      for (const int prime : {3, 47}) {
        QTest::addRow("%d points modulo %d", count, prime) << count << prime;
      }
    }
  }

  void angleOfARing() {
    QFETCH(const int, count);
    QFETCH(const int, prime);
    const Vector turns = shuffledTurns(count, 1);
    const auto found = anglesOf(betweenAngles(turns), 1, prime);
    QVERIFY(found.has_value());
    QCOMPARE(found->angles.rows(), Index{1});
    QVERIFY(found->angles.minCoeff() >= 0.0 && found->angles.maxCoeff() < 1.0);
    // All steps are equal, so nothing but the truth is smooth.
    const double agrees = agreementEitherWay(found->angles.row(0).transpose(), turns);
    QVERIFY2(agrees >= 1.0 - 1e-9, qPrintable(QString::number(agrees, 'g', 12)));
  }

  /// The mean square of steps of k points, k/N of a turn each, nearer ones with more weight.
  void energyOfARing() {
    const Matrix distances = betweenAngles(shuffledTurns(60, 2));
    const std::vector<Bar> loops = longestLoops(distances, 1);
    const auto found = circularCoordinates(distances, everyPoint(60), loops, kPrime);
    QVERIFY(found.has_value());
    // Birth 1/60, death 20/60: steps of up to 14 of 60 are near, since .7 of the way is 14.3.
    double sum = 0.0;
    double weights = 0.0;
    const double scale = (1.0 + 0.7 * 19.0) / 60.0;
    for (int steps = 1; steps <= 14; ++steps) {
      const double turn = steps / 60.0;
      const double weight = 1.0 - 0.999 * turn / scale;
      sum += weight * turn * turn;
      weights += weight;
    }
    QVERIFY(std::abs(found->energies(0) - sum / weights) < 1e-9 * sum / weights);
  }

  void anglesOfATorus() {
    constexpr Index kSide = 16;
    const Matrix distances = torusGeodesics(kSide);
    const auto found = anglesOf(distances, 2);
    QVERIFY(found.has_value());
    QCOMPARE(found->angles.rows(), Index{2});
    Vector x(kSide * kSide);
    Vector y(kSide * kSide);
    for (Index i = 0; i < x.size(); ++i) {
      x(i) = static_cast<double>(i % kSide) / kSide;
      const Index row = i / kSide;
      y(i) = static_cast<double>(row) / kSide;
    }
    // Loops of a torus may be any two that make up all: each is a whole combination of the two
    // directions, and the determinant is ±1.
    std::vector<std::pair<int, int>> loops;
    for (Index row = 0; row < 2; ++row) {
      double best = 0.0;
      std::pair<int, int> loop;
      for (int a = -2; a <= 2; ++a) {
        for (int b = -2; b <= 2; ++b) {
          const double agrees = agreement(found->angles.row(row).transpose(), a * x + b * y);
          if (agrees <= best) continue;
          best = agrees;
          loop = {a, b};
        }
      }
      QVERIFY2(best >= 0.97, qPrintable(QString::number(best)));
      loops.push_back(loop);
    }
    QCOMPARE(std::abs(loops[0].first * loops[1].second - loops[0].second * loops[1].first), 1);
    // Those that turn least go straight along one direction each; here both turn as much.
    for (const auto& [a, b] : loops) QCOMPARE(std::abs(a) + std::abs(b), 1);
    QVERIFY(std::abs(found->energies(0) - found->energies(1)) < 0.05 * found->energies(0));
  }

  /// Cocycles of loops that wind around each other give the same angles as those that do not.
  void loopsAreUnwound() {
    constexpr Index kSide = 12;
    const Matrix distances = torusGeodesics(kSide);
    const std::vector<Bar> straight = longestLoops(distances, 2);
    for (const int winds : {-3, -1, 1, 4}) {
      std::map<std::pair<int, int>, int> sum;
      for (const CocycleTerm& term : straight[0].cocycle) sum[{term.from, term.to}] += term.value;
      for (const CocycleTerm& term : straight[1].cocycle) {
        sum[{term.from, term.to}] += (winds + kPrime) * term.value;
      }
      Bar wound = straight[0];
      wound.birth = std::max(straight[0].birth, straight[1].birth);
      wound.death = std::min(straight[0].death, straight[1].death);
      wound.cocycle.clear();
      for (const auto& [edge, value] : sum) {
        if (value % kPrime != 0) {
          wound.cocycle.push_back({edge.first, edge.second, value % kPrime});
        }
      }
      const std::vector<Index> points = everyPoint(kSide * kSide);
      const auto expected = circularCoordinates(distances, points, straight, kPrime);
      const auto found = circularCoordinates(distances, points, {wound, straight[1]}, kPrime);
      QVERIFY(expected.has_value() && found.has_value());
      QVERIFY((found->energies - expected->energies).norm() < 1e-6 * expected->energies.norm());
      // Both directions turn as much: either may come first.
      double other_place = 0.0;
      double same_place = 0.0;
      for (Index row = 0; row < 2; ++row) {
        const Vector angle = found->angles.row(row).transpose();
        same_place += agreementEitherWay(angle, expected->angles.row(row).transpose());
        other_place += agreementEitherWay(angle, expected->angles.row(1 - row).transpose());
      }
      QVERIFY(std::max(same_place, other_place) > 2.0 * (1.0 - 1e-6));
    }
  }

  /// Points that are no landmarks stand between those around them. That the circle is denser here
  /// and there bends nothing.
  void pointsBetweenLandmarks() {
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
      Vector turns;
      const Matrix distances = betweenColumns(noisyCircle(400, 0.05, seed, turns));
      const Landmarks landmarks = farthestOf(distances, 60);
      const Matrix among = landmarks.distances(Eigen::all, landmarks.points);
      const auto found = circularCoordinates(landmarks.distances, landmarks.points,
                                             longestLoops(among, 1), kPrime);
      QVERIFY(found.has_value());
      QCOMPARE(found->angles.cols(), Index{400});
      const double agrees = agreementEitherWay(found->angles.row(0).transpose(), turns);
      QVERIFY2(agrees >= 0.995, qPrintable(QString::number(agrees)));
    }
  }

  /// Half of the points on an eighth of a ring.
  void aCrowdBendsNoAngle() {
    Vector turns(160);
    turns << Vector::LinSpaced(80, 0.0, 0.125), Vector::LinSpaced(80, 0.135, 0.99);
    const auto found = anglesOf(betweenAngles(turns), 1);
    QVERIFY(found.has_value());
    const double agrees = agreementEitherWay(found->angles.row(0).transpose(), turns);
    QVERIFY2(agrees >= 0.98, qPrintable(QString::number(agrees)));
  }

  /// Halfway between two of eight landmarks of a ring stands half of the way: nearer than the
  /// nearest landmark's angle, which would be a sixteenth of a turn off.
  void aPointHalfwayBetweenLandmarks() {
    Vector turns(9);
    for (Index i = 0; i < 8; ++i) turns(i) = static_cast<double>(i) / 8.0;
    turns(8) = 5.5 / 8.0;
    const Matrix distances = betweenAngles(turns).topRows(8);
    const auto found = circularCoordinates(distances, everyPoint(8),
                                           longestLoops(distances.leftCols(8), 1), kPrime);
    QVERIFY(found.has_value());
    QVERIFY(std::abs(apart(found->angles(0, 8), found->angles(0, 5)) - 1.0 / 16.0) < 1e-9);
    QVERIFY(std::abs(apart(found->angles(0, 8), found->angles(0, 6)) - 1.0 / 16.0) < 1e-9);
  }

  void noLoopHasNoAngle() {
    const Matrix line = betweenColumns(Vector::LinSpaced(12, 0.0, 1.0).transpose());
    const std::vector<Bar> loops = longestLoops(line, 4);
    QVERIFY(loops.empty());
    const auto found = circularCoordinates(line, everyPoint(12), loops, kPrime);
    QVERIFY(found.has_value());
    QCOMPARE(found->angles.rows(), Index{0});
    QCOMPARE(found->angles.cols(), Index{12});
    QCOMPARE(found->energies.size(), Index{0});
  }

  /// Landmarks or not.
  void pointsAtOnePlaceHaveOneAngle() {
    const Vector once = shuffledTurns(30, 5);
    const Matrix distances = betweenAngles(once.replicate(2, 1));
    for (const Index count : {Index{20}, Index{30}, Index{45}, Index{60}}) {
      const Landmarks landmarks = farthestOf(distances, count);
      const Matrix among = landmarks.distances(Eigen::all, landmarks.points);
      const auto found = circularCoordinates(landmarks.distances, landmarks.points,
                                             longestLoops(among, 1), kPrime);
      QVERIFY(found.has_value());
      for (Index i = 0; i < 30; ++i) {
        QVERIFY(apart(found->angles(0, i), found->angles(0, i + 30)) < 1e-9);
      }
      const double agrees =
          agreementEitherWay(found->angles.row(0).transpose(), once.replicate(2, 1));
      QVERIFY2(agrees >= 0.99, qPrintable(QString::number(agrees)));
    }
  }

  /// The loop of a projective plane goes around once modulo 2, but no whole number of times.
  void aLoopWithoutALift() {
    // Directions without a sign: distances between lines through the middle of a sphere, spread by
    // the golden angle.
    Matrix points(3, 60);
    for (Index i = 0; i < 60; ++i) {
      const double height = (static_cast<double>(i) + 0.5) / 60.0;
      const double angle = static_cast<double>(i) * std::numbers::pi * (3.0 - std::sqrt(5.0));
      const double radius = std::sqrt(1.0 - height * height);
      points.col(i) << radius * std::cos(angle), radius * std::sin(angle), height;
    }
    const Matrix distances =
        (points.transpose() * points).cwiseAbs().cwiseMin(1.0).unaryExpr([](double cosine) {
          return std::acos(cosine);
        });
    Matrix symmetric = 0.5 * (distances + distances.transpose());
    symmetric.diagonal().setZero();
    const std::vector<Bar> loops = longestLoops(symmetric, 1, 2);
    QVERIFY(!loops.empty() && loops[0].ratio() > 1.5);
    QVERIFY(!circularCoordinates(symmetric, everyPoint(60), loops, 2).has_value());
  }

  /// A loop that is filled before another is there: at no distance are both.
  void loopsThatAreNeverThereTogether() {
    const Vector small = shuffledTurns(12, 6);
    const Vector large = shuffledTurns(6, 7);
    Matrix distances = Matrix::Constant(18, 18, 1000.0);
    distances.topLeftCorner(12, 12) = betweenAngles(small);
    distances.bottomRightCorner(6, 6) = 100.0 * betweenAngles(large);
    const std::vector<Bar> loops = longestLoops(distances, 2);
    QCOMPARE(loops.size(), std::size_t{2});
    QVERIFY(!circularCoordinates(distances, everyPoint(18), loops, kPrime).has_value());
    const auto found = circularCoordinates(distances, everyPoint(18), {loops[0]}, kPrime);
    QVERIFY(found.has_value());
    QVERIFY(agreementEitherWay(found->angles.row(0).head(12).transpose(), small) > 0.999);
  }

  void aStopEndsIt() {
    const Matrix distances = betweenAngles(shuffledTurns(120, 8));
    const std::vector<Bar> loops = longestLoops(distances, 1);
    const auto looks_until = [&](long stop_at, bool* stopped) {
      std::stop_source source;
      long looks = 0;
      const std::function<void()> looked = [&] {
        if (++looks == stop_at) source.request_stop();
      };
      try {
        circularCoordinates(distances, everyPoint(120), loops, kPrime,
                            {source.get_token(), {}, &looked});
        *stopped = false;
      } catch (const Stopped&) {
        *stopped = true;
      }
      return looks;
    };
    bool stopped = true;
    const long all = looks_until(0, &stopped);
    QVERIFY(!stopped && all >= 3);
    for (const long look : {1L, all / 2, all}) {
      QCOMPARE(looks_until(look, &stopped), look);
      QVERIFY(stopped);
    }
  }

  /// Along a line from its first point: the other end, the middle, the quarters; of equally far
  /// ones the lower number.
  void landmarksAreFarApart() {
    const Matrix line = betweenColumns(Vector::LinSpaced(9, 0.0, 8.0).transpose());
    const Landmarks landmarks = farthestOf(line, 5);
    QVERIFY(landmarks.points == (std::vector<Index>{0, 8, 4, 2, 6}));
    QCOMPARE(landmarks.distances.rows(), Index{5});
    QVERIFY(landmarks.distances == line(landmarks.points, Eigen::all));
    QCOMPARE(farthestOf(line, 20).points.size(), std::size_t{9});
    QVERIFY(farthestOf(line, 0).points.empty());
    QVERIFY(farthestOf(Matrix(0, 0), 5).points.empty());
  }

  /// Where there are fewer places than landmarks each is another point all the same.
  void landmarksAmongPointsAtOnePlace() {
    Matrix places = Matrix::Zero(1, 10);
    places.rightCols(2) << 1.0, 3.0;
    const Landmarks landmarks = farthestOf(betweenColumns(places), 6);
    const std::set<Index> different(landmarks.points.begin(), landmarks.points.end());
    QCOMPARE(different.size(), std::size_t{6});
    QVERIFY(landmarks.points[1] == 9 && landmarks.points[2] == 8);
  }
};

QTEST_APPLESS_MAIN(CircularCoordinatesTest)
#include "circular_coordinates_test.moc"
