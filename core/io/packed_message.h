// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with its places as bytes, for the socket between two processes of ours: so the one
// that shows it has it in the language of its window.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/message.h"

namespace weightscape {

/// Without the flag, which is for command lines.
std::string packed(const Message& message);

/// What packed() made, without control characters. Nothing where the bytes are no such sentence:
/// who sent them may have been led astray.
std::optional<Message> unpacked(std::string_view bytes);

}  // namespace weightscape
