// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/holes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/embedding/components.h"
#include "core/embedding/geodesics.h"
#include "core/evidence/wiring_dimension.h"
#include "core/topology/landmarks.h"

namespace weightscape {
namespace {

constexpr double kWhole = 0.95;   ///< share of the points that a graph must hold together
constexpr std::size_t kKept = 8;  ///< bars that are kept of each graph

std::vector<double> ratiosOf(const std::vector<Bar>& bars, int dimension) {
  std::vector<double> ratios;
  for (const Bar& bar : bars) {
    if (bar.dimension == dimension && ratios.size() < kKept) ratios.push_back(bar.ratio());
  }
  return ratios;
}

}  // namespace

PieceGeodesics pieceGeodesics(const NeighborGraph& graph, const Control& control) {
  Components components = connectedComponents(graph);
  PieceGeodesics found;
  found.members = std::move(components.members[0]);
  const auto count = static_cast<Index>(found.members.size());
  found.whole = static_cast<double>(count) / static_cast<double>(graph.size());
  // The first of them, however many, are spread over all: fewer are taken for voids.
  Landmarks landmarks;
  if (count <= kLoopLandmarks) {
    const Matrix all = geodesicDistances(graph, found.members, control);
    landmarks = farthestPoints(count, count, [&](Index from) { return Vector(all.col(from)); });
  } else {
    landmarks = farthestPoints(count, kLoopLandmarks, [&](Index from) {
      return Vector(geodesicsFrom(graph, found.members, {from}, control).row(0).transpose());
    });
  }
  found.landmarks = std::move(landmarks.points);
  found.distances = std::move(landmarks.distances);
  return found;
}

Matrix amongLandmarks(const PieceGeodesics& geodesics, Index most) {
  const Index count = std::min<Index>(most, geodesics.distances.rows());
  Matrix among(count, count);
  for (Index j = 0; j < count; ++j) {
    for (Index i = 0; i <= j; ++i) {
      // The two directions of a path add in another order; they must be the same number.
      const double there = geodesics.distances(i, geodesics.landmarks[static_cast<std::size_t>(j)]);
      const double back = geodesics.distances(j, geodesics.landmarks[static_cast<std::size_t>(i)]);
      among(i, j) = std::min(there, back);
      among(j, i) = among(i, j);
    }
  }
  return among;
}

HolesAt holesAt(const Matrix& points, const NearestLists& nearest, int neighbors,
                const HoleOptions& options, const Control& control) {
  const NeighborGraph graph = nearestNeighborGraph(points, nearest, neighbors, control);
  const PieceGeodesics geodesics = pieceGeodesics(graph, control);
  HolesAt holes;
  holes.neighbors = neighbors;
  holes.whole = geodesics.whole;
  holes.dimension = ballGrowth(geodesics.distances);
  if (geodesics.members.size() < 4) return holes;
  holes.loops = ratiosOf(
      persistentCohomology(amongLandmarks(geodesics, kLoopLandmarks), {1, options.prime}, control),
      1);
  holes.looked_for_voids = options.voids;
  if (options.voids) {
    holes.voids = ratiosOf(persistentCohomology(amongLandmarks(geodesics, kVoidLandmarks),
                                                {2, options.prime}, control),
                           2);
  }
  return holes;
}

std::vector<int> neighborsTried(Index points) {
  constexpr Index kMany = 400;
  std::vector<int> tried;
  for (const int k : {2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 32, 40}) {
    if (k >= points || k > std::max<Index>(3, points / 4)) break;
    if (k > 24 && points < kMany) break;
    tried.push_back(k);
  }
  return tried;
}

int standingOut(const std::vector<double>& ratios, double floor) {
  const auto above =
      std::count_if(ratios.begin(), ratios.end(), [&](double ratio) { return ratio > floor; });
  int standing = 0;
  double widest = kStandsOut;
  for (std::size_t n = 0;
       n < static_cast<std::size_t>(std::min<std::ptrdiff_t>(above, kMostStanding)); ++n) {
    const double next = n + 1 < ratios.size() ? ratios[n + 1] : 1.0;
    if (ratios[n] / next >= widest) {
      widest = ratios[n] / next;
      standing = static_cast<int>(n) + 1;
    }
  }
  if (standing == 0 && above > kMostStanding) return -1;
  return standing;
}

HoleRange longestRange(const std::vector<HolesAt>& over, bool voids) {
  constexpr double kSustained = 1.3;
  const auto standing_at = [&](const HolesAt& at) {
    if (at.whole < kWhole) return -1;
    return voids ? standingOut(at.voids, kLeastVoid) : standingOut(at.loops, kLeastLoop);
  };
  HoleRange best;
  bool best_sustained = false;
  double longest = 0.0;
  for (std::size_t first = 0; first < over.size();) {
    const int count = standing_at(over[first]);
    std::size_t last = first;
    while (last + 1 < over.size() && standing_at(over[last + 1]) == count) ++last;
    const double factor =
        static_cast<double>(over[last].neighbors) / static_cast<double>(over[first].neighbors);
    const bool sustained = count > 0 && factor >= kSustained;
    const bool none = count == 0;
    if ((sustained && !best_sustained) ||
        ((sustained || none) && sustained == best_sustained && factor > longest)) {
      best = {count, over[first].neighbors, over[last].neighbors};
      best_sustained = sustained;
      longest = factor;
    }
    first = last + 1;
  }
  return best;
}

}  // namespace weightscape
