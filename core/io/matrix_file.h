// SPDX-License-Identifier: GPL-3.0-or-later
// A matrix of numbers from a file of whatever kind it is.
#pragma once

#include <filesystem>
#include <string>

#include "core/io/csv.h"

namespace weightscape {

/// Reads NPY, a table of text, or NPZ, safetensors and HDF5, of which `dataset` names the array
/// (needed when there are several). Throws Error, also on NaN or infinity (count and first place);
/// ReadingDoubt; Stopped.
NamedMatrix readMatrix(const std::filesystem::path& path, const std::string& dataset = {},
                       const Control& control = {}, const TableOptions& options = {});

/// The same where NaN, or a cell without a number, has a meaning.
NamedMatrix readMatrixWithGaps(const std::filesystem::path& path, const std::string& dataset = {},
                               const Control& control = {}, const TableOptions& options = {});

/// Throws Error that starts with `what` when a value is NaN or infinite; Stopped. Where the matrix
/// is `turned`, a person knows its columns as rows.
void requireFinite(const Matrix& values, const std::string& what, const Control& control = {},
                   bool turned = false);

}  // namespace weightscape
