// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/stored_runs.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/experiment/stored_dataset.h"
#include "core/experiment/timeline_frame.h"
#include "core/experiment/user_weights.h"
#include "core/io/message_json.h"

namespace weightscape {
namespace {

constexpr std::int64_t kMostPins = 64;  ///< far more than a window shows

std::string asLines(const std::vector<std::string>& lines) {
  std::string text;
  for (std::size_t i = 0; i < lines.size(); ++i) text += (i == 0 ? "" : "\n") + lines[i];
  return text;
}

/// Text as it was written: the empty one is stored as one zero.
std::string textOf(const Hdf5Reader& file, const std::string& path) {
  std::string text = file.text(path);
  while (!text.empty() && text.back() == '\0') text.pop_back();
  return text;
}

std::vector<std::string> linesOf(const Hdf5Reader& file, const std::string& path) {
  const std::string text = textOf(file, path);
  return text.empty() ? std::vector<std::string>() : split(text, '\n');
}

[[noreturn]] void damaged(const std::string& where, const std::string& part, const Argument& what) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1, %2: %3; the file is damaged."),
                      {asIs(where), asIs(part), what}});
}

/// Of sweeps that do not say.
std::vector<std::string> columnsBeforeTheyWereNamed() {
  return {"geodesic_correlation", "circular_correlation", "neighbor_recall", "trustworthiness",
          "continuity",           "group_purity",         "components",      "error_training",
          "error_validation",     "explained_training",   "alignment",       "gram_error",
          "participation_ratio",  "silent_energy"};
}

/// Of the values of an axis: the first has the name that it has had since there was one alone.
std::string valuesPath(std::size_t axis) {
  return axis == 0 ? "sweep/values" : "sweep/values_" + std::to_string(axis + 1);
}

std::string cellGroup(std::size_t cell) { return "sweep/" + std::to_string(cell) + "/"; }

constexpr const char* kAsJson = "_json";

void writeMessage(const Message& message, const std::string& path, Hdf5Writer& file) {
  std::vector<std::string> lines = {message.pattern};
  for (const Argument& argument : message.arguments) lines.push_back(argument.english());
  file.text(path, asLines(lines), "a sentence with places %1, %2, …, then what goes there");
  const bool words_alone =
      std::all_of(message.arguments.begin(), message.arguments.end(), [](const Argument& argument) {
        return !argument.isName() && argument.sentence() == nullptr;
      });
  if (words_alone) return;
  file.text(path + kAsJson,
            messageJson(message).dump(-1, ' ', false, Json::error_handler_t::replace),
            "the same as JSON, with names and sentences told from words");
}

Message readMessage(const Hdf5Reader& file, const std::string& path, const std::string& where) {
  if (const std::string json = path + kAsJson; file.has(json)) {  // not of earlier versions
    std::string place = where;
    place += ", " + json;
    return messageFromJson(parseJson(textOf(file, json), place), place);
  }
  std::vector<std::string> lines = linesOf(file, path);
  if (lines.empty()) return {};
  Message message{std::move(lines.front()), {}};
  message.arguments.assign(std::make_move_iterator(lines.begin() + 1),
                           std::make_move_iterator(lines.end()));
  return message;
}

void writeCell(const SweepCell& cell, Hdf5Writer& file) {
  const std::string group = cellGroup(cell.cell);
  file.text(group + "error", cell.error.english(), "why the run failed; empty when it did not");
  if (!cell.error.empty()) writeMessage(cell.error, group + "error_parts", file);
  if (!cell.checkpoint) return;
  file.integers(group + "verdict", {static_cast<std::int64_t>(cell.verdict.kind)},
                "0 collapsed, 1 recovered, 2 partly recovered, 3 not recovered, 4 unscored");
  writeMessage(cell.verdict.headline, group + "headline", file);
  writeMessage(cell.verdict.detail, group + "detail", file);
  file.vector(
      group + "numbers",
      Eigen::Map<const Vector>(cell.numbers.data(), static_cast<Index>(cell.numbers.size())),
      "the scores of sweep/columns, in its order");
  if (!cell.shapes.empty()) {
    file.text(group + "shapes", cell.shapes, "found in the weights, without their truth");
  }
  file.matrix(group + "embedding/points", cell.embedding.points, "embedded neurons × axes");
  file.integers(group + "embedding/component",
                {cell.embedding.component.begin(), cell.embedding.component.end()},
                "connected component of each neuron, largest 0");
  file.integers(group + "embedding/shared_axes", {cell.embedding.shared_axes ? 1 : 0},
                "1 where all components share one set of axes");
  const Dataset& neurons = cell.neurons;
  writeNeurons(neurons, file, group);
  std::vector<std::string> axes;
  for (const Axis axis : neurons.axes) axes.push_back(axisName(axis));
  file.text(group + "data/axes", asLines(axes), "what each column of centers is, a line each");
  file.integers(group + "data/axis_group", {neurons.axis_group.begin(), neurons.axis_group.end()},
                "group of each of those columns");
  file.integers(group + "data/groups", {neurons.groups},
                "number of groups; 0 where they are not known");
  writeCheckpoint(*cell.checkpoint, group, file);
}

