// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/analysis/effort.h"
#include "core/analysis/picture_fit.h"
#include "core/base/error.h"
#include "core/embedding/embedding.h"
#include "core/evidence/identical_neurons.h"
#include "core/evidence/piece_judge.h"
#include "core/evidence/pieces.h"
#include "core/evidence/split_halves.h"

namespace weightscape {
namespace {

constexpr Index kFewestPoints = 4;
constexpr Index kMostNeighbors = 40;

void check(const Matrix& points, const std::vector<Index>& kept) {
  if (points.cols() < kFewestPoints) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("There are %1 neurons; a shape needs at least 4. Nothing can be judged."),
        {points.cols()}});
  }
  if (!points.allFinite()) {
    throw Error(WEIGHTSCAPE_TEXT(
        "A weight is not a finite number; nothing can be judged. Replace or leave it out."));
  }
  if ((points.colwise() - points.col(0)).cwiseAbs().maxCoeff() == 0.0) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "All %1 neurons have the same weights: they lie at one place, and there is no shape."),
        {points.cols()}});
  }
  if (static_cast<Index>(kept.size()) < kFewestPoints) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("The %1 neurons lie at %2 places only: those at one place have the same "
                         "weights. A shape needs at least 4 places; nothing can be judged."),
        {points.cols(), kept.size()}});
  }
}

/// Those above chance, or all: whichever of the two halves of the coordinates agree on better.
/// Weights that a penalty has made equally strong in all their directions have none that stands
/// out, and lose their shape with any that is taken away.
Index directionsUsed(const Matrix& points, Index above, std::uint64_t seed,
                     const Control& control) {
  constexpr Index kFewest = 2;
  if (above < kFewest || above >= std::min(points.rows(), points.cols())) return 0;
  SplitHalfParameters halves{.splits = 5, .most_sources = 100};
  const double all = splitHalves(points, halves, seed, control);
  halves.directions = above;
  const double leading = splitHalves(points, halves, seed, control);
  return leading >= all ? above : 0;
}

/// Of a picture at a number of neighbours inside the range of the largest piece.
double residualVariance(const Matrix& points, const Evidence& evidence, const Control& control) {
  constexpr Index kMostDrawn = 3000;
  if (points.cols() > kMostDrawn || evidence.pieces.empty()) return kUnknown;
  EmbeddingParameters parameters;
  parameters.neighbors = evidence.pieces[0].neighbors;
  if (parameters.neighbors == 0) return kUnknown;
  return pictureFits(embed(points, parameters, control), Effort::Exact, control)
      .overall.residual_variance;
}

std::uint64_t streamOf(std::uint64_t seed, std::uint64_t what) {
  return seed * 0x9E3779B97F4A7C15ULL + what;
}

/// Of points that all differ.
Evidence evidenceOfDistinct(const EvidenceSource& source, const EvidenceParameters& parameters,
                            const Control& progress) {
  const Control control{progress.stop, {}, progress.looked};
  const Matrix& points = source.points;
  const ShuffledPoints shuffled =
      source.shuffled ? source.shuffled : ShuffledPoints([&points](Random& random, const Control&) {
        return shuffledUnits(points, random);
      });
  Evidence evidence;
  evidence.directions_above =
      directionsAboveChance(points, shuffled, streamOf(parameters.seed, 1), control);
  evidence.directions =
      directionsUsed(points, evidence.directions_above, streamOf(parameters.seed, 2), control);
  const Matrix used = inLeadingDirections(points, evidence.directions, control);
  const NearestLists nearest =
      nearestNeighbors(used, std::min(kMostNeighbors, points.cols() - 1), control);
  Pieces pieces = piecesOf(used, nearest, control);
  evidence.apart = std::move(pieces.apart);
  evidence.separation = pieces.separation;
  progress.report(0.05);
  for (std::size_t i = 0; i < pieces.members.size(); ++i) {
    PieceSource piece;
    piece.neurons = std::move(pieces.members[i]);
    piece.points = points(Eigen::all, piece.neurons);
    piece.directions = evidence.directions;
    piece.directions_above = evidence.directions_above;
    piece.seed = streamOf(parameters.seed, 1000 * (i + 1));
    if (source.shuffled) {
      piece.shuffled = [&](Random& random, const Control& inside) {
        return Matrix(shuffled(random, inside)(Eigen::all, piece.neurons));
      };
    } else {
      piece.shuffled = [&](Random& random, const Control&) {
        return shuffledUnits(piece.points, random);
      };
      piece.for_halves = [&](Random& random, const Control&) {
        return shuffledKeepingLengths(piece.points, random);
      };
    }
    Control part = control;
    const double begin =
        0.05 + 0.95 * static_cast<double>(i) / static_cast<double>(pieces.members.size());
    part.progress = [&progress, begin, &pieces](double share) {
      progress.report(begin + 0.95 * share / static_cast<double>(pieces.members.size()));
    };
    evidence.pieces.push_back(judgedPiece(piece, parameters, part));
    const PieceEvidence& judged = evidence.pieces.back();
    const int made = static_cast<int>(judged.split_half_of_shuffles.size());
    evidence.shuffles = i == 0 ? made : std::min(evidence.shuffles, made);
  }
  double pairs = 0.0;
  double sum = 0.0;
  for (const PieceEvidence& piece : evidence.pieces) {
    if (std::isnan(piece.split_half)) continue;
    const double count = std::pow(static_cast<double>(piece.neurons.size()), 2);
    sum += count * piece.split_half;
    pairs += count;
  }
  if (pairs > 0.0) evidence.split_half = sum / pairs;
  evidence.residual_variance = residualVariance(used, evidence, control);
  evidence.complete = !parameters.enough.stop_requested();
  evidence.null_model = source.null_model;
  progress.report(1.0);
  return evidence;
}

}  // namespace

Evidence evidenceOf(const EvidenceSource& source, const EvidenceParameters& parameters,
                    const Control& control) {
  const bool finite = source.points.allFinite();
  std::vector<Index> first;
  if (finite) first = firstAlike(source.points, control);
  std::vector<Index> kept;
  for (std::size_t i = 0; i < first.size(); ++i) {
    if (first[i] == static_cast<Index>(i)) kept.push_back(first[i]);
  }
  check(source.points, kept);
  throwIfStopped(control);
  if (kept.size() == first.size()) return evidenceOfDistinct(source, parameters, control);
  EvidenceSource distinct{source.points(Eigen::all, kept), source.null_model, {}};
  if (source.shuffled) {
    distinct.shuffled = [&](Random& random, const Control& inside) {
      return Matrix(source.shuffled(random, inside)(Eigen::all, kept));
    };
  }
  return ofAll(evidenceOfDistinct(distinct, parameters, control), kept, first);
}

int neighborsInside(const Evidence& evidence, int neighbors) {
  int from = 0;
  int to = std::numeric_limits<int>::max();
  for (const PieceEvidence& piece : evidence.pieces) {
    if (!piece.beyondChance() || piece.neighbors_to == 0) continue;
    from = std::max(from, piece.neighbors_from);
    to = std::min(to, piece.neighbors_to);
  }
  return from == 0 || from > to ? neighbors : std::clamp(neighbors, from, to);
}

}  // namespace weightscape
