// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and counts as a person reads them.
#pragma once

#include <string>

namespace weightscape {

/// A limit or a count in a sentence: whole numbers with all their digits ("10,000,000"), others as
/// by shortNumber.
std::string limitNumber(double value);

}  // namespace weightscape
