// SPDX-License-Identifier: GPL-3.0-or-later
// Orders in which a matrix of weights can be shown.
#pragma once

#include <vector>

#include "core/analysis/recovered_latent.h"
#include "core/base/progress.h"

namespace weightscape {

struct Dataset;
struct Embedding;

enum class NeuronOrder {
  AsGiven,
  TrueLatent,
  RecoveredLatent,
  Angle,  ///< around the loops that evidence has found; see orderByAngle
  Label,  ///< see orderByLabel
  Seriation
};

/// By group and then by the group's first latent, the others breaking ties. As given where the
/// preferred values are not known.
std::vector<Index> orderByTruth(const Dataset& dataset);

/// By component and then by the latent that its embedding shows; where none can be read off, by
/// the angle in its first two axes. `recovered` comes from recoveredLatents.
std::vector<Index> orderByEmbedding(const Embedding& embedding,
                                    const std::vector<RecoveredAxis>& recovered);

/// At most `most` of the entries, evenly spaced, the first among them.
std::vector<Index> thinned(const std::vector<Index>& order, Index most);

}  // namespace weightscape
