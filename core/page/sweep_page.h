// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a sweep: its finished runs, from one of which the picture glides to the next.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/embedding/embedding.h"
#include "core/experiment/sweep_folder.h"
#include "core/page/page_data.h"

namespace weightscape {

struct Dataset;

/// A finished run as a page needs it.
struct PageRun {
  std::size_t cell = 0;
  Embedding embedding;  ///< points, components, and the graph where it is known
  VerdictKind verdict = VerdictKind::Unscored;
  Message headline;
  double recovery = 0.0;   ///< geodesic rank correlation; NaN where it is not known
  double explained = 0.0;  ///< share of the variance of the training samples
};

/// The number of a column of the sweep; NaN where it has none of that name.
double sweepNumber(const std::vector<double>& numbers, const std::string& column);

/// Variances along the axes, where they were not kept: they say which axes may be turned.
void addVariances(Embedding& embedding);

/// Runs as they lie in a sweep's folder, in the order of their cells. What is missing or damaged is
/// left out, and `notes` says which and why. Throws Error where none can be read; Stopped.
std::vector<PageRun> storedRuns(const StoredSweep& sweep, std::vector<Message>& notes,
                                const Control& control);

/// `neurons` says who the points are. Runs of another number of neurons than most have no glide and
/// are left out, with a note. Throws Error where there is none; Stopped.
Page sweepPage(const SweepPlan& plan, std::vector<PageRun> runs, const Dataset& neurons,
               const Control& control);

}  // namespace weightscape
