// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a sparse matrix as they come from a file, and the matrix that they make.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"
#include "core/io/text_lines.h"

namespace weightscape {

using SparseEntry = Eigen::Triplet<double, std::int32_t>;

/// Adds an entry, and asks for the memory first where more of it is needed. Throws Error.
void addEntry(std::vector<SparseEntry>& entries, const std::filesystem::path& file,
              std::int32_t row, std::int32_t column, double value);

/// Repeated pairs are added up in the order of the file. As Eigen's setFromTriplets, which cannot
/// be stopped. Throws Stopped.
SparseMatrix assembled(Index rows, Index columns, std::vector<SparseEntry> entries,
                       const Control& control);

/// Every edge in both directions; where both stand there already they have to agree. Notes how many
/// stood one way. Throws Error, which names the ends; Stopped.
SparseMatrix bothWays(const SparseMatrix& values, const std::vector<std::string>& names,
                      const std::filesystem::path& file, std::vector<Message>& notes,
                      const Control& control);

/// The number that a cell is. Throws Error where it is none, or not finite.
double finiteNumber(const TextLines& file, const std::string& cell);

}  // namespace weightscape
