// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/piece_judge.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>
#include <optional>
#include <utility>

#include "core/base/parallel.h"
#include "core/embedding/geodesics.h"
#include "core/evidence/finding.h"
#include "core/evidence/orientation.h"
#include "core/evidence/piece_bars.h"
#include "core/evidence/reliability.h"
#include "core/evidence/shape_names.h"
#include "core/evidence/split_halves.h"
#include "core/evidence/wiring_dimension.h"

namespace weightscape {
namespace {

constexpr double kSurface = 1.5;     ///< growth of balls from which on voids are looked for
constexpr Index kManyNeurons = 400;  ///< from here on fewer numbers are tried in shuffles
constexpr Index kFewNeurons = 150;   ///< up to here all that costs little is done
constexpr double kClaim = 0.05;
/// Halves that agree less show too little to be called an arrangement: lower agreement counts as
/// this, in shuffles too.
constexpr double kLeastAgreement = 0.1;
constexpr double kNearWhole = 0.25;      ///< a solid ball among its few neurons has 2.3
constexpr double kFastest = 0.35;        ///< above a whole number, at any k of the range
constexpr double kLeastStability = 0.5;  ///< of the resamples, for a name

class PieceJudge {
 public:
  PieceJudge(const PieceSource& source, const EvidenceParameters& parameters,
             const Control& control)
      : source_(source),
        parameters_(parameters),
        progress_(control.progress),
        control_{control.stop, {}, control.looked},
        points_(inLeadingDirections(source.points, source.directions, control_)) {
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
    measureBars();
    orient();
    resample();
    varyDirections();
    nameShape();
    result_.reliability = reliabilityOf(
        source_.points,
        {result_.neighbors, source_.directions, parameters_.resamples, source_.seed + 700000},
        parameters_.enough, control_);
    return std::move(result_);
  }

