// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page is written to: a file that somebody else wrote is never replaced.
#pragma once

#include <filesystem>
#include <string>

namespace weightscape {

/// Whether a file is a page of ours that nobody changed since: its last line holds the sum of all
/// before it.
bool isUnchangedPage(const std::filesystem::path& path);

/// Throws Error where the page could not be written: something is there (with `force`, something
/// that is no page of ours as we wrote it), or its folder is not.
void requirePagePlace(const std::filesystem::path& path, bool force);

/// Adds the last line.
std::string sealed(std::string html);

}  // namespace weightscape
