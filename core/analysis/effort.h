// SPDX-License-Identifier: GPL-3.0-or-later
// How exactly something is worked out.
#pragma once

namespace weightscape {

/// Exact is by the definitions. Live makes do with a part of pairs, points and samples, evenly
/// spread, where there are many: close enough to watch while the weights still move.
enum class Effort { Exact, Live };

}  // namespace weightscape
