// SPDX-License-Identifier: GPL-3.0-or-later
// An orthonormal basis of what a large matrix's columns span, by work that can be stopped.
#pragma once

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

struct QrParts {
  Matrix orthonormal;  ///< m × n: Q
  Matrix triangle;     ///< n × n, upper: R, so that columns = Q·R
};

/// QR decomposition of an m × n matrix, m ≥ n, by blocks of Householder reflections on all threads
/// (Golub & Van Loan, Matrix Computations, section 5.2); the same bits for any number of them.
/// Without `basis` only the triangle is made. Looks at the stop after each block. Throws Stopped.
QrParts qrParts(Matrix columns, const Control& control = {}, bool basis = true);

}  // namespace weightscape
