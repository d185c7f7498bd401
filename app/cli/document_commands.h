// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that turn what is there into other forms: export, and the program's own documents.
#pragma once

#include <vector>

#include "app/cli/commands.h"

namespace weightscape::cli {

/// export, link, man and completion.
std::vector<Command> documentCommands();

}  // namespace weightscape::cli
