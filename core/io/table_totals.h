// SPDX-License-Identifier: GPL-3.0-or-later
// Sums that stand beside the numbers of a table, as spreadsheets have them.
#pragma once

namespace weightscape {

struct NamedMatrix;

/// Takes out a last row or column that is called total, sum or degree, or has no name, and is the
/// sum of the others, or that is called mean and is their mean; says so in the notes. One that is
/// called so and is no sum stays, which is said too: it may be a neuron.
void dropTotals(NamedMatrix& table);

}  // namespace weightscape
