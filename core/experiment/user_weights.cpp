// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/user_weights.h"

#include <cmath>
#include <utility>
#include <variant>

#include "core/base/error.h"
#include "core/embedding/weight_points.h"
#include "core/io/matrix_file.h"
#include "core/io/weights_file.h"

namespace weightscape {
namespace {

void requireFiniteEntries(const SparseMatrix& weights) {
  for (int column = 0; column < weights.outerSize(); ++column) {
    for (SparseMatrix::InnerIterator entry(weights, column); entry; ++entry) {
      if (std::isfinite(entry.value())) continue;
      throw Error(
          {WEIGHTSCAPE_TEXT("weights: the entry in row %1, column %2 is NaN or infinite; all "
                            "must be finite numbers."),
           {entry.row() + 1, column + 1}});
    }
  }
}

UserWeights withNames(UserWeights weights, std::vector<std::string> names) {
  const auto points = static_cast<std::size_t>(weights.points.cols());
  if (!names.empty() && names.size() != points) {
    throw Error({WEIGHTSCAPE_TEXT("names: there are %1 of %2 points; give one a point."),
                 {names.size(), points}});
  }
  weights.names = std::move(names);
  return weights;
}

}  // namespace

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

UserWeights userWeightsOf(Matrix weights, const PointParameters& parameters,
                          std::vector<std::string> names, const Control& control) {
  requireFinite(weights, "weights", control);
  UserWeights result;
  result.weights = std::move(weights);
  result.points = pointsOf(result.weights, parameters, control);
  return withNames(std::move(result), std::move(names));
}

UserWeights userWeightsOf(SparseMatrix weights, const PointParameters& parameters,
                          std::vector<std::string> names, const Control& control) {
  requireFiniteEntries(weights);
  UserWeights result;
  result.sparse = std::move(weights);
  result.points = pointsOf(result.sparse, parameters, control);
  return withNames(std::move(result), std::move(names));
}

}  // namespace weightscape
