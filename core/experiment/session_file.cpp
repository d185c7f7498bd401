#include "core/experiment/session_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/stored_dataset.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"

namespace weightscape {
namespace {

constexpr const char* kFormat = "Weightscape session";
/// 1 had no frames, no view and no data of its own; up to 2 there were seconds, in the history
/// after the step.
constexpr std::int64_t kSchema = 3;

/// All parameters of a network in one row.
Index parameterCount(const Autoencoder& network) {
  return network.w_in.size() + network.w_out.size() + network.b_hidden.size() +
         network.b_output.size();
}

void writeFrames(const TimelineFrames& frames, Hdf5Writer& file) {
  if (frames.empty()) return;
  std::vector<std::int64_t> steps;
  std::vector<std::int64_t> epochs;
  Matrix table(static_cast<Index>(frames.size()), parameterCount(frames[0]->network));
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const Autoencoder& network = frames[i]->network;
    steps.push_back(frames[i]->step);
    epochs.push_back(frames[i]->epoch);
    auto row = table.row(static_cast<Index>(i));
    row << network.w_in.reshaped<Eigen::RowMajor>().transpose(),
        network.w_out.reshaped<Eigen::RowMajor>().transpose(), network.b_hidden.transpose(),
        network.b_output.transpose();
  }
  file.integers("timeline/steps", steps, "steps taken at each earlier moment");
  file.integers("timeline/epochs", epochs, "epochs done at each earlier moment");
  file.matrix("timeline/parameters", table,
              "a row a moment: weights_in and weights_out in C order, biases_hidden, "
              "biases_output");
}

TimelineFrames readFrames(const Hdf5Reader& file, const Autoencoder& like,
                          const std::string& where) {
  TimelineFrames frames;
  if (!file.has("timeline/parameters")) return frames;
  const std::vector<std::int64_t> steps = file.integers("timeline/steps");
  const std::vector<std::int64_t> epochs = file.integers("timeline/epochs");
  const Matrix table = file.matrix("timeline/parameters");
  if (table.cols() != parameterCount(like) || steps.size() != epochs.size() ||
      static_cast<Index>(steps.size()) != table.rows() ||
      !std::is_sorted(steps.begin(), steps.end())) {
    throw Error(where + ", timeline: does not fit the network; the file is damaged.");
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

}  // namespace

void writeSession(const RunResult& result, const std::filesystem::path& path,
                  const SessionExtras& extras) {
  const Dataset& dataset = *result.dataset;
  Hdf5Writer file(path);
  file.attribute("format", kFormat);
  file.attribute("schema", kSchema);
  file.attribute("version", std::string(kVersion));
  file.text("experiment", experimentToJson(result.experiment),
            "every parameter, as JSON; its data are drawn from its seed");
  file.matrix("data/centers", dataset.centers.transpose(),
              "preferred values, neurons × axes; NaN on the axes of other groups");
  file.integers("data/group", {dataset.group.begin(), dataset.group.end()},
                "latent group of each neuron, from 0");
  file.vector("data/eigenvalues", dataset.spectrum.values,
              "eigenvalues of the inputs' covariance, descending");
  if (!result.experiment.data.file.empty()) writeDataset(dataset, file);
  writeCheckpoint(result.trainer->checkpoint(), "", file);
  file.matrix("embedding/points", result.reading.embedding.points,
              "embedded neurons × axes; NaN where a component has fewer axes");
  const std::vector<int>& component = result.reading.embedding.component;
  file.integers("embedding/component", {component.begin(), component.end()},
                "connected component of each neuron, largest 0");
  file.text("scores", readingToJson(result.reading), "verdict and scores, as JSON");
  writeFrames(extras.frames, file);
  if (!extras.view.empty()) {
    file.text("view", extras.view, "how the window looked at it, as JSON");
  }
  file.commit();
}

StoredSession readSession(const std::filesystem::path& path) {
  const Hdf5Reader file(path);
  std::string format;
  try {
    format = file.textAttribute("format");
  } catch (const Error&) {
    format.clear();
  }
  if (format != kFormat) throw Error(path.string() + ": is an HDF5 file, but no session.");
  const std::int64_t schema = file.integerAttribute("schema");
  if (schema < 1 || schema > kSchema) {
    throw Error(path.string() + ": has schema " + std::to_string(schema) + "; this version (" +
                std::string(kVersion) + ") reads schema 1 to " + std::to_string(kSchema) +
                ". A newer version of Weightscape wrote it.");
  }
  StoredSession session;
  session.experiment = experimentFromJson(file.text("experiment"), path.string());
  session.checkpoint = readCheckpoint(file, "", session.experiment.network, schema, path.string());
  if (hasDataset(file)) {
    session.dataset = std::make_shared<const Dataset>(
        readDataset(file, session.experiment.network.biases, path.string()));
  }
  session.extras.frames = readFrames(file, session.checkpoint.network, path.string());
  if (file.has("view")) session.extras.view = file.text("view");
  return session;
}

RunResult runOf(const StoredSession& stored) {
  RunResult result;
  result.experiment = stored.experiment;
  result.dataset = stored.dataset ? stored.dataset : makeDataset(stored.experiment);
  auto trainer = std::make_shared<Trainer>(makeTrainer(stored.experiment, result.dataset));
  trainer->restore(stored.checkpoint);
  result.reading = readWiring(result.experiment, *result.dataset, trainer->network());
  result.complete = trainer->finished();
  result.trainer = std::move(trainer);
  return result;
}

}  // namespace weightscape
