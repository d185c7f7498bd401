// Where the command line takes its experiment from.
#pragma once

#include "app/cli/arguments.h"
#include "core/experiment/experiment_json.h"

namespace weightscape::cli {

/// FILE or preset:NAME with the overrides of --set. Throws Error, Stopped.
Experiment readExperiment(const std::string& source, const Arguments& arguments,
                          const Control& control);

}  // namespace weightscape::cli
