// SPDX-License-Identifier: GPL-3.0-or-later
// Weights or a connectome from a file of whatever kind it is.
#pragma once

#include <filesystem>
#include <variant>

#include "core/base/progress.h"
#include "core/io/csv.h"
#include "core/io/sparse_file.h"
#include "core/io/weights_file_options.h"

namespace weightscape {

/// The notes begin with what the file was taken for, where its ending does not say so. Throws
/// Error, ReadingDoubt, Stopped.
std::variant<NamedMatrix, NamedSparseMatrix> readWeights(const std::filesystem::path& path,
                                                         const WeightsFileOptions& options,
                                                         const Control& control = {});

}  // namespace weightscape
