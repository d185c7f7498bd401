// SPDX-License-Identifier: GPL-3.0-or-later
// Limited-memory BFGS with a line search by the strong Wolfe conditions.
//
// Liu & Nocedal, Mathematical Programming 45 (1989) 503; line search: Nocedal & Wright, Numerical
// Optimization (2006), algorithms 3.5 and 3.6.
#pragma once

#include <functional>

#include "core/base/types.h"

namespace weightscape {

/// Value of a function at x; writes its gradient.
using ValueAndGradient = std::function<double(const Vector& x, Vector& gradient)>;

/// One iteration of L-BFGS: moves `x` and remembers the step in `memory` (n × 2m, pairs of step
/// and change of the gradient, oldest first; empty at first). Returns false, with x as it was, when
/// no step makes the function smaller: x is at a minimum as far as numbers can tell.
bool lbfgsStep(const ValueAndGradient& function, Vector& x, Matrix& memory);

}  // namespace weightscape
