#include "core/experiment/sweep_runs.h"

#include <cmath>
#include <filesystem>
#include <numeric>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/embedding/method.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_evidence.h"
#include "core/io/byte_source.h"
#include "core/io/file_list.h"
#include "core/io/json.h"
#include "core/io/npy.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWrittenOnce[] = {"experiment.json", "scores.json",   "weights_in.npy",
                                        "weights_out.npy", "embedding.npy", "component.npy"};

bool isFile(const fs::path& path) {
  std::error_code problem;
  return fs::is_regular_file(path, problem);
}

Message isMissing(const fs::path& file) { return {WEIGHTSCAPE_TEXT("%1: is missing."), {file}}; }

[[noreturn]] void doesNotFit(const fs::path& file) {
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: does not fit the experiment of its sweep; it is damaged."), {file}});
}

Matrix matrixOf(const fs::path& file, Index rows, Index columns, const Control& control) {
  Matrix matrix = readNpy(file, control);
  if (matrix.rows() != rows || matrix.cols() != columns || !matrix.allFinite()) doesNotFit(file);
  return matrix;
}

/// With what a network is: its weights, and its biases where it has any.
Autoencoder networkIn(const fs::path& run, const NetworkParameters& parameters, Index neurons,
                      const Control& control) {
  Autoencoder network;
  network.activation = parameters.activation;
  network.biases = parameters.biases;
  network.tied = parameters.tied;
  const Index hidden = parameters.hidden;
  network.w_in = matrixOf(run / "weights_in.npy", hidden, neurons, control);
  network.w_out = matrixOf(run / "weights_out.npy", neurons, hidden, control);
  network.b_hidden = Vector::Zero(hidden);
  network.b_output = Vector::Zero(neurons);
  if (!parameters.biases) return network;
  network.b_hidden = matrixOf(run / "biases_hidden.npy", hidden, 1, control);
  network.b_output = matrixOf(run / "biases_output.npy", neurons, 1, control);
  return network;
}

Embedding embeddingIn(const fs::path& run, const Experiment& experiment, Index neurons,
                      const Control& control) {
  Embedding embedding;
  embedding.points = readNpy(run / "embedding.npy", control);
  embedding.shared_axes = experiment.embedding.method->shared_axes;
  const fs::path file = run / "component.npy";
  const Matrix components = matrixOf(file, neurons, 1, control);
  if (embedding.points.rows() != neurons) doesNotFit(run / "embedding.npy");
  for (Index n = 0; n < neurons; ++n) {
    const double c = components(n, 0);
    if (c < 0.0 || c >= static_cast<double>(neurons) || c != std::floor(c)) doesNotFit(file);
    const auto place = static_cast<std::size_t>(c);
    if (place >= embedding.components.size()) embedding.components.resize(place + 1);
    embedding.component.push_back(static_cast<int>(c));
    embedding.components[place].members.push_back(n);
  }
  for (const EmbeddedComponent& part : embedding.components) {
    if (part.members.empty()) doesNotFit(file);
  }
  return embedding;
}

VerdictKind kindNamed(const std::string& name, const fs::path& file) {
  for (int kind = 0; kind <= static_cast<int>(VerdictKind::Unscored); ++kind) {
    if (verdictName(static_cast<VerdictKind>(kind)) == name) return static_cast<VerdictKind>(kind);
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' is no verdict; the file is damaged."),
                      {file, asIs(name)}});
}

Verdict verdictIn(const Json& scores, const fs::path& file) {
  const std::string where = file.string();
  return {kindNamed(jsonText(scores, "verdict", where), file),
          {jsonText(scores, "headline", where), {}},
          {jsonText(scores, "detail", where), {}}};
}

/// A run that has ended, with an optimiser that remembers nothing.
TrainerCheckpoint trainingIn(const fs::path& run, const Experiment& experiment,
                             const Dataset& neurons, const Control& control) {
  TrainerCheckpoint state;
  state.network = networkIn(run, experiment.network, neurons.neurons(), control);
  const fs::path file = run / "history.npy";
  state.history = historyRows(readNpy(file, control), file.string());
  state.step = state.history.back().step;
  state.epoch = state.history.back().epoch;
  const TrainingParameters& training = experiment.training;
  if (state.epoch < training.epochs) {
    state.end =
        training.optimizer == OptimizerKind::Lbfgs ? TrainingEnd::Converged : TrainingEnd::Patience;
  }
  state.optimizer =
      OptimizerOf<float>(training.optimizer, training.momentum, state.network.cast<float>())
          .state();
  state.optimizer.steps = 0;
  state.random =
      Random(static_cast<std::uint64_t>(experiment.seed), Random::Stream::Training).state();
  state.order.resize(static_cast<std::size_t>(neurons.training_samples));
  std::iota(state.order.begin(), state.order.end(), Index{0});
  state.stages = {{Stage{0, 0, experiment.objective, training}}, false};
  return state;
}

