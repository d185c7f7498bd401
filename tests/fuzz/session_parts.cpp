// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/session_parts.h"

#include <hdf5.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <sstream>

#include "core/base/text.h"
#include "core/experiment/analyze.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/sweep.h"
#include "core/experiment/user_weights.h"
#include "core/io/hdf5_handle.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/json.h"
#include "core/training/trainer.h"
#include "tests/fuzz/target.h"

namespace weightscape::fuzz {
namespace {

Experiment smallExperiment() {
  Experiment experiment;
  constexpr int kNeurons = 8;
  constexpr int kSamples = 30;
  experiment.data.groups[0].neurons_per_axis = kNeurons;
  experiment.data.samples = kSamples;
  experiment.network.hidden = 3;
  experiment.training.epochs = 2;
  experiment.training.batch = 10;
  experiment.training.patience = 1;
  experiment.embedding.neighbors = 3;
  return experiment;
}

/// All datasets of a file with the class and size of what they hold.
struct StoredPart {
  std::string path;
  H5T_class_t kind = H5T_NO_CLASS;
  std::size_t bytes = 0;
};

std::vector<StoredPart> storedParts(const std::filesystem::path& path) {
  std::vector<StoredPart> found;
  const hid_t file = H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT);
  const auto note = [](hid_t, const char* name, const auto* info, void* all) -> herr_t {
    if (info->type == H5O_TYPE_DATASET) {
      static_cast<std::vector<StoredPart>*>(all)->push_back({name, H5T_NO_CLASS, 0});
    }
    return 0;
  };
  hdf5::visitObjects(file, note, &found);
  for (StoredPart& part : found) {
    const hid_t set = H5Dopen2(file, part.path.c_str(), H5P_DEFAULT);
    const hid_t type = H5Dget_type(set);
    part.kind = H5Tget_class(type);
    part.bytes = H5Tget_size(type);
    H5Tclose(type);
    H5Dclose(set);
  }
  H5Fclose(file);
  return found;
}

void resize(Part& part, Index rows, Index columns) {
  constexpr Index kMost = 64;
  rows = std::clamp<Index>(rows, 0, kMost);
  columns = std::clamp<Index>(columns, 0, kMost);
  std::visit(
      [&](auto& values) {
        using Values = std::decay_t<decltype(values)>;
        if constexpr (std::is_same_v<Values, Matrix> || std::is_same_v<Values, MatrixOf<float>>) {
          Values larger = Values::Zero(rows, columns);
          const Index r = std::min(rows, values.rows());
          const Index c = std::min(columns, values.cols());
          larger.topLeftCorner(r, c) = values.topLeftCorner(r, c);
          values = std::move(larger);
        } else {
          values.resize(static_cast<std::size_t>(rows));
        }
      },
      part);
}

void set(Part& part, std::size_t place, const std::string& word) {
  const double value = parseNumber(word).value_or(0.0);
  std::visit(
      [&](auto& values) {
        using Values = std::decay_t<decltype(values)>;
        const auto size = static_cast<std::size_t>(values.size());
        if (size == 0) return;
        if constexpr (std::is_same_v<Values, std::vector<std::int64_t>>) {
          constexpr double kMost = 9.2e18;
          values[place % size] = std::isfinite(value)
                                     ? static_cast<std::int64_t>(std::clamp(value, -kMost, kMost))
                                     : 0;
        } else if constexpr (std::is_same_v<Values, std::string>) {
          values[place % size] = word.empty() ? ' ' : word[0];
        } else {
          values.reshaped()(static_cast<Index>(place % size)) =
              static_cast<typename Values::Scalar>(value);
        }
      },
      part);
}

}  // namespace

