// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/piece_bars.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "core/base/unknown.h"
#include "core/evidence/holes.h"
#include "core/topology/circular_coordinates.h"

namespace weightscape {
namespace {

constexpr double kLeastDrawn = 1.2;  ///< ratio of the shortest bar that is shown
constexpr std::size_t kMostDrawn = 60;

std::vector<Bar> barsOf(const Matrix& distances, const PersistenceOptions& options,
                        const Control& control) {
  std::vector<Bar> bars = persistentCohomology(distances, options, control);
  std::erase_if(bars, [&](const Bar& bar) { return bar.dimension != options.dimension; });
  return bars;
}

void addBars(const std::vector<Bar>& bars, const PieceGeodesics& geodesics, PieceBars& found) {
  for (std::size_t i = 0; i < std::min(bars.size(), kMostDrawn); ++i) {
    const Bar& bar = bars[i];
    if (bar.ratio() < kLeastDrawn) break;
    std::set<Index> ends;
    for (const CocycleTerm& term : bar.cocycle) {
      for (const int end : {term.from, term.to}) {
        const Index place = geodesics.landmarks[static_cast<std::size_t>(end)];
        ends.insert(geodesics.members[static_cast<std::size_t>(place)]);
      }
    }
    found.bars.push_back({bar.dimension, bar.birth, bar.death, {ends.begin(), ends.end()}});
  }
}

}  // namespace

PieceBars barsAt(const Matrix& points, int neighbors, int loops, bool voids,
                 const Control& control) {
  constexpr std::size_t kFewest = 4;
  constexpr int kLastPrime = 61;
  PieceBars found;
  const NeighborGraph graph = nearestNeighborGraph(points, neighbors, control);
  const PieceGeodesics geodesics = pieceGeodesics(graph, control);
  if (geodesics.members.size() < kFewest) return found;
  const Matrix among = amongLandmarks(geodesics, kLoopLandmarks);
  // Which prime is the same for all bars that wind around whole turns; some lift where others do
  // not.
  for (const int prime : {47, 53, 59, kLastPrime}) {
    const std::vector<Bar> bars =
        barsOf(among, {.dimension = 1, .prime = prime, .cocycle_ratio = kLeastDrawn}, control);
    const bool all = static_cast<int>(bars.size()) >= loops;
    const std::vector<Bar> claimed(bars.begin(), bars.begin() + (all ? loops : 0));
    const std::optional<CircularCoordinates> angles =
        circularCoordinates(geodesics.distances, geodesics.landmarks, claimed, prime, control);
    if (!angles && prime != kLastPrime) continue;
    addBars(bars, geodesics, found);
    if (!angles) break;
    found.angles = Matrix::Constant(angles->angles.rows(), points.cols(), kUnknown);
    for (std::size_t i = 0; i < geodesics.members.size(); ++i) {
      found.angles.col(geodesics.members[i]) = angles->angles.col(static_cast<Index>(i));
    }
    break;
  }
  if (voids) {
    addBars(barsOf(amongLandmarks(geodesics, kVoidLandmarks), {.dimension = 2}, control), geodesics,
            found);
  }
  return found;
}

}  // namespace weightscape
