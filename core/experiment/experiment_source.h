// SPDX-License-Identifier: GPL-3.0-or-later
// Where an experiment comes from, as a person names it.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/experiment/experiment_json.h"

namespace weightscape {

class OutputFolder;

/// FILE, preset:NAME, a link (state_link.h), a session or the folder of a run, with changes. Throws
/// Error, Stopped.
Experiment experimentFrom(const std::string& source, const std::vector<Override>& overrides = {},
                          const Control& control = {});

/// Throws Error when a file that the experiment names lies where its results could replace it.
void requireFilesOutside(const OutputFolder& folder, const Experiment& experiment);

}  // namespace weightscape
