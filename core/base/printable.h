// SPDX-License-Identifier: GPL-3.0-or-later
// Text for a terminal, or for whatever else acts on some of its signs.
#pragma once

#include <string>
#include <string_view>

namespace weightscape {

/// The same in UTF-8, without anything that a terminal would act on: control characters but line
/// ends and tabs, and marks that turn the direction of text, become "\u001b", bytes that are no
/// UTF-8 "\xff".
std::string printable(std::string_view text);

}  // namespace weightscape
