// SPDX-License-Identifier: GPL-3.0-or-later
// How many neighbours the graph has where nobody has said so.
#pragma once

#include "core/embedding/embedding.h"

namespace weightscape {

/// k for groups of which the smallest has that many points: as many as carry the shape without
/// cutting across it (docs/science.md says what was measured). At least 1, below the number of
/// points.
int defaultNeighbors(Index smallest_group, Index groups = 1);

/// The parameters with k filled in where it is 0.
EmbeddingParameters withNeighbors(EmbeddingParameters parameters, Index smallest_group,
                                  Index groups = 1);

}  // namespace weightscape
