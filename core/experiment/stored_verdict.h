// SPDX-License-Identifier: GPL-3.0-or-later
// A run's verdict as its scores.json holds it.
#pragma once

#include <filesystem>

#include "core/analysis/verdict.h"
#include "core/io/json.h"

namespace weightscape {

/// Its sentences with their places, so that they can be said in another language; those of earlier
/// versions, which wrote English words alone, as far as they can be taken apart. Throws Error that
/// starts with `file`.
Verdict storedVerdict(const Json& scores, const std::filesystem::path& file);

}  // namespace weightscape
