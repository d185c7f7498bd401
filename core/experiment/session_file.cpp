// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/session_file.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/version.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/stored_dataset.h"
#include "core/experiment/stored_runs.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"
#include "core/io/label_json.h"
#include "core/training/checkpoint.h"

namespace weightscape {
namespace {

constexpr const char* kSessionFormat = "Weightscape session";
/// 1 had no frames, no view and no data of its own; up to 2 there were seconds, in the history
/// after the step; up to 3 neither a sweep nor pinned runs, and frames were doubles.
constexpr std::int64_t kSessionSchema = 4;
/// Earlier moments are the largest part of a session, and less would be missed.
constexpr double kMostFrames = 60.0;
constexpr double kFewestFrames = 8.0;
constexpr double kMostFrameBytes = 4e6;

/// All parameters of a network in one row.
Index parameterCount(const Autoencoder& network) {
  return network.w_in.size() + network.w_out.size() + network.b_hidden.size() +
         network.b_output.size();
}

void writeFrames(const TimelineFrames& all, Hdf5Writer& file) {
  const TimelineFrames frames = keptFrames(all);
  if (frames.empty()) return;
  std::vector<std::int64_t> steps;
  std::vector<std::int64_t> epochs;
  MatrixOf<float> table(static_cast<Index>(frames.size()), parameterCount(frames[0]->network));
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const Autoencoder& network = frames[i]->network;
    steps.push_back(frames[i]->step);
    epochs.push_back(frames[i]->epoch);
    auto row = table.row(static_cast<Index>(i));
    row << network.w_in.reshaped<Eigen::RowMajor>().transpose().cast<float>(),
        network.w_out.reshaped<Eigen::RowMajor>().transpose().cast<float>(),
        network.b_hidden.transpose().cast<float>(), network.b_output.transpose().cast<float>();
  }
  file.integers("timeline/steps", steps, "steps taken at each earlier moment");
  file.integers("timeline/epochs", epochs, "epochs done at each earlier moment");
  file.floats("timeline/parameters", table,
              "a row a moment: weights_in and weights_out in C order, biases_hidden, "
              "biases_output");
}

TimelineFrames readFrames(const Hdf5Reader& file, const Autoencoder& like,
                          const std::string& where) {
  TimelineFrames frames;
  if (!file.has("timeline/parameters")) return frames;
  const std::vector<std::int64_t> steps = file.integers("timeline/steps");
  const std::vector<std::int64_t> epochs = file.integers("timeline/epochs");
  if (file.sizes("timeline/parameters").columns != parameterCount(like)) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1, timeline: does not fit the network; the file is damaged."),
                {asIs(where)}});
  }
  const Matrix table = file.matrix("timeline/parameters");
  if (table.cols() != parameterCount(like) || steps.size() != epochs.size() ||
      static_cast<Index>(steps.size()) != table.rows() ||
      !std::is_sorted(steps.begin(), steps.end()) || (!steps.empty() && steps.front() < 0) ||
      std::any_of(epochs.begin(), epochs.end(), [](std::int64_t epoch) { return epoch < 0; }) ||
      !table.allFinite()) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1, timeline: does not fit the network; the file is damaged."),
                {asIs(where)}});
  }
  for (std::size_t i = 0; i < steps.size(); ++i) {
    auto frame = std::make_shared<TimelineFrame>(TimelineFrame{steps[i], epochs[i], like});
    Index at = 0;
    const auto row = table.row(static_cast<Index>(i));
    const auto take = [&](auto&& target) {
      target = row.segment(at, target.size()).transpose();
      at += target.size();
    };
    take(frame->network.w_in.reshaped<Eigen::RowMajor>());
    take(frame->network.w_out.reshaped<Eigen::RowMajor>());
    take(frame->network.b_hidden.reshaped());
    take(frame->network.b_output.reshaped());
    frames.push_back(std::move(frame));
  }
  return frames;
}

