#include "core/experiment/run.h"

namespace weightscape {

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment) {
  validate(experiment);
  return std::make_shared<const Dataset>(makeDataset(experiment.data, experiment.network.biases,
                                                     static_cast<std::uint64_t>(experiment.seed)));
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

Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const Control& control) {
  const EmbeddingParameters& parameters = experiment.embedding;
  const ObjectiveParameters& objective = experiment.objective;
  const Matrix points = weightPoints(network, parameters.points);
  const bool closed_form =
      objective.l1 == 0.0 && objective.activity_l2 == 0.0 && !objective.nonnegative;
  Reading reading;
  reading.embedding = isomap(points, parameters.neighbors, parameters.dimensions, control);
  reading.scores =
      recoveryScores(points, reading.embedding, parameters.neighbors, truthOf(dataset));
  reading.network =
      networkScores(dataset, network,
                    absolutePenalties(objective, dataset.spectrum.largest()).l2_in, closed_form);
  reading.verdict = verdict(reading.scores, reading.network);
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
