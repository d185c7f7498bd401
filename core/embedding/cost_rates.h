// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds of one core, as measured at 1,000 to 22,000 points.
#pragma once

namespace weightscape {

/// For a multiplication of two matrices in double precision, and where it waits for the memory.
constexpr double kSecondsOfProduct = 1e-10;
constexpr double kSecondsFromMemory = 1.2e-9;
constexpr double kBytesOfNumber = 8.0;

}  // namespace weightscape
