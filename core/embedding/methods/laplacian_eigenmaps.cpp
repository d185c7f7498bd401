// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/methods/laplacian_eigenmaps.h"

#include <algorithm>
#include <cmath>

#include "core/base/sparse_matrix.h"
#include "core/base/steady_sign.h"
#include "core/base/text.h"
#include "core/embedding/embedding.h"
#include "core/embedding/leading_eigenpairs.h"
#include "core/embedding/method.h"

namespace weightscape {
namespace {

ScaledCoordinates findLaplacian(const EmbeddingTask& task, const Control& control) {
  return laplacianEigenmaps(task.graph, task.part->members, task.axes, control);
}

std::optional<Message> noteOnLaplacian(double /*relative_penalty*/) {
  return Message{WEIGHTSCAPE_TEXT("Laplacian eigenmaps bend a line into a horseshoe: the second "
                                  "axis is a function of the first"),
                 {}};
}

}  // namespace

EmbeddingMethodDescriptor laplacianEigenmapsMethod();
EmbeddingMethodDescriptor laplacianEigenmapsMethod() {
  return {.name = "laplacian_eigenmaps", .find = findLaplacian, .note = noteOnLaplacian};
}

ScaledCoordinates laplacianEigenmaps(const NeighborGraph& graph, const std::vector<Index>& members,
                                     Index dimensions, const Control& control) {
  const auto count = static_cast<Index>(members.size());
  const std::vector<GraphEdge> edges = edgesAmong(graph, members);
  throwIfStopped(control);
  Vector degree = Vector::Zero(count);
  for (const GraphEdge& edge : edges) degree(edge.from) += 1.0;
  degree = degree.cwiseMax(1.0);
  // L·y = μ·D·y with y = D^(−½)·u is (I − M)·u = μ·u, M = D^(−½)·A·D^(−½): the leading
  // eigenvectors of M, of which the first belongs to the constant y.
  const Vector root = degree.array().rsqrt();
  std::vector<Eigen::Triplet<double>> entries;
  entries.reserve(edges.size());
  for (const GraphEdge& edge : edges) {
    entries.emplace_back(edge.from, edge.to, root(edge.from) * root(edge.to));
  }
  throwIfStopped(control);
  SparseMatrix affinity(count, count);
  affinity.setFromTriplets(entries.begin(), entries.end());
  const Eigenpairs pairs = leadingEigenpairs(affinity, std::min(dimensions + 1, count), control);
  const Vector& values = pairs.values;
  const Matrix& vectors = pairs.vectors;

  ScaledCoordinates result;
  result.coordinates.setZero(count, dimensions);
  const Index found = values.size() - 1;
  result.eigenvalues = (1.0 - values.tail(found).array()).matrix();
  result.residual = pairs.residual;
  const double scale = std::sqrt(degree.sum());
  for (Index axis = 0; axis < std::min(dimensions, found); ++axis) {
    const Vector y = scale * (vectors.col(axis + 1).array() * root.array()).matrix();
    result.coordinates.col(axis) = withSteadySign(y);
  }
  return result;
}

}  // namespace weightscape
