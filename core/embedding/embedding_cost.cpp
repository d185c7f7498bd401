// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/embedding_cost.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/embedding/cost_rates.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/embedding.h"
#include "core/embedding/method.h"

namespace weightscape {
namespace {

/// Seconds of one core, as measured at 1,000 to 22,000 points (see tests/core/robust_test.cpp): for
/// a pair of points whose distance is looked at, and more for each of their weights;
constexpr double kPair = 2e-9;
constexpr double kPairWeight = 3e-11;
/// for the path between a pair, and more for each edge of a point: of many sources together, and of
/// one source after the other;
constexpr double kPath = 1.6e-8;
constexpr double kPathEdge = 4e-10;
constexpr double kSinglePath = 6e-8;
constexpr double kSinglePathEdge = 8e-9;
/// for a pair in the iteration of the leading eigenvectors of all distances.
constexpr double kIteration = 3e-8;
/// Of the program itself.
constexpr double kOwnBytes = 3e7;

double sourcesOf(double points, const EmbeddingParameters& parameters) {
  constexpr double kAllSources = 4000.0;
  constexpr double kScoreLandmarks = 500.0;
  switch (parameters.method->geodesics) {
    case EmbeddingMethodDescriptor::Geodesics::FromAll:
      return points;
    case EmbeddingMethodDescriptor::Geodesics::FromLandmarks:
      return std::min<double>(points, parameters.landmarks);
    case EmbeddingMethodDescriptor::Geodesics::ForScores:
      break;
  }
  return points <= kAllSources ? points : kScoreLandmarks;
}

}  // namespace

EmbeddingCost estimateEmbedding(Index points, Index weights, const EmbeddingParameters& parameters,
                                std::size_t threads) {
  constexpr double kNumber = kBytesOfNumber;
  const auto n = static_cast<double>(points);
  const auto d = static_cast<double>(weights);
  const auto cores = static_cast<double>(std::max<std::size_t>(1, threads));
  const double sources = sourcesOf(n, parameters);
  // Every point with every other; the points once more in single precision.
  double seconds = n * n * (kPair + kPairWeight * d);
  const double held = kNumber * n * d;
  const double searching = 0.5 * held;
  // A neighbour is most often one for both.
  constexpr double kEdgesEach = 1.5;
  constexpr double kEdgesOfRadius = 20.0;
  const double edges = parameters.graph == EmbeddingParameters::Graph::Neighbors
                           ? kEdgesEach * withNeighbors(parameters, points).neighbors
                           : kEdgesOfRadius;
  seconds += sources * n *
             (sources < n ? kSinglePath + kSinglePathEdge * edges : kPath + kPathEdge * edges);
  double scaling = kNumber * sources * n;
  if (parameters.method->all_pairs) {
    seconds += kIteration * n * n;
    scaling += kNumber * n * n;  // the squares of the distances
  }
  if (parameters.method->extra != nullptr) {
    const EmbeddingCost extra = parameters.method->extra(n, d);
    seconds += extra.seconds;
    scaling += extra.bytes;
  }
  return {seconds / cores, kOwnBytes + held + std::max(searching, scaling)};
}

Message durationWords(double seconds) {
  constexpr double kMinute = 60.0;
  constexpr double kHour = 3600.0;
  if (seconds < 2.0 * kMinute) return {WEIGHTSCAPE_TEXT("a minute or two"), {}};
  if (seconds < 10.0 * kMinute) return {WEIGHTSCAPE_TEXT("some minutes"), {}};
  if (seconds < kHour) return {WEIGHTSCAPE_TEXT("many minutes"), {}};
  if (seconds < 24.0 * kHour) return {WEIGHTSCAPE_TEXT("hours"), {}};
  return {WEIGHTSCAPE_TEXT("days"), {}};
}

std::optional<Message> costNote(const EmbeddingCost& cost, Index points, Index weights,
                                const EmbeddingParameters& parameters, double memory) {
  constexpr double kPatience = 30.0;
  constexpr double kShareOfMemory = 0.25;
  constexpr double kGigabyte = 1e9;
  constexpr Index kReduced = 50;
  if (cost.seconds <= kPatience && cost.bytes <= kShareOfMemory * memory) return std::nullopt;
  const std::string name = parameters.method->name;
  const std::string gigabytes =
      shortNumber(std::max(0.1, std::round(cost.bytes / kGigabyte * 10.0) / 10.0));
  std::vector<Argument> arguments = {name, std::to_string(points), std::to_string(weights),
                                     gigabytes, durationWords(cost.seconds)};
  const bool landmarks_help = parameters.method->all_pairs;
  const bool reducing_helps = weights > 4 * kReduced;
  if (landmarks_help && reducing_helps) {
    return Message{WEIGHTSCAPE_TEXT("%1 of %2 points of %3 weights will take about %4 GB of memory "
                                    "and %5; landmark_isomap and a reduction to 50 directions "
                                    "(--method landmark_isomap --reduce 50) take far less"),
                   std::move(arguments)};
  }
  if (landmarks_help) {
    return Message{WEIGHTSCAPE_TEXT("%1 of %2 points of %3 weights will take about %4 GB of memory "
                                    "and %5; landmark_isomap (--method landmark_isomap) takes far "
                                    "less"),
                   std::move(arguments)};
  }
  if (reducing_helps) {
    return Message{WEIGHTSCAPE_TEXT("%1 of %2 points of %3 weights will take about %4 GB of memory "
                                    "and %5; a reduction to 50 directions (--reduce 50) makes it "
                                    "far less"),
                   std::move(arguments)};
  }
  return Message{WEIGHTSCAPE_TEXT("%1 of %2 points of %3 weights will take about %4 GB of memory "
                                  "and %5"),
                 std::move(arguments)};
}

}  // namespace weightscape
