// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which evidence puts the neurons: around its loops.
#pragma once

#include <vector>

#include "core/base/types.h"

namespace weightscape {

struct Evidence;

/// By piece, and in each by the angle around its first loop; those that have none, or are in no
/// piece, stand behind by their numbers.
std::vector<Index> orderByAngle(const Evidence& evidence);

}  // namespace weightscape