 private:
  /// From any thread; never less than before.
  void report(double share) {
    const std::lock_guard lock(reporting_);
    if (!progress_ || share <= reported_) return;
    reported_ = share;
    progress_(share);
  }

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
    report(0.1);
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
      const Matrix shuffled = source_.shuffled(random, control_);
      Random same(source_.seed + 1 + s, Random::Stream::Analysis);
      const Matrix for_halves = source_.for_halves ? source_.for_halves(same, control_) : shuffled;
      const Matrix points = inLeadingDirections(shuffled, source_.directions, control_);
      const std::vector<HolesAt> over = holesOver(points, inside, {.voids = voids_}, control_);
      chances[s] = {meanRatio(over, inside, false, 1), meanRatio(over, inside, true, 1),
                    splitHalves(for_halves, halves_, source_.seed, control_)};
      report(0.1 + 0.7 * static_cast<double>(++done) / static_cast<double>(count));
    });
    for (const std::optional<Chance>& chance : chances) {
      if (!chance) continue;
      result_.chance_loops.push_back(chance->loops);
      if (voids_) result_.chance_voids.push_back(chance->voids);
      result_.split_half_of_shuffles.push_back(chance->split_half);
    }
  }

  /// At which numbers the piece is compared with its shuffles. Voids are known at some alone.
  [[nodiscard]] std::vector<int> chanceNeighbors() const {
    std::vector<HolesAt> candidates = result_.over;
    if (voids_) std::erase_if(candidates, [](const HolesAt& at) { return !at.looked_for_voids; });
    const std::size_t most = points_.cols() <= kFewNeurons ? 4 : 2;
    std::vector<int> chosen = spreadNeighbors(candidates, finding_.from, finding_.to, most);
    if (chosen.empty()) chosen = spreadNeighbors(result_.over, finding_.from, finding_.to, 2);
    return chosen;
  }

  [[nodiscard]] double chanceOfBar(bool voids, int n) const {
    const std::vector<double>& shuffles = voids ? result_.chance_voids : result_.chance_loops;
    return chanceOf(meanRatio(result_.over, chanceNeighbors(), voids, n), shuffles);
  }

  void decide() {
    result_.split_half_p = std::isnan(result_.split_half)
                               ? 1.0
                               : chanceOf(result_.split_half, result_.split_half_of_shuffles);
    const std::vector<int> at = chanceNeighbors();
    result_.loops = beyondChance(result_.over, at, false, finding_.loops);
    result_.voids = beyondChance(result_.over, at, true, finding_.voids);
    // Each bar's is no greater than that of the next.
    double p = 0.0;
    if (result_.loops > 0) p = chanceOfBar(false, result_.loops);
    if (result_.voids > 0) p = std::max(p, chanceOfBar(true, result_.voids));
    constexpr Index kFewest = 12;  // fewer are no arrangement to claim
    if (!hasHoles()) p = points_.cols() >= kFewest ? chanceOfAgreement() : 1.0;
    result_.p = p;
  }

  [[nodiscard]] bool hasHoles() const { return result_.loops > 0 || result_.voids > 0; }

  /// Of the halves, where little agreement counts as none.
  [[nodiscard]] double chanceOfAgreement() const {
    if (std::isnan(result_.split_half)) return 1.0;
    std::vector<double> shuffles = result_.split_half_of_shuffles;
    for (double& agreement : shuffles) agreement = std::max(agreement, kLeastAgreement);
    return chanceOf(std::max(result_.split_half, kLeastAgreement), shuffles);
  }

  /// Neighbourhoods of many dimensions leave ball growth nothing to measure.
  [[nodiscard]] bool isLow() const { return !(result_.neighborhood_dimension >= kHighDimension); }

  /// Whether balls grow the same with few neighbours and with many: then what makes neighbourhoods
  /// high-dimensional is small beside the shape.
  [[nodiscard]] bool growsAlike() const {
    double least = std::numeric_limits<double>::infinity();
    double most = 0.0;
    for (const HolesAt& at : result_.over) {
      if (at.neighbors < finding_.from || at.neighbors > finding_.to) continue;
      least = std::min(least, at.dimension);
      most = std::max(most, at.dimension);
    }
    return most - least <= kFastest;
  }

  /// Whether balls grow as those of a surface or a line over the whole range: a solid's among few
  /// neurons grow faster the more neighbours there are.
  [[nodiscard]] bool growsEvenly() const {
    const auto whole = static_cast<double>(std::lround(result_.dimension));
    constexpr double kSurfaces = 2.0;  // a line's balls reach around its bends
    return whole < kSurfaces ||
           std::none_of(result_.over.begin(), result_.over.end(), [&](const HolesAt& at) {
             return at.neighbors >= finding_.from && at.neighbors <= finding_.to &&
                    at.dimension > whole + kFastest;
           });
  }

  /// How many of a number of bars are beyond chance, the longest first.
  [[nodiscard]] int beyondChance(const std::vector<HolesAt>& over, const std::vector<int>& at,
                                 bool voids, int bars) const {
    const std::vector<double>& shuffles = voids ? result_.chance_voids : result_.chance_loops;
    int beyond = 0;
    while (beyond < bars && chanceOf(meanRatio(over, at, voids, beyond + 1), shuffles) <= kClaim) {
      ++beyond;
    }
    return beyond;
  }

  void nameShape() {
    if (!result_.beyondChance()) return;
    if (!isLow() && !(hasHoles() && growsAlike())) {
      result_.why = {WEIGHTSCAPE_TEXT("not noise, but its neighbourhoods are of %1 dimensions, too "
                                      "many for a name"),
                     {std::to_string(std::lround(result_.neighborhood_dimension))}};
      return;
    }
    const bool known = std::isfinite(result_.dimension);
    const auto dimension = known ? static_cast<int>(std::lround(result_.dimension)) : 0;
    if (!known ||
        (!hasHoles() && (std::abs(result_.dimension - dimension) > kNearWhole || !growsEvenly()))) {
      result_.why = {WEIGHTSCAPE_TEXT("not noise, but no dimension fits it well enough for a name"),
                     {}};
      return;
    }
    bool turns = false;
    if (result_.orientation_kept.size() > 0) {
      const Turning turning = turningOf(result_.orientation_kept, kTurned);
      constexpr double kShare = 0.8;  // of the resamples: one surface has one orientation
      if (turning == Turning::Unclear || turns_alike_ < kShare * result_.resamples) {
        result_.why = {
            WEIGHTSCAPE_TEXT("not noise, but around its loop the neurons draw no surface: "
                             "a ring with noise, perhaps, or something thicker"),
            {}};
        return;
      }
      turns = turning == Turning::Turns;
    }
    const bool branched = dimension == 1 && result_.loops == 0 && isBranched();
    const std::string shape = shapeFor(dimension, result_.loops, result_.voids, !turns, branched);
    if (result_.resamples > 0 && result_.stability < kLeastStability && shape != kNoShape) {
      result_.why = {WEIGHTSCAPE_TEXT("like a %1 as it stands, which resamples do not bear out"),
                     {shape}};
      return;
    }
    const bool otherwise =
        std::any_of(result_.other_directions.begin(), result_.other_directions.end(),
                    [&](const DirectionTrial& trial) {
                      return trial.loops != result_.loops || trial.voids != result_.voids;
                    });
    // That there is no hole is not said where other directions show one.
    if (otherwise && !hasHoles() && shape != kNoShape) {
      result_.why = {
          WEIGHTSCAPE_TEXT("like a %1 as it stands, and otherwise with other directions"), {shape}};
      return;
    }
    result_.shape = shape;
  }

  enum class Turning { Keeps, Turns, Unclear };
  /// Surfaces have below 0.01 or above 0.98; where a fifth of the neurons is left out, cylinders of
  /// 196 neurons have 0.8 to 1 (a few of a hundred less), and a ring whose noise is no surface
  /// anything from 0 to 1.
  static constexpr double kTurned = 0.1;
  static constexpr double kTurnedOfResamples = 0.2;
  /// Of all loops together: whether one of them turns the surface over.
  static Turning turningOf(const Vector& orientation_kept, double turned) {
    const auto kept = orientation_kept.array();
    if (((kept > turned) && (kept < 1.0 - turned)).any()) return Turning::Unclear;
    return (kept <= turned).any() ? Turning::Turns : Turning::Keeps;
  }

  /// Of a surface with loops, whether they turn it over.
  void orient() {
    const bool surface = std::isfinite(result_.dimension) && std::lround(result_.dimension) == 2;
    if (!surface || result_.angles.rows() == 0) return;
    const NearestLists nearest = nearestNeighbors(points_, result_.neighbors, control_);
    result_.orientation_kept = orientationKept(points_, nearest, result_.angles, control_);
  }

  /// Whether some neuron lies far off the way between the two that are farthest apart.
  [[nodiscard]] bool isBranched() const {
    constexpr double kFarOff = 0.2;  // of that way, there and back
    const NeighborGraph graph = nearestNeighborGraph(points_, result_.neighbors, control_);
    const PieceGeodesics geodesics = pieceGeodesics(graph, control_);
    const Matrix& distances = geodesics.distances;  // from the first landmarks, one end among them
    Index end = 0;
    Index other = 0;
    const double length = distances.maxCoeff(&end, &other);
    const Vector from_end = distances.row(end).transpose();
    const Matrix around = geodesicsFrom(graph, geodesics.members, {other}, control_);
    const double farthest = (from_end + around.row(0).transpose()).maxCoeff() - length;
    return farthest > kFarOff * length;
  }

  /// Bars at one number of neighbours inside the range, and the angles of the loops.
  void measureBars() {
    if (result_.neighbors == 0) return;
    PieceBars found = barsAt(points_, result_.neighbors, result_.loops, voids_, control_);
    result_.angles = std::move(found.angles);
    int loop = 0;
    int hole = 0;
    for (PieceBar& bar : found.bars) {
      const bool voids = bar.dimension == 2;
      const int n = voids ? ++hole : ++loop;
      const int claimed = voids ? result_.voids : result_.loops;
      const double over = meanRatio(result_.over, chanceNeighbors(), voids, n);
      std::vector<Index> neurons;
      for (const Index place : bar.points) {
        neurons.push_back(source_.neurons[static_cast<std::size_t>(place)]);
      }
      result_.bars.push_back({bar.dimension, bar.birth, bar.death, over, chanceOfBar(voids, n),
                              n <= claimed, std::move(neurons)});
    }
  }

  /// Whether a part shows the same number of bars. Where chance has taken some of the whole's it
  /// must not show more: it is compared with no shuffles of its own.
  [[nodiscard]] bool isAlike(int of_part, int of_whole, int claimed) const {
    return result_.compared() && claimed < of_whole ? of_part <= of_whole : of_part == of_whole;
  }

  void resample() {
    const auto count = static_cast<std::size_t>(std::max(0, parameters_.resamples));
    const Index kept = resampledCount(points_.cols());
    const std::vector<int> inside =
        spreadNeighbors(result_.over, finding_.from, finding_.to,
                        points_.cols() > kFewNeurons ? 4 : result_.over.size());
    if (count == 0 || kept < 4 || inside.empty()) return;
    std::vector<int> tried;
    for (const int k : inside) {
      if (k < kept) tried.push_back(k);
    }
    std::vector<std::optional<bool>> same(count);
    const Turning turning = turningOf(result_.orientation_kept, kTurned);
    std::vector<std::optional<bool>> same_turning(count);
    std::atomic<std::size_t> done = 0;
    parallelTasks(count, defaultThreads(), [&](std::size_t s) {
      if (parameters_.enough.stop_requested()) return;
      throwIfStopped(control_);
      Random random(source_.seed + 500000 + s, Random::Stream::Analysis);
      const std::vector<Index> order = resampledNumbers(points_.cols(), random);
      const Matrix some = points_(Eigen::all, order);
      const std::vector<HolesAt> over = holesOver(some, tried, {.voids = voids_}, control_);
      const Finding finding = findingIn(over, voids_);
      // Balls may be too small to grow where holes are judged: any number of neighbours tells.
      const double growth = dimensionOver(over, tried.front(), tried.back());
      const bool as_many = !std::isfinite(growth) || !std::isfinite(finding_.dimension) ||
                           std::lround(growth) == std::lround(finding_.dimension);
      same[s] = as_many && isAlike(finding.loops, finding_.loops, result_.loops) &&
                isAlike(finding.voids, finding_.voids, result_.voids);
      if (result_.orientation_kept.size() > 0) {
        const NearestLists nearest =
            nearestNeighbors(some, std::min<Index>(result_.neighbors, kept - 1), control_);
        same_turning[s] =
            turningOf(
                orientationKept(some, nearest, Matrix(result_.angles(Eigen::all, order)), control_),
                kTurnedOfResamples) == turning;
      }
      report(0.8 + 0.2 * static_cast<double>(++done) / static_cast<double>(count));
    });
    for (const std::optional<bool>& one : same) {
      if (!one) continue;
      ++result_.resamples;
      result_.resamples_alike += *one ? 1 : 0;
    }
    for (const std::optional<bool>& one : same_turning) turns_alike_ += one && *one ? 1 : 0;
    if (result_.resamples > 0) {
      result_.stability = static_cast<double>(result_.resamples_alike) / result_.resamples;
    }
  }

  /// The same with fewer directions and with more.
  void varyDirections() {
    if (finding_.to == 0 || parameters_.enough.stop_requested()) return;
    const Index most = std::min(source_.points.rows(), source_.points.cols());
    std::vector<Index> others;
    if (source_.directions > 0) {
      others = {source_.directions / 2, 2 * source_.directions};
    } else {
      others = {source_.directions_above};
    }
    const std::vector<int> inside = chanceNeighbors();
    // Enough numbers for a range of its own: where noise is gone a ring may need more neighbours.
    std::vector<int> tried = spreadNeighbors(result_.over, finding_.from, finding_.to, 6);
    tried.insert(tried.end(), inside.begin(), inside.end());
    std::sort(tried.begin(), tried.end());
    tried.erase(std::unique(tried.begin(), tried.end()), tried.end());
    for (const Index directions : others) {
      constexpr Index kFewest = 2;
      if (directions < kFewest || directions >= most) continue;
      const Matrix points = inLeadingDirections(source_.points, directions, control_);
      const std::vector<HolesAt> over = holesOver(points, tried, {.voids = voids_}, control_);
      const Finding finding = findingIn(over, voids_);
      result_.other_directions.push_back(
          {directions, beyondChance(over, inside, false, finding.loops),
           beyondChance(over, inside, true, finding.voids), finding.dimension});
    }
  }

  const PieceSource& source_;
  const EvidenceParameters& parameters_;
  const Progress progress_;
  std::mutex reporting_;
  double reported_ = 0.0;
  const Control control_;  ///< without progress: parts of the work tell none of their own
  Matrix points_;
  SplitHalfParameters halves_;
  bool voids_ = false;
  Finding finding_;
  int turns_alike_ = 0;  ///< resamples whose loops turn as those of all neurons do
  PieceEvidence result_;
};

}  // namespace

PieceEvidence judgedPiece(const PieceSource& source, const EvidenceParameters& parameters,
                          const Control& control) {
  return PieceJudge(source, parameters, control).judge();
}

}  // namespace weightscape
