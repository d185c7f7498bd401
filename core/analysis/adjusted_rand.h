// SPDX-License-Identifier: GPL-3.0-or-later
// How well two groupings of the same neurons agree.
#pragma once

#include <vector>

namespace weightscape {

/// The adjusted Rand index (Hubert & Arabie, Journal of Classification 2 (1985) 193): chance taken
/// off, 1 for the same groups, 0 for chance. Neurons with a group below 0 in either count in
/// neither; NaN for fewer than two.
double adjustedRandIndex(const std::vector<int>& a, const std::vector<int>& b);

}  // namespace weightscape
