// SPDX-License-Identifier: GPL-3.0-or-later
// Loops and voids of a set of points, from the distances between them: persistent cohomology of the
// Vietoris–Rips complex, which joins more and more points as the distance that is allowed grows.
//
// After de Silva, Morozov, Vejdemo-Johansson, Discrete & Computational Geometry 45 (2011) 737
// (cohomology, cocycles) and Bauer, Journal of Applied and Computational Topology 5 (2021) 391
// (implicit coboundaries, clearing, apparent pairs).
#pragma once

#include <limits>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// A 1-cochain's value on the edge from point `from` to point `to`, from < to: 1 … prime − 1.
struct CocycleTerm {
  int from = 0;
  int to = 0;
  int value = 0;
};

/// A hole: there are no shorter ways across it between these distances.
struct Bar {
  int dimension = 0;   ///< 0 a piece, 1 a loop, 2 a void
  double birth = 0.0;  ///< distance at which it is there first
  double death = 0.0;  ///< distance at which it is filled or joined; infinity for never
  /// Of a loop that lasts long enough (PersistenceOptions): a cocycle of its class, at its birth.
  std::vector<CocycleTerm> cocycle;

  /// How long it lasts, whatever the unit of the distances: death/birth; infinity for pieces.
  [[nodiscard]] double ratio() const {
    return birth > 0.0 ? death / birth : std::numeric_limits<double>::infinity();
  }
};

struct PersistenceOptions {
  int dimension = 1;  ///< highest that is looked for, 0 to 2
  int prime = 2;      ///< numbers are counted modulo this prime, 2 to 251
  /// Loops whose ratio is at least this come with their cocycle.
  double cocycle_ratio = std::numeric_limits<double>::infinity();
};

/// Most points that are taken: the table of edges grows with their square.
inline constexpr Index kMostTopologyPoints = 4000;

/// The bars of `distances` (N × N, symmetric, zero diagonal; infinity where two points are never
/// joined) with death > birth: by dimension, of one dimension the largest ratio first. The same
/// for any number of threads. Throws Error for a matrix that is none of distances or too large, or
/// a prime that is none; Stopped.
std::vector<Bar> persistentCohomology(const Matrix& distances,
                                      const PersistenceOptions& options = {},
                                      const Control& control = {});

}  // namespace weightscape
