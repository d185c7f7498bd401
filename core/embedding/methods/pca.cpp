// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/methods/pca.h"

#include <algorithm>
#include <cmath>

#include "core/base/products.h"
#include "core/base/steady_sign.h"
#include "core/base/text.h"
#include "core/embedding/cost_rates.h"
#include "core/embedding/embedding.h"
#include "core/embedding/leading_eigenpairs.h"
#include "core/embedding/method.h"

namespace weightscape {
namespace {

constexpr Index kComponentsReported = 10;
constexpr Index kColumns = 128;
/// Up to this many directions the scatter matrix is written out.
constexpr Index kMostWrittenOut = 2000;

Eigenpairs scatterEigenpairs(const Matrix& centred, Index wanted, const Control& control) {
  if (centred.rows() <= kMostWrittenOut) {
    return leadingEigenpairs(productOf(centred, centred.transpose(), control), wanted, control);
  }
  const Index size = centred.rows();
  const Index count = centred.cols();
  return leadingEigenpairs(
      size,
      [&](const Matrix& block) {
        Matrix along(count, block.cols());
        overBlocks(Blocks::ofWidth(count, kColumns), count, [&](Index, Index first, Index width) {
          throwIfStopped(control);
          along.middleRows(first, width).noalias() =
              centred.middleCols(first, width).transpose() * block;
        });
        Matrix result(size, block.cols());
        overBlocks(Blocks::ofWidth(size, kColumns), size, [&](Index, Index first, Index height) {
          throwIfStopped(control);
          result.middleRows(first, height).noalias() = centred.middleRows(first, height) * along;
        });
        return result;
      },
      wanted, control);
}

/// Near λ/s_1 = 0.3 few modes are left, and straight distances begin to follow the surface.
std::optional<Message> noteOfStraightAxes(double relative_penalty) {
  constexpr double kWhitened = 0.2;
  if (relative_penalty >= kWhitened) return std::nullopt;
  return Message{
      WEIGHTSCAPE_TEXT("a small λ gives all kept modes nearly the same weight, so that no "
                       "few straight axes hold the shape; methods that follow the "
                       "surface, like Isomap, still find it"),
      {}};
}

EmbeddingCost costOfMds(double points, double weights) {
  // The points, centred, and straight distances.
  return {kSecondsOfProduct * points * points * weights,
          kBytesOfNumber * points * (weights + points)};
}

EmbeddingCost costOfPca(double points, double weights) {
  constexpr double kPasses = 150.0;  // of the iteration of leading eigenvectors
  return {weights <= static_cast<double>(kMostWrittenOut)
              ? kSecondsOfProduct * points * weights * weights
              : 2.0 * kPasses * kSecondsFromMemory * points * weights,
          kBytesOfNumber * points * weights};
}

}  // namespace

EmbeddingMethodDescriptor mdsMethod();
EmbeddingMethodDescriptor mdsMethod() {
  return {
      .name = "mds",
      .shared_axes = true,
      .all_pairs = true,
      .find = [](const EmbeddingTask& task,
                 const Control& control) { return euclideanMds(task.points, task.axes, control); },
      .note = noteOfStraightAxes,
      .extra = costOfMds};
}

EmbeddingMethodDescriptor pcaMethod();
EmbeddingMethodDescriptor pcaMethod() {
  return {.name = "pca",
          .shared_axes = true,
          .find =
              [](const EmbeddingTask& task, const Control& control) {
                return principalComponents(task.points, task.axes, control);
              },
          .note = noteOfStraightAxes,
          .extra = costOfPca};
}

ScaledCoordinates principalComponents(const Matrix& points, Index dimensions,
                                      const Control& control) {
  const Matrix centred = centeredColumns(points, control);
  const Index available = points.rows();
  const Index wanted = std::min(available, std::max(dimensions, kComponentsReported));
  throwIfStopped(control);
  const Eigenpairs pairs = scatterEigenpairs(centred, wanted, control);
  ScaledCoordinates result;
  result.residual = pairs.residual;
  result.trace = squaredNormOf(centred, control);
  result.eigenvalues = withoutRounding(pairs.values).cwiseMax(0.0);
  result.coordinates.setZero(points.cols(), dimensions);
  for (Index axis = 0; axis < std::min(dimensions, available); ++axis) {
    throwIfStopped(control);
    if (result.eigenvalues(axis) == 0.0) continue;
    const Vector values = centred.transpose() * pairs.vectors.col(axis);
    result.coordinates.col(axis) = withSteadySign(values);
  }
  return result;
}

ScaledCoordinates euclideanMds(const Matrix& points, Index dimensions, const Control& control) {
  const Index count = points.cols();
  const Matrix centred = centeredColumns(points, control);
  Vector squares(count);
  overColumns(count, centred.rows(), control,
              [&](Index i) { squares(i) = centred.col(i).squaredNorm(); });
  Matrix distances = roomFor(count, count);
  overBlocks(Blocks::ofWidth(count, kColumns), count, [&](Index, Index first, Index width) {
    throwIfStopped(control);
    auto part = distances.middleCols(first, width);
    part.setZero();
    addProduct(part, -2.0, centred.transpose(), centred.middleCols(first, width), control);
    part.colwise() += squares;
    part.rowwise() += squares.segment(first, width).transpose();
    part = part.cwiseMax(0.0).cwiseSqrt();
  });
  return classicalMds(distances, dimensions, control);
}

}  // namespace weightscape
