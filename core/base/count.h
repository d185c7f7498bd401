// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and what is counted, in English.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weightscape {

/// "1 neuron", "2 neurons", "1 hidden unit".
std::string counted(std::ptrdiff_t count, std::string_view plural);

/// What stands behind a 1, " rows name no neuron", as English has it there: " row names no neuron".
/// Words that nobody counts stay as they are.
std::string behindOne(std::string_view text);

}  // namespace weightscape
