// SPDX-License-Identifier: GPL-3.0-or-later
// Which shape is in a wiring: each kind of evidence where the answer is known by hand, the words
// that it is said in, and all of it on weights that were trained.
#include <Eigen/SVD>
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <limits>
#include <memory>
#include <numbers>
#include <numeric>
#include <optional>
#include <sstream>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/data/dataset.h"
#include "core/embedding/embedding_parameters.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidence_words.h"
#include "core/evidence/finding.h"
#include "core/evidence/orientation.h"
#include "core/evidence/pieces.h"
#include "core/evidence/split_halves.h"
#include "core/evidence/wiring_dimension.h"
#include "core/experiment/analyze.h"
#include "core/experiment/evidence_folder.h"
#include "core/experiment/evidence_source.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/training/trainer.h"
#include "tests/core/noise.h"
#include "tests/core/test_folder.h"

using namespace weightscape;

namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;

/// Steps along a closed chain, from each of its points.
Matrix ringSteps(Index count) {
  Matrix steps(count, count);
  for (Index i = 0; i < count; ++i) {
    for (Index j = 0; j < count; ++j) {
      const Index away = std::abs(i - j);
      steps(i, j) = static_cast<double>(std::min(away, count - away));
    }
  }
  return steps;
}

/// Steps along the streets of a square of side × side crossings, from every so many of them; in a
/// torus each street closes.
Matrix gridSteps(Index side, bool closed, Index every) {
  const auto along = [&](Index a, Index b) {
    const Index away = std::abs(a - b);
    return closed ? std::min(away, side - away) : away;
  };
  const Index sources = (side * side + every - 1) / every;
  Matrix steps(sources, side * side);
  for (Index s = 0; s < sources; ++s) {
    const Index i = s * every;
    for (Index j = 0; j < side * side; ++j) {
      steps(s, j) = static_cast<double>(along(i / side, j / side) + along(i % side, j % side));
    }
  }
  return steps;
}

/// The slope of log(others within r) over log r by least squares, for twelve radii from 0.4 of a
/// third of the radius to that third. Ways are whole steps: r holds what the step below it does.
double growth(const std::function<double(int)>& others, double radius) {
  constexpr int kRadii = 12;
  double xs = 0.0;
  double ys = 0.0;
  double xx = 0.0;
  double xy = 0.0;
  for (int i = 0; i < kRadii; ++i) {
    const double r = radius / 3.0 * std::pow(0.4, 1.0 - i / (kRadii - 1.0));
    const double x = std::log(r);
    const double y = std::log(others(static_cast<int>(r + 1e-6)));
    xs += x;
    ys += y;
    xx += x * x;
    xy += x * y;
  }
  return (kRadii * xy - xs * ys) / (kRadii * xx - xs * xs);
}

Matrix uniform(Index rows, Index columns, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix result(rows, columns);
  for (double& value : result.reshaped()) value = random.uniform();
  return result;
}

/// Points on a circle of radius 1.
Matrix circlePoints(const Vector& turns) {
  Matrix points(2, turns.size());
  points.row(0) = (kTurn * turns).array().cos().transpose();
  points.row(1) = (kTurn * turns).array().sin().transpose();
  return points;
}

Vector evenTurns(Index count) {
  return Vector::LinSpaced(count, 0.0, 1.0 - 1.0 / static_cast<double>(count));
}

/// Responses of `units` bumps to places on a ring: units × neurons.
Matrix bumps(Index units, const Vector& turns) {
  Matrix points(units, turns.size());
  for (Index n = 0; n < turns.size(); ++n) {
    for (Index u = 0; u < units; ++u) {
      const double away = turns(n) - static_cast<double>(u) / static_cast<double>(units);
      points(u, n) = std::exp(4.0 * (std::cos(kTurn * away) - 1.0));
    }
  }
  return points;
}

/// A connectome of excitatory and inhibitory neurons, with weights on the diagonal too.
Matrix signedConnectome(Index count, double density, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix weights = Matrix::Zero(count, count);
  for (Index from = 0; from < count; ++from) {
    const double sign = from % 3 == 0 ? -1.0 : 1.0;
    for (Index to = 0; to < count; ++to) {
      const double size = 0.5 + random.uniform();
      if (from == to) {
        weights(from, to) = 7.0 + static_cast<double>(from);
      } else if (random.uniform() < density) {
        weights(from, to) = sign * size;
      }
    }
  }
  return weights;
}

