// Where the command line takes its experiment from.
#pragma once

#include "app/cli/arguments.h"
#include "core/experiment/experiment_json.h"
#include "core/io/output_folder.h"

namespace weightscape::cli {

/// FILE, preset:NAME or a link, with the overrides of --set. Throws Error, Stopped.
Experiment readExperiment(const std::string& source, const Arguments& arguments,
                          const Control& control);

/// Throws Error when a file that the experiment names lies where its results could replace it.
void requireFilesOutside(const OutputFolder& folder, const Experiment& experiment);

}  // namespace weightscape::cli
