// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/true_manifold.h"

#include <algorithm>

#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/embedding/embedding.h"
#include "core/embedding/neighbor_graph.h"
#include "core/embedding/procrustes.h"

namespace weightscape {
namespace {

/// The members of the component that belong to its largest group.
std::vector<Index> mainGroup(const EmbeddedComponent& component, const Dataset& dataset,
                             int& group) {
  std::vector<int> counts(static_cast<std::size_t>(dataset.groups), 0);
  for (const Index i : component.members) {
    ++counts[static_cast<std::size_t>(dataset.group[static_cast<std::size_t>(i)])];
  }
  group = static_cast<int>(std::max_element(counts.begin(), counts.end()) - counts.begin());
  std::vector<Index> members;
  for (const Index i : component.members) {
    if (dataset.group[static_cast<std::size_t>(i)] == group) members.push_back(i);
  }
  return members;
}

Matrix withColumns(const Matrix& matrix, Index columns) {
  Matrix result = Matrix::Zero(matrix.rows(), columns);
  const Index kept = std::min(columns, matrix.cols());
  result.leftCols(kept) = matrix.leftCols(kept);
  return result;
}

Matrix laidOver(const Matrix& ideal, const Matrix& target) {
  const Index wide = std::max(ideal.cols(), target.cols());
  const Matrix from = withColumns(ideal, wide);
  const Matrix onto = withColumns(target, wide);
  const Eigen::RowVectorXd middle = onto.colwise().mean();
  const Matrix centred = from.rowwise() - from.colwise().mean();
  const double size = centred.norm();
  const double wanted = (onto.rowwise() - middle).norm();
  const Matrix turned = centred * procrustesRotation(from, onto);
  const double scale = size > 0.0 ? wanted / size : 0.0;
  return ((scale * turned).rowwise() + middle).leftCols(target.cols());
}

/// Joins each point to the nearest others: as many as a grid over these axes has.
void addEdges(const Matrix& ideal, const std::vector<Index>& members,
              const std::vector<Axis>& coordinates, const Control& control,
              std::vector<std::pair<Index, Index>>& edges) {
  const auto count = static_cast<Index>(members.size());
  Index nearest = 0;
  forEachAxis(coordinates, [&](const Axis& axis, Index) { nearest += axis.gridNeighbors(); });
  nearest = std::min(nearest, count - 1);
  if (nearest < 1) return;
  const NeighborGraph graph = nearestNeighborGraph(ideal, nearest, control);
  for (Index i = 0; i < count; ++i) {
    for (Index e = graph.offsets[static_cast<std::size_t>(i)];
         e < graph.offsets[static_cast<std::size_t>(i) + 1]; ++e) {
      const Index j = graph.neighbors[static_cast<std::size_t>(e)];
      if (i < j) {
        edges.emplace_back(members[static_cast<std::size_t>(i)],
                           members[static_cast<std::size_t>(j)]);
      }
    }
  }
}

}  // namespace

TrueManifold trueManifold(const Embedding& embedding, const Matrix& coordinates,
                          const Dataset& dataset, const Control& control) {
  throwIfStopped(control);
  TrueManifold result;
  if (!dataset.truthKnown() || dataset.neurons() != coordinates.rows()) return result;
  result.points = Matrix::Constant(coordinates.rows(), coordinates.cols(), kUnknown);
  for (const EmbeddedComponent& component : embedding.components) {
    throwIfStopped(control);
    int group = 0;
    const std::vector<Index> members = mainGroup(component, dataset, group);
    if (members.size() < 3) continue;
    // Axes that the component does not have are NaN.
    const Matrix target = coordinates(members, Eigen::all).unaryExpr([](double value) {
      return std::isfinite(value) ? value : 0.0;
    });
    const std::vector<Axis> axes = dataset.groupAxes(group);
    const Matrix ideal = idealEmbedding(axes, dataset.groupCenters(group, members));
    result.points(members, Eigen::all) = laidOver(ideal.transpose(), target);
    addEdges(ideal, members, axes, control, result.edges);
  }
  return result;
}

}  // namespace weightscape