std::vector<double> sorted(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

std::vector<double> entriesOf(const Matrix& matrix, double sign) {
  std::vector<double> entries;
  for (const double value : matrix.reshaped()) {
    if (sign * value > 0.0) entries.push_back(value);
  }
  return sorted(entries);
}

HolesAt at(int neighbors, std::vector<double> loops, double whole = 1.0) {
  HolesAt holes;
  holes.neighbors = neighbors;
  holes.whole = whole;
  holes.dimension = static_cast<double>(neighbors);
  holes.loops = std::move(loops);
  return holes;
}

/// The same bars of voids, none of loops.
HolesAt voidsAt(int neighbors, std::vector<double> voids) {
  HolesAt holes = at(neighbors, {});
  holes.voids = std::move(voids);
  holes.looked_for_voids = true;
  return holes;
}

std::vector<int> rangeOf(const HoleRange& range) { return {range.count, range.from, range.to}; }

PieceEvidence ring(Index neurons) {
  PieceEvidence piece;
  piece.neurons.resize(static_cast<std::size_t>(neurons));
  piece.dimension = 1.0312;
  piece.loops = 1;
  piece.shape = "ring";
  piece.p = 0.05;
  piece.split_half_of_shuffles.assign(19, 0.0);
  piece.resamples = 20;
  piece.resamples_alike = 19;
  piece.neighbors_from = 6;
  piece.neighbors_to = 24;
  return piece;
}

/// What a preset's network has learnt, and the truth that it was drawn from.
struct Trained {
  std::shared_ptr<const Dataset> dataset;
  EvidenceSource source;
};

Trained trained(const std::string& preset, std::optional<double> l2 = {}) {
  Experiment experiment = experimentFromJson(std::string(findPreset(preset).json), preset);
  if (l2) experiment.objective.l2 = *l2;
  Trained result{makeDataset(experiment), {}};
  Trainer trainer = makeTrainer(experiment, result.dataset);
  while (!trainer.finished()) trainer.advance(1000000);
  result.source = evidenceSource(
      weightPoints(trainer.network(), effectiveEmbedding(experiment, *result.dataset).points));
  return result;
}

/// How well angles follow the true ones, whichever way round they go and wherever they begin.
double agreement(const Vector& angles, const Vector& truth) {
  std::complex<double> same = 0.0;
  std::complex<double> mirrored = 0.0;
  for (Index i = 0; i < angles.size(); ++i) {
    same += std::polar(1.0, kTurn * (angles(i) - truth(i)));
    mirrored += std::polar(1.0, kTurn * (angles(i) + truth(i)));
  }
  return std::max(std::abs(same), std::abs(mirrored)) / static_cast<double>(angles.size());
}

/// All that can differ, as text.
std::string allOf(const Evidence& evidence) {
  std::ostringstream text;
  text.precision(17);
  text << evidenceToJson(evidence);
  for (const PieceEvidence& piece : evidence.pieces) {
    text << piece.angles << piece.reliability.transpose() << piece.orientation_kept.transpose();
    for (const EvidenceBar& bar : piece.bars) {
      text << bar.birth << ' ' << bar.death << ' ' << bar.p << ' ' << bar.neurons.size() << '\n';
    }
  }
  return text.str();
}

}  // namespace

class EvidenceTest : public QObject {
  Q_OBJECT

 private slots:
  /// Balls of r steps hold 2·r others on a ring, 2·r·(r + 1) on a torus of streets. On a sheet, of
  /// all pairs, (side − |dx|)·(side − |dy|) lie (dx, dy) apart.
  void ballsGrowAsTheirDimensionSays() {
    constexpr double kRounding = 1e-6;
    const double ring = ballGrowth(ringSteps(1000));
    QVERIFY(std::abs(ring - growth([](int r) { return 2.0 * r; }, 500.0)) < kRounding);
    QVERIFY(std::abs(ring - 1.0) < 0.01);

    const double torus = ballGrowth(gridSteps(120, true, 4800));
    QVERIFY(std::abs(torus - growth([](int r) { return 2.0 * r * (r + 1.0); }, 120.0)) < kRounding);
    QVERIFY(std::abs(torus - 2.0) < 0.1);

    constexpr int kSide = 45;
    const auto on_sheet = [](int r) {
      double pairs = 0.0;
      for (int dx = -r; dx <= r; ++dx) {
        for (int dy = std::abs(dx) - r; dy <= r - std::abs(dx); ++dy) {
          pairs += (kSide - std::abs(dx)) * (kSide - std::abs(dy));
        }
      }
      return pairs / (kSide * kSide) - 1.0;
    };
    // The middle is 44 steps from the corners.
    const double sheet = ballGrowth(gridSteps(kSide, false, 1));
    QVERIFY2(std::abs(sheet - growth(on_sheet, 44.0)) < kRounding,
             qPrintable(QString::number(sheet)));
    QCOMPARE(std::lround(sheet), 2L);
  }

  /// From twice a step to half the radius, if that is 1.25 times as far: nothing below ten points.
  void fewPointsHaveNoDimension() {
    QVERIFY(std::isnan(ballGrowth(ringSteps(8))));
    QVERIFY(std::isnan(ballGrowth(ringSteps(9))));
    QVERIFY(std::isfinite(ballGrowth(ringSteps(10))));
    QVERIFY(std::isnan(ballGrowth(Matrix::Zero(1, 1))));
    QVERIFY(std::isnan(ballGrowth(Matrix::Zero(20, 20))));
    // Points that cannot be reached are in no ball, and there is no radius.
    QVERIFY(std::isnan(ballGrowth(
        Matrix::Constant(20, 20, std::numeric_limits<double>::infinity()) + ringSteps(20))));
  }

  void neighborhoodsHaveTheDimensionOfWhatTheyAreDrawnFrom() {
    const auto dimension = [](const Matrix& points) {
      return neighborhoodDimension(
          points, nearestNeighbors(points, std::min<Index>(14, points.cols() - 1)));
    };
    const Matrix bent = noise(5, 2, 1);
    const double line = dimension(bent.leftCols(1) * uniform(1, 1000, 2));
    QVERIFY2(std::abs(line - 1.0) < 0.1, qPrintable(QString::number(line)));
    const double square = dimension(bent * uniform(2, 1000, 3));
    QVERIFY2(std::abs(square - 2.0) < 0.25, qPrintable(QString::number(square)));
    // Too low for so few points, and above what counts as low all the same.
    const double many = dimension(noise(10, 1000, 4));
    QVERIFY2(many > kHighDimension && many < 11.0, qPrintable(QString::number(many)));
    // A quarter of the points is three lists at least.
    QVERIFY(std::isnan(dimension(noise(2, 11, 5))));
    QVERIFY(std::isfinite(dimension(noise(2, 12, 5))));
    QVERIFY(std::isnan(dimension(Matrix::Ones(2, 30))));
  }

