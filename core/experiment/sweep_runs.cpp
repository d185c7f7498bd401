// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_runs.h"

#include <cmath>
#include <filesystem>
#include <numeric>
#include <set>
#include <utility>
#include <vector>

#include "core/analysis/score_table.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/unknown.h"
#include "core/embedding/method.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/stored_verdict.h"
#include "core/experiment/sweep.h"
#include "core/experiment/sweep_evidence.h"
#include "core/io/file_list.h"
#include "core/io/json.h"
#include "core/io/npy.h"
#include "core/io/stored_file.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

namespace fs = std::filesystem;

constexpr const char* kWrittenOnce[] = {"experiment.json", "scores.json",   "weights_in.npy",
                                        "weights_out.npy", "embedding.npy", "component.npy"};

[[noreturn]] void doesNotFit(const fs::path& file) {
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: does not fit the experiment of its sweep; it is damaged."), {file}});
}

Matrix readStoredNpy(const fs::path& file, const Control& control) {
  requireStoredFile(file);
  return readNpy(file, control);
}

Matrix matrixOf(const fs::path& file, Index rows, Index columns, const Control& control) {
  Matrix matrix = readStoredNpy(file, control);
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
  embedding.points = readStoredNpy(run / "embedding.npy", control);
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

/// A run that has ended, with an optimiser that remembers nothing.
TrainerCheckpoint trainingIn(const fs::path& run, const Experiment& experiment,
                             const Dataset& neurons, const Control& control) {
  TrainerCheckpoint state;
  state.network = networkIn(run, experiment.network, neurons.neurons(), control);
  const fs::path file = run / "history.npy";
  state.history = historyRows(readStoredNpy(file, control), file.string());
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

/// A score as scores.json has it: nothing where an earlier version did not write it, NaN where it
/// does not apply.
std::optional<double> scoreIn(const Json& scores, const Score& score) {
  const char* const sections[] = {"recovery", nullptr, "network", "measures", "picture"};
  const char* const section = sections[static_cast<std::size_t>(score.section)];
  if (section != nullptr && !scores.contains(section)) return std::nullopt;
  const Json& part = section == nullptr ? scores : scores.at(section);
  if (part.is_null()) return kUnknown;  // the truth is not known
  if (!part.is_object() || !part.contains(score.id)) return std::nullopt;
  const Json& number = part.at(score.id);
  return number.is_number() ? number.get<double>() : kUnknown;
}

Json scoresOf(const fs::path& file, const Control& control) {
  return parseJson(readStored(file, control), file.string());
}

/// Why a run's row does not agree with its own files.
std::optional<Message> disagreementOf(const StoredSweep& stored, std::size_t cell,
                                      const SweepRow& row, const Control& control) {
  const fs::path file = stored.folder / "runs" / cellName(cell) / "scores.json";
  const Json scores = scoresOf(file, control);
  const auto differs = [&](const std::string& column) {
    return Message{WEIGHTSCAPE_TEXT("%1: says another %2 than its row in results.csv."),
                   {file, asIs(column)}};
  };
  if (verdictName(storedVerdict(scores, file).kind) != row.verdict) return differs("verdict");
  std::size_t column = 0;
  for (const Score& score : scoreTable()) {
    const std::optional<double> own = scoreIn(scores, score);
    const double told = row.numbers[column++];
    if (!own || *own == told || (!std::isfinite(*own) && !std::isfinite(told))) continue;
    return differs(score.id);
  }
  return std::nullopt;
}

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
  result->verdict = storedVerdict(scoresOf(scores, control), scores);
  result->numbers = stored.rows.at(cell).numbers;
  result->shapes = shapesOf(stored, cell);
  result->neurons = *neurons.of(experiment, control);
  result->embedding = embeddingIn(run, experiment, result->neurons.neurons(), control);
  // Version 0.1.0 wrote neither biases nor the course of the loss: such a run is a picture.
  if (isStoredFile(run / "history.npy")) {
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

std::vector<std::size_t> cellsOf(const StoredSweep& stored) {
  std::set<std::size_t> cells;
  for (const auto& [cell, row] : stored.rows) cells.insert(cell);
  for (const auto& [cell, why] : stored.damaged) cells.insert(cell);
  return {cells.begin(), cells.end()};
}

std::optional<Message> filesDamageOf(const StoredSweep& stored, std::size_t cell,
                                     const Control& control) {
  const std::string place = "runs/" + cellName(cell) + "/";
  const auto changed = [&](const std::string& name) -> std::optional<Message> {
    const fs::path file = stored.folder / name;
    if (const Stored there = storedAt(file); there != Stored::File) return whyNoFile(file, there);
    if (!stored.list || isOurs(stored.folder, name, *stored.list)) return std::nullopt;
    return Message{WEIGHTSCAPE_TEXT("%1: is not what was written there."), {file}};
  };
  if (stored.list) {
    const auto& sums = stored.list->sums();
    for (auto at = sums.lower_bound(place); at != sums.end() && at->first.starts_with(place);
         ++at) {
      throwIfStopped(control);
      if (auto damage = changed(at->first)) return damage;
    }
  }
  const auto row = stored.rows.find(cell);
  if (row != stored.rows.end() && row->second.verdict == kFailedRun) {
    return changed(place + "error.txt");
  }
  for (const char* const name : kWrittenOnce) {
    if (auto damage = changed(place + name)) return damage;
  }
  const fs::path run = stored.folder / place;
  try {
    const fs::path own = run / "experiment.json";
    if (experimentFromJson(readStored(own, control), own.string()) !=
        experimentOf(stored.plan, cell)) {
      doesNotFit(own);
    }
    if (stored.list) return std::nullopt;
    for (const char* const name : kWrittenOnce) {
      const fs::path file = run / name;
      if (file.extension() == ".npy") {
        static_cast<void>(readStoredNpy(file, control));
      } else {
        static_cast<void>(parseJson(readStored(file, control), file.string()));
      }
    }
  } catch (const Error& error) {
    return error.message();
  }
  return std::nullopt;
}

std::optional<Message> rowDamageOf(const StoredSweep& stored, std::size_t cell,
                                   const Control& control) {
  if (const auto why = stored.damaged.find(cell); why != stored.damaged.end()) return why->second;
  const SweepRow& row = stored.rows.at(cell);
  if (row.verdict == kFailedRun) return std::nullopt;
  try {
    return disagreementOf(stored, cell, row, control);
  } catch (const Error& error) {
    return error.message();
  }
}

std::optional<Message> damageOf(const StoredSweep& stored, std::size_t cell,
                                const Control& control) {
  if (auto damage = filesDamageOf(stored, cell, control)) return damage;
  return rowDamageOf(stored, cell, control);
}

SweepRow rowOfRun(const StoredSweep& stored, std::size_t cell, const Control& control) {
  const fs::path file = stored.folder / "runs" / cellName(cell) / "scores.json";
  const Json scores = scoresOf(file, control);
  SweepRow row{verdictName(storedVerdict(scores, file).kind), {}};
  for (const Score& score : scoreTable()) {
    row.numbers.push_back(scoreIn(scores, score).value_or(kUnknown));
    if (!score.isPossible(row.numbers.back())) doesNotFit(file);
  }
  return row;
}

std::string differenceOf(const StoredSweep& a, std::size_t cell_of_a, const StoredSweep& b,
                         std::size_t cell_of_b) {
  const auto filesOf = [](const StoredSweep& stored, std::size_t cell) {
    const std::string place = "runs/" + cellName(cell) + "/";
    std::map<std::string, std::set<std::string>> files;
    if (!stored.list) return files;
    const auto& all = stored.list->sums();
    for (auto at = all.lower_bound(place); at != all.end() && at->first.starts_with(place); ++at) {
      files[at->first.substr(place.size())] = at->second;
    }
    return files;
  };
  const auto files = filesOf(a, cell_of_a);
  const auto others = filesOf(b, cell_of_b);
  for (const auto& [name, sums] : files) {
    const auto other = others.find(name);
    if (other == others.end() || other->second != sums) return name;
  }
  for (const auto& [name, sums] : others) {
    if (!files.contains(name)) return name;
  }
  return {};
}

void requireWhole(const StoredSweep& stored, const Control& control) {
  if (!stored.list) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is missing, so that nothing says whether the runs beside it are what "
                         "was written; copy it too, or run that sweep or shard again."),
        {stored.folder / FileList::kName}});
  }
  for (const char* const name : {"sweep.json", "results.csv"}) {
    if (isOurs(stored.folder, name, *stored.list)) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1: is not what was written there; run that sweep or shard again with "
                         "--extend."),
        {stored.folder / name}});
  }
  for (const std::size_t cell : cellsOf(stored)) {
    const auto damage = damageOf(stored, cell, control);
    if (!damage) continue;
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1 It belongs to the run of %2 with seed %3; run that sweep or shard "
                         "again with --extend."),
        {*damage, asIs(stored.plan.wordsOf(stored.plan.pointOf(cell))), stored.plan.seedOf(cell)}});
  }
}

SweepRuns readSweepRuns(const StoredSweep& stored, const Control& control) {
  SweepRuns runs;
  runs.sweep.plan = stored.plan;
  Neurons neurons;
  for (const std::size_t cell : cellsOf(stored)) {
    throwIfStopped(control);
    std::optional<Message> damage;
    try {
      damage = damageOf(stored, cell, control);
    } catch (const Error& error) {  // may not be read
      damage = error.message();
    }
    if (!damage) {
      // Data that are not to be had are no damage of a run: they are missing to all.
      const bool failed = stored.rows.at(cell).verdict == kFailedRun;
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
