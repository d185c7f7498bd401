// SPDX-License-Identifier: GPL-3.0-or-later
// Options that are rows of the parameter table.
#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/experiment/experiment.h"

namespace weightscape::cli {

/// Options for the parameters below `section` ("embedding"), named by the last part of their path:
/// --neighbors for embedding.neighbors; without those of the paths in `left_out`.
std::vector<Option> parameterOptions(const std::string& section,
                                     const std::vector<std::string>& left_out = {});

/// Stores those that were given. Throws Error that names the option, the value and what is allowed.
void storeParameters(const Arguments& arguments, const std::string& section,
                     const std::vector<std::string>& left_out, Experiment& experiment);

/// How the matrix in `file` becomes points: the options that wiringOptions() lists, and --seed.
UserWeightsSource wiringOf(const Arguments& arguments, const std::string& file);
std::vector<Option> wiringOptions();
/// Those of them that say how a matrix is read, and not what becomes of it.
std::vector<Option> tableOptions();

}  // namespace weightscape::cli