  void halvesAgreeOnWhatIsInBoth() {
    const Matrix structured = bumps(24, evenTurns(60)) + 0.01 * noise(24, 60, 1);
    const double high = splitHalves(structured, {}, 1);
    QVERIFY2(high > 0.9 && high <= 1.0, qPrintable(QString::number(high)));
    const double none = splitHalves(noise(24, 60, 2), {}, 1);
    QVERIFY2(std::abs(none) < 0.1, qPrintable(QString::number(none)));
    // Units that are all the same make the same half, whichever are in it.
    const Matrix same = Vector::Ones(6) * uniform(1, 40, 3);
    QCOMPARE(splitHalves(same, {}, 1), 1.0);
    QVERIFY(std::isnan(splitHalves(noise(3, 60, 4), {}, 1)));
    QVERIFY(std::isnan(splitHalves(noise(24, 3, 4), {}, 1)));
    QVERIFY(std::isfinite(splitHalves(noise(4, 4, 4), {}, 1)));
    const OnOneThread alone;
    QCOMPARE(splitHalves(structured, {}, 1), high);
  }

  void shuffledUnitsKeepTheirValues() {
    Matrix points = noise(3, 50, 1);
    points.row(2) = points.row(0);
    Random random(5, Random::Stream::Analysis);
    const Matrix shuffled = shuffledUnits(points, random);
    for (Index unit = 0; unit < 3; ++unit) {
      const Vector before = points.row(unit).transpose();
      const Vector after = shuffled.row(unit).transpose();
      QCOMPARE(sorted({after.begin(), after.end()}), sorted({before.begin(), before.end()}));
      QVERIFY((before.array() == after.array()).count() < 10);
    }
    // Each in an order of its own.
    QVERIFY((shuffled.row(0).array() == shuffled.row(2).array()).count() < 10);
  }

  void rewiringKeepsDegreesAndWeights() {
    constexpr Index kNeurons = 60;
    const Matrix connectome = signedConnectome(kNeurons, 0.15, 1);
    Random random(2, Random::Stream::Analysis);
    const Matrix other = rewired(connectome, random);
    const auto edges = [](const Matrix& matrix) {
      Matrix there = (matrix.array() != 0.0).cast<double>();
      there.diagonal().setZero();
      return there;
    };
    const Matrix before = edges(connectome);
    const Matrix after = edges(other);
    QVERIFY(before.rowwise().sum() == after.rowwise().sum());
    QVERIFY(before.colwise().sum() == after.colwise().sum());
    QVERIFY(connectome.diagonal() == other.diagonal());
    // A double edge would have lost one of the weights.
    QCOMPARE(entriesOf(other, 1.0), entriesOf(connectome, 1.0));
    QCOMPARE(entriesOf(other, -1.0), entriesOf(connectome, -1.0));
    for (Index from = 0; from < kNeurons; ++from) {
      Vector row = other.row(from).transpose();
      row(from) = 0.0;
      QVERIFY(from % 3 == 0 ? row.maxCoeff() <= 0.0 : row.minCoeff() >= 0.0);
    }
    // As many of the edges stay as any 15 of 100 places would hold, four standard deviations more.
    const double stayed = before.cwiseProduct(after).sum() / before.sum();
    QVERIFY2(stayed < 0.22, qPrintable(QString::number(stayed)));
    // The same numbers make the same rewiring, and the next ones another.
    QVERIFY(rewired(connectome, random) != other);
    Random again(2, Random::Stream::Analysis);
    QVERIFY(rewired(connectome, again) == other);
  }

  void whatCannotBeRewiredIsSaid() {
    Random random(1, Random::Stream::Analysis);
    const auto sentence = [](int edges, int neurons) {
      return "This connectome has " + std::to_string(edges) +
             (edges == 1 ? " edge among " : " edges among ") + std::to_string(neurons) +
             " neurons, and no two of them can exchange their ends: it has no rewiring that keeps "
             "the degrees. Shuffle the units instead (--null units).";
    };
    QCOMPARE(refusal([&] { rewired(Matrix::Ones(5, 5), random); }), sentence(20, 5));
    Matrix one = Matrix::Identity(4, 4);
    one(0, 2) = 1.0;
    QCOMPARE(refusal([&] { rewired(one, random); }), sentence(1, 4));
    QCOMPARE(refusal([&] { rewired(Matrix::Zero(4, 4), random); }), sentence(0, 4));
  }

  void tracesAreTurnedAndNothingElse() {
    const Matrix activity = noise(30, 40, 1);
    Random random(3, Random::Stream::Analysis);
    const Matrix shifted = shiftedTraces(activity, random);
    std::vector<double> amounts;
    for (Index neuron = 0; neuron < activity.cols(); ++neuron) {
      Index by = 0;
      while (by < 30 && shifted(by, neuron) != activity(0, neuron)) ++by;
      QVERIFY(by > 0 && by < 30);
      for (Index t = 0; t < 30; ++t) {
        QCOMPARE(shifted((t + by) % 30, neuron), activity(t, neuron));
      }
      amounts.push_back(static_cast<double>(by));
    }
    amounts = sorted(amounts);
    QVERIFY(std::unique(amounts.begin(), amounts.end()) - amounts.begin() > 15);
    QCOMPARE(refusal([&] { shiftedTraces(noise(2, 9, 1), random); }),
             "The activity has 2 time steps; shifting traces in time needs at least 3.");
    shiftedTraces(noise(3, 9, 1), random);
  }

