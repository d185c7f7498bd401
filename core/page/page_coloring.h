// SPDX-License-Identifier: GPL-3.0-or-later
// What the points of a page can be coloured by.
#pragma once

#include <vector>

#include "core/page/page_data.h"

namespace weightscape {

struct Dataset;
struct Evidence;
struct NeuronLabels;

/// The most telling first: latents where they are known, angles that the evidence has found,
/// components where there are several, labels, lengths of the weight vectors. `lengths` is empty
/// where there are no weights; `evidence` and `labels` may be null.
std::vector<PageColoring> pageColorings(const Dataset& dataset, const std::vector<int>& component,
                                        const Vector& lengths, const Evidence* evidence,
                                        const NeuronLabels* labels);

}  // namespace weightscape
