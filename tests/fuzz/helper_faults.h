// SPDX-License-Identifier: GPL-3.0-or-later
// The process that reads HDF5 may break down, since libhdf5 does; our own code in it may not.
#pragma once

namespace weightscape::fuzz {

/// Makes helpers that are started from now on write what sanitizers say of them where it is found.
void watchHelpers();

/// Ends the process where a sanitizer has found a fault in our own code of a helper. Without
/// sanitizers there is nothing to find.
void requireNoHelperFault();

}  // namespace weightscape::fuzz
