// SPDX-License-Identifier: GPL-3.0-or-later
// Sparse matrices from files: edge lists and Matrix Market, the forms in which whole-brain
// connectomes are published.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"
#include "core/io/edge_options.h"

namespace weightscape {

class TextLines;

/// rows × columns; entry (i, j) is the weight from i to j.
struct NamedSparseMatrix {
  SparseMatrix values;
  std::vector<std::string> row_names;     ///< empty, or one a row
  std::vector<std::string> column_names;  ///< empty, or one a column
  std::vector<Message> notes;             ///< how it was read, where a person might not expect it
};

/// Reads a table of edges, one a line, with a header or without; edgeLayoutOf() says which columns
/// are what. Ids may be numbers or names; both ends share one list of ids in order of first
/// appearance, so the matrix is square. Repeated pairs are added up, and that is noted. Throws
/// Error with file and line, ReadingDoubt where a person has to choose the weight; Stopped.
NamedSparseMatrix readEdges(const std::filesystem::path& path, const EdgeOptions& options = {},
                            const Control& control = {});

/// The same from lines of which none was taken.
NamedSparseMatrix readEdges(TextLines& file, const EdgeOptions& options);

/// Reads a Matrix Market file (coordinate or array; real, integer or pattern; general, symmetric
/// or skew-symmetric: Boisvert, Pozo, Remington, NISTIR 5935, 1996). Throws Error; Stopped.
NamedSparseMatrix readMatrixMarket(const std::filesystem::path& path, const Control& control = {});

}  // namespace weightscape
