// SPDX-License-Identifier: GPL-3.0-or-later
// Bars against closed forms, surfaces whose holes are known, and homology by its definition.
#include <QtTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/topology/persistence.h"
#include "tests/core/noise.h"

using namespace weightscape;

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

/// Dimension, birth, death.
using Plain = std::tuple<int, double, double>;

/// In an order of its own: bars that last equally long may come in any.
std::vector<Plain> plain(const std::vector<Bar>& bars) {
  std::vector<Plain> result;
  result.reserve(bars.size());
  for (const Bar& bar : bars) result.emplace_back(bar.dimension, bar.birth, bar.death);
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<Bar> barsOf(const Matrix& distances, int dimension = 1, int prime = 2) {
  return persistentCohomology(distances, {.dimension = dimension, .prime = prime});
}

std::vector<Bar> ofDimension(const std::vector<Bar>& bars, int dimension) {
  std::vector<Bar> result;
  for (const Bar& bar : bars) {
    if (bar.dimension == dimension) result.push_back(bar);
  }
  return result;
}

double chord(Index steps, Index count) {
  return 2.0 * std::sin(std::numbers::pi * static_cast<double>(steps) / static_cast<double>(count));
}

/// A table from its entries below the diagonal.
Matrix table(Index count, const std::function<double(Index, Index)>& length) {
  Matrix distances = Matrix::Zero(count, count);
  for (Index j = 0; j < count; ++j) {
    for (Index i = j + 1; i < count; ++i) distances(i, j) = distances(j, i) = length(i, j);
  }
  return distances;
}

Index stepsOnCircle(Index i, Index j, Index count) {
  const Index away = std::abs(i - j);
  return std::min(away, count - away);
}

/// Equal steps around a circle; equal chords are equal to the last bit.
Matrix circleChords(Index count) {
  return table(count, [=](Index i, Index j) { return chord(stepsOnCircle(i, j, count), count); });
}

Matrix betweenColumns(const Matrix& points) {
  return table(points.cols(),
               [&](Index i, Index j) { return (points.col(i) - points.col(j)).norm(); });
}

Matrix noisyCircle(Index count, double width, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix points(2, count);
  for (Index i = 0; i < count; ++i) {
    const double angle = 2.0 * std::numbers::pi * random.uniform();
    const double radius = 1.0 + width * random.normal();
    points.col(i) << radius * std::cos(angle), radius * std::sin(angle);
  }
  return points;
}

/// Small whole numbers, most of them several times, which need not be a metric.
Matrix tiedDistances(Index count, std::uint64_t seed, std::uint64_t values) {
  Random random(seed, Random::Stream::Analysis);
  return table(count, [&](Index, Index) { return static_cast<double>(random.below(values)); });
}

using Simplex = std::vector<int>;

/// Homology by its definition: all simplices in their order, the whole boundary matrix, its columns
/// reduced from left to right (Edelsbrunner, Letscher, Zomorodian 2002). Nothing is left out.
std::vector<Plain> barsByDefinition(const Matrix& distances, int dimension, int prime) {
  std::vector<std::pair<double, Simplex>> simplices;
  const auto count = static_cast<int>(distances.cols());
  const std::function<void(const Simplex&, double)> grow = [&](const Simplex& simplex,
                                                               double diameter) {
    if (!simplex.empty()) simplices.emplace_back(diameter, simplex);
    if (static_cast<int>(simplex.size()) == dimension + 2) return;
    for (int v = simplex.empty() ? 0 : simplex.back() + 1; v < count; ++v) {
      double larger = diameter;
      for (const int other : simplex) larger = std::max(larger, distances(v, other));
      if (larger == kNever) continue;
      Simplex next = simplex;
      next.push_back(v);
      grow(next, larger);
    }
  };
  grow({}, 0.0);
  std::sort(simplices.begin(), simplices.end(), [](const auto& a, const auto& b) {
    return std::make_tuple(a.first, a.second.size(), a.second) <
           std::make_tuple(b.first, b.second.size(), b.second);
  });
  std::map<Simplex, int> place;
  for (std::size_t i = 0; i < simplices.size(); ++i) {
    place[simplices[i].second] = static_cast<int>(i);
  }
  const auto remainder = [prime](int value) { return ((value % prime) + prime) % prime; };
  const auto inverse = [&](int value) {
    int result = 1;
    while (remainder(result * value) != 1) ++result;
    return result;
  };
  std::map<int, std::map<int, int>> ending;  // the reduced column of each lowest row
  std::set<int> unpaired;
  std::vector<Plain> bars;
  for (std::size_t i = 0; i < simplices.size(); ++i) {
    const auto& [diameter, simplex] = simplices[i];
    std::map<int, int> column;
    for (std::size_t left_out = 0; simplex.size() > 1 && left_out < simplex.size(); ++left_out) {
      Simplex face = simplex;
      face.erase(face.begin() + static_cast<std::ptrdiff_t>(left_out));
      column[place.at(face)] = remainder(left_out % 2 == 0 ? 1 : -1);
    }
    while (!column.empty() && ending.contains(column.rbegin()->first)) {
      const std::map<int, int>& other = ending.at(column.rbegin()->first);
      const int factor = column.rbegin()->second * inverse(other.rbegin()->second);
      for (const auto& [row, value] : other) {
        int& sum = column[row];
        sum = remainder(sum - factor * value);
        if (sum == 0) column.erase(row);
      }
    }
    if (column.empty()) {
      unpaired.insert(static_cast<int>(i));
      continue;
    }
    const int born = column.rbegin()->first;
    unpaired.erase(born);
    const auto& [birth, first] = simplices[static_cast<std::size_t>(born)];
    if (diameter > birth) bars.emplace_back(static_cast<int>(first.size()) - 1, birth, diameter);
    ending[born] = std::move(column);
  }
  for (const int i : unpaired) {
    const auto& [birth, simplex] = simplices[static_cast<std::size_t>(i)];
    const int holes = static_cast<int>(simplex.size()) - 1;
    if (holes <= dimension) bars.emplace_back(holes, birth, kNever);
  }
  std::sort(bars.begin(), bars.end());
  return bars;
}

/// The barycentric subdivision of a surface as distances: 1 between a face and one that it holds, 2
/// between all others. At 1 the complex is the surface itself, whatever its triangulation was.
Matrix subdivided(const std::vector<std::array<int, 3>>& triangles) {
  std::set<std::set<int>> faces;
  for (const auto& [a, b, c] : triangles) {
    for (const std::set<int>& face :
         std::vector<std::set<int>>{{a}, {b}, {c}, {a, b}, {a, c}, {b, c}, {a, b, c}}) {
      faces.insert(face);
    }
  }
  const std::vector<std::set<int>> all(faces.begin(), faces.end());
  return table(static_cast<Index>(all.size()), [&](Index i, Index j) {
    const std::set<int>& a = all[static_cast<std::size_t>(i)];
    const std::set<int>& b = all[static_cast<std::size_t>(j)];
    const bool joined = std::includes(a.begin(), a.end(), b.begin(), b.end()) ||
                        std::includes(b.begin(), b.end(), a.begin(), a.end());
    return joined ? 1.0 : 2.0;
  });
}

/// The projective plane with the fewest vertices: six.
std::vector<std::array<int, 3>> projectivePlane() {
  return {{0, 1, 4}, {0, 1, 5}, {0, 2, 3}, {0, 2, 5}, {0, 3, 4},
          {1, 2, 3}, {1, 2, 4}, {1, 3, 5}, {2, 4, 5}, {3, 4, 5}};
}

/// Squares, each cut into two triangles, whose opposite sides are joined: the second pair turned
/// over for a Klein bottle.
std::vector<std::array<int, 3>> joinedSquares(int side, bool turned) {
  const auto vertex = [=](int i, int j) {
    if (j == side && turned) i = 2 * side - i;
    return (i % side) * side + j % side;
  };
  std::vector<std::array<int, 3>> triangles;
  for (int i = 0; i < side; ++i) {
    for (int j = 0; j < side; ++j) {
      triangles.push_back({vertex(i, j), vertex(i + 1, j), vertex(i + 1, j + 1)});
      triangles.push_back({vertex(i, j), vertex(i, j + 1), vertex(i + 1, j + 1)});
    }
  }
  return triangles;
}

/// A cocycle's value on the edge from a to b.
class Cochain {
 public:
  Cochain(const Bar& bar, Index points, int prime) : prime_(prime) {
    values_ = MatrixOf<int>::Zero(points, points);
    for (const CocycleTerm& term : bar.cocycle) {
      values_(term.from, term.to) = term.value;
      values_(term.to, term.from) = prime - term.value;
    }
  }
  [[nodiscard]] int operator()(Index a, Index b) const { return values_(a, b); }
  /// Whether the numbers around each triangle of edges that `within` allows come to 0.
  [[nodiscard]] bool closes(const Matrix& distances,
                            const std::function<bool(double)>& within) const {
    for (Index a = 0; a < distances.cols(); ++a) {
      for (Index b = a + 1; b < distances.cols(); ++b) {
        for (Index c = b + 1; c < distances.cols(); ++c) {
          const double diameter = std::max({distances(a, b), distances(b, c), distances(a, c)});
          if (within(diameter) && (values_(a, b) + values_(b, c) + values_(c, a)) % prime_ != 0) {
            return false;
          }
        }
      }
    }
    return true;
  }
  /// Whether numbers at the points, whose differences are these, exist on edges that are allowed.
  [[nodiscard]] bool isDifference(const Matrix& distances,
                                  const std::function<bool(double)>& within) const {
    std::vector<int> number(static_cast<std::size_t>(distances.cols()), -1);
    for (std::size_t start = 0; start < number.size(); ++start) {
      if (number[start] >= 0) continue;
      number[start] = 0;
      std::vector<std::size_t> next = {start};
      while (!next.empty()) {
        const std::size_t a = next.back();
        next.pop_back();
        for (std::size_t b = 0; b < number.size(); ++b) {
          const auto i = static_cast<Index>(a);
          const auto j = static_cast<Index>(b);
          if (a == b || !within(distances(i, j))) continue;
          const int expected = (number[a] + values_(i, j)) % prime_;
          if (number[b] < 0) {
            number[b] = expected;
            next.push_back(b);
          } else if (number[b] != expected) {
            return false;
          }
        }
      }
    }
    return true;
  }

 private:
  int prime_;
  MatrixOf<int> values_;
};

std::string refusal(const Matrix& distances, const PersistenceOptions& options = {}) {
  try {
    persistentCohomology(distances, options);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

class PersistenceTest : public QObject {
  Q_OBJECT

 private slots:
  void loopOfACircle_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("prime");
    for (const int count : {4, 5, 6, 7, 8, 9, 12, 13, 29, 60}) {
      for (const int prime : {2, 3, 47}) {
        QTest::addRow("%d points modulo %d", count, prime) << count << prime;
      }
    }
  }

  /// It is there once neighbours are joined and filled once three chords go around.
  void loopOfACircle() {
    QFETCH(const int, count);
    QFETCH(const int, prime);
    const std::vector<Bar> bars = barsOf(circleChords(count), 1, prime);
    const std::vector<Bar> loops = ofDimension(bars, 1);
    QCOMPARE(loops.size(), std::size_t{1});
    QCOMPARE(loops[0].birth, chord(1, count));
    QCOMPARE(loops[0].death, chord((count + 2) / 3, count));
    std::vector<Plain> pieces(static_cast<std::size_t>(count) - 1, {0, 0.0, chord(1, count)});
    pieces.emplace_back(0, 0.0, kNever);
    QVERIFY(plain(ofDimension(bars, 0)) == pieces);
  }

  /// Adamaszek and Adams 2017: of 3m points on a circle those that are m steps apart span m − 1
  /// spheres, until the next chord joins them; of other numbers of points none.
  void voidsOfACircle() {
    for (const Index count : {6, 7, 8, 9, 10, 12, 13, 15}) {
      for (const int prime : {2, 3}) {
        const std::vector<Bar> voids = ofDimension(barsOf(circleChords(count), 2, prime), 2);
        const Index third = count / 3;
        const Plain one = {2, chord(third, count), chord(third + 1, count)};
        const std::vector<Plain> expected(count % 3 == 0 ? static_cast<std::size_t>(third) - 1 : 0,
                                          one);
        QVERIFY2(plain(voids) == expected, qPrintable(QString::number(count)));
      }
    }
  }

  void octahedron() {
    Matrix corners = Matrix::Zero(3, 6);
    corners << Matrix::Identity(3, 3), -Matrix::Identity(3, 3);
    const std::vector<Bar> bars = barsOf(betweenColumns(corners), 2);
    QVERIFY(ofDimension(bars, 1).empty());
    const std::vector<Bar> voids = ofDimension(bars, 2);
    QCOMPARE(voids.size(), std::size_t{1});
    QCOMPARE(voids[0].birth, std::sqrt(2.0));
    QCOMPARE(voids[0].death, 2.0);
    QVERIFY(voids[0].cocycle.empty());
    QCOMPARE(voids[0].ratio(), std::sqrt(2.0));
  }

  /// Unit edges around: the distance is the number of steps.
  void lengthsAlongACycle() {
    for (const Index count : {4, 5, 9, 10, 31}) {
      const Matrix distances = table(
          count, [=](Index i, Index j) { return static_cast<double>(stepsOnCircle(i, j, count)); });
      const std::vector<Bar> loops = ofDimension(barsOf(distances), 1);
      QCOMPARE(loops.size(), std::size_t{1});
      QCOMPARE(loops[0].birth, 1.0);
      QCOMPARE(loops[0].death, std::ceil(static_cast<double>(count) / 3.0));
    }
  }

  /// Pieces end at the edges of the shortest tree that joins all (by Prim, where the program has
  /// Kruskal); of two clusters the last one ends where the nearest two points meet.
  void piecesOfTwoClusters() {
    Matrix points = noise(3, 60, 5);
    points.rightCols(25).array() += 100.0;
    const Matrix distances = betweenColumns(points);
    std::vector<double> joined;
    Vector reach = distances.col(0);
    Vector seen = Vector::Zero(60);
    seen(0) = kNever;
    for (int i = 1; i < 60; ++i) {
      Index next = 0;
      joined.push_back((reach + seen).minCoeff(&next));
      seen(next) = kNever;
      reach = reach.cwiseMin(distances.col(next));
    }
    std::sort(joined.rbegin(), joined.rend());
    const std::vector<Bar> bars = barsOf(distances, 0);
    QCOMPARE(bars.size(), std::size_t{60});
    QCOMPARE(bars[0].death, kNever);
    QCOMPARE(bars[1].death, distances.topRightCorner(35, 25).minCoeff());
    QVERIFY(bars[2].death < 5.0);
    for (std::size_t i = 1; i < bars.size(); ++i) {
      QCOMPARE(bars[i].birth, 0.0);
      QCOMPARE(bars[i].death, joined[i - 1]);
    }
  }

  void surfaces_data() {
    QTest::addColumn<int>("surface");
    QTest::addColumn<int>("prime");
    QTest::addColumn<int>("loops");
    QTest::addColumn<int>("voids");
    QTest::newRow("projective plane, 2") << 0 << 2 << 1 << 1;
    QTest::newRow("projective plane, 3") << 0 << 3 << 0 << 0;
    QTest::newRow("projective plane, 47") << 0 << 47 << 0 << 0;
    QTest::newRow("Klein bottle, 2") << 1 << 2 << 2 << 1;
    QTest::newRow("Klein bottle, 3") << 1 << 3 << 1 << 0;
    QTest::newRow("torus, 2") << 2 << 2 << 2 << 1;
    QTest::newRow("torus, 3") << 2 << 3 << 2 << 1;
    QTest::newRow("torus, 251") << 2 << 251 << 2 << 1;
  }

  /// Surfaces without two sides have other holes modulo 2 than modulo other primes.
  void surfaces() {
    QFETCH(const int, surface);
    QFETCH(const int, prime);
    QFETCH(const int, loops);
    QFETCH(const int, voids);
    const Matrix distances =
        subdivided(surface == 0 ? projectivePlane() : joinedSquares(4, surface == 1));
    const std::vector<Bar> bars = barsOf(distances, 2, prime);
    QVERIFY(plain(ofDimension(bars, 1)) ==
            std::vector<Plain>(static_cast<std::size_t>(loops), {1, 1.0, 2.0}));
    QVERIFY(plain(ofDimension(bars, 2)) ==
            std::vector<Plain>(static_cast<std::size_t>(voids), {2, 1.0, 2.0}));
  }

  /// The shortcuts change nothing: small sets of points with many equal distances, with and without
  /// triangles that close, and with pairs that are never joined.
  void holesByTheirDefinition() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      const auto count = static_cast<Index>(4 + seed % 9);
      Matrix distances = seed % 3 == 0 ? betweenColumns(noise(2, count, seed))
                                       : tiedDistances(count, seed, seed % 3 == 1 ? 4 : 12);
      if (seed % 4 == 0) {
        const double reach = 0.6 * distances.maxCoeff();
        for (double& length : distances.reshaped()) {
          if (length > reach) length = kNever;
        }
      }
      for (const int prime : {2, 3, 5, 47}) {
        QVERIFY2(plain(barsOf(distances, 2, prime)) == barsByDefinition(distances, 2, prime),
                 qPrintable(QString("seed %1 modulo %2").arg(seed).arg(prime)));
      }
    }
  }

  void cocyclesClose_data() {
    QTest::addColumn<int>("prime");
    for (const int prime : {2, 3, 47, 251}) QTest::addRow("modulo %d", prime) << prime;
  }

  /// From birth on until something fills the loop the numbers around each triangle come to 0, and
  /// they are no differences of numbers at the points; what fills it is a triangle around which
  /// they do not.
  void cocyclesClose() {
    QFETCH(const int, prime);
    for (const Matrix& distances :
         {betweenColumns(noisyCircle(40, 0.2, 3)), tiedDistances(14, 4, 12), circleChords(20),
          subdivided(joinedSquares(4, false))}) {
      const std::vector<Bar> loops = ofDimension(
          persistentCohomology(distances, {.dimension = 1, .prime = prime, .cocycle_ratio = 1.0}),
          1);
      QVERIFY(!loops.empty());
      for (const Bar& loop : loops) {
        QVERIFY(!loop.cocycle.empty());
        bool at_birth = false;
        for (const CocycleTerm& term : loop.cocycle) {
          QVERIFY(0 <= term.from && term.from < term.to && term.to < distances.cols());
          QVERIFY(1 <= term.value && term.value < prime);
          QVERIFY(distances(term.from, term.to) >= loop.birth);
          at_birth = at_birth || distances(term.from, term.to) == loop.birth;
        }
        QVERIFY(at_birth);
        const Cochain cochain(loop, distances.cols(), prime);
        const auto until_birth = [&](double length) { return length <= loop.birth; };
        const auto before_death = [&](double length) { return length < loop.death; };
        const auto until_death = [&](double length) { return length <= loop.death; };
        QVERIFY(cochain.closes(distances, until_birth));
        QVERIFY(cochain.closes(distances, before_death));
        QVERIFY(!cochain.closes(distances, until_death));
        QVERIFY(!cochain.isDifference(distances, until_birth));
        QVERIFY(!cochain.isDifference(distances, before_death));
      }
    }
  }

  /// Who asks for none, or for those of longer loops, gets no more.
  void cocyclesAreOfLongLoopsAlone() {
    const Matrix distances = betweenColumns(noisyCircle(60, 0.15, 8));
    const double longest = ofDimension(barsOf(distances), 1)[0].ratio();
    QVERIFY(ofDimension(barsOf(distances), 1)[0].cocycle.empty());
    for (const double ratio : {1.0, 0.5 * (1.0 + longest), longest, 1.01 * longest}) {
      for (const Bar& bar :
           persistentCohomology(distances, {.dimension = 2, .prime = 3, .cocycle_ratio = ratio})) {
        QCOMPARE(bar.cocycle.empty(), bar.dimension != 1 || bar.ratio() < ratio);
      }
    }
  }

  /// A ring of equal points whose opposite ones were never joined: nothing fills it.
  void loopsThatNothingFills() {
    const Matrix distances =
        table(5, [](Index i, Index j) { return stepsOnCircle(i, j, 5) == 1 ? 1.0 : kNever; });
    const std::vector<Bar> loops = ofDimension(
        persistentCohomology(distances, {.dimension = 2, .prime = 5, .cocycle_ratio = 2.0}), 1);
    QCOMPARE(loops.size(), std::size_t{1});
    QCOMPARE(loops[0].birth, 1.0);
    QCOMPARE(loops[0].death, kNever);
    const auto joined = [](double length) { return length < kNever; };
    QVERIFY(!Cochain(loops[0], 5, 5).isDifference(distances, joined));
  }

  /// Birth 0, where a ratio is infinite: no metric, but the distances of a table may be anything.
  void aLoopFromTheBeginning() {
    const Matrix distances =
        table(4, [](Index i, Index j) { return stepsOnCircle(i, j, 4) == 1 ? 0.0 : 1.0; });
    const std::vector<Bar> bars = persistentCohomology(distances, {.cocycle_ratio = 1e300});
    QVERIFY(plain(bars) == (std::vector<Plain>{{0, 0.0, kNever}, {1, 0.0, 1.0}}));
    QCOMPARE(bars[1].ratio(), kNever);
    QVERIFY(!bars[1].cocycle.empty());
  }

  void theOrderOfPointsChangesNothing() {
    std::vector<Index> places(30);
    std::iota(places.begin(), places.end(), Index{0});
    Random random(2, Random::Stream::Analysis);
    for (const Matrix& distances :
         {betweenColumns(noisyCircle(30, 0.2, 6)), tiedDistances(30, 7, 9), circleChords(30)}) {
      for (const int prime : {2, 3}) {
        const std::vector<Plain> bars = plain(barsOf(distances, 2, prime));
        for (int again = 0; again < 4; ++again) {
          random.shuffle(places);
          QVERIFY(plain(barsOf(distances(places, places), 2, prime)) == bars);
        }
      }
    }
  }

  void unitsChangeNothing() {
    const Matrix distances = betweenColumns(noisyCircle(50, 0.2, 9));
    const std::vector<Bar> bars = barsOf(distances, 2);
    for (const double factor : {0x1p-600, 4.0, 3.7, 1e200}) {
      const std::vector<Bar> scaled = barsOf(factor * distances, 2);
      QCOMPARE(scaled.size(), bars.size());
      for (std::size_t i = 0; i < bars.size(); ++i) {
        QCOMPARE(scaled[i].dimension, bars[i].dimension);
        QVERIFY(std::abs(scaled[i].birth / factor - bars[i].birth) <= 1e-14 * bars[i].birth);
        if (bars[i].death == kNever) {
          QCOMPARE(scaled[i].death, kNever);
        } else {
          QVERIFY(std::abs(scaled[i].death / factor - bars[i].death) <= 1e-14 * bars[i].death);
        }
      }
    }
  }

  /// By dimension, and what lasts longest first.
  void theLongestComesFirst() {
    const std::vector<Bar> bars = barsOf(betweenColumns(noise(3, 60, 10)), 2);
    std::array<int, 3> seen = {};
    for (std::size_t i = 0; i < bars.size(); ++i) {
      ++seen.at(static_cast<std::size_t>(bars[i].dimension));
      QVERIFY(bars[i].death > bars[i].birth);
      if (i == 0) continue;
      QVERIFY(bars[i].dimension >= bars[i - 1].dimension);
      if (bars[i].dimension > bars[i - 1].dimension) continue;
      if (bars[i].dimension == 0) {
        QVERIFY(bars[i].death <= bars[i - 1].death);
      } else {
        QVERIFY(bars[i].ratio() <= bars[i - 1].ratio());
      }
    }
    QVERIFY(seen[0] == 60 && seen[1] > 1 && seen[2] > 1);
  }

  /// Points at one place are one point.
  void pointsAtOnePlace() {
    const Matrix circle = circleChords(9);
    const Matrix twice = circle.replicate(2, 2);
    QVERIFY(plain(barsOf(twice, 2, 3)) == plain(barsOf(circle, 2, 3)));
    const Matrix nowhere = Matrix::Zero(7, 7);
    QVERIFY(plain(barsOf(nowhere, 2)) == (std::vector<Plain>{{0, 0.0, kNever}}));
  }

  /// Pieces that are never joined keep their own bars.
  void piecesFarApart() {
    Matrix distances = Matrix::Constant(17, 17, kNever);
    distances.topLeftCorner(9, 9) = circleChords(9);
    distances.block(9, 9, 7, 7) = circleChords(7);
    distances(16, 16) = 0.0;
    std::vector<Plain> expected = plain(barsOf(circleChords(9), 2));
    for (const Plain& bar : plain(barsOf(circleChords(7), 2))) expected.push_back(bar);
    expected.emplace_back(0, 0.0, kNever);
    std::sort(expected.begin(), expected.end());
    QVERIFY(plain(barsOf(distances, 2)) == expected);
  }

  void fewPoints() {
    for (const int dimension : {0, 1, 2}) {
      QVERIFY(barsOf(Matrix(0, 0), dimension).empty());
      QVERIFY(plain(barsOf(Matrix::Zero(1, 1), dimension)) ==
              (std::vector<Plain>{{0, 0.0, kNever}}));
      const Matrix two = table(2, [](Index, Index) { return 1.5; });
      QVERIFY(plain(barsOf(two, dimension)) ==
              (std::vector<Plain>{{0, 0.0, 1.5}, {0, 0.0, kNever}}));
      const Matrix three = table(3, [](Index i, Index j) { return static_cast<double>(i + j); });
      QVERIFY(plain(barsOf(three, dimension)) ==
              (std::vector<Plain>{{0, 0.0, 1.0}, {0, 0.0, 2.0}, {0, 0.0, kNever}}));
    }
  }

  void whatIsNoTableOfDistances_data() {
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("both");
    QTest::addColumn<QString>("sentence");
    const QString rule = " Distances are symmetric, not negative, and 0 from a point to itself.";
    QTest::newRow("negative") << 2 << 1 << -0.5 << true
                              << "Row 3, column 2 of the distances is -0.500000." + rule;
    QTest::newRow("no number") << 3 << 0 << std::numeric_limits<double>::quiet_NaN() << true
                               << "Row 4, column 1 of the distances is nan." + rule;
    QTest::newRow("one-sided") << 2 << 0 << 7.0 << false
                               << "Row 3, column 1 of the distances is 7.000000." + rule;
    QTest::newRow("from itself") << 1 << 1 << 0.25 << true
                                 << "Row 2, column 2 of the distances is 0.250000." + rule;
    QTest::newRow("infinitely far from itself")
        << 0 << 0 << kNever << true << "Row 1, column 1 of the distances is inf." + rule;
    QTest::newRow("joined one way only")
        << 3 << 2 << kNever << false << "Row 4, column 3 of the distances is inf." + rule;
  }

  void whatIsNoTableOfDistances() {
    QFETCH(const int, row);
    QFETCH(const int, column);
    QFETCH(const double, value);
    QFETCH(const bool, both);
    QFETCH(const QString, sentence);
    Matrix distances = circleChords(4);
    QCOMPARE(refusal(distances), std::string());
    distances(row, column) = value;
    if (both) distances(column, row) = value;
    QCOMPARE(QString::fromStdString(refusal(distances)), sentence);
  }

  void whatIsNotComputed() {
    QCOMPARE(refusal(Matrix::Zero(3, 4)),
             std::string("The distances are 3 × 4; they must be square."));
    // Refused before an entry is read.
    QCOMPARE(refusal(Matrix(kMostTopologyPoints + 1, kMostTopologyPoints + 1)),
             std::string("Loops are looked for among at most 4000 points; here are 4001. Take "
                         "landmarks of them."));
    const auto asked = [](int dimension, int prime) {
      return refusal(circleChords(4), {.dimension = dimension, .prime = prime});
    };
    const auto sentence = [](int dimension, int prime) {
      return "Cohomology is computed modulo a prime from 2 to 251, up to dimension 2; asked for "
             "were " +
             std::to_string(prime) + " and dimension " + std::to_string(dimension) + ".";
    };
    for (const int prime : {-3, 0, 1, 4, 9, 247, 253, 256, 257}) {
      QCOMPARE(asked(1, prime), sentence(1, prime));
    }
    for (const int prime : {2, 3, 5, 251}) QCOMPARE(asked(1, prime), std::string());
    for (const int dimension : {-1, 3}) QCOMPARE(asked(dimension, 2), sentence(dimension, 2));
  }

  void aStopEndsIt_data() {
    QTest::addColumn<int>("dimension");
    QTest::addColumn<int>("points");
    QTest::newRow("pieces") << 0 << 900;
    QTest::newRow("loops") << 1 << 900;
    QTest::newRow("voids") << 2 << 120;
  }

  /// At the look that meets it, wherever that is, and with nothing done before the first.
  void aStopEndsIt() {
    QFETCH(const int, dimension);
    QFETCH(const int, points);
    const Matrix distances = betweenColumns(noise(3, points, 12));
    const auto looks_until = [&](long stop_at, bool* stopped) {
      std::stop_source source;
      long looks = 0;
      const std::function<void()> looked = [&] {
        if (++looks == stop_at) source.request_stop();
      };
      try {
        persistentCohomology(distances, {.dimension = dimension},
                             {source.get_token(), {}, &looked});
        *stopped = false;
      } catch (const Stopped&) {
        *stopped = true;
      }
      return looks;
    };
    bool stopped = true;
    const long all = looks_until(0, &stopped);
    QVERIFY(!stopped);
    // Each edge is held against each point at least once.
    const double work = dimension == 0 ? 0.0 : 0.3 * std::pow(points, 3);
    QVERIFY2(static_cast<double>(all) >= std::max(3.0, work / (10.0 * kWorkBetweenLooks)),
             qPrintable(QString::number(all)));
    for (const long look : {1L, 2L, std::max(1L, all / 3), std::max(1L, 2 * all / 3), all}) {
      QCOMPARE(looks_until(look, &stopped), look);
      QVERIFY(stopped);
    }
  }
};

QTEST_APPLESS_MAIN(PersistenceTest)
#include "persistence_test.moc"
