// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the latent space the weights show, as numbers.
#pragma once

#include <vector>

#include "core/analysis/effort.h"
#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/base/unknown.h"
#include "core/data/truth.h"

namespace weightscape {

struct Embedding;

/// Scores of the neurons of one latent group. NaN where a score does not apply.
struct GroupScores {
  std::vector<Axis> axes;
  Index neurons = 0;
  double geodesic_correlation = 0.0;  ///< pairs in the largest part of the group
  double circular_correlation = 0.0;  ///< one circular axis only
  double trustworthiness = 0.0;
  double continuity = 0.0;
  /// Share of the variance of the group's own neurons that the network explains on the training
  /// samples; see explainedOfGroups.
  double explained = kUnknown;
  /// p of the longest loop of a group of one circular axis; NaN where it was not asked.
  double loop_chance = kUnknown;
};

/// Where the preferred values are not known, all stay unknown.
struct Scores {
  double geodesic_correlation = kUnknown;        ///< pairs of one group in the largest component
  double worst_geodesic_correlation = kUnknown;  ///< lowest over the groups
  double circular_correlation = kUnknown;  ///< lowest over groups of one circular axis, else NaN
  double neighbor_recall = kUnknown;
  double trustworthiness = kUnknown;  ///< lowest over the groups
  double continuity = kUnknown;       ///< lowest over the groups
  double group_purity = kUnknown;     ///< share of neurons that are in their component's main group
  int components = 0;
  double share_in_components = kUnknown;  ///< neurons in components large enough to draw
  std::vector<GroupScores> groups;
};

/// `points` holds what was embedded (D × N), `neighbors` the k that was used. With those of a
/// moment ago of the same groups, what is said of the points' own distances (recall,
/// trustworthiness, continuity) is taken from there. Throws Stopped.
Scores recoveryScores(const Matrix& points, const Embedding& embedding, int neighbors,
                      const Truth& truth, Effort effort = Effort::Exact,
                      const Control& control = {}, const Scores* known = nullptr);

/// max over ± of |mean exp i(angle ∓ 2π·truth)|, angles in the first two axes about the mean.
double circularCorrelation(const Matrix& points, const Vector& truth);

}  // namespace weightscape
