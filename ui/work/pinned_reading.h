// Runs as they are pinned in a window, and as a session keeps them.
#pragma once

#include <memory>

#include "core/experiment/kept_runs.h"
#include "ui/work/embedding_worker.h"

namespace weightscape::ui {

/// What a session keeps of a reading.
PinnedRun pinnedRun(const ReadingSnapshot& snapshot);

/// The reading of a run that a session kept: its data are drawn and its wiring embedded anew.
/// Throws Error, Stopped.
std::shared_ptr<const ReadingSnapshot> readPinned(const PinnedRun& pin,
                                                  const Control& control = {});

}  // namespace weightscape::ui