Embedding readEmbedding(const Hdf5Reader& file, const std::string& group,
                        const std::string& where) {
  Embedding embedding;
  embedding.points = file.matrix(group + "embedding/points");
  const std::vector<std::int64_t> component = file.integers(group + "embedding/component");
  const auto neurons = static_cast<std::int64_t>(component.size());
  if (neurons != embedding.points.rows())
    damaged(where, group + "embedding", WEIGHTSCAPE_TEXT("does not fit itself"));
  for (std::int64_t n = 0; n < neurons; ++n) {
    const std::int64_t c = component[static_cast<std::size_t>(n)];
    if (c < 0 || c >= neurons)
      damaged(where, group + "embedding", WEIGHTSCAPE_TEXT("has a component out of range"));
    if (static_cast<std::size_t>(c) >= embedding.components.size()) {
      embedding.components.resize(static_cast<std::size_t>(c) + 1);
    }
    embedding.component.push_back(static_cast<int>(c));
    embedding.components[static_cast<std::size_t>(c)].members.push_back(n);
  }
  for (const EmbeddedComponent& part : embedding.components) {
    if (part.members.empty())
      damaged(where, group + "embedding", WEIGHTSCAPE_TEXT("has an empty component"));
  }
  const std::vector<std::int64_t> shared = file.integers(group + "embedding/shared_axes");
  embedding.shared_axes = shared.size() == 1 && shared[0] == 1;
  return embedding;
}

Dataset readNeurons(const Hdf5Reader& file, const std::string& group, Index count,
                    const std::string& where) {
  Dataset neurons;
  neurons.inputs = Matrix(count, 0);
  for (const std::string& name : linesOf(file, group + "data/axes")) {
    neurons.axes.push_back(axisFromName(name));
  }
  const std::vector<std::int64_t> axis_group = file.integers(group + "data/axis_group");
  const std::vector<std::int64_t> of = file.integers(group + "data/group");
  const std::vector<std::int64_t> groups = file.integers(group + "data/groups");
  const auto axes = static_cast<Index>(neurons.axes.size());
  const auto in_groups = [&](std::int64_t g) { return g >= 0 && g < groups[0]; };
  if (groups.size() != 1 || groups[0] < 0 || groups[0] > count ||
      static_cast<Index>(axis_group.size()) != axes ||
      !std::all_of(axis_group.begin(), axis_group.end(), in_groups)) {
    damaged(where, group + "data", WEIGHTSCAPE_TEXT("its groups do not fit its axes"));
  }
  neurons.groups = static_cast<int>(groups[0]);
  neurons.axis_group.assign(axis_group.begin(), axis_group.end());
  if (neurons.groups == 0) return neurons;
  neurons.centers = file.matrix(group + "data/centers").transpose();
  if (static_cast<Index>(of.size()) != count || !std::all_of(of.begin(), of.end(), in_groups) ||
      neurons.centers.rows() != axes || neurons.centers.cols() != count) {
    damaged(where, group + "data",
            WEIGHTSCAPE_TEXT("what is known of the neurons does not fit their number"));
  }
  for (const std::int64_t g : of) neurons.group.push_back(static_cast<int>(g));
  return neurons;
}

