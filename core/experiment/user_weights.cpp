#include "core/experiment/user_weights.h"

#include <utility>

#include "core/embedding/weight_points.h"
#include "core/io/matrix_file.h"
#include "core/io/sparse_file.h"

namespace weightscape {

UserWeights loadUserWeights(const UserWeightsSource& source, const Control& control,
                            const std::function<void(Index points, Index weights)>& sized) {
  const auto tell = [&](Index rows, Index columns) {
    if (!sized) return;
    const PointParameters& parameters = source.parameters;
    const bool of_rows = parameters.points == PointParameters::Points::Rows;
    const bool both = parameters.points == PointParameters::Points::Both;
    const Index weights = of_rows ? columns : both ? 2 * rows : rows;
    sized(of_rows ? rows : columns, parameters.reduce > 0 ? parameters.reduce : weights);
  };
  UserWeights result;
  // What both kinds of file have; where the numbers go is what differs.
  const auto take = [&](auto& matrix, auto& numbers) {
    tell(matrix.values.rows(), matrix.values.cols());
    result.points = pointsOf(matrix.values, source.parameters, control);
    result.names = pointNames(matrix.row_names, matrix.column_names, source.parameters.points);
    numbers = std::move(matrix.values);
    result.row_names = std::move(matrix.row_names);
    result.column_names = std::move(matrix.column_names);
  };
  if (isSparseFile(source.file)) {
    NamedSparseMatrix matrix =
        readSparse(source.file, {source.source, source.target, source.weight}, control);
    take(matrix, result.sparse);
  } else {
    NamedMatrix matrix = readMatrix(source.file, source.dataset, control);
    take(matrix, result.weights);
  }
  return result;
}

}  // namespace weightscape
