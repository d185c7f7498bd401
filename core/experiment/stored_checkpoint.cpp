// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/stored_checkpoint.h"

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/experiment/experiment.h"
#include "core/experiment/provenance.h"

namespace weightscape {
namespace {

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

/// Shapes are held against the experiment before anything is read.
Gradient readParameters(const Hdf5Reader& file, const std::string& group, Index hidden,
                        const std::string& where) {
  if (!file.has(group + "/weights_in")) return {};
  const auto require = [&](const char* name, Index rows, Index columns) {
    const Hdf5Sizes sizes = file.sizes(group + name);
    if (sizes.rows == rows && sizes.columns == columns) return;
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1, %2: has %3 × %4 numbers; its experiment calls for %5 × %6."),
                {asIs(where), asIs(group + name), sizes.rows, sizes.columns, rows, columns}});
  };
  const Index neurons = file.sizes(group + "/weights_in").columns;
  require("/weights_in", hidden, neurons);
  require("/weights_out", neurons, hidden);
  require("/biases_hidden", hidden, 1);
  require("/biases_output", neurons, 1);
  Gradient values{file.matrix(group + "/weights_in"), file.matrix(group + "/weights_out"),
                  file.vector(group + "/biases_hidden"), file.vector(group + "/biases_output")};
  // In single precision, as most of them are trained: what is larger is infinite there.
  const auto finite = [](const auto& numbers) {
    return numbers.template cast<float>().allFinite();
  };
  if (!finite(values.w_in) || !finite(values.w_out) || !finite(values.b_hidden) ||
      !finite(values.b_output)) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1, %2: holds values that are NaN or infinite; all must be finite numbers."),
                {asIs(where), asIs(group)}});
  }
  return values;
}

/// A count that a file holds as a double.
std::int64_t counted(double value, const std::string& where) {
  constexpr double kMost = 9007199254740992.0;  // to which doubles count exactly
  if (value >= 0.0 && value <= kMost && value == std::floor(value)) {
    return static_cast<std::int64_t>(value);
  }
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 is no count; it takes whole numbers from 0."),
                      {asIs(where), exactNumber(value)}});
}

std::int64_t counted(std::int64_t value, const std::string& where) {
  return counted(static_cast<double>(value), where);
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

}  // namespace

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

std::vector<HistoryRow> historyRows(const Matrix& table, const std::string& where, Index skipped) {
  if (table.cols() != kHistoryColumns + skipped || table.rows() < 1) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT("%1, history: has %2 × %3 numbers; it needs at least one row of %4."),
        {asIs(where), table.rows(), table.cols(), kHistoryColumns + skipped}});
  }
  std::vector<HistoryRow> history(static_cast<std::size_t>(table.rows()));
  for (std::size_t i = 0; i < history.size(); ++i) {
    const auto row = table.row(static_cast<Index>(i));
    history[i].epoch = counted(row(0), where + ", history");
    history[i].step = counted(row(1), where + ", history");
    const auto rest = row.tail(kHistoryColumns - 2);
    history[i].train = {rest(0), rest(2), rest(3), rest(4)};
    history[i].validation = rest(1);
    history[i].l2 = rest(6);
  }
  return history;
}

void writeNetwork(const Autoencoder& network, const std::string& group, const std::string& what,
                  Hdf5Writer& file) {
  writeParameters(file, group, {network.w_in, network.w_out, network.b_hidden, network.b_output},
                  what);
}

Autoencoder readNetwork(const Hdf5Reader& file, const std::string& group,
                        const NetworkParameters& parameters, const std::string& where) {
  return networkOf(readParameters(file, group, parameters.hidden, where), parameters);
}