  void asManyDirectionsAsWerePlanted() {
    const Matrix chance = noise(40, 200, 1);
    const auto above = [](const Matrix& points) {
      return directionsAboveChance(
          points, [&](Random& random, const Control&) { return shuffledUnits(points, random); }, 1);
    };
    QCOMPARE(above(chance), Index{0});
    const Matrix planted = noise(40, 2, 2) * noise(2, 200, 3);
    QCOMPARE(above(planted + chance), Index{2});
    // A place far off the origin is no direction.
    QCOMPARE(above(chance.colwise() + 30.0 * Vector::Ones(40)), Index{0});
    QCOMPARE(above(chance.topRows(1)), Index{0});
  }

  void leadingDirectionsAreThoseOfTheWholeDecomposition() {
    const Matrix points = noise(6, 3, 1) * noise(3, 30, 2) + 0.1 * noise(6, 30, 3);
    QVERIFY(inLeadingDirections(points, 0) == points);
    QVERIFY(inLeadingDirections(points, 6) == points);
    const Matrix two = inLeadingDirections(points, 2);
    QCOMPARE(two.rows(), Index{2});
    QCOMPARE(two.cols(), Index{30});
    const Matrix centered = points.colwise() - Vector(points.rowwise().mean());
    const Eigen::JacobiSVD<Matrix> svd(centered, Eigen::ComputeThinU | Eigen::ComputeThinV);
    const Matrix best = svd.matrixV().leftCols(2) *
                        svd.singularValues().head(2).array().square().matrix().asDiagonal() *
                        svd.matrixV().leftCols(2).transpose();
    QVERIFY((two.transpose() * two - best).norm() < 1e-9 * best.norm());
  }

  void cloudsFarApartArePieces() {
    const auto found = [](const Matrix& points) {
      return piecesOf(points, nearestNeighbors(points, std::min<Index>(40, points.cols() - 1)));
    };
    Matrix clouds = noise(3, 250, 1);
    clouds.leftCols(100).row(0).array() += 40.0;
    const Pieces two = found(clouds);
    QCOMPARE(two.members.size(), std::size_t{2});
    QCOMPARE(two.members[0].size() + two.members[1].size() + two.apart.size(), std::size_t{250});
    QVERIFY(two.members[0].front() >= 100 && two.members[1].back() < 100);
    QVERIFY(std::is_sorted(two.members[0].begin(), two.members[0].end()));
    // The 40 nearest of each neuron are of its own cloud; lists of all reach across.
    QVERIFY(std::isinf(two.separation));
    const Pieces across = piecesOf(clouds, nearestNeighbors(clouds, 249));
    QCOMPARE(across.members.size(), std::size_t{2});
    QVERIFY2(across.separation > 5.0 && std::isfinite(across.separation),
             qPrintable(QString::number(across.separation)));

    clouds.col(249) << 0.0, 200.0, 0.0;
    clouds.middleCols(100, 60).row(1).array() -= 40.0;
    const Pieces three = found(clouds);
    QCOMPARE(three.members.size(), std::size_t{3});
    QVERIFY(std::find(three.apart.begin(), three.apart.end(), Index{249}) != three.apart.end());

    // One point far off is no piece, and parts nothing.
    Matrix one = circlePoints(evenTurns(80));
    one.col(17) *= 9.0;
    const Pieces single = found(one);
    QCOMPARE(single.members.size(), std::size_t{1});
    QCOMPARE(single.members[0].size(), std::size_t{79});
    QCOMPARE(single.apart, std::vector<Index>{17});
    QVERIFY(std::isinf(single.separation));
  }

