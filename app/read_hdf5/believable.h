// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file may hold as much as it says: a few bytes must not ask for gigabytes.
#pragma once

#include <string>

#include "core/io/hdf5_protocol.h"

namespace weightscape::read_hdf5 {

/// What deflate makes smaller at the very best (its own documentation: 1032 to 1).
inline constexpr double kMostDeflated = 1032.0;

/// Of bytes, for a sentence.
std::string wholeNumber(double number);

/// Throws Refusal where a file of `file` bytes cannot hold `bytes`, packed or not.
void requireBelievable(double bytes, double file);

/// The same of a sparse matrix, whose zeros need no room: up to 20 million numbers, and 10,000 more
/// for each byte of the file.
void requireBelievableSparse(const hdf5::Sizes& sizes, double file);

}  // namespace weightscape::read_hdf5