bool saysSession(const Hdf5Reader& file) {
  try {
    return file.textAttribute("format") == kSessionFormat;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

TimelineFrames keptFrames(const TimelineFrames& frames) {
  if (frames.empty()) return frames;
  const double bytes = sizeof(float) * static_cast<double>(parameterCount(frames[0]->network));
  const auto most =
      static_cast<std::size_t>(std::clamp(kMostFrameBytes / bytes, kFewestFrames, kMostFrames));
  if (frames.size() <= most) return frames;
  // The first and the last stay, the others evenly between them.
  TimelineFrames kept;
  for (std::size_t i = 0; i < most; ++i) {
    kept.push_back(frames[i * (frames.size() - 1) / (most - 1)]);
  }
  return kept;
}

void writeSession(const RunResult& result, const std::filesystem::path& path,
                  const SessionExtras& extras, const Control& control) {
  const Dataset& dataset = *result.dataset;
  Hdf5Writer file(path, extras.readers, control);
  file.attribute("format", kSessionFormat);
  file.attribute("schema", kSessionSchema);
  file.attribute("version", std::string(kVersion));
  file.text("experiment", experimentToJson(result.experiment),
            "every parameter, as JSON; its data are drawn from its seed");
  writeNeurons(dataset, file);
  if (!result.experiment.data.file.empty()) writeDataset(dataset, file);
  writeCheckpoint(*result.training, "", file);
  file.matrix("embedding/points", result.analysis.embedding.points,
              "embedded neurons × axes; NaN where a component has fewer axes");
  const std::vector<int>& component = result.analysis.embedding.component;
  file.integers("embedding/component", {component.begin(), component.end()},
                "connected component of each neuron, largest 0");
  file.text("scores", scoresToJson(result), "verdict and scores, as JSON");
  writeFrames(extras.frames, file);
  writeSweepCells(extras.sweep, file);
  writePins(extras.pins, result.dataset, file);
  if (extras.labels) {
    file.text("labels", labelsToJson(*extras.labels, {dataset.names.begin(), dataset.names.end()}),
              "table of labels of these neurons, as JSON");
  }
  if (!extras.view.empty()) {
    file.text("view", extras.view, "how the window looked at it, as JSON");
  }
  file.commit();
}

bool isSession(const std::filesystem::path& path, const Control& control) {
  return saysSession(Hdf5Reader(path, control));
}

StoredSession readSession(const std::filesystem::path& path, const Control& control) {
  const Hdf5Reader file(path, control);
  if (!saysSession(file))
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is an HDF5 file, but no session."), {path}});
  const std::int64_t schema = file.integerAttribute("schema");
  if (schema < 1 || schema > kSessionSchema) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: has schema %2; this version (%3) reads schema 1 to "
                                         "%4. A newer version of Weightscape wrote it."),
                        {path, schema, asIs(std::string(kVersion)), kSessionSchema}});
  }
  StoredSession session;
  session.experiment = experimentFromJson(file.text("experiment"), path.string());
  session.checkpoint = readCheckpoint(file, "", session.experiment, schema, path.string());
  if (hasDataset(file)) {
    session.dataset = std::make_shared<const Dataset>(
        readDataset(file, session.experiment.network.biases, path.string()));
  }
  session.extras.frames = readFrames(file, session.checkpoint.network, path.string());
  if (file.has("view")) session.extras.view = file.text("view");
  if (file.has("labels")) {
    session.extras.labels = std::make_shared<const LabelTable>(
        labelsFromJson(file.text("labels"), path.string() + ", labels"));
  }
  session.extras.sweep = readSweepCells(file, schema, path.string());
  session.extras.pins = readPins(file, session.dataset, schema, path.string());
  file.requireIntact();  // what is made anew, as the scores, was not looked at so far
  return session;
}

RunResult runOf(const StoredSession& stored, const Control& control) {
  RunResult result = trainingOf(stored, control);
  // What is told of the network is told with what it was trained with.
  result.experiment = asTrained(std::move(result.experiment), *result.training);
  result.analysis = analyze(result.experiment, *result.dataset, *result.training, control);
  return result;
}

RunResult trainingOf(const StoredSession& stored, const Control& control) {
  RunResult result;
  result.experiment = stored.experiment;
  result.dataset = stored.dataset ? stored.dataset : makeDataset(stored.experiment, control);
  result.training = checkedTraining(stored.experiment, result.dataset, stored.checkpoint, control);
  result.complete = finished(*result.training, stored.experiment.training);
  return result;
}

}  // namespace weightscape
