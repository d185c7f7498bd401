#include "core/evidence/piece_judge.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <set>
#include <utility>

#include "core/base/parallel.h"
#include "core/evidence/shape_names.h"
#include "core/evidence/split_halves.h"
#include "core/evidence/wiring_dimension.h"
#include "core/topology/circular_coordinates.h"

namespace weightscape {
namespace {

constexpr double kSurface = 1.5;     ///< growth of balls from which on voids are looked for
constexpr double kResampled = 0.8;   ///< share of the neurons in a resample
constexpr Index kManyNeurons = 400;  ///< from here on fewer numbers are tried in shuffles
constexpr double kClaim = 0.05;

double medianOf(std::vector<double> values) {
  values.erase(std::remove_if(values.begin(), values.end(),
                              [](double value) { return !std::isfinite(value); }),
               values.end());
  if (values.empty()) return kUnknown;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

/// One more than the shuffles that reach it, of one more than all.
double chanceOf(double value, const std::vector<double>& shuffles) {
  const auto reached =
      std::count_if(shuffles.begin(), shuffles.end(), [&](double other) { return other >= value; });
  return (1.0 + static_cast<double>(reached)) / (1.0 + static_cast<double>(shuffles.size()));
}

/// Up to `most` of the numbers in a range, spread over it by their logarithms, ends included.
std::vector<int> spreadNeighbors(const std::vector<HolesAt>& over, int from, int to,
                                 std::size_t most) {
  std::vector<int> inside;
  for (const HolesAt& at : over) {
    if (at.neighbors >= from && at.neighbors <= to) inside.push_back(at.neighbors);
  }
  if (inside.size() <= most) return inside;
  std::vector<int> spread;
  for (std::size_t i = 0; i < most; ++i) {
    spread.push_back(inside[i * (inside.size() - 1) / (most - 1)]);
  }
  return spread;
}

std::vector<HolesAt> holesOver(const Matrix& points, const std::vector<int>& neighbors,
                               const HoleOptions& options, const Control& control) {
  std::vector<HolesAt> over(neighbors.size());
  if (neighbors.empty()) return over;
  const NearestLists nearest =
      nearestNeighbors(points, *std::max_element(neighbors.begin(), neighbors.end()), control);
  parallelTasks(neighbors.size(), defaultThreads(), [&](std::size_t i) {
    over[i] = holesAt(points, nearest, neighbors[i], options, control);
  });
  return over;
}

double dimensionOver(const std::vector<HolesAt>& over, int from, int to) {
  std::vector<double> dimensions;
  for (const HolesAt& at : over) {
    if (at.neighbors >= from && at.neighbors <= to) dimensions.push_back(at.dimension);
  }
  return medianOf(std::move(dimensions));
}

/// The n-th bar (from 1) over some numbers of neighbours: the geometric mean of its ratio, which is
/// 1 where there are fewer.
double meanRatio(const std::vector<HolesAt>& over, const std::vector<int>& neighbors, bool voids,
                 int n) {
  double sum = 0.0;
  int looked = 0;
  for (const HolesAt& at : over) {
    if (std::find(neighbors.begin(), neighbors.end(), at.neighbors) == neighbors.end()) continue;
    if (voids && !at.looked_for_voids) continue;
    const std::vector<double>& ratios = voids ? at.voids : at.loops;
    ++looked;
    if (static_cast<int>(ratios.size()) >= n) {
      sum += std::log(ratios[static_cast<std::size_t>(n) - 1]);
    }
  }
  return looked > 0 ? std::exp(sum / looked) : 1.0;
}

/// What is found without any comparison.
struct Finding {
  int loops = 0;
  int voids = 0;
  double dimension = kUnknown;
  int from = 0;
  int to = 0;
};

Finding findingIn(const std::vector<HolesAt>& over, bool voids) {
  const HoleRange loops = longestRange(over, false);
  Finding finding{loops.count, 0, kUnknown, loops.from, loops.to};
  if (voids) {
    std::vector<HolesAt> inside;
    for (const HolesAt& at : over) {
      if (at.looked_for_voids && at.neighbors >= loops.from && at.neighbors <= loops.to)
        inside.push_back(at);
    }
    const HoleRange found = longestRange(inside, true);
    finding.voids = found.count;
    if (found.count > 0) {
      finding.from = found.from;
      finding.to = found.to;
    }
  }
  finding.dimension = dimensionOver(over, finding.from, finding.to);
  return finding;
}

class PieceJudge {
 public:
  PieceJudge(const PieceSource& source, const EvidenceParameters& parameters,
             const Control& control)
      : source_(source),
        parameters_(parameters),
        control_(control),
        points_(inLeadingDirections(source.points, source.directions, control)) {
    result_.neurons = source.neurons;
    halves_.directions = source.directions;
    halves_.splits = many() ? 3 : 5;
    halves_.most_sources = many() ? 64 : 100;
    halves_.neighbors = static_cast<int>(std::clamp<Index>(points_.cols() / 6, 3, 8));
  }

  PieceEvidence judge() {
    look();
    compare();
    decide();
    if (result_.loops > 0) measureAngles();
    resample();
    return std::move(result_);
  }

 private:
  [[nodiscard]] bool many() const { return points_.cols() > kManyNeurons; }

  void look() {
    const std::vector<int> tried = neighborsTried(points_.cols());
    if (tried.empty()) {
      result_.why = {WEIGHTSCAPE_TEXT("%1 neurons are too few for neighbours to be told apart"),
                     {std::to_string(points_.cols())}};
      return;
    }
    result_.over = holesOver(points_, tried, {}, control_);
    const double growth = dimensionOver(result_.over, tried.front(), tried.back());
    voids_ = growth >= kSurface;
    if (voids_) {
      // Fewer numbers than for loops: a void takes many times as long.
      std::vector<int> wide;
      for (const int k : {4, 6, 8, 12, 16, 24, 32}) {
        if (std::find(tried.begin(), tried.end(), k) != tried.end()) wide.push_back(k);
      }
      const std::vector<HolesAt> with_voids = holesOver(points_, wide, {.voids = true}, control_);
      for (HolesAt& at : result_.over) {
        for (const HolesAt& other : with_voids) {
          if (other.neighbors == at.neighbors) at = other;
        }
      }
    }
    finding_ = findingIn(result_.over, voids_);
    result_.neighbors_from = finding_.from;
    result_.neighbors_to = finding_.to;
    const std::vector<int> inside = spreadNeighbors(result_.over, finding_.from, finding_.to, 3);
    result_.neighbors = inside.empty() ? tried.back() : inside[inside.size() / 2];
    result_.dimension = finding_.dimension;
    const Index lists = std::min<Index>(14, points_.cols() - 1);
    result_.neighborhood_dimension =
        neighborhoodDimension(points_, nearestNeighbors(points_, lists, control_), control_);
    result_.split_half = splitHalves(source_.points, halves_, source_.seed, control_);
    control_.report(0.1);
  }

  /// The same of data without the structure.
  void compare() {
    const auto count = static_cast<std::size_t>(std::max(0, parameters_.shuffles));
    const std::vector<int> inside = chanceNeighbors();
    struct Chance {
      double loops = 1.0;
      double voids = 1.0;
      double split_half = 0.0;
    };
    std::vector<std::optional<Chance>> chances(count);
    std::atomic<std::size_t> done = 0;
    parallelTasks(count, defaultThreads(), [&](std::size_t s) {
      if (parameters_.enough.stop_requested()) return;
      throwIfStopped(control_);
      Random random(source_.seed + 1 + s, Random::Stream::Analysis);
      const Matrix shuffled = source_.shuffled(random);
      const Matrix points = inLeadingDirections(shuffled, source_.directions, control_);
      const std::vector<HolesAt> over = holesOver(points, inside, {.voids = voids_}, control_);
      chances[s] = {meanRatio(over, inside, false, 1), meanRatio(over, inside, true, 1),
                    splitHalves(shuffled, halves_, source_.seed, control_)};
      control_.report(0.1 + 0.7 * static_cast<double>(++done) / static_cast<double>(count));
    });
    for (const std::optional<Chance>& chance : chances) {
      if (!chance) continue;
      result_.chance_loops.push_back(chance->loops);
      if (voids_) result_.chance_voids.push_back(chance->voids);
      result_.split_half_of_shuffles.push_back(chance->split_half);
    }
  }

  /// At which numbers shuffles are looked at: their bars are longest at the fewest neighbours.
  [[nodiscard]] std::vector<int> chanceNeighbors() const {
    constexpr Index kFew = 150;
    std::vector<int> inside =
        spreadNeighbors(result_.over, finding_.from, finding_.to, points_.cols() <= kFew ? 4 : 3);
    if (points_.cols() > kFew && inside.size() > 2) inside.pop_back();
    return inside;
  }

  [[nodiscard]] double chanceOfBar(bool voids, int n) const {
    const std::vector<double>& shuffles = voids ? result_.chance_voids : result_.chance_loops;
    return chanceOf(meanRatio(result_.over, chanceNeighbors(), voids, n), shuffles);
  }

  void decide() {
    result_.split_half_p = std::isnan(result_.split_half)
                               ? 1.0
                               : chanceOf(result_.split_half, result_.split_half_of_shuffles);
    double p = 0.0;
    for (int n = 1; n <= finding_.loops; ++n) {
      const double chance = chanceOfBar(false, n);
      if (chance > kClaim) break;
      result_.loops = n;
      p = std::max(p, chance);
    }
    for (int n = 1; n <= finding_.voids; ++n) {
      const double chance = chanceOfBar(true, n);
      if (chance > kClaim) break;
      result_.voids = n;
      p = std::max(p, chance);
    }
    const bool low = !(result_.neighborhood_dimension >= kHighDimension);
    const bool holes = result_.loops > 0 || result_.voids > 0;
    if (!holes) p = low && std::isfinite(result_.dimension) ? result_.split_half_p : 1.0;
    result_.p = p;
    if (p > kClaim || !std::isfinite(result_.dimension)) return;
    result_.shape =
        shapeFor(static_cast<int>(std::lround(result_.dimension)), result_.loops, result_.voids);
  }

  /// Bars at one number of neighbours inside the range, and the angles of the loops.
  void measureAngles() {
    const NeighborGraph graph = nearestNeighborGraph(points_, result_.neighbors, control_);
    const PieceGeodesics geodesics = pieceGeodesics(graph, control_);
    const Matrix among = amongLandmarks(geodesics, kLoopLandmarks);
    for (const int prime : {47, 53, 59, 61}) {
      std::vector<Bar> bars = persistentCohomology(
          among, {.dimension = 1, .prime = prime, .cocycle_ratio = 1.2}, control_);
      std::erase_if(bars, [](const Bar& bar) { return bar.dimension != 1; });
      if (bars.size() < static_cast<std::size_t>(result_.loops)) return;
      const std::vector<Bar> loops(bars.begin(), bars.begin() + result_.loops);
      const std::optional<CircularCoordinates> found =
          circularCoordinates(geodesics.distances, geodesics.landmarks, loops, prime, control_);
      if (!found) continue;
      result_.angles = Matrix::Constant(found->angles.rows(), points_.cols(), kUnknown);
      for (std::size_t i = 0; i < geodesics.members.size(); ++i) {
        result_.angles.col(geodesics.members[i]) = found->angles.col(static_cast<Index>(i));
      }
      return;
    }
  }

  void resample() {
    const auto count = static_cast<std::size_t>(std::max(0, parameters_.resamples));
    const Index kept = std::lround(kResampled * static_cast<double>(points_.cols()));
    const std::vector<int> inside = spreadNeighbors(result_.over, finding_.from, finding_.to, 4);
    if (count == 0 || kept < 4 || inside.empty()) return;
    std::vector<std::optional<bool>> same(count);
    std::atomic<std::size_t> done = 0;
    parallelTasks(count, defaultThreads(), [&](std::size_t s) {
      if (parameters_.enough.stop_requested()) return;
      throwIfStopped(control_);
      Random random(source_.seed + 500000 + s, Random::Stream::Analysis);
      std::vector<Index> order(static_cast<std::size_t>(points_.cols()));
      std::iota(order.begin(), order.end(), Index{0});
      random.shuffle(order);
      order.resize(static_cast<std::size_t>(kept));
      std::sort(order.begin(), order.end());
      const Matrix some = points_(Eigen::all, order);
      std::vector<int> possible;
      for (const int k : inside) {
        if (k < kept) possible.push_back(k);
      }
      const std::vector<HolesAt> over = holesOver(some, possible, {.voids = voids_}, control_);
      const Finding finding = findingIn(over, voids_);
      // Balls may be too small to grow where holes are judged: any number of neighbours tells.
      const double growth = dimensionOver(over, possible.front(), possible.back());
      const bool as_many = !std::isfinite(growth) || !std::isfinite(finding_.dimension) ||
                           std::lround(growth) == std::lround(finding_.dimension);
      same[s] = as_many && finding.loops == finding_.loops && finding.voids == finding_.voids;
      control_.report(0.8 + 0.2 * static_cast<double>(++done) / static_cast<double>(count));
    });
    double made = 0.0;
    double agree = 0.0;
    for (const std::optional<bool>& one : same) {
      if (!one) continue;
      made += 1.0;
      agree += *one ? 1.0 : 0.0;
    }
    if (made > 0.0) result_.stability = agree / made;
  }

  const PieceSource& source_;
  const EvidenceParameters& parameters_;
  const Control& control_;
  Matrix points_;
  SplitHalfParameters halves_;
  bool voids_ = false;
  Finding finding_;
  PieceEvidence result_;
};

}  // namespace

PieceEvidence judgedPiece(const PieceSource& source, const EvidenceParameters& parameters,
                          const Control& control) {
  return PieceJudge(source, parameters, control).judge();
}

}  // namespace weightscape