void writeCheckpoint(const TrainerCheckpoint& state, const std::string& group, Hdf5Writer& file) {
  writeNetwork(state.network, group + "network", "values", file);
  file.vector(group + "training/centered_biases_hidden", state.centered_b_hidden,
              "b_h as it is trained, for inputs less their mean; network/ has it for the inputs");
  file.vector(group + "training/centered_biases_output", state.centered_b_output,
              "b_o as it is trained, for inputs less their mean");
  file.integers(group + "optimizer/steps", {state.optimizer.steps},
                "steps that the optimiser has taken");
  writeParameters(file, group + "optimizer/first", state.optimizer.first.cast<double>(),
                  "running mean of the gradient, or velocity,");
  writeParameters(file, group + "optimizer/second", state.optimizer.second.cast<double>(),
                  "running mean of the squared gradient");
  if (state.optimizer.memory.size() > 0) {
    file.matrix(group + "optimizer/memory", state.optimizer.memory,
                "steps and changes of the gradient in turn, parameters × 2m (L-BFGS)");
  }
  if (state.best.network.w_in.size() > 0) {
    writeNetwork(state.best.network, group + "training/best",
                 "values with the lowest validation error, for inputs less their mean,", file);
    file.vector(
        group + "training/best/epoch_and_error",
        (Vector(2) << static_cast<double>(state.best.epoch), state.best.validation).finished(),
        "epoch of the lowest validation error, and that error");
  }
  // What has settled can be trained on: versions that know nothing of it do so.
  const bool settled = state.end == TrainingEnd::Settled;
  file.integers(group + "training/end",
                {static_cast<std::int64_t>(settled ? TrainingEnd::None : state.end)},
                "0 going on, 1 all epochs done, 2 stopped early, 3 converged");
  if (settled) {
    file.integers(group + "training/settled", {1}, "1 where the loss no longer fell");
  }
  file.text(group + "training/stages", stagesToJson(state.stages),
            "the parameters that it was trained with, from step to step, as JSON");
  file.text(group + "training/random", state.random,
            "state of the random numbers (std::mt19937_64)");
  file.integers(group + "training/order", {state.order.begin(), state.order.end()},
                "order of the samples in this epoch");
  file.integers(group + "training/counters",
                {state.position, state.step, state.epoch, state.first_epoch},
                "place in that order, steps and epochs taken, epoch that the last start was at");
  file.matrix(group + "history", historyTable(state.history),
              "a row an epoch: epoch, step, train_error, validation_error, l2_term, l1_term, "
              " activity_term, total, lambda");
}

TrainerCheckpoint readCheckpoint(const Hdf5Reader& file, const std::string& group,
                                 const Experiment& experiment, std::int64_t schema,
                                 const std::string& where) {
  const NetworkParameters& network = experiment.network;
  TrainerCheckpoint state;
  state.network = readNetwork(file, group + "network", network, where);
  if (file.has(group + "training/centered_biases_hidden")) {
    state.centered_b_hidden = file.vector(group + "training/centered_biases_hidden");
    state.centered_b_output = file.vector(group + "training/centered_biases_output");
  }
  const std::vector<std::int64_t> steps = file.integers(group + "optimizer/steps");
  const std::vector<std::int64_t> counters = file.integers(group + "training/counters");
  if (steps.size() != 1 || counters.size() != 4) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: its counters are incomplete; the file is damaged."),
                        {asIs(where)}});
  }
  const std::string counts = where + ", " + group + "training/counters";
  state.optimizer.steps = counted(steps[0], where + ", " + group + "optimizer/steps");
  if (file.has(group + "training/stages")) {
    state.stages = stagesFromJson(file.text(group + "training/stages"),
                                  where + ", " + group + "training/stages");
  } else {
    state.stages = {{Stage{0, 0, experiment.objective, experiment.training}}, false};
  }
  const auto means = [&](const char* name) {
    return readParameters(file, group + name, network.hidden, where).cast<float>();
  };
  state.optimizer.first = means("optimizer/first");
  state.optimizer.second = means("optimizer/second");
  if (file.has(group + "optimizer/memory"))
    state.optimizer.memory = file.matrix(group + "optimizer/memory");
  if (file.has(group + "training/best/weights_in")) {
    const Vector numbers = file.vector(group + "training/best/epoch_and_error");
    if (numbers.size() != 2)
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: its best epoch is incomplete."), {asIs(where)}});
    state.best.epoch = counted(numbers(0), where + ", " + group + "training/best");
    state.best.validation = numbers(1);
    state.best.network = readNetwork(file, group + "training/best", network, where);
  }
  const std::vector<std::int64_t> end = file.integers(group + "training/end");
  if (end.size() != 1 || end[0] < 0 || end[0] > 3) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, training/end: is not 0 to 3."), {asIs(where)}});
  }
  state.end = static_cast<TrainingEnd>(end[0]);
  if (state.end == TrainingEnd::None && file.has(group + "training/settled")) {
    state.end = TrainingEnd::Settled;
  }
  state.random = file.text(group + "training/random");
  const std::vector<std::int64_t> order = file.integers(group + "training/order");
  state.order.assign(order.begin(), order.end());
  state.position = counted(counters[0], counts);
  state.step = counted(counters[1], counts);
  state.epoch = counted(counters[2], counts);
  state.first_epoch = counted(counters[3], counts);
  state.history =
      historyRows(file.matrix(group + "history"), where, schema <= kLastWithSeconds ? 1 : 0);
  return state;
}

}  // namespace weightscape
