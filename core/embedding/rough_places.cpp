// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/rough_places.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/decompositions.h"
#include "core/base/products.h"
#include "core/base/random.h"

namespace weightscape {
namespace {

constexpr Index kMostDirections = 63;  ///< with the distance from them whole vectors
constexpr Index kSample = 256;         ///< points that the directions are found from

/// What the lengths are parts of, and from where.
struct Frame {
  Vector middle;
  double length = 0.0;
};

/// Fills squares and unit. The length is 0 where there is no frame.
Frame frameOf(const Matrix& points, const Control& control, RoughPlaces& rough) {
  Vector& squares = rough.squares;
  Frame frame;
  frame.middle = meanColumn(points, control);
  squares.resize(points.cols());
  overColumns(points.cols(), points.rows(), control, [&](Index column) {
    squares(column) = (points.col(column) - frame.middle).squaredNorm();
  });
  const double largest = squares.maxCoeff();
  if (!std::isfinite(4.0 * largest) || !(largest > 0.0)) return frame;
  frame.length = std::sqrt(largest);
  squares /= largest;
  rough.unit = largest;
  return frame;
}

/// |a·b as computed − a·b| ≤ n·u·‖a‖·‖b‖ (Higham, Accuracy and Stability of Numerical Algorithms,
/// 2002, section 3.1), with some to spare for rounding the entries and all else.
double roundingOf(Index numbers) {
  constexpr double kSpare = 16.0;
  return (static_cast<double>(numbers) + kSpare) *
         static_cast<double>(std::numeric_limits<float>::epsilon());
}

/// Orthonormal columns, by two steps of a subspace iteration from chance (Halko, Martinsson, Tropp
/// 2011) on some of the points; as many as nearly all of the spread lies in.
Matrix leadingDirections(const Matrix& points, const Frame& frame, const Control& control) {
  constexpr int kSteps = 2;
  constexpr double kLeft = 1e-3;  // of the spread
  constexpr Index kWhole = 8;     // numbers of a vector
  const Index count = std::min(kSample, points.cols());
  Matrix sample(points.rows(), count);
  overColumns(count, points.rows(), control, [&](Index i) {
    sample.col(i) = (points.col(i * points.cols() / count) - frame.middle) / frame.length;
  });
  const Matrix rows = transposed(sample, control);
  Random random(1, Random::Stream::Analysis);
  Matrix start(count, std::min(kMostDirections, points.rows()));
  for (double& value : start.reshaped()) value = random.normal();
  Matrix directions = orthonormal<double>(productOf(sample, start, control));
  for (int step = 0; step < kSteps; ++step) {
    throwIfStopped(control);
    directions =
        orthonormal<double>(productOf(sample, productOf(rows, directions, control), control));
  }
  const Matrix along = productOf(rows, directions, control);
  const auto spread = smallEigen<double>(along.transpose() * along);  // ascending
  const double all = squaredNormOf(sample, control);
  double left = all - spread.values.sum();
  Index kept = spread.values.size();
  while (kept > 1 && left + spread.values(spread.values.size() - kept) <= kLeft * all) {
    left += spread.values(spread.values.size() - kept);
    --kept;
  }
  kept = std::min(spread.values.size(), (kept + kWhole) / kWhole * kWhole + kWhole - 1);
  return directions * spread.vectors.rightCols(kept);
}

}  // namespace

RoughPlaces wholePlaces(const Matrix& points, const Control& control) {
  RoughPlaces rough;
  const Frame frame = frameOf(points, control, rough);
  if (frame.length == 0.0) return rough;
  rough.rounding = roundingOf(points.rows());
  rough.beyond = Vector::Zero(points.cols());
  rough.places = roomFor<float>(points.rows(), points.cols());
  overColumns(points.cols(), points.rows(), control, [&](Index column) {
    rough.places.col(column) = ((points.col(column) - frame.middle) / frame.length).cast<float>();
  });
  return rough;
}

RoughPlaces leadingPlaces(const Matrix& points, const Control& control) {
  constexpr Index kColumns = 64;
  RoughPlaces rough;
  const Frame frame = frameOf(points, control, rough);
  if (frame.length == 0.0) return rough;
  const Matrix rows = leadingDirections(points, frame, control).transpose();
  // The square of `beyond` is a difference in double precision: its error is far below the spare of
  // the rounding.
  rough.rounding = roundingOf(rows.rows() + 1);
  rough.beyond.resize(points.cols());
  rough.places = roomFor<float>(rows.rows() + 1, points.cols());
  overBlocks(Blocks::ofWidth(points.cols(), kColumns), points.cols(),
             [&](Index /*block*/, Index first, Index width) {
               throwIfStopped(control);
               Matrix centered = points.middleCols(first, width);
               centered.colwise() -= frame.middle;
               centered /= frame.length;
               Matrix along = Matrix::Zero(rows.rows(), width);
               addProduct(along, 1.0, rows, centered, control);
               for (Index column = 0; column < width; ++column) {
                 const double left =
                     rough.squares(first + column) - along.col(column).squaredNorm();
                 rough.beyond(first + column) = std::sqrt(std::max(0.0, left));
               }
               rough.places.topRows(rows.rows()).middleCols(first, width) = along.cast<float>();
               rough.places.row(rows.rows()).segment(first, width) =
                   rough.beyond.segment(first, width).transpose().cast<float>();
             });
  return rough;
}

}  // namespace weightscape
