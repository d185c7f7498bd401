// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier moments of a training that were not kept, made again.
#pragma once

#include "core/experiment/timeline_frame.h"

namespace weightscape {

struct Control;
struct RunResult;

/// Trains anew from the seed and keeps moments on the way; empty where that would not give the same
/// network, see reproducible(). Throws Error; Stopped.
TimelineFrames framesAnew(const RunResult& run, const Control& control);

}  // namespace weightscape
