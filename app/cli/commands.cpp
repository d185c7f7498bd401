// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/document_commands.h"
#include "app/cli/evidence_command.h"
#include "app/cli/experiment_source.h"
#include "app/cli/inspect_command.h"
#include "app/cli/interrupt.h"
#include "app/cli/page_command.h"
#include "app/cli/parameter_flags.h"
#include "app/cli/progress_bar.h"
#include "app/cli/sweep_commands.h"
#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/base/count.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/parallel.h"
#include "core/base/text.h"
#include "core/data/product.h"
#include "core/embedding/embedding_cost.h"
#include "core/experiment/analyze.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/known_centers.h"
#include "core/experiment/presets.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/session_file.h"
#include "core/experiment/user_weights.h"
#include "core/experiment/weights_recovery.h"
#include "core/experiment/wiring_picture.h"
#include "core/io/matrix_file.h"
#include "core/network/scramble.h"
#include "core/training/trainer.h"

namespace weightscape::cli {
namespace {

/// Which weights are points is asked of a matrix in another way than of a network.
const std::vector<std::string> kNotOfMatrices = {"embedding.points"};

std::string lowerFirst(std::string words) {
  words[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(words[0])));
  return words;
}

void printAnalysis(const Analysis& analysis) {
  std::cout << analysis.verdict.headline.english();
  if (!analysis.verdict.detail.pattern.empty()) {
    std::cout << ": " << analysis.verdict.detail.english();
  }
  std::cout << "\n";
  const auto line = [](const std::string& name, const std::string& value) {
    std::cout << "  " << name << std::string(27 - name.size(), ' ') << value << "\n";
  };
  for (const Score& score : scoreTable()) {
    const double value = score.value(analysis);
    if (!score.in_terminal || !std::isfinite(value)) continue;
    line(lowerFirst(score.label),
         score.percent ? shortNumber(100.0 * value) + " %" : shortNumber(value));
  }
  if (analysis.neighbors > 0) line("neighbours k", std::to_string(analysis.neighbors));
  if (analysis.joining_neighbors > 0) {
    line("k that joins all", std::to_string(analysis.joining_neighbors));
  }
}

void printNotes(const std::vector<Message>& notes) {
  for (const Message& note : notes) {
    std::cerr << "weightscape-cli: " << note.english() << ".\n";
  }
}

int runRun(const Arguments& arguments) {
  const std::string source = arguments.positional(1, "FILE, preset:NAME or a link")[0];
  const Interrupt interrupt;
  const Experiment experiment = readExperiment(source, arguments, {interrupt.token(), {}});
  validate(experiment);
  std::optional<OutputFolder> folder;
  folder.emplace(arguments.required("--out"), arguments.has("--force"));
  requireFilesOutside(*folder, experiment);
  RunResult result;
  {
    ProgressBar bar("training", arguments.has("--quiet"));
    result = runExperiment(experiment, {interrupt.token(), [&](double share) { bar.show(share); }});
  }
  Interrupt::beginSaving();
  writeRun(result, arguments.has("--save-inputs"), *folder);
  if (arguments.has("--timing")) writeTiming(result.training->history, *folder);
  if (!result.complete) {
    std::cerr << "weightscape-cli: stopped at epoch " << result.training->epoch << " of "
              << experiment.training.epochs << "; what was trained by then is in "
              << folder->commitHalf().string() << ".\n";
  } else {
    folder->commit();
  }
  folder.reset();
  bool complete = result.complete;
  if (arguments.has("--evidence") && isAnalyzed(result) && complete) {
    complete = addEvidence(result, arguments, interrupt.token(), arguments.required("--out"));
  }
  if (!isAnalyzed(result) && interrupt.token().stop_requested()) {
    std::cerr << "weightscape-cli: The training is saved. "
              << result.analysis.verdict.detail.english() << "\n";
    return kInterrupted;
  }
  if (!isAnalyzed(result)) {
    throw Error("The training is saved, but its weights could not be read: " +
                    result.analysis.verdict.detail.english(),
                Error::Kind::Failed);
  }
  printNotes(result.dataset->warnings);
  printNotes(result.analysis.embedding.notes);
  if (arguments.has("--json")) {
    std::cout << scoresToJson(result);
  } else {
    printAnalysis(result.analysis);
  }
  return complete ? kDone : kInterrupted;
}

EmbeddingParameters embeddingOf(const Arguments& arguments) {
  Experiment experiment;
  storeParameters(arguments, "embedding", kNotOfMatrices, experiment);
  // Whoever names a radius means it.
  if (arguments.has("--radius") && !arguments.has("--graph")) {
    experiment.embedding.graph = EmbeddingParameters::Graph::Radius;
  }
  return experiment.embedding;
}

int runEmbed(const Arguments& arguments) {
  const UserWeightsSource source = wiringOf(arguments, arguments.positional(1, "MATRIX")[0]);
  const EmbeddingParameters parameters = embeddingOf(arguments);
  const bool chosen =
      parameters.neighbors == 0 && parameters.graph == EmbeddingParameters::Graph::Neighbors;
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  folder.requireOutside(source.file);
  const Interrupt interrupt;
  UserWeights named;
  WiringPicture picture;
  try {
    const auto stage = [&](const char* what, const auto& work) {
      ProgressBar bar(what, arguments.has("--quiet"));
      work(Control{interrupt.token(), [&](double share) { bar.show(share); }}, bar);
    };
    stage("reading", [&](const Control& control, ProgressBar& bar) {
      named = loadUserWeights(source, control, [&](Index points, Index weights) {
        const EmbeddingCost cost = estimateEmbedding(points, weights, parameters, defaultThreads());
        const auto note = costNote(cost, points, weights, parameters, physicalMemory());
        if (note) bar.say("weightscape-cli: " + note->english() + ".");
      });
    });
    stage("embedding", [&](const Control& control, ProgressBar&) {
      picture = pictureOf(named.points, parameters, control);
    });
  } catch (const Stopped&) {
    return kInterrupted;
  }
  const Embedding& embedding = picture.embedding;
  Interrupt::beginSaving();
  writeEmbedding(embedding, folder);
  if (!named.names.empty()) writeNamedEmbedding(embedding, named.names, folder);
  folder.commit();
  printNotes(named.notes);
  printNotes(embedding.notes);
  if (arguments.has("--json")) {
    std::cout << pictureToJson(named, picture);
  } else {
    std::cout << whatBecameOf(named, source.parameters.points).english() << "\n"
              << counted(named.points.cols(), "points") << ", ";
    if (chosen) std::cout << "k = " << picture.parameters.neighbors << ", ";
    std::cout << counted(static_cast<std::ptrdiff_t>(embedding.components.size()), "components");
    // With a radius k joins nothing.
    const int joining = picture.joining_neighbors;
    const bool by_count = parameters.graph == EmbeddingParameters::Graph::Neighbors;
    if (joining > 0 && by_count) std::cout << "; --neighbors " << joining << " would join them";
    std::cout << "\n";
    // Points all at one place have no distances that a picture could show.
    const PictureFit& fit = picture.fits.overall;
    if (std::isfinite(fit.residual_variance)) {
      std::cout << "residual variance of the picture " << shortNumber(fit.residual_variance);
      if (std::isfinite(fit.drawn_share)) {
        std::cout << ", its axes hold " << shortNumber(100.0 * fit.drawn_share)
                  << " % of the positive eigenvalues";
      }
      std::cout << "\n";
    }
  }
  return kDone;
}

int runScramble(const Arguments& arguments) {
  const std::string source = arguments.positional(1, "SESSION")[0];
  const Interrupt interrupt;
  const Control control{interrupt.token(), {}};
  StoredSession stored = readSession(source, control);
  ScrambleParameters parameters;
  parameters.condition = arguments.number("--condition", 1.0, 1.0, 1e12);
  parameters.mix = arguments.has("--condition");
  parameters.silent = arguments.number("--silent", 0.0, 0.0, 1e6);
  parameters.seed = static_cast<std::uint64_t>(arguments.whole("--seed", 1, 0, 2147483647));
  if (!parameters.mix && parameters.silent == 0.0) {
    throw Error("scramble: nothing to do; give --condition, --silent or both.");
  }
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  folder.requireOutside(source);
  RunResult result = runOf(stored, control);
  Trainer trainer = makeTrainer(result.experiment, result.dataset, control);
  trainer.restore(*result.training);
  const double before = reconstructionError(trainer.network(), result.dataset->training(), control);
  trainer.setNetwork(
      scrambled(trainer.network(), nullSpaceOf(*result.dataset), parameters, control));
  const double after = reconstructionError(trainer.network(), result.dataset->training(), control);
  result.training = std::make_shared<const TrainerCheckpoint>(trainer.checkpoint());
  result.analysis = analyze(result.experiment, *result.dataset, *result.training, control);
  Interrupt::beginSaving();
  writeRun(result, false, folder);
  folder.commit();
  if (arguments.has("--json")) {
    std::cout << scoresToJson(result);
    return kDone;
  }
  if (parameters.mix && !trainer.network().isLinear()) {
    std::cerr << "weightscape-cli: with a nonlinear activation mixing the hidden units changes the "
                 "function.\n";
  }
  std::cout << "error " << shortNumber(before) << ", after scrambling " << shortNumber(after)
            << " (changed by " << shortNumber(std::abs(after - before) / before) << " of it)\n";
  printAnalysis(result.analysis);
  return kDone;
}

int runScore(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  const std::string weights_path = arguments.required("--weights");
  const std::string centers_path = arguments.required("--centers");
  const Interrupt interrupt;
  const Control control{interrupt.token(), {}};
  const WeightsFileOptions reading = wiringOf(arguments, weights_path).reading;
  const NamedMatrix read = readMatrix(weights_path, reading.dataset, control, reading.table);
  const Matrix& weights = read.values;
  std::vector<Axis> axes;
  for (const std::string& name : split(arguments.required("--axes"), ',')) {
    axes.push_back(axisFromName(std::string(trimmed(name))));
  }
  std::vector<Message> notes = read.notes;
  const Truth truth = readCenters(
      centers_path, axes, {read.column_names, weights.cols(), weights_path}, notes, control);
  for (const Message& note : notes) std::cerr << "weightscape-cli: " << note.english() << ".\n";
  const WeightsRecovery recovery = recoveryOf(weights, truth, embeddingOf(arguments), control);
  std::cout << recoveryToJson(recovery.scores, recovery.range, recovery.neighbors);
  return kDone;
}

int runPresets(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Preset& preset : presets()) {
    const Experiment experiment =
        experimentFromJson(std::string(preset.json), std::string(preset.name));
    list.push_back({{"name", preset.name}, {"description", experiment.description}});
  }
  if (arguments.has("--json")) {
    std::cout << list.dump(2) << "\n";
    return kDone;
  }
  std::size_t width = 0;
  for (const Preset& preset : presets()) width = std::max(width, preset.name.size() + 2);
  for (const auto& preset : list) {
    std::string name = preset["name"];
    name.resize(width, ' ');
    std::cout << name << preset["description"].get<std::string>() << "\n";
  }
  return kDone;
}

