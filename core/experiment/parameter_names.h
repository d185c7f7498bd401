// SPDX-License-Identifier: GPL-3.0-or-later
// How a parameter is named outside of experiments' files, and which parameters name files.
#pragma once

#include <string>

#include "core/experiment/parameter_table.h"

namespace weightscape {

/// The entry for a path with the number of a group in place of the star, or nullptr.
const Parameter* parameterAt(const std::string& path);

/// As an option of weightscape-cli: "--neighbors" for embedding.neighbors.
std::string optionOf(const Parameter& parameter);

/// Whether its text is the name of a file that is read.
bool namesFile(const Parameter& parameter);

}  // namespace weightscape