  /// Gaps by chance are no borders.
  void aRandomRingIsOnePiece() {
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      const Matrix points = circlePoints(uniform(400, 1, seed));
      const Pieces pieces = piecesOf(points, nearestNeighbors(points, 40));
      QCOMPARE(pieces.members.size(), std::size_t{1});
      QVERIFY(pieces.apart.size() <= 4);
    }
  }

  /// Each joined to the next: a hole is there from one step on, until three jump across it.
  void aRingOfEqualStepsHasOneLoopOfAThird() {
    const Matrix points = circlePoints(evenTurns(60));
    const NearestLists nearest = nearestNeighbors(points, 4);
    const HolesAt holes = holesAt(points, nearest, 2, {});
    QCOMPARE(holes.neighbors, 2);
    QCOMPARE(holes.whole, 1.0);
    QCOMPARE(holes.loops.size(), std::size_t{1});
    QVERIFY(std::abs(holes.loops[0] - 20.0) < 1e-6);
    QVERIFY(std::abs(holes.dimension - 1.0) < 0.1);
    QVERIFY(!holes.looked_for_voids && holes.voids.empty());
    QVERIFY(holesAt(points, nearest, 2, {.voids = true}).looked_for_voids);
    // Half of it moved away: what is judged is the larger part, and that is said.
    Matrix apart = points;
    apart.rightCols(24).array() += 100.0;
    const HolesAt part = holesAt(apart, nearestNeighbors(apart, 2), 2, {});
    QCOMPARE(part.whole, 0.6);
    QVERIFY(part.loops.empty());
  }

  void barsStandOut() {
    const auto loops = [](const std::vector<double>& ratios) {
      return standingOut(ratios, kLeastLoop);
    };
    QCOMPARE(loops({}), 0);
    QCOMPARE(loops({5.0}), 1);
    QCOMPARE(loops({5.0, 1.9}), 1);
    QCOMPARE(loops({5.8, 5.8, 1.4}), 2);
    QCOMPARE(loops({9.0, 6.0, 2.0}), 2);  // the widest step counts, not the first
    QCOMPARE(loops({9.0, 2.5, 2.3, 1.9}), 1);
    QCOMPARE(loops({2.2}), 0);  // not above the floor
    QCOMPARE(loops({2.1, 1.0}), 0);
    QCOMPARE(loops({2.6, 2.0}), 1);  // 1.3 times the next
    QCOMPARE(loops({2.59, 2.0}), 0);
    QCOMPARE(loops({3.0, 2.9, 2.8, 2.7, 2.0}), 4);
    QCOMPARE(loops({2.5, 2.45, 2.4, 2.35, 2.3}), -1);  // full of holes
    QCOMPARE(standingOut({1.7, 1.1}, kLeastVoid), 1);
    QCOMPARE(standingOut({1.6}, kLeastVoid), 0);
  }

  void theRangeIsWhereTheAnswerHolds() {
    const std::vector<double> one = {6.0};
    const std::vector<double> two = {6.0, 6.0};
    const std::vector<double> holes = {2.5, 2.45, 2.4, 2.35, 2.3};
    QCOMPARE(rangeOf(longestRange({}, false)), (std::vector<int>{0, 0, 0}));
    QCOMPARE(rangeOf(longestRange({at(2, holes), at(3, one), at(6, one), at(8, {})}, false)),
             (std::vector<int>{1, 3, 6}));
    // 1.3 times as far goes before a longer range without, which more neighbours make.
    QCOMPARE(rangeOf(longestRange({at(4, one), at(6, one), at(8, {}), at(24, {})}, false)),
             (std::vector<int>{1, 4, 6}));
    QCOMPARE(rangeOf(longestRange({at(10, one), at(12, one), at(14, {}), at(40, {})}, false)),
             (std::vector<int>{0, 14, 40}));
    QCOMPARE(rangeOf(longestRange({at(3, one), at(4, one), at(8, {}), at(24, {})}, false)),
             (std::vector<int>{1, 3, 4}));
    // Of two such ranges the longer one, by its factor and not by its difference.
    QCOMPARE(rangeOf(longestRange({at(2, two), at(6, two), at(8, one), at(16, one)}, false)),
             (std::vector<int>{2, 2, 6}));
    // Graphs that do not hold together judge nothing, and end a range.
    QCOMPARE(rangeOf(longestRange({at(2, one), at(3, one), at(4, one, 0.94), at(6, one)}, false)),
             (std::vector<int>{1, 2, 3}));
    QCOMPARE(rangeOf(longestRange({at(2, one, 0.95), at(3, one)}, false)),
             (std::vector<int>{1, 2, 3}));
    QCOMPARE(rangeOf(longestRange({at(2, holes), at(4, one, 0.5)}, false)),
             (std::vector<int>{0, 0, 0}));
    QCOMPARE(rangeOf(longestRange({voidsAt(8, {4.2}), voidsAt(12, {4.0}), voidsAt(16, {})}, true)),
             (std::vector<int>{1, 8, 12}));
  }

  void aFindingHoldsForLoopsAndVoidsTogether() {
    std::vector<HolesAt> over;
    for (const int k : {4, 6, 8, 12, 16}) {
      HolesAt torus =
          voidsAt(k, k >= 6 && k <= 12 ? std::vector<double>{3.0} : std::vector<double>{});
      torus.loops = {6.0, 5.0};
      over.push_back(torus);
    }
    const Finding both = findingIn(over, true);
    QCOMPARE(both.loops, 2);
    QCOMPARE(both.voids, 1);
    QCOMPARE(both.from, 6);
    QCOMPARE(both.to, 12);
    QCOMPARE(both.dimension, 8.0);  // at() puts k there: the median over 6, 8, 12
    const Finding loops = findingIn(over, false);
    QCOMPARE(loops.voids, 0);
    QCOMPARE(loops.from, 4);
    QCOMPARE(loops.to, 16);
  }

  void chanceIsCounted() {
    QCOMPARE(chanceOf(3.0, {}), 1.0);
    QCOMPARE(chanceOf(3.0, std::vector<double>(19, 1.0)), 0.05);
    QCOMPARE(chanceOf(3.0, {1.0, 3.0, 4.0}), 0.75);  // one that is as large reaches it
    QCOMPARE(spreadNeighbors({at(2, {}), at(3, {}), at(4, {}), at(5, {}), at(6, {}), at(8, {})}, 3,
                             8, 3),
             (std::vector<int>{3, 5, 8}));
    // The geometric mean; a graph with fewer bars counts with 1.
    const std::vector<HolesAt> over = {at(2, {8.0, 3.0}), at(3, {2.0}), at(4, {9.0})};
    QVERIFY(std::abs(meanRatio(over, {2, 3}, false, 1) - 4.0) < 1e-12);
    QVERIFY(std::abs(meanRatio(over, {2, 3}, false, 2) - std::sqrt(3.0)) < 1e-12);
    QCOMPARE(meanRatio(over, {}, false, 1), 1.0);
    QCOMPARE(meanRatio(over, {2, 3}, true, 1), 1.0);
    QVERIFY(std::isnan(dimensionOver({}, 1, 9)));
    QCOMPARE(dimensionOver(over, 2, 3), 2.5);
  }

  void neighborsAreTriedUpToAQuarter() {
    QCOMPARE(neighborsTried(2), std::vector<int>{});
    QCOMPARE(neighborsTried(4), (std::vector<int>{2, 3}));
    QCOMPARE(neighborsTried(24), (std::vector<int>{2, 3, 4, 5, 6}));
    QCOMPARE(neighborsTried(100).back(), 24);
    QCOMPARE(neighborsTried(399).back(), 24);
    QCOMPARE(neighborsTried(400).back(), 40);
  }

  /// Both go once around; on the way one turns over.
  void aStripThatTurnsIsNoCylinder() {
    const Matrix places = uniform(2, 600, 1);
    Matrix cylinder(3, 600);
    Matrix strip(3, 600);
    for (Index i = 0; i < 600; ++i) {
      const double angle = kTurn * places(0, i);
      const double across = 0.8 * (places(1, i) - 0.5);
      cylinder.col(i) << std::cos(angle), std::sin(angle), across;
      const double out = 1.0 + across * std::cos(angle / 2.0);
      strip.col(i) << out * std::cos(angle), out * std::sin(angle), across * std::sin(angle / 2.0);
    }
    const Matrix angles = places.topRows(1);
    const auto kept = [&](const Matrix& points, const Matrix& turns) {
      return orientationKept(points, nearestNeighbors(points, 10), turns);
    };
    const double straight = kept(cylinder, angles)(0);
    QVERIFY2(straight > 0.95, qPrintable(QString::number(straight)));
    const double turned = kept(strip, angles)(0);
    QVERIFY2(turned < 0.05, qPrintable(QString::number(turned)));
    // Nothing crosses a cut where there is none, nor where no point has an angle.
    QVERIFY(std::isnan(kept(cylinder, Matrix::Constant(1, 600, 0.3))(0)));
    QVERIFY(std::isnan(kept(cylinder, Matrix::Constant(1, 600, kUnknown))(0)));
    QCOMPARE(kept(cylinder, Matrix(0, 600)).size(), Index{0});
  }

  /// Every combination; those that are not in the table have no name.
  void shapesHaveTheirNames() {
    for (int dimension = 0; dimension <= 3; ++dimension) {
      for (int loops = 0; loops <= 3; ++loops) {
        for (int voids = 0; voids <= 2; ++voids) {
          for (const bool orientable : {true, false}) {
            for (const bool branched : {true, false}) {
              const std::vector<int> holes = {dimension, loops, voids};
              std::string name = "none";
              if (holes == std::vector{1, 0, 0}) name = branched ? "branched line" : "line";
              if (holes == std::vector{1, 1, 0}) name = "ring";
              if (holes == std::vector{2, 0, 0}) name = "sheet";
              if (holes == std::vector{2, 1, 0}) name = orientable ? "cylinder" : "Möbius strip";
              if (holes == std::vector{2, 2, 1}) name = orientable ? "torus" : "Klein bottle";
              if (holes == std::vector{2, 0, 1}) name = "sphere";
              QCOMPARE(shapeFor(dimension, loops, voids, orientable, branched), name);
            }
          }
        }
      }
    }
  }

  void whereTruthAndEvidenceDisagreeIsSaid() {
    Evidence evidence;
    evidence.pieces = {ring(60), ring(40)};
    QVERIFY(disagreement(evidence, {"ring", "ring"}).pattern.empty());
    evidence.pieces[1].shape = "line";
    QVERIFY(disagreement(evidence, {"line", "ring"}).pattern.empty());
    QVERIFY(disagreement(evidence, {"ring", "line"}).pattern.empty());
    QCOMPARE(disagreement(evidence, {"torus"}).english(),
             "the preferred values form: torus; the wiring alone shows: line, ring");
    evidence.pieces.pop_back();
    evidence.pieces[0].shape = "branched line";
    QVERIFY(disagreement(evidence, {"Y-maze"}).pattern.empty());
    evidence.pieces[0].shape = "none";
    QCOMPARE(disagreement(evidence, {"ring"}).english(),
             "the preferred values form: ring; the wiring alone shows: no sure shape");
  }

  void aSentenceSaysWhatAndHowSure() {
    Evidence evidence;
    evidence.pieces = {ring(60)};
    PieceEvidence& piece = evidence.pieces[0];
    const std::string one =
        "dimension 1, one loop (p = 0.05 of 19 shuffles, 19 of 20 resamples alike, holes alike for "
        "k = 6 to 24): "
        "arranged like a ring";
    QCOMPARE(evidenceSentence(evidence), "one piece with k = 8, " + one);

    PieceEvidence torus = ring(40);
    torus.dimension = 1.96;
    torus.loops = 2;
    torus.voids = 1;
    torus.shape = "torus";
    torus.p = 0.01;
    torus.split_half_of_shuffles.assign(99, 0.0);
    torus.resamples = 0;
    Evidence both;
    both.pieces = {piece, torus};
    QCOMPARE(evidenceSentence(both),
             "2 pieces with k = 9; piece 1, 60 neurons: " + one +
                 "; piece 2, 40 neurons: dimension 2, 2 loops, one void (p = 0.01 of 99 shuffles, "
                 "holes alike for k = 6 to 24): arranged like a torus");

    piece.loops = 3;
    piece.shape = "none";
    QCOMPARE(evidenceSentence(evidence),
             "one piece with k = 8, dimension 1, 3 loops (p = 0.05 of 19 shuffles, 19 of 20 "
             "resamples alike, "
             "holes alike for k = 6 to 24): a shape without a name here");
    piece.loops = 0;
    piece.dimension = 1.75;
    piece.shape = "sheet";
    QCOMPARE(pieceSentence(piece),
             "dimension 1.8, no loop, no void (p = 0.05 of 19 shuffles, 19 of 20 resamples alike, "
             "holes alike for k = 6 to 24): arranged like a sheet");
    piece.dimension = kUnknown;
    piece.voids = 2;
    QCOMPARE(pieceSentence(piece).substr(0, 18), "no loop, 2 voids (");

    // What is not beyond chance is not said to have any shape.
    piece.p = 0.45;
    QCOMPARE(evidenceSentence(evidence),
             "one piece with k = 8, nothing beyond chance (19 shuffles, 19 of 20 resamples alike)");
    piece.split_half = 0.054;
    piece.split_half_of_shuffles.back() = 0.031;
    QCOMPARE(evidenceSentence(evidence),
             "one piece with k = 8, nothing beyond chance (halves agree at 0.05, those of 19 "
             "shuffles at up to "
             "0.03, 19 of 20 resamples alike)");
    piece.split_half = kUnknown;
    piece.p = 1.0;
    piece.split_half_of_shuffles.clear();
    piece.resamples = 0;
    QCOMPARE(evidenceSentence(evidence),
             "one piece with k = 8, not judged: that takes at least 19 shuffles (not compared with "
             "chance)");
    piece.why = {"%1 neurons are too few", {"2"}};
    QCOMPARE(pieceSentence(piece), "2 neurons are too few (not compared with chance)");
    evidence.pieces.clear();
    QCOMPARE(evidenceSentence(evidence), "0 pieces with k = 2");
  }

  void whatCannotBeJudgedIsRefused() {
    const auto refused = [](const Matrix& points) {
      return refusal([&] { evidenceOf(evidenceSource(points), {}); });
    };
    QCOMPARE(refused(noise(5, 3, 1)),
             "There are 3 neurons; a shape needs at least 4. Nothing can be judged.");
    QCOMPARE(refused(Matrix::Constant(5, 20, 0.3)),
             "All 20 neurons have the same weights: they lie at one place, and there is no shape.");
    Matrix broken = noise(5, 20, 1);
    broken(2, 7) = kUnknown;
    QCOMPARE(refused(broken),
             "A weight is not a finite number; nothing can be judged. Replace or leave it out.");
    broken(2, 7) = std::numeric_limits<double>::infinity();
    QVERIFY(contains(refused(broken), "not a finite number"));
  }

  void fewNeuronsAreJudgedWithoutAClaim() {
    for (const Index neurons : {4, 5, 6, 9}) {
      for (const Index units : {1, 2, 12}) {
        const Evidence few = evidenceOf(evidenceSource(noise(units, neurons, 3)), {});
        for (const PieceEvidence& piece : few.pieces) {
          QVERIFY(!piece.beyondChance());
          QCOMPARE(piece.shape, std::string("none"));
        }
      }
    }
  }

  /// Trained as it comes, and the angles that the wiring alone gives are the preferred values.
  void theRingOfAPresetIsFound() {
    const Trained network = trained("ring");
    const Evidence evidence = evidenceOf(network.source, {});
    QVERIFY(evidence.complete);
    QCOMPARE(evidence.shuffles, 19);
    QCOMPARE(evidence.pieces.size(), std::size_t{1});
    const PieceEvidence& piece = evidence.pieces[0];
    QCOMPARE(piece.shape, std::string("ring"));
    QCOMPARE(piece.loops, 1);
    QCOMPARE(piece.voids, 0);
    QCOMPARE(piece.p, 0.05);  // (1 + 0)/(1 + 19)
    QCOMPARE(piece.chance_loops.size(), std::size_t{19});
    QCOMPARE(piece.resamples, 20);
    QVERIFY(piece.resamples_alike >= 18);
    QVERIFY(2 * piece.neighbors_from <= piece.neighbors_to);
    QVERIFY(piece.neighbors >= piece.neighbors_from && piece.neighbors <= piece.neighbors_to);
    QVERIFY(std::abs(piece.dimension - 1.0) < 0.2);
    QVERIFY(piece.split_half > 0.42);  // the lowest of the presets in docs/science.md
    QCOMPARE(piece.split_half_p, 0.05);
    QCOMPARE(piece.angles.rows(), Index{1});
    QVERIFY(piece.angles.minCoeff() >= 0.0 && piece.angles.maxCoeff() < 1.0);
    const Vector truth = network.dataset->centers.reshaped();
    QCOMPARE(truth.size(), piece.angles.cols());
    const double close = agreement(piece.angles.row(0).transpose(), truth);
    QVERIFY2(close > 0.99, qPrintable(QString::number(close)));
    QVERIFY(piece.reliability.minCoeff() >= 0.0 && piece.reliability.maxCoeff() <= 1.0);
    QVERIFY(evidence.residual_variance < 0.1);
    QVERIFY(!piece.bars.empty() && piece.bars[0].ratio() > 5.0 && !piece.bars[0].neurons.empty());
  }

  void theTwoRingsOfAPresetAreFound() {
    const Trained network = trained("two-rings");
    const Evidence evidence = evidenceOf(network.source, {});
    QCOMPARE(evidence.pieces.size(), std::size_t{2});
    QVERIFY(evidence.separation > 1.6);
    QVERIFY(evidence.apart.empty());
    for (const PieceEvidence& piece : evidence.pieces) {
      QCOMPARE(piece.neurons.size(), std::size_t{60});
      QCOMPARE(piece.shape, std::string("ring"));
      QCOMPARE(piece.p, 0.05);
      QVERIFY(piece.neighbors_to > piece.neighbors_from);
      // Each piece is one of the groups.
      for (const Index neuron : piece.neurons) {
        QCOMPARE(network.dataset->group[static_cast<std::size_t>(neuron)],
                 network.dataset->group[static_cast<std::size_t>(piece.neurons[0])]);
      }
      for (const EvidenceBar& bar : piece.bars) {
        for (const Index neuron : bar.neurons) {
          QVERIFY(std::binary_search(piece.neurons.begin(), piece.neurons.end(), neuron));
        }
      }
    }
  }

  void withoutAPenaltyThereIsNothing_data() {
    QTest::addColumn<QString>("preset");
    QTest::newRow("ring") << "ring";
    QTest::newRow("two rings") << "two-rings";
  }

  void withoutAPenaltyThereIsNothing() {
    QFETCH(const QString, preset);
    const Evidence evidence = evidenceOf(trained(preset.toStdString(), 0.0).source, {});
    for (const PieceEvidence& piece : evidence.pieces) {
      QVERIFY2(!piece.beyondChance(), evidenceSentence(evidence).c_str());
      QCOMPARE(piece.shape, std::string("none"));
    }
    QVERIFY(contains(evidenceSentence(evidence), "nothing beyond chance"));
  }

  /// A surface, so that loops, voids and orientation are all looked at.
  void anyNumberOfThreadsGivesTheSameBits() {
    const Matrix places = uniform(2, 130, 1);
    Matrix torus(4, 130);
    torus << circlePoints(places.row(0).transpose()), circlePoints(places.row(1).transpose());
    const EvidenceSource source =
        evidenceSource(noise(12, 4, 2) * torus + 0.02 * noise(12, 130, 3));
    EvidenceParameters parameters{.shuffles = 4, .resamples = 3, .seed = 7, .enough = {}};
    const std::string many = allOf(evidenceOf(source, parameters));
    const OnOneThread alone;
    QCOMPARE(allOf(evidenceOf(source, parameters)), many);
    // Another seed shuffles otherwise.
    parameters.seed = 8;
    QVERIFY(allOf(evidenceOf(source, parameters)) != many);
  }

  /// What was compared until then is the answer, and it says that it is not whole.
  void enoughEndsTheComparisons() {
    const EvidenceSource source =
        evidenceSource(bumps(20, evenTurns(60)) + 0.02 * noise(20, 60, 1));
    std::stop_source at_once;
    at_once.request_stop();
    EvidenceParameters parameters;
    parameters.enough = at_once.get_token();
    const Evidence none = evidenceOf(source, parameters);
    QVERIFY(!none.complete);
    QCOMPARE(none.shuffles, 0);
    QCOMPARE(none.pieces.size(), std::size_t{1});
    QCOMPARE(none.pieces[0].p, 1.0);
    QCOMPARE(none.pieces[0].resamples, 0);
    QCOMPARE(evidenceSentence(none),
             "one piece with k = 8, not judged: that takes at least 19 shuffles (not compared with "
             "chance)");

    std::stop_source later;
    parameters.enough = later.get_token();
    parameters.shuffles = 100;
    const Evidence some = evidenceOf(source, parameters, {{}, [&](double share) {
                                                            if (share > 0.4) later.request_stop();
                                                          }});
    QVERIFY(!some.complete);
    QVERIFY(some.shuffles > 10 && some.shuffles < 100);
    QCOMPARE(some.pieces[0].chance_loops.size(), static_cast<std::size_t>(some.shuffles));
    QCOMPARE(some.pieces[0].p, 1.0 / (1.0 + some.shuffles));
    QCOMPARE(some.pieces[0].resamples, 0);
    QVERIFY(contains(evidenceToJson(some), "\"complete\": false"));
  }

  /// Also where the points are reduced to the directions above chance.
  void progressGoesForward() {
    // Edges between near neurons by chance: columns that are mostly noise.
    const Matrix likely = bumps(60, evenTurns(60));
    const Matrix points = (uniform(60, 60, 1).array() < likely.array()).cast<double>();
    EvidenceParameters parameters;
    parameters.shuffles = 5;
    parameters.resamples = 3;
    std::vector<double> shown;
    const Evidence evidence = evidenceOf(evidenceSource(points), parameters,
                                         {{}, [&](double share) { shown.push_back(share); }});
    QVERIFY(evidence.directions > 0);
    QVERIFY(shown.size() > 8);
    QVERIFY(std::is_sorted(shown.begin(), shown.end()));
    QVERIFY(shown.front() > 0.0 && shown.front() < 0.1);
    QCOMPARE(shown.back(), 1.0);
  }

  /// The Control's stop throws all away, also while a shuffle is made.
  void aStopThrowsAllAway() {
    std::stop_source stop;
    EvidenceSource source = evidenceSource(noise(20, 60, 1));
    source.shuffled = [&](Random& random, const Control& inside) {
      stop.request_stop();
      throwIfStopped(inside);
      return shuffledUnits(source.points, random);
    };
    QVERIFY_EXCEPTION_THROWN(evidenceOf(source, {}, {stop.get_token(), {}}), Stopped);
  }
};

QTEST_APPLESS_MAIN(EvidenceTest)
#include "evidence_test.moc"
