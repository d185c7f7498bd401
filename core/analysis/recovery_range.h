// SPDX-License-Identifier: GPL-3.0-or-later
// In which range of neighbours a recovery holds: a verdict from one k judges k, not the wiring.
#pragma once

#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/base/unknown.h"

namespace weightscape {

struct Scores;
struct Truth;

/// What the scores say at one number of neighbours.
struct RecoveryAt {
  int neighbors = 0;
  int components = 0;
  double worst_geodesic_correlation = kUnknown;
  double circular_correlation = kUnknown;
  double neighbor_recall = kUnknown;
  double trustworthiness = kUnknown;
  bool recovered = false;  ///< as the verdict's rules have it
  bool between = true;     ///< one of those that are tried of so many points, and no other
};

struct RecoveryRange {
  std::vector<RecoveryAt> over;  ///< ascending; empty where it was not looked for
  int from = 0;                  ///< 0 where no range carries a recovery
  int to = 0;

  [[nodiscard]] bool lookedFor() const { return !over.empty(); }
  [[nodiscard]] bool found() const { return from > 0; }
  [[nodiscard]] bool contains(int neighbors) const {
    return found() && from <= neighbors && neighbors <= to;
  }
  /// The entry of a number of neighbours; null where it was not tried.
  [[nodiscard]] const RecoveryAt* at(int neighbors) const;
  /// How many numbers are recovered, inside the range or not.
  [[nodiscard]] int recoveredAtAll() const;
  /// The number inside the range that is nearest to another, in ratio; that one where there is no
  /// range.
  [[nodiscard]] int nearestTo(int neighbors) const;
};

/// The numbers of neighbours that are tried: all from 2 to 24, fewer of many points, and `drawn`.
std::vector<int> neighborsOfRange(Index points, int drawn);

/// Recovery at each of those numbers, from one search for neighbours, with Isomap. `explained` is
/// that of the groups, or empty where it is not known. Empty for more points than can be looked at
/// in seconds. Throws Error as embed() does; Stopped.
RecoveryRange recoveryOver(const Matrix& points, const Truth& truth,
                           const std::vector<double>& explained, int drawn,
                           const Control& control = {});

/// One that is known more exactly, by Isomap, takes the place of what was found at this number of
/// neighbours.
void putExact(const Scores& scores, int neighbors, RecoveryRange& range);

/// Sets from and to: the longest run (in ratio) of the numbers that are tried, one after the other,
/// at which it is recovered.
void findRange(RecoveryRange& range);

}  // namespace weightscape
