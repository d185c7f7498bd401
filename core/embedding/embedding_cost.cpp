#include "core/embedding/embedding_cost.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace weightscape {
namespace {

/// What one core does in a second, in multiplications, as measured: products in single precision,
/// paths over the edges of a graph, and products that wait for the memory.
constexpr double kProducts = 1.2e10;
constexpr double kPaths = 4e8;
constexpr double kFromMemory = 8e8;
/// Passes over a matrix that the iteration of its leading eigenvectors takes.
constexpr double kPasses = 150.0;

double sourcesOf(double points, const EmbeddingParameters& parameters) {
  constexpr double kAllSources = 4000.0;
  constexpr double kScoreLandmarks = 500.0;
  if (parameters.method == EmbeddingMethod::Isomap) return points;
  if (parameters.method == EmbeddingMethod::LandmarkIsomap) {
    return std::min<double>(points, parameters.landmarks);
  }
  return points <= kAllSources ? points : kScoreLandmarks;
}

}  // namespace

EmbeddingCost estimateEmbedding(Index points, Index weights, const EmbeddingParameters& parameters,
                                std::size_t threads) {
  constexpr double kNumber = 8.0;
  const auto n = static_cast<double>(points);
  const auto d = static_cast<double>(weights);
  const auto cores = static_cast<double>(std::max<std::size_t>(1, threads));
  const double sources = sourcesOf(n, parameters);
  const bool all_pairs =
      parameters.method == EmbeddingMethod::Isomap || parameters.method == EmbeddingMethod::Mds;
  EmbeddingCost cost;
  // The neighbours: every point with every other. The points, centred, and in single precision.
  cost.seconds = n * n * d / (kProducts * cores);
  const double held = kNumber * n * d;
  const double searching = 1.5 * kNumber * n * d;
  // Paths along some 2·k edges of each point, gone through about three times.
  const double edges =
      parameters.graph == EmbeddingParameters::Graph::Neighbors ? 1.5 * parameters.neighbors : 20.0;
  cost.seconds += 3.0 * sources * n * edges / (kPaths * cores);
  double scaling = kNumber * sources * n;
  if (all_pairs) {
    cost.seconds += kPasses * n * n / (kFromMemory * cores);
    scaling += kNumber * n * n;  // the squares of the distances
    if (parameters.method == EmbeddingMethod::Mds) cost.seconds += n * n * d / (kProducts * cores);
  }
  if (parameters.method == EmbeddingMethod::Pca) {
    constexpr double kWrittenOut = 2000.0;
    cost.seconds += (d <= kWrittenOut ? d : 2.0 * kPasses) * n * d / (kFromMemory * cores);
  }
  if (parameters.method == EmbeddingMethod::Mds || parameters.method == EmbeddingMethod::Pca) {
    scaling += kNumber * n * d;
  }
  cost.bytes = held + std::max(searching, scaling);
  return cost;
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
  const std::string name = embeddingMethodNames()[static_cast<std::size_t>(parameters.method)];
  const std::string gigabytes =
      shortNumber(std::max(0.1, std::round(cost.bytes / kGigabyte * 10.0) / 10.0));
  std::vector<std::string> arguments = {name, std::to_string(points), std::to_string(weights),
                                        gigabytes, durationWords(cost.seconds).english()};
  const bool landmarks_help =
      parameters.method == EmbeddingMethod::Isomap || parameters.method == EmbeddingMethod::Mds;
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
