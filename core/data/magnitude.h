// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs so large or so small that their squares have no place in a number.
#pragma once

#include <string>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// Divides `inputs` by a power of two where their largest value lies outside 1e-100 … 1e+100, so
/// that it comes to lie between 1 and 2; gives that power, 1 where nothing was done. Without
/// `may_scale` nothing is divided, and Error is thrown where the largest value lies outside
/// 1e-15 … 1e+15: steps of training are in single precision. `where` starts the sentence. Also
/// throws Error where a value is not finite; Stopped.
double bringIntoRange(bool may_scale, const std::string& where, Matrix& inputs,
                      const Control& control = {});

}  // namespace weightscape
