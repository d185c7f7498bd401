// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of weights of one's own, and what is said of it.
#pragma once

#include <string>

#include "core/analysis/picture_fit.h"
#include "core/base/progress.h"
#include "core/embedding/embedding.h"

namespace weightscape {

struct UserWeights;

struct WiringPicture {
  EmbeddingParameters parameters;  ///< with the k that was used
  Embedding embedding;
  PictureFits fits;
  int joining_neighbors = 0;  ///< the smallest k that joins all; 0 for one component
};

/// Embeds the points of a wiring. Throws Error; Stopped.
WiringPicture pictureOf(const Matrix& points, const EmbeddingParameters& parameters,
                        const Control& control = {});

/// Sizes, k, components and how much the picture shows, as JSON; numbers that are not known are
/// null.
std::string pictureToJson(const UserWeights& weights, const WiringPicture& picture);

}  // namespace weightscape
