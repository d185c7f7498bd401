// Refuses work that cannot fit before any of it is allocated.
#pragma once

#include <string>

namespace weightscape {

/// Physical memory of this machine in bytes.
double physicalMemory();

/// Throws Error when `bytes` is more than three quarters of the physical memory. `what` starts the
/// sentence: "20,000 neurons and 1,000,000 samples".
void requireMemory(double bytes, const std::string& what);

}  // namespace weightscape