/// Who the neurons of runs are: drawn once for all that have the same data.
class Neurons {
 public:
  std::shared_ptr<const Dataset> of(const Experiment& experiment, const Control& control) {
    Experiment same;
    same.data = experiment.data;
    same.seed = experiment.data.file.empty() ? experiment.seed : 0;
    same.network.biases = experiment.network.biases;
    std::shared_ptr<const Dataset>& known = known_[experimentToJson(same)];
    if (!known) {
      known = std::make_shared<const Dataset>(withoutActivity(*makeDataset(experiment, control)));
    }
    return known;
  }

 private:
  std::map<std::string, std::shared_ptr<const Dataset>> known_;
};

std::shared_ptr<const SweepCell> readRun(const StoredSweep& stored, std::size_t cell,
                                         Neurons& neurons, const Control& control) {
  auto result = std::make_shared<SweepCell>();
  result->cell = cell;
  if (const auto why = stored.failures.find(cell); why != stored.failures.end()) {
    result->error = why->second;
    return result;
  }
  const fs::path run = stored.folder / "runs" / cellName(cell);
  const Experiment experiment = experimentOf(stored.plan, cell);
  const fs::path scores = run / "scores.json";
  result->verdict = verdictIn(parseJson(readText(scores, control), scores.string()), scores);
  result->numbers = stored.rows.at(cell).numbers;
  result->shapes = shapesOf(stored, cell);
  result->neurons = *neurons.of(experiment, control);
  result->embedding = embeddingIn(run, experiment, result->neurons.neurons(), control);
  // Version 0.1.0 wrote neither biases nor the course of the loss: such a run is a picture.
  if (isFile(run / "history.npy")) {
    result->checkpoint = std::make_shared<const TrainerCheckpoint>(
        trainingIn(run, experiment, result->neurons, control));
  }
  return result;
}

}  // namespace

Dataset withoutActivity(const Dataset& dataset) {
  Dataset neurons;
  neurons.inputs = Matrix(dataset.neurons(), 0);
  neurons.training_samples = dataset.training_samples;
  neurons.axes = dataset.axes;
  neurons.axis_group = dataset.axis_group;
  neurons.centers = dataset.centers;
  neurons.group = dataset.group;
  neurons.groups = dataset.groups;
  neurons.other_peaks = dataset.other_peaks;
  neurons.names = dataset.names;
  neurons.warnings = dataset.warnings;
  neurons.rate = dataset.rate;
  neurons.scale = dataset.scale;
  return neurons;
}

std::optional<Message> damageOf(const StoredSweep& stored, std::size_t cell,
                                const Control& control) {
  const std::string place = "runs/" + cellName(cell) + "/";
  const auto list = FileList::in(stored.folder);
  if (list) {
    for (const auto& [name, sums] : list->sums()) {
      if (!name.starts_with(place)) continue;
      throwIfStopped(control);
      const fs::path file = stored.folder / name;
      if (!isFile(file)) return isMissing(file);
      if (!isOurs(stored.folder, name, *list)) {
        return Message{WEIGHTSCAPE_TEXT("%1: is not what was written there."), {file}};
      }
    }
  }
  const fs::path run = stored.folder / place;
  if (stored.rows.contains(cell) && stored.rows.at(cell).verdict == "failed") {
    if (isFile(run / "error.txt")) return std::nullopt;
    return isMissing(run / "error.txt");
  }
  for (const char* const name : kWrittenOnce) {
    if (!isFile(run / name)) return isMissing(run / name);
  }
  if (list) return std::nullopt;
  try {
    for (const char* const name : kWrittenOnce) {
      const fs::path file = run / name;
      if (file.extension() == ".npy") {
        static_cast<void>(readNpy(file, control));
      } else {
        static_cast<void>(parseJson(readText(file, control), file.string()));
      }
    }
  } catch (const Error& error) {
    return error.message();
  }
  return std::nullopt;
}

void requireWhole(const StoredSweep& stored, const Control& control) {
  const auto list = FileList::in(stored.folder);
  for (const char* const name : {"sweep.json", "results.csv"}) {
    if (!list || !list->names(name) || isOurs(stored.folder, name, *list)) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is not what was written there; run that sweep or shard again."),
        {stored.folder / name}});
  }
  for (const auto& [cell, row] : stored.rows) {
    const auto damage = damageOf(stored, cell, control);
    if (!damage) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1 It belongs to the run of %2 with seed %3; remove the folder of that "
                         "run, and run that sweep or shard again with --extend."),
        {*damage, asIs(stored.plan.wordsOf(stored.plan.pointOf(cell))), stored.plan.seedOf(cell)}});
  }
}

SweepRuns readSweepRuns(const StoredSweep& stored, const Control& control) {
  SweepRuns runs;
  runs.sweep.plan = stored.plan;
  Neurons neurons;
  for (const auto& [cell, row] : stored.rows) {
    throwIfStopped(control);
    auto damage = damageOf(stored, cell, control);
    if (!damage) {
      // Data that are not to be had are no damage of a run: they are missing to all.
      const bool failed = row.verdict == "failed";
      if (!failed) static_cast<void>(neurons.of(experimentOf(stored.plan, cell), control));
      try {
        runs.sweep.cells[cell] = readRun(stored, cell, neurons, control);
      } catch (const Error& error) {
        damage = error.message();
      }
    }
    if (damage) runs.damaged[cell] = *damage;
  }
  return runs;
}

}  // namespace weightscape
