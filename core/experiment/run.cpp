#include "core/experiment/run.h"

#include <algorithm>
#include <cmath>

#include "core/experiment/activity_file.h"

namespace weightscape {
namespace {

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

}  // namespace

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment) {
  validate(experiment);
  const bool centered = experiment.network.biases;
  if (!experiment.data.file.empty()) {
    return std::make_shared<const Dataset>(readActivity(experiment.data, centered));
  }
  return std::make_shared<const Dataset>(
      makeDataset(experiment.data, centered, static_cast<std::uint64_t>(experiment.seed)));
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
  constexpr double kSilent = 1e-6;
  return {quietDirections(dataset.spectrum, kSilent), dataset.spectrum.mean};
}

Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const Control& control) {
  const EmbeddingParameters& parameters = experiment.embedding;
  const Matrix points = weightPoints(network, parameters.points);
  const double largest = dataset.spectrum.largest();
  Reading reading;
  reading.embedding = embed(points, parameters, control);
  reading.network = networkScores(
      dataset, network, effectivePenalty(experiment.objective, experiment.network, largest));
  reading.measures = wiringMeasures(points, dataset);
  reading.silent_energy = silentEnergy(network.w_in, dataset.spectrum);
  const auto pieces = static_cast<int>(reading.embedding.components.size());
  if (pieces > std::max(1, dataset.groups)) {
    reading.joining_neighbors = smallestJoiningNeighbors(points, control);
  }
  if (dataset.truthKnown()) {
    reading.scores =
        recoveryScores(points, reading.embedding, parameters.neighbors, truthOf(dataset));
    reading.verdict =
        verdict(reading.scores, reading.network, circumstancesOf(experiment, largest));
  } else {
    reading.verdict =
        verdictWithoutTruth(pieces, reading.network, circumstancesOf(experiment, largest));
  }
  return reading;
}

RunResult runExperiment(const Experiment& experiment, const Control& control) {
  constexpr Index kChunk = 64;  // steps between two reports
  RunResult result;
  result.experiment = experiment;
  result.dataset = makeDataset(experiment);
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
