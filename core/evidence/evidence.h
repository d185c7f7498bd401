// SPDX-License-Identifier: GPL-3.0-or-later
// Which shape is in a wiring whose truth nobody knows, and how sure that is.
//
// The five kinds of evidence of docs/science.md: pieces, dimension, loops and voids, split halves,
// and all of them against chance and under resampling.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/base/unknown.h"
#include "core/evidence/holes.h"
#include "core/evidence/noise_floor.h"
#include "core/evidence/null_models.h"
#include "core/evidence/shape_names.h"

namespace weightscape {

/// What evidence is looked for in.
struct EvidenceSource {
  Matrix points;  ///< coordinates × neurons
  NullModel null_model = NullModel::Units;
  /// All points without their structure; empty for NullModel::Units.
  ShuffledPoints shuffled;
};

struct EvidenceParameters {
  static constexpr int kMost = 100000;  ///< of either
  int shuffles = 19;
  int resamples = 20;
  std::uint64_t seed = 1;
  /// When it asks, no further shuffle or resample begins, and the answer is made with those that
  /// are done; Control's stop throws all away.
  std::stop_token enough = {};
};

/// One loop or void of a piece.
struct EvidenceBar {
  int dimension = 1;
  double birth = 0.0;
  double death = 0.0;
  /// The n-th bar's ratio over the numbers of neighbours at which the piece is compared with its
  /// shuffles: the geometric mean, which is what the chance is of.
  double over = 1.0;
  double p = 1.0;
  bool claimed = false;  ///< it stands out and is beyond chance
  /// Neurons (numbers in the whole wiring) at the edges of a loop's cocycle; empty of voids.
  std::vector<Index> neurons;

  [[nodiscard]] double ratio() const { return death / birth; }
};

/// What a piece shows with another number of leading directions.
struct DirectionTrial {
  Index directions = 0;
  int loops = 0;
  int voids = 0;
  double dimension = kUnknown;
};

struct PieceEvidence {
  std::vector<Index> neurons;  ///< numbers in the whole wiring, ascending
  std::vector<HolesAt> over;   ///< for each number of neighbours that was tried
  int neighbors_from = 0;      ///< range in which the answer holds; 0 where there is none
  int neighbors_to = 0;
  int neighbors = 0;            ///< one inside it, at which bars and coordinates are taken
  double dimension = kUnknown;  ///< growth of balls, median over the range
  double neighborhood_dimension = kUnknown;
  int loops = 0;
  int voids = 0;
  std::string shape = "none";   ///< "none" for nothing beyond chance, or no name
  double p = 1.0;               ///< of what is claimed: the largest of its parts
  int resamples = 0;            ///< that were made
  int resamples_alike = 0;      ///< with the same dimension, loops and voids
  double stability = kUnknown;  ///< the share of those
  /// With half and with twice as many directions, or, where all were used, with those above chance.
  std::vector<DirectionTrial> other_directions;
  double split_half = kUnknown;
  std::vector<double> split_half_of_shuffles;
  double split_half_p = 1.0;
  std::vector<EvidenceBar> bars;  ///< at `neighbors`, loops first, longest first
  /// The largest ratio of each shuffle over the range, by dimension.
  std::vector<double> chance_loops;
  std::vector<double> chance_voids;
  Matrix angles;            ///< loops × neurons, in turns; no row where a loop has none
  Vector orientation_kept;  ///< of each loop of a surface; see orientationKept
  Vector reliability;       ///< of each neuron: share of its neighbours that stay
  Message why;              ///< what could not be judged, and why; empty pattern for nothing

  /// Fewer shuffles cannot tell anything from chance: p is 0.05 at best with these.
  static constexpr int kFewestShuffles = 19;
  [[nodiscard]] bool compared() const {
    return split_half_of_shuffles.size() >= static_cast<std::size_t>(kFewestShuffles);
  }
  [[nodiscard]] bool beyondChance() const { return p <= 0.05; }
};

struct Evidence {
  std::vector<PieceEvidence> pieces;
  std::vector<Index> apart;             ///< neurons that belong to no piece
  double separation = kUnknown;         ///< see Pieces; infinity for one piece
  Index directions = 0;                 ///< leading ones that were used; 0 for all
  Index directions_above = 0;           ///< above chance
  int shuffles = 0;                     ///< that were made of every piece
  double split_half = kUnknown;         ///< mean over the pairs inside pieces; see splitHalves
  double residual_variance = kUnknown;  ///< of an Isomap in three axes at a k inside the range
  bool complete = true;                 ///< false where it was ended early
  NullModel null_model = NullModel::Units;
};

/// The number of neighbours nearest to `neighbors` at which the answer holds for all pieces that
/// are beyond chance; that number itself where there are none, or no number in common.
int neighborsInside(const Evidence& evidence, int neighbors);

/// Throws Error where nothing can be judged at all (fewer than 4 points, all at one place, numbers
/// that are not finite, a null model that cannot be made); Stopped. The same for any number of
/// threads.
Evidence evidenceOf(const EvidenceSource& source, const EvidenceParameters& parameters,
                    const Control& control = {});

}  // namespace weightscape
