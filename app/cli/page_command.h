// SPDX-License-Identifier: GPL-3.0-or-later
// page: a run or a sweep as one HTML file.
#pragma once

#include <vector>

#include "app/cli/commands.h"

namespace weightscape::cli {

std::vector<Command> pageCommands();

}  // namespace weightscape::cli
