// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the core in the languages of the window, for programs that have no Qt.
#pragma once

#include <string>
#include <vector>

#include "core/page/page_data.h"

namespace weightscape {

/// "en", "de", "zh_CN": those there are, English first.
const std::vector<std::string>& pageLanguages();

/// Throws Error that lists the languages when `code` is none of them.
Translator translatorTo(const std::string& code);

}  // namespace weightscape
