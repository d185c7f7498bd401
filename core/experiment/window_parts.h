// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the window that a link may leave out. The window has them; here are their names, so that
// a link says everywhere alike whether it is a good one.
#pragma once

#include <string>
#include <vector>

namespace weightscape {

/// As they stand in links and commands, in the window's order.
const std::vector<std::string>& windowParts();

}  // namespace weightscape
