// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/analyze.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/scores.h"
#include "core/base/random.h"
#include "core/base/unknown.h"
#include "core/data/dataset.h"
#include "core/data/truth.h"
#include "core/embedding/default_neighbors.h"
#include "core/embedding/embedding.h"
#include "core/embedding/method.h"
#include "core/evidence/loop_chance.h"
#include "core/evidence/split_halves.h"
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

/// The mean over the pieces, by their pairs; live ones make do with little.
double splitHalfOf(const Matrix& points, const Embedding& embedding, int neighbors, Effort effort,
                   const Control& control) {
  constexpr std::uint64_t kSeed = 1;
  // Of very many points some do. Live, with 400 it took a third of the time of an analysis.
  const std::size_t most = effort == Effort::Live ? 150 : 2000;
  SplitHalfParameters halves{.splits = 5, .most_sources = 100};
  if (effort == Effort::Live) halves = {.splits = 1, .most_sources = 32};
  if (neighbors > 0) halves.neighbors = neighbors;
  double sum = 0.0;
  double pairs = 0.0;
  for (const EmbeddedComponent& component : embedding.components) {
    std::vector<Index> members = component.members;
    if (members.size() > most) {
      Random random(kSeed, Random::Stream::Analysis);
      random.shuffle(members);
      members.resize(most);
    }
    const double value = splitHalves(points(Eigen::all, members), halves, kSeed, control);
    if (std::isnan(value)) continue;
    const double count = std::pow(static_cast<double>(component.members.size()), 2);
    sum += count * value;
    pairs += count;
  }
  return pairs > 0.0 ? sum / pairs : kUnknown;
}

/// `known`: what was found a moment ago; null asks anew.
void askWhetherRingsClose(const Matrix& points, const Dataset& dataset, int neighbors,
                          const Scores* known, const Control& control, Scores& scores) {
  for (std::size_t g = 0; g < scores.groups.size(); ++g) {
    GroupScores& group = scores.groups[g];
    if (group.axes.size() != 1 || !group.axes[0].isLoop()) continue;
    if (known != nullptr && g < known->groups.size()) {
      group.loop_chance = known->groups[g].loop_chance;
      if (!std::isnan(group.loop_chance)) continue;
    }
    const Matrix own = points(Eigen::all, dataset.groupNeurons(static_cast<int>(g)));
    group.loop_chance = loopChance(own, neighbors, control);
  }
}

/// All of Isomap's geodesics take the most of a reading of many neurons.
Embedding embedLive(const Matrix& points, const EmbeddingParameters& parameters,
                    const LiveReading& live, const Control& control) {
  EmbeddingParameters fewer = parameters;
  if (live.sources > 0 && live.sources < points.cols() && parameters.method == EmbeddingMethod()) {
    fewer.method = EmbeddingMethod::named("landmark_isomap");
    fewer.landmarks = static_cast<int>(live.sources);
  }
  return embed(points, fewer, control, live.before);
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
                 const TrainingProgress& progress, const Control& control, OtherNeighbors others,
                 const LiveReading* live) {
  const Effort effort = live == nullptr ? Effort::Exact : live->effort;
  const Analysis* const checked = live == nullptr ? nullptr : live->checked;
  const Analysis* const known = effort == Effort::Live ? checked : nullptr;
  const bool checks = live == nullptr || live->checks || checked != nullptr;
  EmbeddingParameters parameters = effectiveEmbedding(experiment, dataset);
  const Matrix points = weightPoints(network, parameters.points);
  const double largest = dataset.spectrum.largest();
  const bool trained = progress.step != 0;
  Analysis analysis;
  analysis.network = networkScores(
      dataset, network, effectivePenalty(experiment.objective, experiment.network, largest), effort,
      control, known != nullptr ? &known->network : nullptr);
  std::vector<double> explained;
  if (dataset.truthKnown()) {
    explained = explainedOfGroups(dataset, network, analysis.network, effort, control);
    if (checks && effort == Effort::Exact && others == OtherNeighbors::LookedFor && trained &&
        graphNeighbors(parameters) > 0) {
      analysis.range = checked != nullptr ? checked->range
                                          : recoveryOver(points, truthOf(dataset), explained,
                                                         parameters.neighbors, control);
    }
  }
  // Where nobody has set k, the picture is drawn where it holds.
  if (experiment.embedding.neighbors == 0) {
    parameters.neighbors = analysis.range.nearestTo(parameters.neighbors);
  }
  analysis.neighbors = static_cast<int>(graphNeighbors(parameters));
  analysis.embedding = live == nullptr ? embed(points, parameters, control)
                                       : embedLive(points, parameters, *live, control);
  analysis.measures = known != nullptr ? known->measures
                                       : wiringMeasures(points, dataset, analysis.embedding.graph,
                                                        graphNeighbors(parameters), control);
  analysis.null_space_energy =
      known != nullptr ? known->null_space_energy
                       : nullSpaceEnergy(network.w_in, dataset.spectrum, kHardlyVaries, control);
  analysis.picture = pictureFits(analysis.embedding, effort, control);
  analysis.split_half =
      checked != nullptr
          ? checked->split_half
          : splitHalfOf(points, analysis.embedding, analysis.range.nearestTo(analysis.neighbors),
                        effort, control);
  const auto pieces = static_cast<int>(analysis.embedding.components.size());
  if (pieces > std::max(1, dataset.groups)) {
    analysis.joining_neighbors = known != nullptr && known->joining_neighbors > 0
                                     ? known->joining_neighbors
                                     : smallestJoiningNeighbors(points, control);
  }
  VerdictContext context =
      verdictContextOf(experiment, dataset, network, analysis.network, progress, control);
  context.neighbors = analysis.neighbors;
  if (!dataset.truthKnown()) {
    analysis.verdict = verdictWithoutTruth(pieces, analysis.network, context);
    return analysis;
  }
  Scores scores = recoveryScores(points, analysis.embedding, parameters.neighbors, truthOf(dataset),
                                 effort, control, known != nullptr ? known->scores.get() : nullptr);
  for (std::size_t g = 0; g < explained.size(); ++g) scores.groups[g].explained = explained[g];
  // Pictures that follow no graph say nothing of the graph at their k.
  if (parameters.method->geodesics != EmbeddingMethodDescriptor::Geodesics::ForScores) {
    putExact(scores, analysis.neighbors, analysis.range);
    findRange(analysis.range);
  }
  context.range = analysis.range;
  if (analysis.range.found()) {
    askWhetherRingsClose(points, dataset, analysis.range.nearestTo(analysis.neighbors),
                         checked != nullptr ? checked->scores.get() : nullptr, control, scores);
  }
  analysis.scores = std::make_shared<const Scores>(std::move(scores));
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
  analysis.split_half = splitHalfOf(user_weights.points, analysis.embedding, analysis.neighbors,
                                    Effort::Exact, control);
  analysis.null_space_energy = kUnknown;
  const auto pieces = static_cast<int>(analysis.embedding.components.size());
  if (pieces > 1)
    analysis.joining_neighbors = smallestJoiningNeighbors(user_weights.points, control);
  NetworkScores sound;  // there is no network that could have collapsed
  sound.explained_training = 1.0;
  analysis.verdict = verdictWithoutTruth(pieces, sound);
  return analysis;
}

Analysis notAnalyzed(const Message& why) {
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
