// SPDX-License-Identifier: GPL-3.0-or-later
// A weight matrix or connectome of one's own: from a file to the points that are embedded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/message.h"
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
  std::vector<Message> notes;             ///< how it was read, where a person might not expect it

  [[nodiscard]] Index rows() const { return weights.size() > 0 ? weights.rows() : sparse.rows(); }
  [[nodiscard]] Index columns() const {
    return weights.size() > 0 ? weights.cols() : sparse.cols();
  }
};

/// "784 × 20: its 20 columns are the points; --points rows for the 784": what became of the matrix.
Message whatBecameOf(const UserWeights& weights, PointParameters::Points points);

/// `sized` is told how many points of how many weights there will be, before they are made: they
/// may take more room than the file. Throws Error, Stopped.
UserWeights loadUserWeights(const UserWeightsSource& source, const Control& control = {},
                            const std::function<void(Index points, Index weights)>& sized = {});

/// Points of a matrix that is at hand; `names` are those of the points, or empty. Throws Error,
/// also when a weight is not finite or there are not as many names as points; Stopped.
UserWeights userWeightsOf(Matrix weights, const PointParameters& parameters,
                          std::vector<std::string> names = {}, const Control& control = {});
UserWeights userWeightsOf(SparseMatrix weights, const PointParameters& parameters,
                          std::vector<std::string> names = {}, const Control& control = {});

}  // namespace weightscape