std::shared_ptr<const SweepCell> readCell(const Hdf5Reader& file, const SweepPlan& plan,
                                          std::size_t number,
                                          const std::vector<std::string>& columns,
                                          std::int64_t schema, const std::string& where) {
  const std::string group = cellGroup(number);
  auto cell = std::make_shared<SweepCell>();
  cell->cell = number;
  if (const std::string error = textOf(file, group + "error"); !error.empty()) {
    const std::string parts = group + "error_parts";  // not of earlier versions
    cell->error = file.has(parts) ? readMessage(file, parts, where) : Message{"%1", {error}};
    return cell;
  }
  const std::vector<std::int64_t> kind = file.integers(group + "verdict");
  if (kind.size() != 1 || kind[0] < 0 ||
      kind[0] > static_cast<std::int64_t>(VerdictKind::Unscored)) {
    damaged(where, group + "verdict", WEIGHTSCAPE_TEXT("is not 0 to 4"));
  }
  cell->verdict.kind = static_cast<VerdictKind>(kind[0]);
  cell->verdict.headline = readMessage(file, group + "headline", where);
  cell->verdict.detail = readMessage(file, group + "detail", where);
  const Vector numbers = file.vector(group + "numbers");
  if (numbers.size() > static_cast<Index>(columns.size())) {
    damaged(where, group + "numbers", WEIGHTSCAPE_TEXT("are too many"));
  }
  cell->numbers = inSweepOrder(columns, {numbers.begin(), numbers.end()});
  if (file.has(group + "shapes")) cell->shapes = textOf(file, group + "shapes");
  cell->embedding = readEmbedding(file, group, where);
  cell->neurons = readNeurons(file, group, cell->embedding.points.rows(), where);
  cell->checkpoint = std::make_shared<const TrainerCheckpoint>(
      readCheckpoint(file, group, experimentOf(plan, number), schema, where));
  return cell;
}

std::string pinGroup(std::size_t pin) { return "pins/" + std::to_string(pin) + "/"; }

}  // namespace

void writeSweepCells(const KeptSweep& sweep, Hdf5Writer& file) {
  if (sweep.cells.empty()) return;
  const SweepPlan& plan = sweep.plan;
  file.text("sweep/experiment", experimentToJson(plan.base), "of every cell, as JSON");
  std::vector<std::string> paths;
  for (const SweepAxis& axis : plan.axes) paths.push_back(axis.path);
  file.text("sweep/over", asLines(paths), "the parameters that change, a line each");
  for (std::size_t a = 0; a < plan.axes.size(); ++a) {
    file.text(valuesPath(a), asLines(plan.axes[a].values), "the values of one, a line each");
  }
  file.text("sweep/columns", asLines(sweepColumns()),
            "what the numbers of a cell are, a line each");
  file.integers("sweep/seeds", plan.seeds, "each value was run with each of these");
  std::vector<std::int64_t> numbers;
  for (const auto& [number, cell] : sweep.cells) {
    // A picture alone, of a folder that an older version wrote, cannot be trained on from here.
    if (cell->error.empty() && !cell->checkpoint) continue;
    numbers.push_back(static_cast<std::int64_t>(number));
    writeCell(*cell, file);
  }
  file.integers("sweep/cells", numbers, "cells that have finished; point by point, then seeds");
}

KeptSweep readSweepCells(const Hdf5Reader& file, std::int64_t schema, const std::string& where) {
  KeptSweep sweep;
  if (!file.has("sweep/cells")) return sweep;
  sweep.plan.base = experimentFromJson(file.text("sweep/experiment"), where + ", sweep");
  sweep.plan.axes.clear();
  for (const std::string& path : linesOf(file, "sweep/over")) {
    sweep.plan.axes.push_back({path, linesOf(file, valuesPath(sweep.plan.axes.size()))});
  }
  sweep.plan.seeds = file.integers("sweep/seeds");
  validate(sweep.plan, {}, PlanFrom::Stored);
  const std::vector<std::string> columns =
      file.has("sweep/columns") ? linesOf(file, "sweep/columns") : columnsBeforeTheyWereNamed();
  for (const std::int64_t number : file.integers("sweep/cells")) {
    if (number < 0 || number >= static_cast<std::int64_t>(sweep.plan.cells())) {
      damaged(where, "sweep/cells",
              Message{WEIGHTSCAPE_TEXT("%1 is no cell of the sweep"), {number}});
    }
    const auto cell = static_cast<std::size_t>(number);
    sweep.cells[cell] = readCell(file, sweep.plan, cell, columns, schema, where);
  }
  return sweep;
}

