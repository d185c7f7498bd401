// A weight matrix or connectome of one's own: from a file to the points that are embedded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/sparse_matrix.h"
#include "core/embedding/wiring_points.h"

namespace weightscape {

/// Where it comes from and what is done to it.
struct WiringSource {
  std::string file = {};     ///< .npy, .csv, .h5, .edges.csv or .mtx; empty for none
  std::string dataset = {};  ///< inside an HDF5 file
  std::string source = {};   ///< columns of an edge list; empty for those of the usual names
  std::string target = {};
  std::string weight = {};
  WiringParameters parameters;

  bool operator==(const WiringSource&) const = default;
};

struct Wiring {
  Matrix points;                          ///< one a column
  std::vector<std::string> names;         ///< of the points; empty without
  Matrix weights;                         ///< the matrix as it is; empty when the file is sparse
  SparseMatrix sparse;                    ///< then this one is it; empty when the file is not
  std::vector<std::string> row_names;     ///< of that matrix; empty without
  std::vector<std::string> column_names;  ///< empty without
};

/// `sized` is told how many points of how many weights there will be, before they are made: they
/// may take more room than the file. Throws Error, Stopped.
Wiring loadWiring(const WiringSource& source, const Control& control = {},
                  const std::function<void(Index points, Index weights)>& sized = {});

}  // namespace weightscape