int runSchema(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  std::cout << experimentSchema();
  return kDone;
}

const Option kOut{"--out", "DIR", "where the files go; must not exist yet"};
const Option kForce{"--force", "", "replace what an earlier run wrote, never files of others"};
const Option kQuiet{"--quiet", "", "no progress on stderr"};
const Option kJson{"--json", "", "print the result as JSON"};
const Option kSeed{"--seed", "S", "seed of what is random (1)"};

std::vector<Option> joined(const std::vector<std::vector<Option>>& parts) {
  std::vector<Option> all;
  for (const std::vector<Option>& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::vector<Command> mainCommands() {
  return {
      {"run", "FILE|preset:NAME|LINK --out DIR [--set path=value]…",
       "Trains, embeds and scores an experiment.",
       joined({{kOut, kForce, {"--evidence", "", "also say which shape the weights alone show"}},
               evidenceOptions(),
               {{"--set", "PATH=VALUE", "change a parameter; may be given more than once"},
                {"--save-inputs", "", "also write inputs.npy (samples × neurons) and latents.npy"},
                {"--timing", "", "also write timing.csv: seconds spent training up to each epoch"},
                kJson,
                kQuiet}}),
       runRun},
      {"embed", "MATRIX --out DIR",
       "Embeds the columns (or rows) of a matrix: a table (CSV and alike), an edge list, NPY, HDF5 "
       "or Matrix Market.",
       joined({{kOut, kForce},
               parameterOptions("embedding", kNotOfMatrices),
               wiringOptions(),
               {kSeed, kJson, kQuiet}}),
       runEmbed},
      {"score", "--weights W.npy --centers C.npy --axes circular,…",
       "Scores weights (hidden × neurons) against preferred values (neurons × axes).",
       joined({{{"--weights", "FILE", "W, hidden units × neurons"},
                {"--centers", "FILE",
                 "preferred values, neurons × axes; NaN where an axis does not apply"},
                {"--axes", "LIST",
                 "what the columns of the centers are: " + joinChoices(axisNames()) +
                     "; some take several"}},
               parameterOptions("embedding", kNotOfMatrices),
               tableOptions(),
               {kJson}}),
       runScore},
      {"scramble",
       "SESSION --out DIR [--condition K] [--silent R]",
       "Changes the weights of a session without changing what the network does.",
       {kOut,
        kForce,
        {"--condition", "K", "mix the hidden units by a random matrix of condition number K"},
        {"--silent", "R", "add weights of R times their norm where the inputs do not vary"},
        kSeed,
        kJson},
       runScramble},
      {"presets", "", "Lists the experiments that come with the program.", {kJson}, runPresets},
      {"schema", "", "Prints the JSON schema of experiments.", {}, runSchema},
  };
}

}  // namespace

std::span<const Command> commands() {
  static const std::vector<Command> all = [] {
    std::vector<Command> list = mainCommands();
    const std::vector<Command> sweeps = sweepCommands();
    list.insert(list.begin() + 1, sweeps.begin(), sweeps.end());
    const std::vector<Command> evidence = evidenceCommands();
    list.insert(list.end() - 2, evidence.begin(), evidence.end());
    const std::vector<Command> inspect = inspectCommands();
    list.insert(list.end() - 2, inspect.begin(), inspect.end());
    const std::vector<Command> pages = pageCommands();
    list.insert(list.end() - 2, pages.begin(), pages.end());
    const std::vector<Command> documents = documentCommands();
    list.insert(list.end(), documents.begin(), documents.end());
    return list;
  }();
  return all;
}

}  // namespace weightscape::cli
