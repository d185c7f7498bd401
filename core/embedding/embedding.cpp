// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/embedding.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/problem.h"
#include "core/base/text.h"
#include "core/base/unknown.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/embedding_cost.h"
#include "core/embedding/geodesics.h"
#include "core/embedding/identical_points.h"
#include "core/embedding/method.h"
#include "core/embedding/methods/isomap.h"

namespace weightscape {
namespace {

/// Up to this size a component's geodesics are found from every point; above, the scores of
/// methods that do not need all of them make do with those from landmarks.
constexpr Index kAllSources = 4000;
constexpr Index kScoreLandmarks = 500;

NeighborGraph graphOf(const Matrix& points, const EmbeddingParameters& parameters,
                      const Control& control, const Embedding* before) {
  if (parameters.graph == EmbeddingParameters::Graph::Radius) {
    return radiusGraph(points, parameters.radius, control);
  }
  const int k = withNeighbors(parameters, points.cols()).neighbors;
  return nearestNeighborGraph(points, k, control, before != nullptr ? &before->graph : nullptr);
}

/// n points span at most n − 1 axes.
Index axesOf(Index members, int dimensions) {
  return std::min<Index>(dimensions, std::max<Index>(members - 1, 1));
}

/// As many landmarks of the same points in an earlier embedding; null where there are none.
const std::vector<Index>* landmarksBefore(const Embedding* before,
                                          const std::vector<Index>& members, Index landmarks) {
  if (before == nullptr) return nullptr;
  for (const EmbeddedComponent& part : before->components) {
    if (static_cast<Index>(part.landmarks.size()) == landmarks && part.members == members) {
      return &part.landmarks;
    }
  }
  return nullptr;
}

/// Landmarks and geodesics as the method and the scores need them.
void findGeodesics(const Matrix& points, const NeighborGraph& graph, Index landmarks,
                   const Embedding* before, const Control& control, EmbeddedComponent& part) {
  const auto size = static_cast<Index>(part.members.size());
  if (landmarks < size) {
    const std::vector<Index>* const kept = landmarksBefore(before, part.members, landmarks);
    part.landmarks =
        kept != nullptr ? *kept : farthestLandmarks(points, part.members, landmarks, control);
    part.geodesics = geodesicsFrom(graph, part.members, part.landmarks, control);
  } else {
    part.geodesics = geodesicDistances(graph, part.members, control);
  }
}

Index landmarksOf(const EmbeddingParameters& parameters, Index members, Index all) {
  switch (parameters.method->geodesics) {
    case EmbeddingMethodDescriptor::Geodesics::FromAll:
      return members;
    case EmbeddingMethodDescriptor::Geodesics::ForScores:
      return members <= kAllSources ? members : kScoreLandmarks;
    case EmbeddingMethodDescriptor::Geodesics::FromLandmarks:
      break;
  }
  // Each component gets its share, and enough for its axes.
  const double share = static_cast<double>(members) / static_cast<double>(all);
  return std::max<Index>(static_cast<Index>(share * parameters.landmarks),
                         Index{2} * parameters.dimensions + 2);
}

/// Distances are squared, and squares of squares summed: values beyond these have none in double
/// precision.
void requireEmbeddable(const Matrix& points, const Control& control) {
  constexpr double kLargest = 1e140;
  constexpr double kSmallest = 1e-140;
  double largest = 0.0;
  for (Index column = 0; column < points.cols(); ++column) {
    throwIfStopped(control);
    if (!points.col(column).allFinite()) {
      throw Error(Message{
          WEIGHTSCAPE_TEXT(
              "The weights of point %1 are not all finite numbers; there is no distance to them."),
          {column + 1}});
    }
    if (points.rows() > 0) largest = std::max(largest, points.col(column).cwiseAbs().maxCoeff());
  }
  if (largest == 0.0 || (largest >= kSmallest && largest <= kLargest)) return;
  throw Error(
      Message{WEIGHTSCAPE_TEXT(
                  "The weights reach %1; their distances are squared, for which the largest must "
                  "lie between 10⁻¹⁴⁰ and 10¹⁴⁰. Multiply all of them by the same factor first."),
              {shortNumber(largest)}});
}

void requireEmbeddingMemory(const EmbeddingParameters& parameters, const Matrix& points) {
  const EmbeddingCost cost =
      estimateEmbedding(points.cols(), points.rows(), parameters, defaultThreads());
  requireMemory(cost.bytes,
                Message{parameters.method->all_pairs
                            ? WEIGHTSCAPE_TEXT("%1 of %2 points (landmark_isomap needs less)")
                            : WEIGHTSCAPE_TEXT("%1 of %2 points"),
                        {asIs(parameters.method->name), points.cols()}});
}

/// Eigenvectors that an iteration could not find to the last digits.
void noteResidual(double residual, Embedding& embedding) {
  constexpr double kExact = 1e-6;
  if (residual <= kExact) return;
  embedding.notes.push_back(
      {WEIGHTSCAPE_TEXT("the axes are exact to %1 only: the leading eigenvalues lie too close "
                        "together"),
       {shortNumber(residual)}});
}

void requireAll(const Matrix& points, const EmbeddingParameters& parameters,
                const Control& control) {
  requireEmbeddingMemory(parameters, points);
  requireEmbeddable(points, control);
}

Embedding embedded(const Matrix& points, NeighborGraph graph, const EmbeddingParameters& parameters,
                   const Control& control, const Embedding* before) {
  const Index count = points.cols();
  Embedding embedding;
  embedding.notes = identicalPointNotes(points, control);
  embedding.graph = std::move(graph);
  Components components = connectedComponents(embedding.graph);
  embedding.component = std::move(components.of_point);
  embedding.points.setConstant(count, parameters.dimensions, kUnknown);
  embedding.shared_axes = parameters.method->shared_axes;
  Index done = 0;
  for (std::vector<Index>& members : components.members) {
    EmbeddedComponent part;
    part.members = std::move(members);
    const auto size = static_cast<Index>(part.members.size());
    findGeodesics(points, embedding.graph, landmarksOf(parameters, size, count), before, control,
                  part);
    if (!embedding.shared_axes) {
      const Index axes = axesOf(size, parameters.dimensions);
      ScaledCoordinates scaled =
          parameters.method->find({points, embedding.graph, &part, axes, before}, control);
      embedding.points(part.members, Eigen::seqN(0, axes)) = scaled.coordinates;
      part.eigenvalues = std::move(scaled.eigenvalues);
      part.vectors = std::move(scaled.vectors);
      part.trace = scaled.trace;
      noteResidual(scaled.residual, embedding);
    }
    embedding.components.push_back(std::move(part));
    done += size;
    control.report(static_cast<double>(done) / static_cast<double>(count));
    throwIfStopped(control);
  }
  if (embedding.shared_axes) {
    const Index axes = axesOf(count, parameters.dimensions);
    ScaledCoordinates scaled =
        parameters.method->find({points, embedding.graph, nullptr, axes, before}, control);
    embedding.points.leftCols(axes) = scaled.coordinates;
    embedding.components.front().eigenvalues = std::move(scaled.eigenvalues);
    embedding.components.front().trace = scaled.trace;
    noteResidual(scaled.residual, embedding);
  }
  return embedding;
}

}  // namespace

Embedding embed(const Matrix& points, const EmbeddingParameters& parameters, const Control& control,
                const Embedding* before) {
  return inOurWords([&] {
    requireAll(points, parameters, control);
    return embedded(points, graphOf(points, parameters, control, before), parameters, control,
                    before);
  });
}

Embedding embedOnGraph(const Matrix& points, NeighborGraph graph,
                       const EmbeddingParameters& parameters, const Control& control) {
  return inOurWords([&] {
    requireAll(points, parameters, control);
    return embedded(points, std::move(graph), parameters, control, nullptr);
  });
}

int smallestJoiningNeighbors(const Matrix& points, const Control& control) {
  const Index count = points.cols();
  Index looked = 0;
  Index pieces = count;
  std::vector<Index> parent(static_cast<std::size_t>(count));
  std::iota(parent.begin(), parent.end(), Index{0});
  const auto root = [&](Index i) {
    while (parent[static_cast<std::size_t>(i)] != i) {
      Index& up = parent[static_cast<std::size_t>(i)];
      up = parent[static_cast<std::size_t>(up)];
      i = up;
    }
    return i;
  };
  // Looks at the nearest few first; twice as many each time.
  for (Index most = std::min<Index>(16, count - 1); pieces > 1 && most > looked;
       most = std::min(2 * most, count - 1)) {
    const auto nearest = nearestNeighbors(points, most, control);
    for (; looked < most && pieces > 1; ++looked) {
      throwIfStopped(control);
      for (Index i = 0; i < count; ++i) {
        const Index a = root(i);
        const Index b = root(nearest(looked, i));
        if (a == b) continue;
        parent[static_cast<std::size_t>(a)] = b;
        --pieces;
      }
    }
  }
  return static_cast<int>(std::max<Index>(looked, 1));
}

}  // namespace weightscape
