// SPDX-License-Identifier: GPL-3.0-or-later
// Where a path in an HDF5 file leads, by links inside the file alone.
#pragma once

#include <string>

#include "core/io/hdf5_handle.h"

namespace weightscape::read_hdf5 {

/// The path without links. Throws Refusal when it is not in the file, leads out of it or goes in
/// circles.
std::string resolvedPath(const hdf5::Handle& file, const std::string& path);

}  // namespace weightscape::read_hdf5
