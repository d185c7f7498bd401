// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as they are pinned in a window, and as a session keeps them.
#pragma once

#include <memory>

#include "core/base/progress.h"
#include "core/experiment/kept_runs.h"
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {

/// What a session keeps of an analysis.
PinnedRun pinnedRun(const AnalysisSnapshot& snapshot);

/// The analysis of a run that a session kept: its data are drawn and its wiring embedded anew.
/// Throws Error, Stopped.
std::shared_ptr<const AnalysisSnapshot> readPinned(const PinnedRun& pin,
                                                   const Control& control = {});

}  // namespace weightscape::ui
