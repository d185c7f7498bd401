// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a folder that the program wrote, as they lie there now: somebody may have taken them
// away, put something else in their place, or shut them.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/message.h"
#include "core/base/progress.h"

namespace weightscape {

/// What a name stands for; links are followed.
enum class Stored {
  File,     ///< a regular file that may be read
  Folder,   ///< one that may be looked into
  Missing,  ///< nothing
  Other,    ///< a pipe, a socket or a device: none of ours, and reading one could wait for ever
};

/// Throws Error where that cannot be known, or where it may not be read: such a file is neither
/// missing nor damaged.
Stored storedAt(const std::filesystem::path& path);

/// Whether a regular file is there. Throws Error where it may not be read.
bool isStoredFile(const std::filesystem::path& path);

/// Why a name is no regular file: "NAME: is missing."
Message whyNoFile(const std::filesystem::path& path, Stored stored);

/// Throws Error unless a regular file is there that may be read.
void requireStoredFile(const std::filesystem::path& path);

/// Its text. Throws Error, Stopped.
std::string readStored(const std::filesystem::path& path, const Control& control = {});

}  // namespace weightscape
