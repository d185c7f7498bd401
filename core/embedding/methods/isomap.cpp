// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/methods/isomap.h"

#include <algorithm>
#include <limits>

#include "core/base/blocks.h"
#include "core/base/decompositions.h"
#include "core/base/steady_sign.h"
#include "core/embedding/embedding.h"
#include "core/embedding/followed_mds.h"
#include "core/embedding/method.h"

namespace weightscape {
namespace {

/// Eigenvectors of the same points in an earlier embedding; null where there are none.
const Matrix* vectorsBefore(const Embedding* before, const std::vector<Index>& members,
                            Index axes) {
  constexpr std::size_t kFewest = 300;  // below, the exact ones take no longer
  if (before == nullptr || members.size() < kFewest) return nullptr;
  for (const EmbeddedComponent& part : before->components) {
    if (part.members == members && part.vectors.cols() >= axes) return &part.vectors;
  }
  return nullptr;
}

ScaledCoordinates findAll(const EmbeddingTask& task, const Control& control) {
  const EmbeddedComponent& part = *task.part;
  if (const Matrix* const vectors = vectorsBefore(task.before, part.members, task.axes)) {
    return followedMds(part.geodesics, task.axes, *vectors, control);
  }
  return classicalMds(part.geodesics, task.axes, control);
}

/// Small components have no landmarks: all are.
ScaledCoordinates findFromLandmarks(const EmbeddingTask& task, const Control& control) {
  const EmbeddedComponent& part = *task.part;
  if (part.landmarks.empty()) return findAll(task, control);
  return landmarkMds(part.geodesics, part.landmarks, task.axes, control);
}

}  // namespace

EmbeddingMethodDescriptor isomapMethod();
EmbeddingMethodDescriptor isomapMethod() {
  return {.name = "isomap",
          .geodesics = EmbeddingMethodDescriptor::Geodesics::FromAll,
          .all_pairs = true,
          .find = findAll};
}

EmbeddingMethodDescriptor landmarkIsomapMethod();
EmbeddingMethodDescriptor landmarkIsomapMethod() {
  return {.name = "landmark_isomap",
          .geodesics = EmbeddingMethodDescriptor::Geodesics::FromLandmarks,
          .find = findFromLandmarks};
}

Embedding isomap(const Matrix& points, int neighbors, int dimensions, const Control& control) {
  EmbeddingParameters parameters;
  parameters.neighbors = neighbors;
  parameters.dimensions = dimensions;
  return embed(points, parameters, control);
}

std::vector<Index> farthestLandmarks(const Matrix& points, const std::vector<Index>& members,
                                     Index count, const Control& control) {
  constexpr std::size_t kPointsEach = 256;  // between two looks at the stop
  const auto size = static_cast<Index>(members.size());
  std::vector<Index> landmarks = {0};
  Vector nearest = Vector::Constant(size, std::numeric_limits<double>::infinity());
  while (static_cast<Index>(landmarks.size()) < std::min(count, size)) {
    throwIfStopped(control);
    const auto last = points.col(members[static_cast<std::size_t>(landmarks.back())]);
    parallelFor(static_cast<std::size_t>(size), defaultThreads(),
                [&](std::size_t begin, std::size_t end) {
                  for (std::size_t i = begin; i < end; ++i) {
                    if (i % kPointsEach == 0) throwIfStopped(control);
                    const double squared = (points.col(members[i]) - last).squaredNorm();
                    double& least = nearest(static_cast<Index>(i));
                    least = std::min(least, squared);
                  }
                });
    nearest(landmarks.back()) = -1.0;  // never again, even among points at the same place
    Index farthest = 0;
    nearest.maxCoeff(&farthest);
    landmarks.push_back(farthest);
  }
  std::sort(landmarks.begin(), landmarks.end());
  return landmarks;
}

ScaledCoordinates landmarkMds(const Matrix& geodesics, const std::vector<Index>& landmarks,
                              Index dimensions, const Control& control) {
  constexpr Index kColumns = 256;
  const auto count = static_cast<Index>(landmarks.size());
  const Index members = geodesics.cols();
  throwIfStopped(control);
  const Matrix between = geodesics(Eigen::all, landmarks);
  ScaledCoordinates scaled = classicalMds(between, std::min(dimensions, count), control);
  // Lᵀ has the rows v_i/√λ_i; the scaled coordinates are √λ_i·v_i.
  const Index axes = scaled.coordinates.cols();
  Matrix triangulation = scaled.coordinates;
  for (Index axis = 0; axis < axes; ++axis) {
    const double value = scaled.eigenvalues(axis);
    if (value > 0.0) triangulation.col(axis) /= value;
  }
  const Vector means = between.array().square().rowwise().mean();
  Matrix points(members, axes);
  overBlocks(Blocks::ofWidth(members, kColumns), members, [&](Index, Index first, Index width) {
    throwIfStopped(control);
    Matrix squared = geodesics.middleCols(first, width).array().square();
    squared.colwise() -= means;
    points.middleRows(first, width).noalias() = -0.5 * squared.transpose() * triangulation;
  });
  points.rowwise() -= points.colwise().mean().eval();

  const Matrix covariance = points.transpose() * points;
  const Matrix axes_found = smallEigen<double>(covariance).vectors.rowwise().reverse();
  ScaledCoordinates result;
  result.coordinates.setZero(members, dimensions);
  for (Index axis = 0; axis < axes; ++axis) {
    throwIfStopped(control);
    const Vector values = points * axes_found.col(axis);
    result.coordinates.col(axis) = withSteadySign(values);
  }
  result.eigenvalues =
      scaled.eigenvalues * (static_cast<double>(members) / static_cast<double>(count));
  result.trace = scaled.trace * (static_cast<double>(members) / static_cast<double>(count));
  result.residual = scaled.residual;
  return result;
}

}  // namespace weightscape
