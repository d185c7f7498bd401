// SPDX-License-Identifier: GPL-3.0-or-later
// Wirings to guess at: weights that the program makes and says nothing about.
#pragma once

#include "core/base/types.h"

namespace weightscape {

inline constexpr int kUnknownWirings = 5;

/// Hidden units × neurons of wiring 1 to kUnknownWirings: the grid of a latent space in its ideal
/// embedding, its neurons in random order, mixed at random into 40 units, with noise of a twentieth
/// of their size; one of them is noise alone. The same each time. Throws Error for other numbers.
Matrix unknownWiring(int number);

}  // namespace weightscape
