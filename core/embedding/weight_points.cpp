// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/weight_points.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/memory.h"
#include "core/base/products.h"
#include "core/base/truncated_svd.h"

namespace weightscape {
namespace {

double transformed(double weight, const PointParameters& parameters) {
  const double size = std::abs(weight);
  if (size < parameters.threshold) return 0.0;
  return parameters.logarithm ? std::copysign(std::log1p(size), weight) : weight;
}

void requireSquare(Index rows, Index columns) {
  if (rows == columns) return;
  throw Error(Message{WEIGHTSCAPE_TEXT("points: the matrix is %1 × %2; 'both' needs a square one, "
                                       "whose rows and columns are the same neurons."),
                      {rows, columns}});
}

SparseMatrix stacked(const SparseMatrix& above, const SparseMatrix& below) {
  std::vector<Eigen::Triplet<double>> entries;
  entries.reserve(static_cast<std::size_t>(above.nonZeros() + below.nonZeros()));
  const auto add = [&](const SparseMatrix& part, int offset) {
    for (int column = 0; column < part.outerSize(); ++column) {
      for (SparseMatrix::InnerIterator entry(part, column); entry; ++entry) {
        entries.emplace_back(static_cast<int>(entry.row()) + offset, column, entry.value());
      }
    }
  };
  add(above, 0);
  add(below, static_cast<int>(above.rows()));
  SparseMatrix result(above.rows() + below.rows(), above.cols());
  result.setFromTriplets(entries.begin(), entries.end());
  return result;
}

}  // namespace

const std::vector<std::string>& pointChoiceNames() {
  static const std::vector<std::string> names = {"columns", "rows", "both"};
  return names;
}

Matrix pointsOf(const Matrix& weights, const PointParameters& parameters, const Control& control) {
  const Index rows = weights.rows();
  const Index columns = weights.cols();
  const auto value = [&](double weight) { return transformed(weight, parameters); };
  Matrix points;
  switch (parameters.points) {
    case PointParameters::Points::Columns:
      points = roomFor(rows, columns);
      overColumns(columns, rows, control,
                  [&](Index i) { points.col(i) = weights.col(i).unaryExpr(value); });
      break;
    case PointParameters::Points::Rows:
      points = roomFor(columns, rows);
      overColumns(rows, columns, control,
                  [&](Index i) { points.col(i) = weights.row(i).transpose().unaryExpr(value); });
      break;
    case PointParameters::Points::Both:
      requireSquare(rows, columns);
      points = roomFor(2 * rows, columns);
      overColumns(columns, 2 * rows, control, [&](Index i) {
        points.col(i) << weights.col(i).unaryExpr(value),
            weights.row(i).transpose().unaryExpr(value);
      });
      break;
  }
  if (parameters.normalize) {
    overColumns(points.cols(), points.rows(), control, [&](Index i) {
      const double length = points.col(i).stableNorm();
      if (length > 0.0) points.col(i) /= length;
    });
  }
  if (parameters.reduce == 0) return points;
  return leadingCoordinates(points, parameters.reduce, parameters.seed, control);
}

Matrix pointsOf(const SparseMatrix& weights, const PointParameters& parameters,
                const Control& control) {
  SparseMatrix values =
      weights.unaryExpr([&](double weight) { return transformed(weight, parameters); });
  throwIfStopped(control);
  values.prune([](Index, Index, double weight) { return weight != 0.0; });
  throwIfStopped(control);
  SparseMatrix points;
  switch (parameters.points) {
    case PointParameters::Points::Columns:
      points.swap(values);
      break;
    case PointParameters::Points::Rows:
      points = values.transpose();
      break;
    case PointParameters::Points::Both:
      requireSquare(values.rows(), values.cols());
      points = stacked(values, values.transpose());
      break;
  }
  if (parameters.normalize) {
    for (int column = 0; column < points.outerSize(); ++column) {
      throwIfStopped(control);
      const double length = points.col(column).norm();
      if (length > 0.0) points.col(column) /= length;
    }
  }
  if (parameters.reduce > 0) {
    return leadingCoordinates(points, parameters.reduce, parameters.seed, control);
  }
  const double bytes =
      8.0 * 2.0 * static_cast<double>(points.rows()) * static_cast<double>(points.cols());
  if (bytes > 0.5 * physicalMemory()) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("The matrix has %1 points of %2 weights, too many to hold densely; reduce "
                         "it first, for example to its 50 leading directions (--reduce 50)."),
        {limitNumber(static_cast<double>(points.cols())),
         limitNumber(static_cast<double>(points.rows()))}});
  }
  Matrix dense = roomFor(points.rows(), points.cols());
  constexpr Index kFresh = 8;  // pages that nobody has written to yet take longer
  overColumns(points.cols(), kFresh * points.rows(), control,
              [&](Index i) { dense.col(i) = points.col(i); });
  return dense;
}

std::vector<std::string> pointNames(const std::vector<std::string>& rows,
                                    const std::vector<std::string>& columns,
                                    PointParameters::Points points) {
  if (points == PointParameters::Points::Columns) return columns;
  if (points == PointParameters::Points::Rows) return rows;
  if (!rows.empty() && !columns.empty() && rows != columns) {
    const auto differs = std::mismatch(rows.begin(), rows.end(), columns.begin(), columns.end());
    throw Error(
        Message{WEIGHTSCAPE_TEXT("points: 'both' needs rows and columns that are the same neurons "
                                 "in the same order; row %1 is '%2', the column '%3'."),
                {differs.first - rows.begin() + 1, *differs.first, *differs.second}});
  }
  return columns.empty() ? rows : columns;
}

}  // namespace weightscape
