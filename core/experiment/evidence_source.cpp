// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/evidence_source.h"

#include <memory>
#include <utility>

#include "core/base/error.h"
#include "core/base/products.h"
#include "core/data/dataset.h"
#include "core/data/product.h"
#include "core/embedding/weight_points.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

constexpr Index kMostRewired = 4000;  ///< neurons of a connectome that is written out to be rewired

Index rowsOf(const UserWeights& weights) {
  return weights.sparse.size() > 0 ? weights.sparse.rows() : weights.weights.rows();
}

Index columnsOf(const UserWeights& weights) {
  return weights.sparse.size() > 0 ? weights.sparse.cols() : weights.weights.cols();
}

Index edgesOf(const UserWeights& weights) {
  return weights.sparse.size() > 0 ? weights.sparse.nonZeros()
                                   : (weights.weights.array() != 0.0).count();
}

}  // namespace

NullModel fittingNull(const UserWeights& weights) {
  constexpr double kSparse = 0.9;
  const double all = static_cast<double>(rowsOf(weights)) * static_cast<double>(columnsOf(weights));
  const bool square = rowsOf(weights) == columnsOf(weights);
  const bool sparse = static_cast<double>(edgesOf(weights)) <= kSparse * all;
  return square && sparse && columnsOf(weights) <= kMostRewired ? NullModel::Degrees
                                                                : NullModel::Units;
}

EvidenceSource evidenceSource(const UserWeights& weights, const UserWeightsSource& source,
                              std::optional<NullModel> null_model, const Control& control) {
  EvidenceSource evidence;
  evidence.points = weights.points;
  evidence.null_model = null_model.value_or(fittingNull(weights));
  if (evidence.null_model == NullModel::Units) return evidence;
  const Index rows = rowsOf(weights);
  const Index columns = columnsOf(weights);
  if (evidence.null_model == NullModel::Degrees && rows != columns) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "--null degrees: this matrix has %1 rows and %2 columns. Only a square matrix, "
                    "from neurons to the same neurons, has degrees to keep; take --null units."),
                {rows, columns}});
  }
  if (columns > kMostRewired) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("--null %1: of at most %2 neurons, and here are %3; take --null units."),
        {asIs(nullModelNames()[static_cast<std::size_t>(evidence.null_model)]), kMostRewired,
         columns}});
  }
  const auto whole = std::make_shared<const Matrix>(
      weights.sparse.size() > 0 ? Matrix(weights.sparse) : weights.weights);
  const bool degrees = evidence.null_model == NullModel::Degrees;
  const PointParameters& parameters = source.parameters;
  // Not with the Control of this call: a stop of the reading is none of the comparisons later.
  evidence.shuffled = [whole, degrees, &parameters](Random& random, const Control& inside) {
    return pointsOf(degrees ? rewired(*whole, random, inside) : shiftedTraces(*whole, random),
                    parameters, inside);
  };
  Random trial(1, Random::Stream::Analysis);
  evidence.shuffled(trial, control);  // throws now what it would throw later
  return evidence;
}

EvidenceSource evidenceSource(Matrix points) {
  EvidenceSource evidence;
  evidence.points = std::move(points);
  return evidence;
}

EvidenceSource evidenceSource(const RunResult& run, std::optional<NullModel> null_model,
                              const Control& control) {
  if (null_model == NullModel::Degrees) {
    throw Error(
        WEIGHTSCAPE_TEXT("--null degrees: of a network's weights the units are shuffled "
                         "over the neurons (--null units); --null shift asks for the shape "
                         "of the activity it was trained on."));
  }
  if (null_model == NullModel::Shift) return activitySource(*run.dataset, control);
  const EmbeddingParameters parameters = effectiveEmbedding(run.experiment, *run.dataset);
  return evidenceSource(weightPoints(run.training->network, parameters.points));
}

EvidenceSource activitySource(const Dataset& dataset, const Control& control) {
  EvidenceSource evidence;
  evidence.points = transposed(dataset.training(), control);
  evidence.null_model = NullModel::Shift;
  const auto whole = std::make_shared<const Matrix>(evidence.points);
  evidence.shuffled = [whole](Random& random, const Control&) {
    return shiftedTraces(*whole, random);
  };
  Random trial(1, Random::Stream::Analysis);
  evidence.shuffled(trial, control);  // throws now what it would throw later
  return evidence;
}

std::vector<std::string> trueShapes(const Dataset& dataset) {
  std::vector<std::string> shapes;
  shapes.reserve(static_cast<std::size_t>(dataset.groups));
  for (int g = 0; g < dataset.groups; ++g) {
    shapes.push_back(shapeName(dataset.groupAxes(g)));
  }
  return shapes;
}

}  // namespace weightscape
