// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/turned.h"

#include <algorithm>
#include <map>
#include <vector>

#include "core/base/unknown.h"
#include "core/data/data_parameters.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/embedding/embedding.h"
#include "core/embedding/procrustes.h"
#include "core/embedding/stereographic.h"

namespace weightscape {

Matrix alignedComponents(const Embedding& embedding, const Matrix& previous) {
  Matrix aligned = embedding.points;
  for (const EmbeddedComponent& component : embedding.components) {
    const auto& members = component.members;
    const Matrix now = embedding.points(members, Eigen::all);
    const Matrix before = previous(members, Eigen::all);
    if (!now.allFinite() || !before.allFinite() || now.rows() < now.cols()) continue;
    aligned(members, Eigen::all) = alignedWithinEigenspaces(now, component.eigenvalues, before);
  }
  return aligned;
}

namespace {

constexpr std::size_t kFewestOfView = 8;  ///< neurons of a component with a stereographic view

/// What is known of the members of a component (members × F): where those of its largest group
/// stand on their true shape, and NaN of all others. Requires a known truth.
Matrix truthFeatures(const std::vector<Index>& members, const Dataset& dataset) {
  std::map<int, Index> counts;
  for (const Index i : members) ++counts[dataset.group[static_cast<std::size_t>(i)]];
  const int group =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second < b.second;
      })->first;
  const std::vector<Axis> axes = dataset.groupAxes(group);
  std::vector<Index> known;  // places among the members
  std::vector<Index> neurons;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (dataset.group[static_cast<std::size_t>(members[i])] != group) continue;
    known.push_back(static_cast<Index>(i));
    neurons.push_back(members[i]);
  }
  Matrix features = Matrix::Constant(static_cast<Index>(members.size()), idealRows(axes), kUnknown);
  features(known, Eigen::all) =
      idealEmbedding(axes, dataset.groupCenters(group, neurons)).transpose();
  return features;
}

/// What the pole of their view is near to; empty where nothing is known.
Vector heightsOf(const std::vector<Index>& members, const Dataset& dataset) {
  if (!dataset.truthKnown()) return {};
  const Matrix features = truthFeatures(members, dataset);
  return features.cols() > 0 ? Vector(features.rightCols(1)) : Vector();
}

/// Puts the view of each component together: `view_of` gives that of its members.
template <typename View>
Matrix stereographicParts(const Embedding& embedding, const Matrix& aligned, const View& view_of) {
  constexpr Index kAxes = 4;
  if (aligned.cols() < kAxes) return {};
  Matrix view = Matrix::Zero(aligned.rows(), 3);
  for (const EmbeddedComponent& component : embedding.components) {
    const std::vector<Index>& members = component.members;
    if (members.size() < kFewestOfView) continue;
    view(members, Eigen::all) = view_of(Matrix(aligned(members, Eigen::all)), members);
  }
  return view;
}

}  // namespace

Matrix orientedByTruth(const Embedding& embedding, const Dataset& dataset) {
  Matrix oriented = embedding.points;
  if (!dataset.truthKnown()) return oriented;
  for (const EmbeddedComponent& component : embedding.components) {
    const auto& members = component.members;
    const Matrix now = embedding.points(members, Eigen::all);
    if (!now.allFinite() || now.rows() < now.cols()) continue;
    oriented(members, Eigen::all) =
        now * rotationByFeatures(now, component.eigenvalues, truthFeatures(members, dataset));
  }
  return oriented;
}

Matrix stereographicByTruth(const Embedding& embedding, const Matrix& aligned,
                            const Dataset& dataset, const Control& control) {
  return stereographicParts(
      embedding, aligned, [&](const Matrix& points, const std::vector<Index>& members) -> Matrix {
        const StereographicView part =
            stereographicView(points, control, heightsOf(members, dataset));
        if (!dataset.truthKnown() || !part.points.allFinite()) return part.points;
        return part.points *
               rotationByFeatures(part.points, part.variances, truthFeatures(members, dataset));
      });
}

Matrix stereographicComponents(const Embedding& embedding, const Matrix& aligned,
                               const Dataset& dataset, const Matrix& previous,
                               const Control& control) {
  return stereographicParts(
      embedding, aligned, [&](const Matrix& points, const std::vector<Index>& members) -> Matrix {
        const StereographicView part =
            stereographicView(points, control, heightsOf(members, dataset));
        if (previous.rows() != aligned.rows()) return part.points;
        return alignedWithinEigenspaces(part.points, part.variances, previous(members, Eigen::all));
      });
}

Matrix stereographicGhost(const Embedding& embedding, const Matrix& ghost, const Matrix& view,
                          const Dataset& dataset, const Control& control) {
  if (ghost.rows() == 0 || view.rows() != ghost.rows()) return {};
  Matrix result = Matrix::Constant(view.rows(), 3, kUnknown);
  for (const EmbeddedComponent& component : embedding.components) {
    std::vector<Index> members = component.members;
    std::erase_if(members, [&](Index i) { return !ghost.row(i).allFinite(); });
    if (members.size() < kFewestOfView) continue;
    const Matrix flat =
        stereographicView(ghost(members, Eigen::all), control, heightsOf(members, dataset)).points;
    const Matrix target = view(members, Eigen::all);
    const Eigen::RowVector3d middle = target.colwise().mean();
    const double size = flat.norm();
    const double scale = size > 0.0 ? (target.rowwise() - middle).norm() / size : 0.0;
    result(members, Eigen::all) = alignedTo(scale * flat, target);
  }
  return result;
}

bool drawnAsDoughnut(const DataParameters& data, int dimensions) {
  // Surfaces that need four dimensions lie about on a sphere there.
  const auto is_torus = [](const Group& group) {
    const std::vector<Axis> axes = coordinateAxes(group.axes);
    return dimensionOf(axes) == 2 && idealRows(axes) == 4;
  };
  return data.file.empty() && dimensions >= 4 &&
         std::any_of(data.groups.begin(), data.groups.end(), is_torus);
}

}  // namespace weightscape
