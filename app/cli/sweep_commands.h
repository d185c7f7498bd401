// SPDX-License-Identifier: GPL-3.0-or-later
// sweep and merge.
#pragma once

#include <vector>

#include "app/cli/commands.h"

namespace weightscape::cli {

std::vector<Command> sweepCommands();

}  // namespace weightscape::cli
