// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/default_neighbors.h"

#include <algorithm>

namespace weightscape {
namespace {

struct Rule {
  Index below;  ///< points
  int neighbors;
};

/// A ring or line of few neurons is crossed by many neighbours, a surface torn by few; a surface of
/// 100 points takes 4 or 5, one of 256 takes 4 to 8. See tests/bench/measure_neighbors.py.
constexpr Rule kOneGroup[] = {{22, 2}, {30, 3}, {100, 4}, {400, 5}};
constexpr int kMany = 8;
/// Independent groups stand at a cliff: a neighbour too many joins them.
constexpr Rule kSeveralGroups[] = {{40, 2}, {60, 3}};
constexpr int kSeveral = 5;

}  // namespace

int defaultNeighbors(Index smallest_group, Index groups) {
  int neighbors = groups > 1 ? kSeveral : kMany;
  const auto apply = [&](const auto& rules) {
    const auto found = std::find_if(std::begin(rules), std::end(rules),
                                    [&](const Rule& rule) { return smallest_group < rule.below; });
    if (found != std::end(rules)) neighbors = found->neighbors;
  };
  if (groups > 1) {
    apply(kSeveralGroups);
  } else {
    apply(kOneGroup);
  }
  const Index most = groups > 1 ? groups * smallest_group - 1 : smallest_group - 1;
  return static_cast<int>(std::clamp<Index>(neighbors, 1, std::max<Index>(1, most)));
}

EmbeddingParameters withNeighbors(EmbeddingParameters parameters, Index smallest_group,
                                  Index groups) {
  if (parameters.neighbors == 0) {
    parameters.neighbors = defaultNeighbors(smallest_group, groups);
  }
  return parameters;
}

}  // namespace weightscape
