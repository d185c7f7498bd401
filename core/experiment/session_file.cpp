#include "core/experiment/session_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/stored_dataset.h"
#include "core/io/hdf5_reader.h"
#include "core/io/hdf5_writer.h"

namespace weightscape {
namespace {

constexpr const char* kFormat = "Weightscape session";
/// 1 had no frames, no view and no data of its own; up to 2 there were seconds, in the history
/// after the step.
constexpr std::int64_t kSchema = 3;
constexpr std::int64_t kLastWithSeconds = 2;
constexpr Index kHistoryColumns = 9;

void writeParameters(Hdf5Writer& file, const std::string& group, const Gradient& values,
                     const std::string& what) {
  if (values.w_in.size() == 0) return;
  file.matrix(group + "/weights_in", values.w_in, what + " of W_in, hidden units × neurons");
  file.matrix(group + "/weights_out", values.w_out, what + " of W_out, neurons × hidden units");
  file.vector(group + "/biases_hidden", values.b_hidden, what + " of b_h, hidden units");
  file.vector(group + "/biases_output", values.b_output, what + " of b_o, neurons");
}

Gradient readParameters(const Hdf5Reader& file, const std::string& group) {
  if (!file.has(group + "/weights_in")) return {};
  return {file.matrix(group + "/weights_in"), file.matrix(group + "/weights_out"),
          file.vector(group + "/biases_hidden"), file.vector(group + "/biases_output")};
}

Autoencoder networkOf(Gradient values, const NetworkParameters& parameters) {
  Autoencoder network;
  network.activation = parameters.activation;
  network.biases = parameters.biases;
  network.tied = parameters.tied;
  network.w_in = std::move(values.w_in);
  network.w_out = std::move(values.w_out);
  network.b_hidden = std::move(values.b_hidden);
  network.b_output = std::move(values.b_output);
  return network;
}

Matrix historyTable(const std::vector<HistoryRow>& history) {
  Matrix table(static_cast<Index>(history.size()), kHistoryColumns);
  for (std::size_t i = 0; i < history.size(); ++i) {
    const HistoryRow& row = history[i];
    table.row(static_cast<Index>(i)) << static_cast<double>(row.epoch),
        static_cast<double>(row.step), row.train.reconstruction, row.validation, row.train.l2,
        row.train.l1, row.train.activity, row.train.total(), row.l2;
  }
  return table;
}

std::vector<HistoryRow> historyRows(const Matrix& table, std::int64_t schema,
                                    const std::string& where) {
  const Index skipped = schema <= kLastWithSeconds ? 1 : 0;
  if (table.cols() != kHistoryColumns + skipped || table.rows() < 1) {
    throw Error(where + ", history: has " + std::to_string(table.rows()) + " × " +
                std::to_string(table.cols()) + " numbers; it needs at least one row of " +
                std::to_string(kHistoryColumns + skipped) + ".");
  }
  std::vector<HistoryRow> history(static_cast<std::size_t>(table.rows()));
  for (std::size_t i = 0; i < history.size(); ++i) {
    const auto row = table.row(static_cast<Index>(i));
    history[i].epoch = static_cast<std::int64_t>(row(0));
    history[i].step = static_cast<std::int64_t>(row(1));
    const auto rest = row.tail(kHistoryColumns - 2);
    history[i].train = {rest(0), rest(2), rest(3), rest(4)};
    history[i].validation = rest(1);
    history[i].l2 = rest(6);
  }
  return history;
}

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
  const TrainerCheckpoint state = result.trainer->checkpoint();
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
  const Autoencoder& network = state.network;
  writeParameters(file, "network",
                  {network.w_in, network.w_out, network.b_hidden, network.b_output}, "values");
  file.integers("optimizer/steps", {state.optimizer.steps}, "steps that the optimiser has taken");
  writeParameters(file, "optimizer/first", state.optimizer.first,
                  "running mean of the gradient, or velocity,");
  writeParameters(file, "optimizer/second", state.optimizer.second,
                  "running mean of the squared gradient");
  if (state.optimizer.memory.size() > 0) {
    file.matrix("optimizer/memory", state.optimizer.memory,
                "steps and changes of the gradient in turn, parameters × 2m (L-BFGS)");
  }
  if (state.best.network.w_in.size() > 0) {
    const Autoencoder& best = state.best.network;
    writeParameters(file, "training/best", {best.w_in, best.w_out, best.b_hidden, best.b_output},
                    "values with the lowest validation error");
    file.vector(
        "training/best/epoch_and_error",
        (Vector(2) << static_cast<double>(state.best.epoch), state.best.validation).finished(),
        "epoch of the lowest validation error, and that error");
  }
  file.integers("training/end", {static_cast<std::int64_t>(state.end)},
                "0 going on, 1 all epochs done, 2 stopped early, 3 converged");
  file.text("training/random", state.random, "state of the random numbers (std::mt19937_64)");
  file.integers("training/order", {state.order.begin(), state.order.end()},
                "order of the samples in this epoch");
  file.integers("training/counters", {state.position, state.step, state.epoch, state.first_epoch},
                "place in that order, steps and epochs taken, epoch that the last start was at");
  file.matrix("history", historyTable(state.history),
              "a row an epoch: epoch, step, train_error, validation_error, l2_term, l1_term, "
              " activity_term, total, lambda");
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
  TrainerCheckpoint& state = session.checkpoint;
  state.network = networkOf(readParameters(file, "network"), session.experiment.network);
  const std::vector<std::int64_t> steps = file.integers("optimizer/steps");
  const std::vector<std::int64_t> counters = file.integers("training/counters");
  if (steps.size() != 1 || counters.size() != 4) {
    throw Error(path.string() + ": its counters are incomplete; the file is damaged.");
  }
  state.optimizer.steps = steps[0];
  state.optimizer.first = readParameters(file, "optimizer/first");
  state.optimizer.second = readParameters(file, "optimizer/second");
  if (file.has("optimizer/memory")) state.optimizer.memory = file.matrix("optimizer/memory");
  if (file.has("training/best/weights_in")) {
    const Vector numbers = file.vector("training/best/epoch_and_error");
    if (numbers.size() != 2) throw Error(path.string() + ": its best epoch is incomplete.");
    state.best.epoch = static_cast<std::int64_t>(numbers(0));
    state.best.validation = numbers(1);
    state.best.network =
        networkOf(readParameters(file, "training/best"), session.experiment.network);
  }
  const std::vector<std::int64_t> end = file.integers("training/end");
  if (end.size() != 1 || end[0] < 0 || end[0] > 3) {
    throw Error(path.string() + ", training/end: is not 0 to 3.");
  }
  state.end = static_cast<TrainingEnd>(end[0]);
  state.random = file.text("training/random");
  const std::vector<std::int64_t> order = file.integers("training/order");
  state.order.assign(order.begin(), order.end());
  state.position = counters[0];
  state.step = counters[1];
  state.epoch = counters[2];
  state.first_epoch = counters[3];
  state.history = historyRows(file.matrix("history"), schema, path.string());
  if (hasDataset(file)) {
    session.dataset = std::make_shared<const Dataset>(
        readDataset(file, session.experiment.network.biases, path.string()));
  }
  session.extras.frames = readFrames(file, state.network, path.string());
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
