// SPDX-License-Identifier: GPL-3.0-or-later
// A sparse matrix from a file, by the way that all files of weights take.
#pragma once

#include <filesystem>
#include <utility>
#include <variant>

#include "core/io/weights_file.h"

namespace weightscape {

inline NamedSparseMatrix readSparse(const std::filesystem::path& file,
                                    const Control& control = {}) {
  return std::get<NamedSparseMatrix>(readWeights(file, {}, control));
}

}  // namespace weightscape
