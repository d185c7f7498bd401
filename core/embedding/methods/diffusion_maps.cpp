// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/methods/diffusion_maps.h"

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

double medianSquare(std::vector<double> lengths) {
  if (lengths.empty()) return 1.0;
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return *middle > 0.0 ? *middle * *middle : 1.0;  // points all at one place
}

ScaledCoordinates findDiffusionMap(const EmbeddingTask& task, const Control& control) {
  return diffusionMaps(task.graph, task.part->members, task.axes, control);
}

std::optional<Message> noteOnDiffusionMaps(double /*relative_penalty*/) {
  return Message{WEIGHTSCAPE_TEXT("diffusion maps shrink what is reached soon: a line becomes a "
                                  "horseshoe, and its ends stand closer than they are"),
                 {}};
}

}  // namespace

EmbeddingMethodDescriptor diffusionMapsMethod();
EmbeddingMethodDescriptor diffusionMapsMethod() {
  return {.name = "diffusion_maps", .find = findDiffusionMap, .note = noteOnDiffusionMaps};
}

ScaledCoordinates diffusionMaps(const NeighborGraph& graph, const std::vector<Index>& members,
                                Index dimensions, const Control& control) {
  const auto count = static_cast<Index>(members.size());
  std::vector<GraphEdge> edges = edgesAmong(graph, members);
  throwIfStopped(control);
  std::vector<double> lengths;
  lengths.reserve(edges.size());
  for (const GraphEdge& edge : edges) lengths.push_back(edge.length);
  const double scale = medianSquare(std::move(lengths));
  std::vector<Eigen::Triplet<double>> entries;
  entries.reserve(edges.size() + members.size());
  Vector density = Vector::Ones(count);  // a point is as near to itself as can be
  for (const GraphEdge& edge : edges) {
    const double weight = std::exp(-edge.length * edge.length / scale);
    entries.emplace_back(edge.from, edge.to, weight);
    density(edge.from) += weight;
  }
  throwIfStopped(control);
  Vector degree = density.array().square().inverse();
  for (auto& entry : entries) {
    const double weight = entry.value() / (density(entry.row()) * density(entry.col()));
    entry = {entry.row(), entry.col(), weight};
    degree(entry.row()) += weight;
  }
  for (int i = 0; i < static_cast<int>(count); ++i) {
    entries.emplace_back(i, i, 1.0 / (density(i) * density(i)));
  }
  // The walk D⁻¹·K has the eigenvectors D^(−½)·u of D^(−½)·K·D^(−½), which is symmetric.
  const Vector root = degree.array().rsqrt();
  for (auto& entry : entries) {
    entry = {entry.row(), entry.col(), root(entry.row()) * entry.value() * root(entry.col())};
  }
  throwIfStopped(control);
  SparseMatrix walk(count, count);
  walk.setFromTriplets(entries.begin(), entries.end());
  const Eigenpairs pairs = leadingEigenpairs(walk, std::min(dimensions + 1, count), control);

  ScaledCoordinates result;
  result.coordinates.setZero(count, dimensions);
  const Index found = pairs.values.size() - 1;
  result.eigenvalues = pairs.values.tail(found);
  result.residual = pairs.residual;
  const double norm = std::sqrt(degree.sum());
  for (Index axis = 0; axis < std::min(dimensions, found); ++axis) {
    const double value = std::max(0.0, result.eigenvalues(axis));
    if (value >= 1.0) continue;  // rounding: a connected walk has one eigenvalue 1
    const Vector y = norm * value / (1.0 - value) *
                     (pairs.vectors.col(axis + 1).array() * root.array()).matrix();
    result.coordinates.col(axis) = withSteadySign(y);
  }
  return result;
}

}  // namespace weightscape