void writeSoundSession(const std::filesystem::path& file) {
  Experiment experiment = smallExperiment();
  auto dataset = std::make_shared<Dataset>(*makeDataset(experiment));
  for (Index n = 0; n < dataset->neurons(); ++n) dataset->names.push_back("n" + std::to_string(n));
  Trainer trainer = makeTrainer(experiment, dataset);
  SessionExtras extras;
  extras.view = R"({"views":[0,1]})";
  extras.frames.push_back(std::make_shared<const TimelineFrame>(
      TimelineFrame{trainer.step(), trainer.epoch(), trainer.network()}));
  trainer.advance(1000);
  RunResult run;
  run.experiment = experiment;
  run.experiment.data.file = "activity.npy";
  run.dataset = dataset;
  run.training = std::make_shared<const TrainerCheckpoint>(trainer.checkpoint());
  run.analysis = analyze(experiment, *dataset, trainer.network());
  LabelTable labels;
  labels.id_column = "id";
  labels.columns = {"type"};
  labels.ids = {"n0", "n1"};
  labels.cells = {{"a", "b"}};
  extras.labels = std::make_shared<const LabelTable>(labels);
  extras.sweep.plan.base = experiment;
  extras.sweep.plan.axes = {{"objective.l2", {"0", "0.01"}}};
  extras.sweep.plan.seeds = {1};
  runSweep(extras.sweep.plan, {0}, 1, [&](SweepOutcome&& outcome) {
    auto cell = std::make_shared<SweepCell>();
    cell->cell = outcome.cell;
    cell->verdict = outcome.result->analysis.verdict;
    cell->numbers = sweepNumbers(*outcome.result);
    cell->checkpoint = outcome.result->training;
    cell->embedding = outcome.result->analysis.embedding;
    cell->neurons = withoutActivity(*outcome.result->dataset);
    extras.sweep.cells[0] = cell;
  });
  auto failed = std::make_shared<SweepCell>();
  failed->cell = 1;
  failed->error = Message{"it failed at %1", {"once"}};
  extras.sweep.cells[1] = failed;
  PinnedRun pin;
  pin.experiment = experiment;
  pin.checkpoint = run.training;
  pin.finished = true;
  pin.frame = extras.frames[0];
  PinnedRun wiring;
  wiring.experiment = experiment;
  wiring.experiment.user_weights.file = "w.csv";
  wiring.user_weights = std::make_shared<const UserWeights>(
      userWeightsOf(Matrix::Random(3, 5), {}, {"a", "b", "c", "d", "e"}));
  extras.pins = {pin, wiring};
  writeSession(run, file, extras);
}

SessionParts partsOf(const std::filesystem::path& path) {
  SessionParts session;
  const std::vector<StoredPart> stored = storedParts(path);
  const Hdf5Reader file(path);
  session.format = file.textAttribute("format");
  session.schema = file.integerAttribute("schema");
  for (const StoredPart& part : stored) {
    Part& values = session.parts[part.path];
    if (part.kind == H5T_STRING) {
      values = file.text(part.path);
    } else if (part.kind == H5T_INTEGER) {
      values = file.integers(part.path);
    } else if (part.bytes == sizeof(float)) {
      values = MatrixOf<float>(file.matrix(part.path).cast<float>());
    } else {
      values = file.matrix(part.path);
    }
  }
  return session;
}

void change(SessionParts& session, const std::string& changes) {
  for (const std::string& line : split(changes, '\n')) {
    std::istringstream words(line);
    std::string what;
    std::string path;
    words >> what >> path;
    if (what == "schema") session.schema = static_cast<int>(parseNumber(path).value_or(0.0)) % 16;
    const auto part = session.parts.find(path);
    if (part == session.parts.end()) continue;
    if (what == "drop") session.parts.erase(part);
    if (what == "text") {
      std::string rest;
      std::getline(words >> std::ws, rest);
      const Json value = Json::parse(rest, nullptr, false);
      part->second = value.is_string() ? value.get<std::string>() : rest;
    }
    if (what == "set") {
      std::size_t place = 0;
      std::string value;
      words >> place >> value;
      set(part->second, place, value);
    }
    if (what == "size") {
      Index rows = 0;
      Index columns = 0;
      words >> rows >> columns;
      resize(part->second, rows, columns);
    }
  }
}

void write(const SessionParts& session, const std::filesystem::path& path) {
  Hdf5Writer file(path);
  file.attribute("format", session.format);
  file.attribute("schema", session.schema);
  for (const auto& [name, part] : session.parts) {
    if (const auto* doubles = std::get_if<Matrix>(&part)) {
      if (doubles->cols() == 1) {
        file.vector(name, doubles->col(0), "numbers");
      } else {
        file.matrix(name, *doubles, "numbers");
      }
    } else if (const auto* floats = std::get_if<MatrixOf<float>>(&part)) {
      file.floats(name, *floats, "numbers");
    } else if (const auto* wholes = std::get_if<std::vector<std::int64_t>>(&part)) {
      file.integers(name, *wholes, "numbers");
    } else {
      file.text(name, std::get<std::string>(part), "text");
    }
  }
  file.commit();
}

}  // namespace weightscape::fuzz
