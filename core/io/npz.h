// SPDX-License-Identifier: GPL-3.0-or-later
// NumPy's archives of arrays (np.savez): a zip file with an NPY file for each.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/io/array_file.h"
#include "core/io/sparse_file.h"

namespace weightscape {

/// Objects (pickles) among them are passed over and never run. Throws Error: a damaged or encrypted
/// archive, members that unpack to far more than they take; Stopped.
std::vector<ArrayInfo> arraysInNpz(const std::filesystem::path& path, const Control& control);
Matrix readNpzArray(const std::filesystem::path& path, const std::string& name,
                    const Control& control);

/// Whether it is a sparse matrix as SciPy saves it (save_npz).
bool isSparseNpz(const std::filesystem::path& path, const Control& control);
/// By rows, by columns or by entries (csr, csc, coo). Throws Error; Stopped.
NamedSparseMatrix readSparseNpz(const std::filesystem::path& path, const Control& control);

}  // namespace weightscape
