// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's array files (format 1.0 to 3.0, NEP 1); what is written is little-endian.
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

class ByteStream;

/// Writes <f8 or <i4 in C order. Throws Error (Failed) when the file cannot be written whole.
void writeNpy(const std::filesystem::path& path, const Matrix& matrix, const Control& control = {});
void writeNpy(const std::filesystem::path& path, const Vector& vector);
void writeNpy(const std::filesystem::path& path, const std::vector<int>& vector);

/// Reads one or two dimensions (a vector becomes one column) of f2, f4, f8, i1…i8, u1…u8 or truth
/// values (as 0 and 1), of either order of bytes, in C or Fortran order. Throws Error on anything
/// else, and on a file shorter or longer than its header says; nothing is allocated before the
/// sizes were checked. Stopped.
Matrix readNpy(const std::filesystem::path& path, const Control& control = {});
Matrix readNpy(ByteStream& file);

struct NpySizes {
  Index rows = 0;
  Index columns = 0;
};
/// From the header alone. Throws Error where readNpy() does for it.
NpySizes npySizes(ByteStream& file);

}  // namespace weightscape
