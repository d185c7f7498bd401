// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is and how it would be read, before anything is done with it.
#pragma once

#include <vector>

#include "app/cli/commands.h"

namespace weightscape::cli {

/// `inspect FILE`.
std::vector<Command> inspectCommands();

}  // namespace weightscape::cli