void writePins(const std::vector<PinnedRun>& pins, const std::shared_ptr<const Dataset>& dataset,
               Hdf5Writer& file) {
  if (pins.empty()) return;
  file.integers("pins/count", {static_cast<std::int64_t>(pins.size())}, "runs that were pinned");
  for (std::size_t i = 0; i < pins.size(); ++i) {
    const PinnedRun& pin = pins[i];
    const std::string group = pinGroup(i);
    file.text(group + "experiment", experimentToJson(pin.experiment), "its parameters, as JSON");
    if (pin.user_weights) {
      file.matrix(group + "wiring/points", pin.user_weights->points, "one a column");
      file.text(group + "wiring/names", asLines(pin.user_weights->names),
                "of the points, a line each");
      continue;
    }
    writeCheckpoint(*pin.checkpoint, group, file);
    if (pin.finished) {
      file.integers(group + "finished", {*pin.finished ? 1 : 0},
                    "0 where it was still to be trained on");
    }
    if (pin.frame) {
      writeNetwork(pin.frame->network, group + "shown/network", "values at the moment pinned,",
                   file);
      file.integers(group + "shown/moment", {pin.frame->step, pin.frame->epoch},
                    "steps and epochs taken at that moment");
    }
    if (pin.experiment.data.file.empty()) continue;
    file.integers(group + "data/of_session", {pin.dataset == dataset ? 1 : 0},
                  "1 where its data are the session's own");
    if (pin.dataset == dataset) continue;
    writeNeurons(*pin.dataset, file, group);
    writeDataset(*pin.dataset, file, group);
  }
}

std::vector<PinnedRun> readPins(const Hdf5Reader& file,
                                const std::shared_ptr<const Dataset>& dataset, std::int64_t schema,
                                const std::string& where) {
  std::vector<PinnedRun> pins;
  if (!file.has("pins/count")) return pins;
  const std::vector<std::int64_t> count = file.integers("pins/count");
  if (count.size() != 1 || count[0] < 0 || count[0] > kMostPins) {
    damaged(where, "pins/count", Message{WEIGHTSCAPE_TEXT("is not 0 to %1"), {kMostPins}});
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(count[0]); ++i) {
    const std::string group = pinGroup(i);
    PinnedRun pin;
    std::string place = where;
    place += ", ";
    place += group;
    pin.experiment = experimentFromJson(file.text(group + "experiment"), place);
    if (file.has(group + "wiring/points")) {
      UserWeights user_weights;
      user_weights.points = file.matrix(group + "wiring/points");
      user_weights.names = linesOf(file, group + "wiring/names");
      if (!user_weights.names.empty() &&
          static_cast<Index>(user_weights.names.size()) != user_weights.points.cols()) {
        damaged(where, group + "wiring", WEIGHTSCAPE_TEXT("its names do not fit its points"));
      }
      pin.user_weights = std::make_shared<const UserWeights>(std::move(user_weights));
      pins.push_back(std::move(pin));
      continue;
    }
    const NetworkParameters& network = pin.experiment.network;
    pin.checkpoint = std::make_shared<const TrainerCheckpoint>(
        readCheckpoint(file, group, pin.experiment, schema, where));
    if (file.has(group + "finished")) {
      pin.finished = file.integers(group + "finished") != std::vector<std::int64_t>{0};
    }
    if (file.has(group + "shown/moment")) {
      const std::vector<std::int64_t> moment = file.integers(group + "shown/moment");
      Autoencoder shown = readNetwork(file, group + "shown/network", network, where);
      const Autoencoder& whole = pin.checkpoint->network;
      const auto same = [](const auto& a, const auto& b) {
        return a.rows() == b.rows() && a.cols() == b.cols();
      };
      if (moment.size() != 2 || !same(shown.w_in, whole.w_in) || !same(shown.w_out, whole.w_out) ||
          !same(shown.b_hidden, whole.b_hidden) || !same(shown.b_output, whole.b_output)) {
        damaged(where, group + "shown", WEIGHTSCAPE_TEXT("does not fit the network"));
      }
      pin.frame = std::make_shared<const TimelineFrame>(
          TimelineFrame{moment[0], moment[1], std::move(shown)});
    }
    if (!pin.experiment.data.file.empty()) {
      const std::vector<std::int64_t> of_session = file.integers(group + "data/of_session");
      if (of_session.size() == 1 && of_session[0] == 1) {
        if (!dataset) damaged(where, group + "data", WEIGHTSCAPE_TEXT("the session holds none"));
        pin.dataset = dataset;
      } else {
        pin.dataset =
            std::make_shared<const Dataset>(readDataset(file, network.biases, where, group));
      }
    }
    pins.push_back(std::move(pin));
  }
  return pins;
}

}  // namespace weightscape
