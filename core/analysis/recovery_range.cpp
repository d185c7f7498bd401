// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recovery_range.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/analysis/verdict.h"
#include "core/base/parallel.h"
#include "core/embedding/embedding.h"

namespace weightscape {
namespace {

constexpr int kSmallest = 2;
constexpr int kLargest = 24;
constexpr Index kManyPoints = 400;   ///< from here on fewer numbers, from landmarks
constexpr Index kMostPoints = 4000;  ///< what can be looked at in seconds

RecoveryAt entryOf(const Scores& scores, int neighbors) {
  return {neighbors,
          scores.components,
          scores.worst_geodesic_correlation,
          scores.circular_correlation,
          scores.neighbor_recall,
          scores.trustworthiness,
          recovered(scores)};
}

}  // namespace

const RecoveryAt* RecoveryRange::at(int neighbors) const {
  const auto found = std::find_if(
      over.begin(), over.end(), [&](const RecoveryAt& one) { return one.neighbors == neighbors; });
  return found != over.end() ? &*found : nullptr;
}

int RecoveryRange::recoveredAtAll() const {
  return static_cast<int>(
      std::count_if(over.begin(), over.end(), [](const RecoveryAt& one) { return one.recovered; }));
}

int RecoveryRange::nearestTo(int neighbors) const {
  return found() ? std::clamp(neighbors, from, to) : neighbors;
}

std::vector<int> neighborsOfRange(Index points, int drawn) {
  std::vector<int> tried;
  for (int k = kSmallest; k <= kLargest; ++k) {
    const bool sparse = k <= 6 || k == 8 || k == 10 || k == 12 || k == 16 || k == 20 || k == 24;
    if (k < points && (points <= kManyPoints || sparse)) tried.push_back(k);
  }
  if (drawn >= 1 && drawn < points) tried.push_back(drawn);
  std::sort(tried.begin(), tried.end());
  tried.erase(std::unique(tried.begin(), tried.end()), tried.end());
  return tried;
}

RecoveryRange recoveryOver(const Matrix& points, const Truth& truth,
                           const std::vector<double>& explained, int drawn,
                           const Control& control) {
  RecoveryRange range;
  if (points.cols() > kMostPoints) return range;
  const std::vector<int> tried = neighborsOfRange(points.cols(), drawn);
  if (tried.empty()) return range;
  const NearestLists nearest = nearestNeighbors(points, tried.back(), control);
  const bool many = points.cols() > kManyPoints;
  EmbeddingParameters parameters;
  parameters.method = EmbeddingMethod::named(many ? "landmark_isomap" : "isomap");
  range.over.resize(tried.size());
  const Control inside{control.stop, {}, control.looked};
  parallelTasks(tried.size(), defaultThreads(), [&](std::size_t i) {
    const int k = tried[i];
    const Embedding embedding =
        embedOnGraph(points, nearestNeighborGraph(points, nearest, k, inside), parameters, inside);
    Scores scores =
        recoveryScores(points, embedding, k, truth, many ? Effort::Live : Effort::Exact, inside);
    for (std::size_t g = 0; g < explained.size(); ++g) scores.groups[g].explained = explained[g];
    range.over[i] = entryOf(scores, k);
  });
  const std::vector<int> usual = neighborsOfRange(points.cols(), 0);
  for (RecoveryAt& at : range.over) {
    at.between = std::find(usual.begin(), usual.end(), at.neighbors) != usual.end();
  }
  findRange(range);
  return range;
}

void putExact(const Scores& scores, int neighbors, RecoveryRange& range) {
  for (RecoveryAt& at : range.over) {
    if (at.neighbors != neighbors) continue;
    const bool between = at.between;
    at = entryOf(scores, neighbors);
    at.between = between;
  }
}

void findRange(RecoveryRange& range) {
  range.from = 0;
  range.to = 0;
  double longest = -1.0;
  std::vector<RecoveryAt> over = range.over;
  std::erase_if(over, [](const RecoveryAt& at) { return !at.between; });
  for (std::size_t first = 0; first < over.size(); ++first) {
    if (!over[first].recovered) continue;
    std::size_t last = first;
    while (last + 1 < over.size() && over[last + 1].recovered) ++last;
    const int from = over[first].neighbors;
    const int to = over[last].neighbors;
    const double length = std::log(static_cast<double>(to) / from);
    if (length > longest) {
      longest = length;
      range.from = from;
      range.to = to;
    }
    first = last;
  }
}

}  // namespace weightscape
