// SPDX-License-Identifier: GPL-3.0-or-later
// Refuses work that cannot fit before any of it is allocated.
#pragma once

#include <cstddef>

#include "core/base/message.h"

namespace weightscape {

/// Physical memory of this machine in bytes.
double physicalMemory();

/// Throws Error when `bytes` is more than three quarters of the physical memory. `what` starts the
/// sentence: "20,000 neurons and 1,000,000 samples".
void requireMemory(double bytes, const Argument& what);

/// Tells the system, where it can be told, that this much memory at this place is one large thing
/// and wants large pages: they are filled, and above all given back, much faster than as many small
/// ones. Who asked for a stop waits for that too. Nothing else depends on it.
void wantLargePages(const void* place, std::size_t bytes);

}  // namespace weightscape
