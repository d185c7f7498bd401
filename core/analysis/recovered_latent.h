// SPDX-License-Identifier: GPL-3.0-or-later
// The latent values that an embedding shows, beside the true ones.
#pragma once

#include <vector>

#include "core/base/types.h"
#include "core/data/axis.h"

namespace weightscape {

struct Embedding;
struct Truth;

/// One axis of one group. Spaces whose coordinates cannot be compared one by one
/// (LatentSpace::invert) are left out.
struct RecoveredAxis {
  int group = 0;
  Axis axis = circle();
  std::vector<Index> neurons;
  Vector truth;      ///< preferred value of each of the neurons
  Vector recovered;  ///< what the embedding says, on the same scale; NaN where it says nothing
  /// Circular: |mean exp 2πi(recovered − truth)|. Bounded: Pearson's correlation.
  double agreement = 0.0;
};

/// Reads each group's latent off its main component: the linear map of the embedding's axes that
/// comes closest to the ideal embedding (a circle for a circular axis) gives the coordinates, the
/// angle on its circle the value. So turned, mirrored and mixed axes do not matter. A group whose
/// component has fewer axes than its ideal embedding is left out.
std::vector<RecoveredAxis> recoveredLatents(const Embedding& embedding, const Truth& truth);

}  // namespace weightscape
