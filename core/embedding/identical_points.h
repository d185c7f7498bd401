// SPDX-License-Identifier: GPL-3.0-or-later
// Points that are the same to the bit: a picture shows them as one.
#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// What a person should know of columns of `points` (D × N) that are equal: how many there are and
/// at how many places. Nothing where all differ. Throws Stopped.
std::vector<Message> identicalPointNotes(const Matrix& points, const Control& control = {});

}  // namespace weightscape
