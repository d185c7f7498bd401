#include "app/cli/commands.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/embedding/wiring_points.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/parameter_table.h"
#include "core/experiment/presets.h"
#include "core/experiment/run_folder.h"
#include "core/io/matrix_file.h"
#include "core/io/sparse_file.h"

namespace weightscape::cli {
namespace {

constexpr int kDone = 0;
constexpr int kInterrupted = 130;

std::string readText(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    throw Error(path + ": cannot be opened; does it exist and may it be read?");
  }
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<Override> overridesOf(const Arguments& arguments) {
  std::vector<Override> overrides;
  for (const std::string& text : arguments.values("--set")) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error("--set: '" + text + "' is not of the form path=value.");
    }
    overrides.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return overrides;
}

Experiment readExperiment(const std::string& source, const std::vector<Override>& overrides) {
  constexpr std::string_view kPreset = "preset:";
  if (!source.starts_with(kPreset)) {
    return experimentFromJson(readText(source), source, overrides);
  }
  const Preset& preset = findPreset(source.substr(kPreset.size()));
  return experimentFromJson(std::string(preset.json), source, overrides);
}

void printReading(const Reading& reading) {
  const Scores& scores = reading.scores;
  std::cout << reading.verdict.headline.english();
  if (!reading.verdict.detail.pattern.empty()) {
    std::cout << ": " << reading.verdict.detail.english();
  }
  std::cout << "\n  geodesic rank correlation  " << shortNumber(scores.geodesic_correlation)
            << "\n  neighbour recall           " << shortNumber(scores.neighbor_recall)
            << "\n  trustworthiness            " << shortNumber(scores.trustworthiness)
            << "\n  components                 " << scores.components
            << "\n  variance explained         "
            << shortNumber(100.0 * reading.network.explained_training) << " %\n";
}

int runRun(const Arguments& arguments) {
  const std::string source = arguments.positional(1, "FILE or preset:NAME")[0];
  const Experiment experiment = readExperiment(source, overridesOf(arguments));
  validate(experiment);
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  const Interrupt interrupt;
  RunResult result;
  {
    ProgressBar bar("training", arguments.has("--quiet"));
    result = runExperiment(experiment, {interrupt.token(), [&](double share) { bar.show(share); }});
  }
  writeRun(result, arguments.has("--save-inputs"), folder);
  folder.commit();
  if (arguments.has("--json")) {
    std::cout << readingToJson(result.reading);
  } else {
    printReading(result.reading);
  }
  return result.complete ? kDone : kInterrupted;
}

WiringParameters wiringOf(const Arguments& arguments) {
  WiringParameters parameters;
  const std::string which = arguments.value("--points", "columns");
  const std::vector<std::string>& names = wiringPointsNames();
  const auto found = std::find(names.begin(), names.end(), which);
  if (found == names.end()) {
    throw Error("--points: '" + which + "' is not allowed; it takes " + joinChoices(names) + ".");
  }
  parameters.points = static_cast<WiringParameters::Points>(found - names.begin());
  parameters.threshold = arguments.number("--threshold", 0.0, 0.0, 1e300);
  parameters.logarithm = arguments.has("--log");
  parameters.normalize = arguments.has("--normalize");
  parameters.reduce = arguments.whole("--reduce", 0, 1, 100000);
  parameters.seed = static_cast<std::uint64_t>(arguments.whole("--seed", 1, 0, 2147483647));
  return parameters;
}

/// Points of a matrix of one's own, one a column, and their names where the file has them.
struct NamedPoints {
  Matrix points;
  std::vector<std::string> names;
};

NamedPoints readPoints(const std::string& path, const Arguments& arguments,
                       const Control& control) {
  const WiringParameters parameters = wiringOf(arguments);
  NamedPoints result;
  if (isSparseFile(path)) {
    const NamedSparseMatrix matrix = readSparse(
        path,
        {arguments.value("--source"), arguments.value("--target"), arguments.value("--weight")},
        control);
    result.points = wiringPoints(matrix.values, parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, parameters.points);
  } else {
    const NamedMatrix matrix = readMatrix(path, arguments.value("--dataset"));
    result.points = wiringPoints(matrix.values, parameters, control);
    result.names = wiringNames(matrix.row_names, matrix.column_names, parameters.points);
  }
  return result;
}

int runEmbed(const Arguments& arguments) {
  const std::string path = arguments.positional(1, "MATRIX")[0];
  const int neighbors = arguments.whole("--neighbors", 8, 1, 1000000);
  const int dimensions = arguments.whole("--dimensions", 3, 1, 10);
  OutputFolder folder(arguments.required("--out"), arguments.has("--force"));
  const Interrupt interrupt;
  NamedPoints named;
  Embedding embedding;
  try {
    const auto stage = [&](const char* what, const auto& work) {
      ProgressBar bar(what, arguments.has("--quiet"));
      work(Control{interrupt.token(), [&](double share) { bar.show(share); }});
    };
    stage("reading", [&](const Control& control) { named = readPoints(path, arguments, control); });
    stage("embedding", [&](const Control& control) {
      embedding = isomap(named.points, neighbors, dimensions, control);
    });
  } catch (const Stopped&) {
    return kInterrupted;
  }
  writeEmbedding(embedding, folder);
  if (!named.names.empty()) writeNamedEmbedding(embedding, named.names, folder);
  folder.commit();
  nlohmann::ordered_json summary;
  summary["points"] = named.points.cols();
  summary["components"] = nlohmann::ordered_json::array();
  for (const EmbeddedComponent& part : embedding.components) {
    summary["components"].push_back(
        {{"size", part.members.size()},
         {"eigenvalues", std::vector<double>(part.eigenvalues.begin(), part.eigenvalues.end())}});
  }
  if (arguments.has("--json")) {
    std::cout << summary.dump(2) << "\n";
  } else {
    std::cout << named.points.cols() << " points, " << embedding.components.size()
              << (embedding.components.size() == 1 ? " component\n" : " components\n");
  }
  return kDone;
}

int runScore(const Arguments& arguments) {
  static_cast<void>(arguments.positional(0, ""));
  const std::string weights_path = arguments.required("--weights");
  const std::string centers_path = arguments.required("--centers");
  const Matrix weights = readMatrix(weights_path).values;
  const Matrix centers = readMatrixWithGaps(centers_path).values.transpose();
  std::vector<Axis> axes;
  for (const std::string& name : split(arguments.required("--axes"), ',')) {
    axes.push_back(axisFromName(std::string(trimmed(name))));
  }
  if (static_cast<Index>(axes.size()) != centers.rows()) {
    throw Error("--axes: " + std::to_string(axes.size()) + " axes, but " + centers_path + " has " +
                std::to_string(centers.rows()) + " columns; name one axis a column.");
  }
  if (weights.cols() != centers.cols()) {
    throw Error(centers_path + ": " + std::to_string(centers.cols()) + " rows, but " +
                weights_path + " has " + std::to_string(weights.cols()) +
                " columns; each neuron needs one of both.");
  }
  const int neighbors = arguments.whole("--neighbors", 8, 1, 1000000);
  const int dimensions = arguments.whole("--dimensions", 3, 2, 10);
  const Embedding embedding = isomap(weights, neighbors, dimensions);
  const Scores scores =
      recoveryScores(weights, embedding, neighbors, truthFromCenters(centers, axes));
  std::cout << scoresToJson(scores);
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
  for (const auto& preset : list) {
    std::string name = preset["name"];
    name.resize(12, ' ');
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
const Option kForce{"--force", "", "replace a folder that an earlier run wrote"};
const Option kQuiet{"--quiet", "", "no progress on stderr"};
const Option kJson{"--json", "", "print the result as JSON"};
const Option kNeighbors{"--neighbors", "K", "neighbours of each point (8)"};
const Option kDimensions{"--dimensions", "D", "axes of the embedding (3)"};

}  // namespace

std::span<const Command> commands() {
  static const std::vector<Command> all = {
      {"run",
       "FILE|preset:NAME --out DIR [--set path=value]…",
       "Trains, embeds and scores an experiment.",
       {kOut,
        kForce,
        {"--set", "PATH=VALUE", "change a parameter; may be given more than once"},
        {"--save-inputs", "", "also write inputs.npy (samples × neurons) and latents.npy"},
        kJson,
        kQuiet},
       runRun},
      {"embed",
       "MATRIX --out DIR",
       "Embeds the columns (or rows) of a matrix: .npy, .csv, .h5, .edges.csv (a header, then an "
       "edge a line) or .mtx.",
       {kOut,
        kForce,
        kNeighbors,
        kDimensions,
        {"--points", "WHICH", "columns (default), rows, or both of a square matrix"},
        {"--threshold", "W", "count weights with |w| below W as zero"},
        {"--log", "", "use sign(w)·log(1 + |w|)"},
        {"--normalize", "", "give every point length 1"},
        {"--reduce", "R", "keep the R leading singular directions first"},
        {"--seed", "S", "seed of the reduction (1)"},
        {"--dataset", "PATH", "the dataset inside an HDF5 file"},
        {"--source", "NAME", "column of an edge list with the starts of the edges"},
        {"--target", "NAME", "column with their ends"},
        {"--weight", "NAME", "column with their weights"},
        kJson,
        kQuiet},
       runEmbed},
      {"score",
       "--weights W.npy --centers C.npy --axes circular,…",
       "Scores weights (hidden × neurons) against preferred values (neurons × axes).",
       {{"--weights", "FILE", "W, hidden units × neurons"},
        {"--centers", "FILE", "preferred values, neurons × axes; NaN where an axis does not apply"},
        {"--axes", "LIST", "circular or bounded for each column of the centers"},
        kNeighbors,
        kDimensions,
        kJson},
       runScore},
      {"presets", "", "Lists the experiments that come with the program.", {kJson}, runPresets},
      {"schema", "", "Prints the JSON schema of experiments.", {}, runSchema},
  };
  return all;
}

}  // namespace weightscape::cli
