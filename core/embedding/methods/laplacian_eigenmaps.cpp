#include "core/embedding/methods/laplacian_eigenmaps.h"

#include <algorithm>
#include <cmath>

#include "core/base/sparse_matrix.h"
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
  std::vector<Index> place(static_cast<std::size_t>(graph.size()), -1);
  for (Index i = 0; i < count; ++i) {
    place[static_cast<std::size_t>(members[static_cast<std::size_t>(i)])] = i;
  }
  throwIfStopped(control);
  Vector degree(count);
  std::vector<Eigen::Triplet<double>> entries;
  for (Index i = 0; i < count; ++i) {
    const auto point = static_cast<std::size_t>(members[static_cast<std::size_t>(i)]);
    degree(i) =
        std::max<double>(1.0, static_cast<double>(graph.offsets[point + 1] - graph.offsets[point]));
    for (Index e = graph.offsets[point]; e < graph.offsets[point + 1]; ++e) {
      const Index j = place[static_cast<std::size_t>(graph.neighbors[static_cast<std::size_t>(e)])];
      entries.emplace_back(static_cast<int>(i), static_cast<int>(j), 1.0);
    }
  }
  // L·y = μ·D·y with y = D^(−½)·u is (I − M)·u = μ·u, M = D^(−½)·A·D^(−½): the leading
  // eigenvectors of M, of which the first belongs to the constant y.
  const Vector root = degree.array().rsqrt();
  for (auto& entry : entries) {
    entry = {entry.row(), entry.col(), root(entry.row()) * root(entry.col())};
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
    Index extreme = 0;
    y.cwiseAbs().maxCoeff(&extreme);
    result.coordinates.col(axis) = y(extreme) < 0.0 ? -y : y;
  }
  return result;
}

}  // namespace weightscape
