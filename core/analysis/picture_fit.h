// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the distances along the wiring a picture of it shows.
#pragma once

#include <vector>

#include "core/analysis/effort.h"
#include "core/base/progress.h"
#include "core/base/unknown.h"

namespace weightscape {

struct Embedding;

/// NaN where it is not defined.
struct PictureFit {
  /// 1 − R² between geodesic and drawn distances (Tenenbaum, de Silva, Langford 2000): 0 where the
  /// axes of the embedding show all of it. Unknown where all geodesics are equal.
  double residual_variance = kUnknown;
  /// Share of the positive eigenvalues that the drawn axes hold. Only the leading ones are known;
  /// all together are taken as the larger of their sum and the trace, so that this is at most
  /// flattering. Unknown for Laplacian eigenmaps, whose eigenvalues are no variances.
  double drawn_share = kUnknown;
};

struct PictureFits {
  PictureFit overall;  ///< means over the components, weighted by their pairs of points
  std::vector<PictureFit> components;
};

/// Over pairs within components; from landmarks where geodesics start from those, and in large
/// components from evenly spread points. Cheap when live. Throws Stopped.
PictureFits pictureFits(const Embedding& embedding, Effort effort = Effort::Exact,
                        const Control& control = {});

}  // namespace weightscape
