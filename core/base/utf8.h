// SPDX-License-Identifier: GPL-3.0-or-later
// Text as bytes: whether it is UTF-8, and how older text becomes it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace weightscape {

/// Without overlong forms, surrogates and code points beyond U+10FFFF (RFC 3629).
bool isUtf8(std::string_view text);

/// How many bytes the letter has that begins at this byte; 0 where none begins that is UTF-8.
std::size_t letterBytes(std::string_view text, std::size_t at);

/// How many bytes a control character has that begins at this byte of UTF-8 (U+0000 to U+001F and
/// U+007F to U+009F); 0 where none begins.
std::size_t controlBytes(std::string_view text, std::size_t at);

/// Every byte the letter of that number.
std::string fromLatin1(std::string_view text);

}  // namespace weightscape
