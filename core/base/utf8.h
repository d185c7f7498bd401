// Text as bytes: whether it is UTF-8, and how older text becomes it.
#pragma once

#include <string>
#include <string_view>

namespace weightscape {

/// Without overlong forms, surrogates and code points beyond U+10FFFF (RFC 3629).
bool isUtf8(std::string_view text);

/// Every byte the letter of that number.
std::string fromLatin1(std::string_view text);

}  // namespace weightscape
