// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wiring_measures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "core/base/products.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/data/spectrum.h"
#include "core/embedding/neighbor_graph.h"

namespace weightscape {
namespace {

/// From the distances to the nearest and the second nearest point, 2 × N.
IntrinsicDimension fromNearestTwo(const Matrix& lengths) {
  constexpr double kEqual = 1e-3;
  IntrinsicDimension result;
  result.dimension = kUnknown;
  double logarithms = 0.0;
  Index counted = 0;
  Index ties = 0;
  for (Index i = 0; i < lengths.cols(); ++i) {
    if (!(lengths(0, i) > 0.0)) continue;
    ++counted;
    const double logarithm = std::log(lengths(1, i) / lengths(0, i));
    logarithms += logarithm;
    ties += logarithm < kEqual ? 1 : 0;
  }
  result.of_half = kUnknown;
  result.points = counted;
  if (counted < 3) return result;
  result.ties = static_cast<double>(ties) / static_cast<double>(counted);
  if (logarithms > 0.0) result.dimension = static_cast<double>(counted - 1) / logarithms;
  return result;
}

/// The estimate among half of the points, from at most kMostAsked of them.
double amongHalf(const Matrix& points, const Control& control) {
  constexpr std::size_t kMostAsked = 128;
  std::vector<Index> half(static_cast<std::size_t>(points.cols()));
  std::iota(half.begin(), half.end(), Index{0});
  Random random(1, Random::Stream::Analysis);
  random.shuffle(half);
  half.resize(half.size() / 2);
  const auto asked = static_cast<Index>(std::min(half.size(), kMostAsked));
  constexpr double kFar = std::numeric_limits<double>::infinity();
  Matrix squares = Matrix::Constant(2, asked, kFar);
  const Index rows = points.rows() * static_cast<Index>(half.size());
  overColumns(asked, rows, control, [&](Index query) {
    const Index each = countBetweenLooks(static_cast<double>(points.rows()));
    double nearest = kFar;
    double second = kFar;
    for (std::size_t other = 0; other < half.size(); ++other) {
      if (static_cast<Index>(other) % each == 0) throwIfStopped(control);
      if (static_cast<Index>(other) == query) continue;
      const double square =
          (points.col(half[other]) - points.col(half[static_cast<std::size_t>(query)]))
              .squaredNorm();
      second = std::min(second, std::max(nearest, square));
      nearest = std::min(nearest, square);
    }
    squares.col(query) << nearest, second;
  });
  return fromNearestTwo(squares.cwiseSqrt()).dimension;
}

}  // namespace

bool IntrinsicDimension::even() const {
  // Of points by chance in one to twenty dimensions fewer than 3 in 100 lie above this (20 points
  // and more); grids of the presets lie at 1.7 to 150 times.
  const double scatter = 1.2 + 4.0 / std::sqrt(static_cast<double>(std::max<Index>(points, 1)));
  return dimension > scatter * of_half;
}

Message IntrinsicDimension::reason() const {
  if (!tied() && even()) {
    return {WEIGHTSCAPE_TEXT("the points stand more evenly than by chance, as on a grid: the "
                             "estimate is %1, among half of them %2; it means nothing there"),
            {shortNumber(dimension), shortNumber(of_half)}};
  }
  if (doubtful()) {
    return {WEIGHTSCAPE_TEXT("the two nearest neighbours of %1 % of the points are equally far, as "
                             "on a grid; the estimate from their ratio means nothing there"),
            {shortNumber(std::round(100.0 * ties))}};
  }
  return {WEIGHTSCAPE_TEXT("fewer than three points have two neighbours at other places"), {}};
}

double participationRatio(const Matrix& points, const Control& control) {
  Matrix centered = centeredColumns(points, control);
  const double trace = squaredNormOf(centered, control);
  // The smaller of the two products has the same eigenvalues that are not zero; each block off the
  // diagonal stands there twice.
  const bool fewer_rows = centered.rows() < centered.cols();
  const Matrix columns = fewer_rows ? transposed(centered, control) : std::move(centered);
  constexpr Index kWidth = 16;
  const Index count = columns.cols();
  const Blocks blocks = Blocks::ofWidth(count, kWidth);
  Vector parts(blocks.count);
  overBlocks(blocks, count, [&](Index block, Index first, Index width) {
    const Index most_others = std::max<Index>(
        16, countBetweenLooks(static_cast<double>(width) * static_cast<double>(columns.rows()),
                              1024.0));
    double sum = 0.0;
    for (Index from = first; from < count; from += most_others) {
      throwIfStopped(control);
      const Index others = std::min(most_others, count - from);
      const Matrix products =
          columns.middleCols(from, others).transpose() * columns.middleCols(first, width);
      sum += 2.0 * products.squaredNorm();
      if (from == first) sum -= products.topRows(width).squaredNorm();
    }
    parts(block) = sum;
  });
  const double squares = parts.sum();
  return squares > 0.0 ? trace * trace / squares : kUnknown;
}

IntrinsicDimension intrinsicDimension(const Matrix& points, const Control& control) {
  if (points.cols() < 4) return fromNearestTwo(Matrix(2, 0));
  const auto nearest = nearestNeighbors(points, 2, control);
  Matrix lengths(2, points.cols());
  for (Index i = 0; i < points.cols(); ++i) {
    throwIfStopped(control);
    lengths(0, i) = (points.col(i) - points.col(nearest(0, i))).norm();
    lengths(1, i) = (points.col(i) - points.col(nearest(1, i))).norm();
  }
  IntrinsicDimension result = fromNearestTwo(lengths);
  if (!result.tied()) result.of_half = amongHalf(points, control);
  return result;
}

IntrinsicDimension intrinsicDimension(const Matrix& points, const NeighborGraph& graph, Index k,
                                      const Control& control) {
  if (k < 2 || points.cols() < 4) return intrinsicDimension(points, control);
  Matrix lengths = Matrix::Constant(2, points.cols(), std::numeric_limits<double>::infinity());
  for (Index i = 0; i < points.cols(); ++i) {
    for (Index edge = graph.offsets[static_cast<std::size_t>(i)];
         edge < graph.offsets[static_cast<std::size_t>(i) + 1]; ++edge) {
      const double length = graph.lengths[static_cast<std::size_t>(edge)];
      if (length < lengths(0, i)) {
        lengths(1, i) = lengths(0, i);
        lengths(0, i) = length;
      } else {
        lengths(1, i) = std::min(lengths(1, i), length);
      }
    }
  }
  IntrinsicDimension result = fromNearestTwo(lengths);
  if (!result.tied()) result.of_half = amongHalf(points, control);
  return result;
}

double nullSpaceEnergy(const Matrix& w_in, const Spectrum& spectrum, double share,
                       const Control& control) {
  throwIfStopped(control);
  const double all = w_in.squaredNorm();
  if (!(all > 0.0)) return kUnknown;
  const std::optional<Index> row_space = rowSpaceDimension(spectrum, share);
  if (!row_space) return kUnknown;
  const double heard =
      squaredNormOf(productOf(w_in, spectrum.vectors.leftCols(*row_space), control), control);
  return std::clamp(1.0 - heard / all, 0.0, 1.0);
}

WiringMeasures wiringMeasures(const Matrix& points, const Dataset& dataset,
                              const NeighborGraph& graph, Index k, const Control& control) {
  WiringMeasures measures;
  measures.participation = participationRatio(points, control);
  const double squares = dataset.spectrum.squares();
  const double sum = dataset.spectrum.total();
  measures.input_participation = squares > 0.0 ? sum * sum / squares : kUnknown;
  measures.intrinsic = intrinsicDimension(points, graph, k, control);
  return measures;
}

}  // namespace weightscape
