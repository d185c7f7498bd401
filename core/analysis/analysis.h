// SPDX-License-Identifier: GPL-3.0-or-later
// What the wiring of a network shows: all that is worked out from its weights.
#pragma once

#include <memory>

#include "core/analysis/network_scores.h"
#include "core/analysis/picture_fit.h"
#include "core/analysis/recovery_range.h"
#include "core/analysis/verdict.h"
#include "core/analysis/wiring_measures.h"
#include "core/base/unknown.h"
#include "core/embedding/embedding.h"

namespace weightscape {

struct Scores;

/// Those of a wiring whose truth is not known.
std::shared_ptr<const Scores> unknownScores();

struct Analysis {
  Embedding embedding;
  /// Never null; NaN throughout where the preferred values are not known.
  std::shared_ptr<const Scores> scores = unknownScores();
  NetworkScores network;
  WiringMeasures measures;
  PictureFits picture;             ///< how much of the wiring the picture shows
  double null_space_energy = 0.0;  ///< share of ‖W_in‖² where the inputs hardly vary
  /// Mean agreement of the geodesics of two halves of the coordinates; NaN for fewer than 4 of
  /// them. See splitHalves.
  double split_half = kUnknown;
  RecoveryRange range;  ///< in which a recovery holds; not looked for in live analyses
  Verdict verdict;
  int neighbors = 0;  ///< k that was used; 0 where the graph was made by a radius
  /// The smallest k that would join all points; 0 unless there are more components than groups.
  int joining_neighbors = 0;
};

}  // namespace weightscape
