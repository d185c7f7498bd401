#include "core/experiment/user_weights.h"

#include <utility>
#include <variant>

#include "core/embedding/weight_points.h"
#include "core/io/weights_file.h"

namespace weightscape {

Message whatBecameOf(const UserWeights& weights, PointParameters::Points points) {
  const std::string rows = std::to_string(weights.rows());
  const std::string columns = std::to_string(weights.columns());
  if (points == PointParameters::Points::Both) {
    return {WEIGHTSCAPE_TEXT("%1 × %2: rows and columns side by side are the points"),
            {rows, columns}};
  }
  const bool of_rows = points == PointParameters::Points::Rows;
  if (rows == columns) {
    return {of_rows ? WEIGHTSCAPE_TEXT("%1 × %2: its rows (what leaves a neuron) are the points")
                    : WEIGHTSCAPE_TEXT("%1 × %2: its columns (what arrives) are the points"),
            {rows, columns}};
  }
  return {of_rows ? WEIGHTSCAPE_TEXT("%1 × %2: its %1 rows are the points; the %2 columns can be")
                  : WEIGHTSCAPE_TEXT("%1 × %2: its %2 columns are the points; the %1 rows can be"),
          {rows, columns},
          of_rows ? "--points columns" : "--points rows"};
}

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
    result.notes = std::move(matrix.notes);
  };
  auto read = readWeights(source.file, source.reading, control);
  if (auto* const sparse = std::get_if<NamedSparseMatrix>(&read)) {
    take(*sparse, result.sparse);
  } else {
    take(std::get<NamedMatrix>(read), result.weights);
  }
  return result;
}

}  // namespace weightscape
