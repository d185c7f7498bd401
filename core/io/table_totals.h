// Sums that stand beside the numbers of a table, as spreadsheets have them.
#pragma once

namespace weightscape {

struct NamedMatrix;

/// Takes out a last row or column that is called total or sum and is the sum of the others, and
/// says so in the notes. One that is called so and is no sum stays: it may be a neuron.
void dropTotals(NamedMatrix& table);

}  // namespace weightscape
