// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of a wiring: what is in it, against chance and under resampling.
#pragma once

#include "core/evidence/evidence.h"

namespace weightscape {

/// A piece's neurons with their coordinates, and how to shuffle them.
struct PieceSource {
  std::vector<Index> neurons;  ///< numbers in the whole wiring
  Matrix points;               ///< coordinates × neurons of the piece
  Index directions = 0;        ///< leading ones that are used; 0 for all
  Index directions_above = 0;  ///< of the whole wiring, above chance
  ShuffledPoints shuffled;     ///< the piece's points without their structure
  /// The same for what halves agree on, from the same random numbers; empty where it is the same.
  ShuffledPoints for_halves;
  std::uint64_t seed = 1;
};

PieceEvidence judgedPiece(const PieceSource& source, const EvidenceParameters& parameters,
                          const Control& control);

}  // namespace weightscape
