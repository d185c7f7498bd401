// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command line takes its experiment from.
#pragma once

#include <string>

#include "app/cli/arguments.h"
#include "core/experiment/experiment_source.h"

namespace weightscape::cli {

/// FILE, preset:NAME or a link, with the overrides of --set. Throws Error, Stopped.
Experiment readExperiment(const std::string& source, const Arguments& arguments,
                          const Control& control);

}  // namespace weightscape::cli
