// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/scene_places.h"

#include "core/analysis/analysis.h"
#include "core/analysis/scores.h"
#include "core/evidence/evidence.h"
#include "core/experiment/user_weights.h"
#include "core/io/neuron_labels.h"
#include "core/picture/surface_between.h"
#include "ui/work/analysis_snapshot.h"
#include "ui/work/training_snapshot.h"

#include <algorithm>
#include <cmath>

namespace weightscape::ui {
namespace {

constexpr double kCover = 0.26;

}  // namespace

ScenePlaces placesOf(const AnalysisSnapshot& snapshot, const SceneProjection& projection) {
  const Embedding& embedding = snapshot.analysis->embedding;
  if (!projection.stereographic || snapshot.stereographic.rows() == 0) {
    return sceneLayout(embedding, snapshot.aligned, projection.axes, snapshot.ghost.points);
  }
  ScenePlaces places =
      sceneLayout(embedding, snapshot.stereographic, {0, 1, 2}, snapshot.ghost_stereographic);
  places.scale = 0.0;
  return places;
}

Vector coloringValues(const AnalysisSnapshot& snapshot, const Coloring& coloring) {
  const TrainingSnapshot& training = *snapshot.training;
  const bool angle = coloring.by == Coloring::By::Angle;
  if (angle || coloring.by == Coloring::By::Reliability) {
    Vector values = Vector::Constant(training.dataset->neurons(), kUnknown);
    if (!snapshot.evidence) return values;
    for (const PieceEvidence& piece : snapshot.evidence->pieces) {
      if (angle && coloring.axis >= piece.angles.rows()) continue;
      if (!angle && piece.reliability.size() == 0) continue;
      for (std::size_t i = 0; i < piece.neurons.size(); ++i) {
        const auto row = static_cast<Index>(i);
        values(piece.neurons[i]) =
            angle ? piece.angles(coloring.axis, row) : piece.reliability(row);
      }
    }
    return values;
  }

  if (coloring.by == Coloring::By::Position) {
    const Index count = training.dataset->neurons();
    const auto which = static_cast<std::size_t>(coloring.axis);
    Vector values = Vector::Constant(2 * count, kUnknown);
    if (!snapshot.labels || which >= snapshot.labels->positions.size()) return values;
    const Matrix places = unitPositions(*snapshot.labels, which);
    values << places.col(0), places.col(1);
    return values;
  }
  const bool text = coloring.by == Coloring::By::Label;
  if (text || coloring.by == Coloring::By::LabelNumber) {
    Vector values = Vector::Constant(training.dataset->neurons(), kUnknown);
    const auto column = static_cast<std::size_t>(coloring.axis);
    if (!snapshot.labels || column >= snapshot.labels->columns.size()) return values;
    const LabelColumn& labels = snapshot.labels->columns[column];
    if (labels.numeric) return labels.numbers;
    for (Index i = 0; i < values.size(); ++i) {
      const int category = labels.category[static_cast<std::size_t>(i)];
      if (category >= 0) values(i) = category;
    }
    return values;
  }
  const Matrix& points =
      training.userWeights() ? training.userWeights()->points : training.trained()->network().w_in;
  if (coloring.by != Coloring::By::Unit) return points.colwise().norm().transpose();
  const Index unit = std::clamp<Index>(coloring.axis, 0, points.rows() - 1);
  return points.row(unit).transpose();
}

std::vector<Triangle> surfaceOf(const AnalysisSnapshot& snapshot) {
  return shownSurface(snapshot.surface, *snapshot.training->dataset, *snapshot.analysis->scores,
                      snapshot.evidence.get());
}

Vector touchingDiameters(const NeighborGraph& graph, const Matrix& positions) {
  Vector result = Vector::Zero(positions.rows());
  for (Index i = 0; i < positions.rows(); ++i) {
    const auto point = static_cast<std::size_t>(i);
    const Index first = graph.offsets[point];
    const Index last = graph.offsets[point + 1];
    for (Index e = first; e < last; ++e) {
      const Index j = graph.neighbors[static_cast<std::size_t>(e)];
      result(i) += (positions.row(i) - positions.row(j)).norm();
    }
    if (last > first) result(i) *= kCover / static_cast<double>(last - first);
  }
  return result;
}

}  // namespace weightscape::ui
