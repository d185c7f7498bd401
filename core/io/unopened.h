// SPDX-License-Identifier: GPL-3.0-or-later
// Why a file cannot be opened, as it lies there: nobody is sent to look for a file that is there
// and shut.
#pragma once

#include <filesystem>

#include "core/base/message.h"

namespace weightscape {

/// Of what the system refused with `error`, an errno: which file or folder may not be read, which
/// folder on the way is not there, where a link leads that leads nowhere.
Message whyUnopened(const std::filesystem::path& path, int error);

}  // namespace weightscape
