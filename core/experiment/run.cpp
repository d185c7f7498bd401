#include "core/experiment/run.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/freed_aside.h"
#include "core/base/problem.h"
#include "core/embedding/default_neighbors.h"
#include "core/experiment/activity_file.h"

namespace weightscape {
namespace {

constexpr double kSilent = 1e-10;

/// 0 where the graph is made by a radius.
Index graphNeighbors(const EmbeddingParameters& parameters) {
  return parameters.graph == EmbeddingParameters::Graph::Radius ? 0 : parameters.neighbors;
}

/// The nearest other k at which the same weights are recovered; 0 for none. Only where that is
/// cheap, and not where the weights are mostly noise of their start, which no k takes away.
int recoveringNeighbors(const Matrix& points, const EmbeddingParameters& parameters,
                        const Dataset& dataset, const Reading& reading, const Control& control) {
  constexpr Index kMostPoints = 400;
  constexpr double kNoise = 0.3;
  const auto now = static_cast<int>(graphNeighbors(parameters));
  const bool no_k_helps =
      reading.silent_energy > kNoise ||
      std::any_of(reading.scores.groups.begin(), reading.scores.groups.end(), lost);
  if (now == 0 || points.cols() > kMostPoints || no_k_helps) return 0;
  std::vector<int> others = {2, 3, 4, 5, 6, 8, 10, 12, 16};
  const auto apart = [&](int k) { return std::abs(std::log(static_cast<double>(k) / now)); };
  std::stable_sort(others.begin(), others.end(), [&](int a, int b) { return apart(a) < apart(b); });
  for (const int k : others) {
    if (k == now || k >= points.cols()) continue;
    EmbeddingParameters other = parameters;
    other.neighbors = k;
    const Embedding embedding = embed(points, other, control);
    Scores scores = recoveryScores(points, embedding, k, truthOf(dataset), Effort::Exact, control);
    if (recovered(scores)) return k;
  }
  return 0;
}

/// Whether a network is read so soon that nobody who asked for a stop waits for it.
bool readInAnInstant(const Dataset& dataset, const Autoencoder& network) {
  constexpr Index kMostPoints = 300;
  constexpr double kMostWork = 3e8;
  return network.neurons() <= kMostPoints &&
         static_cast<double>(dataset.inputs.cols()) * static_cast<double>(network.w_in.size()) <=
             kMostWork;
}

enum class OtherNeighbors { LookedFor, LeftOut };

Reading readNetwork(const Experiment& experiment, const Dataset& dataset,
                    const Autoencoder& network, const TrainingProgress& progress,
                    const Control& control, Effort effort, const Embedding* before,
                    OtherNeighbors others);

}  // namespace

std::shared_ptr<const Dataset> makeDataset(const Experiment& experiment, const Control& control) {
  validate(experiment);
  if (!experiment.wiring.file.empty()) {
    throw Error("wiring.file: '" + experiment.wiring.file +
                "' holds weights, which are embedded and not trained; use the command embed, or "
                "open it in the window.");
  }
  const bool centered = experiment.network.biases;
  Dataset dataset = experiment.data.file.empty()
                        ? makeDataset(experiment.data, centered,
                                      static_cast<std::uint64_t>(experiment.seed), control)
                        : readActivity(experiment.data, centered, control);
  const double numbers =
      static_cast<double>(dataset.inputs.size() + dataset.spectrum.vectors.size());
  return freedAside(std::move(dataset), sizeof(double) * numbers);
}

Trainer makeTrainer(const Experiment& experiment, std::shared_ptr<const Dataset> dataset,
                    const Control& control) {
  return {std::move(dataset),
          experiment.network,
          experiment.objective,
          experiment.training,
          static_cast<std::uint64_t>(experiment.seed),
          control};
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

namespace {

Reading readNetwork(const Experiment& experiment, const Dataset& dataset,
                    const Autoencoder& network, const TrainingProgress& progress,
                    const Control& control, Effort effort, const Embedding* before,
                    OtherNeighbors others) {
  const EmbeddingParameters parameters = effectiveEmbedding(experiment, dataset);
  const Matrix points = weightPoints(network, parameters.points);
  constexpr double kHardly = 1e-3;  ///< of s_1: directions in which the inputs hardly vary
  const double largest = dataset.spectrum.largest();
  Reading reading;
  reading.neighbors = static_cast<int>(graphNeighbors(parameters));
  reading.embedding = embed(points, parameters, control, effort == Effort::Live ? before : nullptr);
  reading.network = networkScores(
      dataset, network, effectivePenalty(experiment.objective, experiment.network, largest), effort,
      control);
  reading.measures =
      wiringMeasures(points, dataset, reading.embedding.graph, graphNeighbors(parameters), control);
  reading.silent_energy = silentEnergy(network.w_in, dataset.spectrum, kHardly, control);
  reading.picture = pictureFits(reading.embedding, effort, control);
  const auto pieces = static_cast<int>(reading.embedding.components.size());
  if (pieces > std::max(1, dataset.groups)) {
    reading.joining_neighbors = smallestJoiningNeighbors(points, control);
  }
  Circumstances circumstances =
      circumstancesOf(experiment, dataset, network, reading.network, progress, control);
  circumstances.neighbors = reading.neighbors;
  if (!dataset.truthKnown()) {
    reading.verdict = verdictWithoutTruth(pieces, reading.network, circumstances);
    return reading;
  }
  reading.scores = recoveryScores(points, reading.embedding, parameters.neighbors, truthOf(dataset),
                                  effort, control);
  explainGroups(dataset, network, reading.network, effort, reading.scores, control);
  if (effort == Effort::Exact && others == OtherNeighbors::LookedFor && circumstances.trained &&
      !recovered(reading.scores)) {
    circumstances.recovering_neighbors =
        recoveringNeighbors(points, parameters, dataset, reading, control);
  }
  reading.verdict = verdict(reading.scores, reading.network, circumstances);
  return reading;
}

}  // namespace

Reading readWiring(const Experiment& experiment, const Dataset& dataset, const Autoencoder& network,
                   const TrainingProgress& progress, const Control& control, Effort effort,
                   const Embedding* before) {
  return readNetwork(experiment, dataset, network, progress, control, effort, before,
                     OtherNeighbors::LookedFor);
}

Reading readWiring(const Experiment& experiment, const Trainer& trainer, const Control& control) {
  return readWiring(experiment, trainer.dataset(), trainer.network(), progressOf(trainer), control);
}

Reading readWiring(const Experiment& experiment, const Wiring& wiring, const Control& control) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  const EmbeddingParameters parameters = withNeighbors(experiment.embedding, wiring.points.cols());
  Reading reading;
  reading.neighbors = static_cast<int>(graphNeighbors(parameters));
  reading.embedding = embed(wiring.points, parameters, control);
  reading.network = {kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown};
  reading.measures.participation = participationRatio(wiring.points, control);
  reading.measures.input_participation = kUnknown;
  reading.measures.intrinsic = intrinsicDimension(wiring.points, reading.embedding.graph,
                                                  graphNeighbors(parameters), control);
  reading.picture = pictureFits(reading.embedding, Effort::Exact, control);
  reading.silent_energy = kUnknown;
  const auto pieces = static_cast<int>(reading.embedding.components.size());
  if (pieces > 1) reading.joining_neighbors = smallestJoiningNeighbors(wiring.points, control);
  NetworkScores sound;  // there is no network that could have collapsed
  sound.explained_training = 1.0;
  reading.verdict = verdictWithoutTruth(pieces, sound);
  return reading;
}

bool isRead(const RunResult& result) { return result.reading.embedding.points.size() > 0; }

Reading unread(const std::string& why) {
  constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
  Reading reading;
  reading.network = {kUnknown, kUnknown, kUnknown, kUnknown, kUnknown, kUnknown};
  reading.measures.participation = kUnknown;
  reading.measures.input_participation = kUnknown;
  reading.measures.intrinsic = {kUnknown, kUnknown};
  reading.silent_energy = kUnknown;
  reading.verdict = {VerdictKind::Unscored, {WEIGHTSCAPE_TEXT("not read"), {}}, {"%1", {why}}};
  return reading;
}

RunResult runExperiment(const Experiment& experiment, const Control& control) {
  constexpr Index kChunk = 64;  // steps between two reports
  RunResult result;
  result.experiment = experiment;
  result.dataset = makeDataset(experiment, control);
  const auto trainer = std::make_shared<Trainer>(makeTrainer(experiment, result.dataset, control));
  while (!trainer->finished() && !control.stopRequested()) {
    trainer->advance(kChunk, control);
    control.report(static_cast<double>(trainer->epoch()) / experiment.training.epochs);
  }
  result.complete = trainer->finished();
  result.trainer = trainer;
  try {
    if (result.complete) {
      result.reading = readWiring(experiment, *trainer, control);
    } else if (readInAnInstant(*result.dataset, trainer->network())) {
      result.reading =
          readNetwork(experiment, *result.dataset, trainer->network(), progressOf(*trainer), {},
                      Effort::Exact, nullptr, OtherNeighbors::LeftOut);
    } else {
      throw Stopped();
    }
  } catch (const Stopped&) {
    result.reading = unread(
        "It was stopped before its weights were read; `weightscape-cli export` or opening its "
        "session.wscape reads them.");
  } catch (...) {  // the training is not thrown away for it
    result.reading = unread(currentProblem());
  }
  return result;
}

}  // namespace weightscape
