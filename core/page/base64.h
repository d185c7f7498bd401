// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as text, for a block of JSON (RFC 4648).
#pragma once

#include <string>
#include <string_view>

namespace weightscape {

std::string base64Of(std::string_view bytes);

}  // namespace weightscape
