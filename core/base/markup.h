// SPDX-License-Identifier: GPL-3.0-or-later
// Text inside HTML and XML.
#pragma once

#include <string>

namespace weightscape {

/// As it stands between tags and in quoted attributes: no sign of it is markup.
std::string escapedMarkup(const std::string& text);

}  // namespace weightscape
