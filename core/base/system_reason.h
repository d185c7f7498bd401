// SPDX-License-Identifier: GPL-3.0-or-later
// Why the system refused something, in words of ours.
#pragma once

#include <system_error>

#include "core/base/message.h"

namespace weightscape {

/// What an `errno` means to a person, as the end of a sentence: "the disk is full".
Message systemReason(int error);

/// The same of what std::filesystem reports.
Message systemReason(const std::error_code& error);

}  // namespace weightscape
