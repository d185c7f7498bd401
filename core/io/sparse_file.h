// Sparse matrices from files: edge lists and Matrix Market, the forms in which whole-brain
// connectomes are published.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"

namespace weightscape {

/// rows × columns; entry (i, j) is the weight from i to j.
struct NamedSparseMatrix {
  SparseMatrix values;
  std::vector<std::string> row_names;     ///< empty, or one a row
  std::vector<std::string> column_names;  ///< empty, or one a column
};

/// Which columns of an edge list hold what; empty ones are found by their usual names (source,
/// pre, from …; target, post, to …; weight, count …).
struct EdgeColumns {
  std::string source;
  std::string target;
  std::string weight;
};

/// Reads a table with a header, one edge a line. Ids may be numbers or names; both ends share one
/// list of ids in order of first appearance, so the matrix is square. Repeated pairs are added up.
/// Without a weight column every edge counts 1. Throws Error with file and line; Stopped.
NamedSparseMatrix readEdges(const std::filesystem::path& path, const EdgeColumns& columns = {},
                            const Control& control = {});

/// Reads a Matrix Market file (coordinate or array; real, integer or pattern; general, symmetric
/// or skew-symmetric: Boisvert, Pozo, Remington, NISTIR 5935, 1996). Throws Error; Stopped.
NamedSparseMatrix readMatrixMarket(const std::filesystem::path& path, const Control& control = {});

/// True when the name says that the file is one of these.
bool isSparseFile(const std::filesystem::path& path);

/// Either of them by its name.
NamedSparseMatrix readSparse(const std::filesystem::path& path, const EdgeColumns& columns = {},
                             const Control& control = {});

}  // namespace weightscape
