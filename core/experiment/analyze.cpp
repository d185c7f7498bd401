#include "core/experiment/analyze.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/analysis/truth.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/embedding.h"
#include "core/experiment/experiment.h"
#include "core/experiment/user_weights.h"
#include "core/training/checkpoint.h"
#include "core/training/closed_form.h"

namespace weightscape {
namespace {

constexpr double kNull = 1e-10;

/// 0 where the graph is made by a radius.
Index graphNeighbors(const EmbeddingParameters& parameters) {
  return parameters.graph == EmbeddingParameters::Graph::Radius ? 0 : parameters.neighbors;
}

/// The nearest other k at which the same weights are recovered; 0 for none. Only where that is
/// cheap, and not where the weights are mostly noise of their start, which no k takes away.
int recoveringNeighbors(const Matrix& points, const EmbeddingParameters& parameters,
                        const Dataset& dataset, const Analysis& analysis, const Control& control) {
  constexpr Index kMostPoints = 400;
  constexpr double kNoise = 0.3;
  const auto now = static_cast<int>(graphNeighbors(parameters));
  const bool no_k_helps =
      analysis.null_space_energy > kNoise ||
      std::any_of(analysis.scores->groups.begin(), analysis.scores->groups.end(), lost);
  if (now == 0 || points.cols() > kMostPoints || no_k_helps) return 0;
  std::vector<int> others = {2, 3, 4, 5, 6, 8, 10, 12, 16};
  const auto apart = [&](int k) { return std::abs(std::log(static_cast<double>(k) / now)); };
  std::stable_sort(others.begin(), others.end(), [&](int a, int b) { return apart(a) < apart(b); });
  for (const int k : others) {
    if (k == now || k >= points.cols()) continue;
    EmbeddingParameters other = parameters;
    other.neighbors = k;
    const Embedding embedding = embed(points, other, control);
    const Scores scores =
        recoveryScores(points, embedding, k, truthOf(dataset), Effort::Exact, control);
    if (recovered(scores)) return k;
  }
  return 0;
}

}  // namespace

Matrix weightPoints(const Autoencoder& network, EmbeddingParameters::Points points) {
  switch (points) {
    case EmbeddingParameters::Points::Output:
      return network.w_out.transpose();
    case EmbeddingParameters::Points::Both: {
      Matrix both(2 * network.hidden(), network.neurons());
      both << network.w_in, network.w_out.transpose();
      return both;
    }
    case EmbeddingParameters::Points::Input:
      break;
  }
  return network.w_in;
}

NullSpace nullSpaceOf(const Dataset& dataset) {
  const Spectrum& spectrum = dataset.spectrum;
  if (!hasNullSpace(spectrum)) return {};
  return {spectrum.vectors.leftCols(*rowSpaceDimension(spectrum, kNull)), spectrum.mean, true};
}

bool hasNullSpace(const Spectrum& spectrum) {
  const std::optional<Index> row_space = rowSpaceDimension(spectrum, kNull);
  return row_space && *row_space < spectrum.vectors.rows();
}

Analysis analyze(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                 const TrainingProgress& progress, const Control& control, Effort effort,
                 const Embedding* before, OtherNeighbors others) {
  const EmbeddingParameters parameters = effectiveEmbedding(experiment, dataset);
  const Matrix points = weightPoints(network, parameters.points);
  const double largest = dataset.spectrum.largest();
  Analysis analysis;
  analysis.neighbors = static_cast<int>(graphNeighbors(parameters));
  analysis.embedding =
      embed(points, parameters, control, effort == Effort::Live ? before : nullptr);
  analysis.network = networkScores(
      dataset, network, effectivePenalty(experiment.objective, experiment.network, largest), effort,
      control);
  analysis.measures = wiringMeasures(points, dataset, analysis.embedding.graph,
                                     graphNeighbors(parameters), control);
  analysis.null_space_energy =
      nullSpaceEnergy(network.w_in, dataset.spectrum, kHardlyVaries, control);
  analysis.picture = pictureFits(analysis.embedding, effort, control);
  const auto pieces = static_cast<int>(analysis.embedding.components.size());
  if (pieces > std::max(1, dataset.groups)) {
    analysis.joining_neighbors = smallestJoiningNeighbors(points, control);
  }
  VerdictContext context =
      verdictContextOf(experiment, dataset, network, analysis.network, progress, control);
  context.neighbors = analysis.neighbors;
  if (!dataset.truthKnown()) {
    analysis.verdict = verdictWithoutTruth(pieces, analysis.network, context);
    return analysis;
  }
  Scores scores = recoveryScores(points, analysis.embedding, parameters.neighbors, truthOf(dataset),
                                 effort, control);
  const std::vector<double> explained =
      explainedOfGroups(dataset, network, analysis.network, effort, control);
  for (std::size_t g = 0; g < explained.size(); ++g) scores.groups[g].explained = explained[g];
  analysis.scores = std::make_shared<const Scores>(std::move(scores));
  if (effort == Effort::Exact && others == OtherNeighbors::LookedFor && context.trained &&
      !recovered(*analysis.scores)) {
    context.recovering_neighbors =
        recoveringNeighbors(points, parameters, dataset, analysis, control);
  }
  analysis.verdict = verdict(*analysis.scores, analysis.network, context);
  return analysis;
}

Analysis analyze(const Experiment& experiment, const Dataset& dataset,
                 const TrainerCheckpoint& training, const Control& control) {
  return analyze(experiment, dataset, training.network, progressOf(training), control);
}

Analysis analyze(const Experiment& experiment, const UserWeights& user_weights,
                 const Control& control) {
  const EmbeddingParameters parameters =
      withNeighbors(experiment.embedding, user_weights.points.cols());
  Analysis analysis;
  analysis.neighbors = static_cast<int>(graphNeighbors(parameters));
  analysis.embedding = embed(user_weights.points, parameters, control);
  analysis.network = {kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown};
  analysis.measures.participation = participationRatio(user_weights.points, control);
  analysis.measures.input_participation = kUnknown;
  analysis.measures.intrinsic = intrinsicDimension(user_weights.points, analysis.embedding.graph,
                                                   graphNeighbors(parameters), control);
  analysis.picture = pictureFits(analysis.embedding, Effort::Exact, control);
  analysis.null_space_energy = kUnknown;
  const auto pieces = static_cast<int>(analysis.embedding.components.size());
  if (pieces > 1)
    analysis.joining_neighbors = smallestJoiningNeighbors(user_weights.points, control);
  NetworkScores sound;  // there is no network that could have collapsed
  sound.explained_training = 1.0;
  analysis.verdict = verdictWithoutTruth(pieces, sound);
  return analysis;
}

Analysis notAnalyzed(const std::string& why) {
  Analysis analysis;
  analysis.network = {kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown};
  analysis.measures.participation = kUnknown;
  analysis.measures.input_participation = kUnknown;
  analysis.measures.intrinsic = {kUnknown, kUnknown};
  analysis.null_space_energy = kUnknown;
  analysis.verdict = {VerdictKind::Unscored, {WEIGHTSCAPE_TEXT("not read"), {}}, {"%1", {why}}};
  return analysis;
}

}  // namespace weightscape
