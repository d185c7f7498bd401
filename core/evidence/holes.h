// SPDX-License-Identifier: GPL-3.0-or-later
// Loops and voids of a piece of wiring, for one number of neighbours and over a range of them.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/neighbor_graph.h"
#include "core/topology/persistence.h"

namespace weightscape {

/// All points for loops up to here, else so many landmarks. Fewer blur what is there.
inline constexpr Index kLoopLandmarks = 300;
/// Voids cost many times as much.
inline constexpr Index kVoidLandmarks = 128;

/// Distances along a graph of one piece.
struct PieceGeodesics {
  std::vector<Index> members;    ///< points in the graph's largest component, ascending
  std::vector<Index> landmarks;  ///< places in `members`, in the order in which they were taken
  Matrix distances;              ///< landmarks × members
  double whole = 0.0;            ///< share of all points that are members
};

PieceGeodesics pieceGeodesics(const NeighborGraph& graph, const Control& control = {});

/// The distances among the first so many landmarks.
Matrix amongLandmarks(const PieceGeodesics& geodesics, Index most);

/// What one graph shows.
struct HolesAt {
  int neighbors = 0;
  double whole = 0.0;         ///< share of the piece's points in the graph's largest component
  double dimension = 0.0;     ///< growth of balls; NaN where the piece is too small for it
  std::vector<double> loops;  ///< ratios of the bars, largest first; a few
  std::vector<double> voids;  ///< the same
  bool looked_for_voids = false;
};

struct HoleOptions {
  bool voids = false;
  int prime = 2;
};

HolesAt holesAt(const Matrix& points, const NearestLists& nearest, int neighbors,
                const HoleOptions& options, const Control& control = {});

/// Numbers of neighbours that are tried for so many points: 2 to 24, from 400 points on to 40; at
/// most a quarter of the points (3 always), because more reach across any shape.
std::vector<int> neighborsTried(Index points);

/// How many bars stand out from the others of their graph: they are above `floor`, and the last of
/// them at least kStandsOut times the next. −1 where many do and none stands out: a graph full of
/// holes, too sparse to judge.
int standingOut(const std::vector<double>& ratios, double floor);
inline constexpr double kStandsOut = 1.3;
inline constexpr int kMostStanding = 4;

/// Below these, bars are holes between neighbours: a ring of up to six equal edges has 2.
inline constexpr double kLeastLoop = 2.2;
inline constexpr double kLeastVoid = 1.6;

/// A range of neighbours over which the same number of bars stands out.
struct HoleRange {
  int count = 0;  ///< of bars; 0 also where nothing could be judged
  int from = 0;   ///< neighbours; 0 where nothing could be judged
  int to = 0;
};

/// The longest such range (by its factor). Any in which bars stand out goes before one in which
/// none does, if it reaches at least 1.3 times as far: more neighbours reach across a hole and
/// close it, they never make one.
HoleRange longestRange(const std::vector<HolesAt>& over, bool voids);

}  // namespace weightscape
