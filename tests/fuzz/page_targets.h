// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to a page: whatever people call their data, it stays text there.
#pragma once

#include "tests/fuzz/target.h"

namespace weightscape::fuzz {

void writePages(const std::string& input);
std::vector<std::string> soundPages();

}  // namespace weightscape::fuzz
