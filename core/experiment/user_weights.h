// A weight matrix or connectome of one's own: from a file to the points that are embedded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/sparse_matrix.h"
#include "core/base/types.h"
#include "core/experiment/user_weights_source.h"

namespace weightscape {

struct UserWeights {
  Matrix points;                          ///< one a column
  std::vector<std::string> names;         ///< of the points; empty without
  Matrix weights;                         ///< the matrix as it is; empty when the file is sparse
  SparseMatrix sparse;                    ///< then this one is it; empty when the file is not
  std::vector<std::string> row_names;     ///< of that matrix; empty without
  std::vector<std::string> column_names;  ///< empty without
};

/// `sized` is told how many points of how many weights there will be, before they are made: they
/// may take more room than the file. Throws Error, Stopped.
UserWeights loadUserWeights(const UserWeightsSource& source, const Control& control = {},
                            const std::function<void(Index points, Index weights)>& sized = {});

}  // namespace weightscape
