// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/analysis_extras.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "core/analysis/analysis.h"
#include "core/analysis/seriation.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/data/truth.h"
#include "core/embedding/default_neighbors.h"
#include "core/evidence/angle_order.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/io/neuron_labels.h"
#include "core/picture/surface_between.h"
#include "core/picture/turned.h"

namespace weightscape::ui {
namespace {

/// A matrix of neurons by neurons in an order that is there.
void addSquare(SquareMatrix which, NeuronOrder order, AnalysisSnapshot& result) {
  constexpr Index kMostShown = 500;  // about as many as a heat map has pixels
  const TrainingSnapshot& training = *result.training;
  const Autoencoder& network = training.trained()->network();
  Square& square = result.squares[{which, order}];
  square.neurons = thinned(result.orders[order], kMostShown);
  if (which == SquareMatrix::Gram) {
    const Matrix columns = network.w_in(Eigen::all, square.neurons);
    square.values = columns.transpose() * columns;
  } else if (const auto penalty =
                 effectivePenalty(training.experiment.objective, training.experiment.network,
                                  training.dataset->spectrum.largest())) {
    square.values =
        closedFormGram(training.dataset->spectrum, network.hidden(), *penalty, square.neurons);
  }
}

/// What was asked for before it could be known.
template <typename Order>
void setOrder(NeuronOrder which, const Order& order, AnalysisSnapshot& result) {
  if (!result.orders.contains(which)) return;
  result.orders[which] = order();
  for (const auto& [square, wanted] : result.extras.squares) {
    if (wanted == which && result.training->trained() != nullptr) {
      addSquare(square, wanted, result);
    }
  }
}

}  // namespace

std::shared_ptr<const AnalysisSnapshot> analysisSnapshot(
    std::shared_ptr<const TrainingSnapshot> training, const Experiment& experiment,
    Analysis analysis, const AnalysisExtras& extras, const Control& control) {
  auto result = std::make_shared<AnalysisSnapshot>();
  result->training = std::move(training);
  result->experiment = experiment;
  result->extras = extras;
  result->aligned = orientedByTruth(analysis.embedding, *result->training->dataset);
  result->stereographic = stereographicByTruth(analysis.embedding, result->aligned,
                                               *result->training->dataset, control);
  workOutExtras(analysis, control, *result);
  result->analysis = std::make_shared<const Analysis>(std::move(analysis));
  return result;
}

std::shared_ptr<const AnalysisSnapshot> withEvidence(
    std::shared_ptr<const AnalysisSnapshot> snapshot, std::shared_ptr<const Evidence> evidence) {
  if (!evidence) return snapshot;
  auto result = std::make_shared<AnalysisSnapshot>(*snapshot);
  result->evidence = std::move(evidence);
  setOrder(
      NeuronOrder::Angle, [&] { return orderByAngle(*result->evidence); }, *result);
  return result;
}

std::shared_ptr<const AnalysisSnapshot> withLabels(
    const std::shared_ptr<const AnalysisSnapshot>& snapshot,
    std::shared_ptr<const NeuronLabels> labels) {
  auto result = std::make_shared<AnalysisSnapshot>(*snapshot);
  result->labels = std::move(labels);
  setOrder(
      NeuronOrder::Label,
      [&] { return orderByLabel(result->labels.get(), result->training->dataset->neurons()); },
      *result);
  return result;
}

std::shared_ptr<const TrainingSnapshot> trainingSnapshot(const RunResult& run) {
  auto training = std::make_shared<TrainingSnapshot>();
  training->state = TrainingState::Paused;
  training->experiment = run.experiment;
  training->dataset = run.dataset;
  training->content = Trained{.dataset = run.dataset,
                              .newest = run.training,
                              .finished = finished(*run.training, run.experiment.training)};
  return training;
}

std::shared_ptr<const TrainingSnapshot> trainingSnapshot(
    const Experiment& experiment, std::shared_ptr<const UserWeights> weights) {
  auto training = std::make_shared<TrainingSnapshot>();
  training->state = TrainingState::Paused;
  training->experiment = experiment;
  training->dataset = namesOnly(*weights);
  training->content = std::move(weights);
  return training;
}

void workOutExtras(const Analysis& analysis, const Control& control, AnalysisSnapshot& result,
                   const std::vector<Triangle>* known_surface) {
  const TrainingSnapshot& training = *result.training;
  const Trained* const trained = training.trained();
  const Dataset& dataset = *training.dataset;
  const AnalysisExtras& extras = result.extras;
  const bool embedded = analysis.embedding.points.size() > 0;
  if (embedded && dataset.truthKnown()) {
    result.recovered = recoveredLatents(analysis.embedding, truthOf(dataset));
  }
  if (known_surface != nullptr) {
    result.surface = *known_surface;
  } else if (embedded) {
    result.surface = surfaceBetween(analysis.embedding, dataset, control);
  }
  if (embedded && extras.true_manifold) {
    result.ghost = trueManifold(analysis.embedding, result.aligned, dataset, control);
    result.ghost_stereographic = stereographicGhost(analysis.embedding, result.ghost.points,
                                                    result.stereographic, dataset, control);
  }
  std::set<NeuronOrder> orders = extras.orders;
  for (const auto& [which, order] : extras.squares) orders.insert(order);
  for (const NeuronOrder which : orders) {
    std::vector<Index>& order = result.orders[which];
    switch (which) {
      case NeuronOrder::TrueLatent:
        order = orderByTruth(dataset);
        break;
      case NeuronOrder::RecoveredLatent:
        order = orderByEmbedding(analysis.embedding, result.recovered);
        break;
      case NeuronOrder::Seriation: {
        const Matrix points = trained != nullptr ? weightPoints(trained->network(),
                                                                result.experiment.embedding.points)
                                                 : training.userWeights()->points;
        order = seriation(
            points, analysis.neighbors > 0 ? analysis.neighbors : defaultNeighbors(points.cols()),
            control);
        break;
      }
      case NeuronOrder::Angle:  // comes with the evidence, and
      case NeuronOrder::Label:  // with the labels; until then
      case NeuronOrder::AsGiven:
        order.resize(static_cast<std::size_t>(dataset.neurons()));
        std::iota(order.begin(), order.end(), Index{0});
        break;
    }
  }
  throwIfStopped(control);
  if (trained == nullptr) return;
  if (extras.spectrum) {
    result.singular_squared = squaredSingularValues(trained->network().w_in, control);
  }
  for (const auto& [which, order] : extras.squares) addSquare(which, order, result);
}

}  // namespace weightscape::ui
