// SPDX-License-Identifier: GPL-3.0-or-later
// Into which pieces a wiring falls, where nobody says at which number of neighbours.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {

struct Pieces {
  std::vector<std::vector<Index>> members;  ///< of each piece, ascending; the largest first
  std::vector<Index> apart;                 ///< points that belong to none: too few, or far off
  /// How clearly they are apart: the shortest way between two pieces, in lengths of the longest
  /// step that a piece needs to hold together; infinity for one piece, and where no list of nearest
  /// points reaches from one piece to another.
  double separation = 0.0;
};

/// About 2·ln N, the number of neighbours whose graph tells the pieces of so many points apart.
int piecesNeighbors(Index count);

/// Components of the graph of piecesNeighbors, split further where the step from one part
/// to another is at least 1.6 times the longest step within (single linkage): with more neighbours
/// than a piece holds near, any graph joins what is apart. A piece has at least 4 points and 2 % of
/// all. `nearest` holds lists of the columns of `points`. Throws Stopped.
Pieces piecesOf(const Matrix& points, const NearestLists& nearest, const Control& control = {});

}  // namespace weightscape
