#include "core/experiment/run.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/experiment/activity_file.h"

namespace weightscape {
namespace {

constexpr double kSilent = 1e-10;

Circumstances circumstancesOf(const Experiment& experiment, double largest) {
  const DataParameters& data = experiment.data;
  Circumstances result;
  const Penalties penalties = absolutePenalties(experiment.objective, largest);
  result.penalty = std::sqrt(penalties.l2_in * penalties.l2_out);
  result.penalised = penalties.l2_in > 0.0;
  result.collapse = slopeAtZero(experiment.network.activation) * largest;
  if (data.file.empty()) {
    result.mixed_fraction = data.mixed_fraction;
    for (const Group& group : data.groups) result.peaks = std::max(result.peaks, group.peaks);
  }
  return result;
}

/// 0 where the graph is made by a radius.
Index graphNeighbors(const EmbeddingParameters& parameters) {
  return parameters.graph == EmbeddingParameters::Graph::Radius ? 0 : parameters.neighbors;
}

}  // namespace

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment, const Control& control) {
  validate(experiment);
  if (!experiment.wiring.file.empty()) {
    throw Error("wiring.file: '" + experiment.wiring.file +
                "' holds weights, which are embedded and not trained; use the command embed, or "
                "open it in the window.");
  }
  const bool centered = experiment.network.biases;
  if (!experiment.data.file.empty()) {
    return std::make_shared<const Dataset>(readActivity(experiment.data, centered, control));
  }
  return std::make_shared<const Dataset>(
      makeDataset(experiment.data, centered, static_cast<std::uint64_t>(experiment.seed), control));
}

Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset) {
  return {std::move(dataset), experiment.network, experiment.objective, experiment.training,
          static_cast<std::uint64_t>(experiment.seed)};
}

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

SilentDirections silentDirectionsOf(const Dataset& dataset) {
  const Spectrum& spectrum = dataset.spectrum;
  if (!hasSilentDirections(spectrum)) return {};
  return {spectrum.vectors.leftCols(*loudModes(spectrum, kSilent)), spectrum.mean, true};
}

bool hasSilentDirections(const Spectrum& spectrum) {
  const std::optional<Index> loud = loudModes(spectrum, kSilent);
  return loud && *loud < spectrum.vectors.rows();
}

Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const Control& control, Effort effort, const Embedding* before) {
  const EmbeddingParameters& parameters = experiment.embedding;
  const Matrix points = weightPoints(network, parameters.points);
  const double largest = dataset.spectrum.largest();
  Reading reading;
  reading.embedding = embed(points, parameters, control, effort == Effort::Live ? before : nullptr);
  reading.network =
      networkScores(dataset, network,
                    effectivePenalty(experiment.objective, experiment.network, largest), effort);
  reading.measures =
      wiringMeasures(points, dataset, reading.embedding.graph, graphNeighbors(parameters));
  reading.silent_energy = silentEnergy(network.w_in, dataset.spectrum);
  const auto pieces = static_cast<int>(reading.embedding.components.size());
  if (pieces > std::max(1, dataset.groups)) {
    reading.joining_neighbors = smallestJoiningNeighbors(points, control);
  }
  if (dataset.truthKnown()) {
    reading.scores = recoveryScores(points, reading.embedding, parameters.neighbors,
                                    truthOf(dataset), effort, control);
    reading.verdict =
        verdict(reading.scores, reading.network, circumstancesOf(experiment, largest));
  } else {
    reading.verdict =
        verdictWithoutTruth(pieces, reading.network, circumstancesOf(experiment, largest));
  }
  return reading;
}

Reading readWiring(const Experiment& experiment, const Wiring& wiring, const Control& control) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  Reading reading;
  reading.embedding = embed(wiring.points, experiment.embedding, control);
  reading.network = {kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown};
  reading.measures.participation = participationRatio(wiring.points);
  reading.measures.input_participation = kUnknown;
  reading.measures.intrinsic = intrinsicDimension(wiring.points, reading.embedding.graph,
                                                  graphNeighbors(experiment.embedding));
  reading.silent_energy = kUnknown;
  const auto pieces = static_cast<int>(reading.embedding.components.size());
  if (pieces > 1) reading.joining_neighbors = smallestJoiningNeighbors(wiring.points, control);
  NetworkScores sound;  // there is no network that could have collapsed
  sound.explained_training = 1.0;
  reading.verdict = verdictWithoutTruth(pieces, sound);
  return reading;
}

RunResult runExperiment(const Experiment& experiment, const Control& control) {
  constexpr Index kChunk = 64;  // steps between two reports
  RunResult result;
  result.experiment = experiment;
  result.dataset = makeDataset(experiment, control);
  const auto trainer = std::make_shared<Trainer>(makeTrainer(experiment, result.dataset));
  while (!trainer->finished() && !control.stopRequested()) {
    trainer->advance(kChunk, control);
    control.report(static_cast<double>(trainer->epoch()) / experiment.training.epochs);
  }
  result.complete = trainer->finished();
  result.trainer = trainer;
  result.reading = readWiring(experiment, *result.dataset, trainer->network());
  return result;
}

}  // namespace weightscape
