// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/export.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/base/citation.h"
#include "core/base/count.h"
#include "core/base/symmetric_eigen.h"
#include "core/base/unknown.h"
#include "core/data/latent_values.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/run_folder.h"
#include "core/experiment/user_weights.h"
#include "core/io/csv.h"
#include "core/io/npy.h"
#include "core/io/vtp.h"
#include "core/training/checkpoint.h"
#include "core/training/closed_form.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

constexpr const char* kListLine =
    "weightscape-files.txt   what of this folder is the program's own; sha256sum -c checks it\n";

/// What every README ends with.
std::string readmeEnd() {
  return kListLine +
         ("\nTo cite the program, and the article that it follows:\n\n" + citationParagraphs());
}

std::vector<std::string> numbered(const std::string& word, Index count) {
  std::vector<std::string> names;
  for (Index i = 0; i < count; ++i) names.push_back(word + std::to_string(i));
  return names;
}

std::vector<std::string> neuronNames(const Dataset& dataset) {
  return dataset.names.empty() ? numbered("neuron_", dataset.neurons()) : dataset.names;
}

std::vector<std::string> withFirst(const std::string& first, std::vector<std::string> rest) {
  rest.insert(rest.begin(), first);
  return rest;
}

void writeWeights(const RunResult& result, const OutputFolder& folder, const Control& control) {
  const Autoencoder& network = result.training->network;
  const std::vector<std::string> neurons = neuronNames(*result.dataset);
  const std::vector<std::string> units = numbered("unit_", network.hidden());
  writeCsv(folder.file("weights_in.csv"), withFirst("hidden_unit", neurons), network.w_in, units,
           control);
  writeCsv(folder.file("weights_out.csv"), withFirst("neuron", units), network.w_out, neurons,
           control);
}

/// Component, group and preferred values of each neuron, then its coordinates.
void writeEmbeddingTable(const RunResult& result, const OutputFolder& folder,
                         const Control& control) {
  const Dataset& dataset = *result.dataset;
  const Embedding& embedding = result.analysis.embedding;
  std::vector<std::string> header = {"neuron", "component", "group"};
  for (std::size_t a = 0; a < dataset.axes.size(); ++a) {
    header.push_back("latent_" + std::to_string(a + 1));
  }
  for (Index d = 0; d < embedding.points.cols(); ++d) header.push_back("x" + std::to_string(d + 1));
  Matrix rows =
      Matrix::Constant(embedding.points.rows(), static_cast<Index>(header.size()) - 1, kUnknown);
  for (Index i = 0; i < rows.rows(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    rows(i, 0) = embedding.component[at];
    if (dataset.truthKnown()) {
      rows(i, 1) = dataset.group[at];
      rows.row(i).segment(2, dataset.centers.rows()) = dataset.centers.col(i).transpose();
    }
  }
  rows.rightCols(embedding.points.cols()) = embedding.points;
  writeCsv(folder.file("embedding.csv"), header, rows, neuronNames(dataset), control);
}

void writeEigenvalues(const Embedding& embedding, const OutputFolder& folder) {
  Index count = 0;
  for (const EmbeddedComponent& component : embedding.components) {
    count += component.eigenvalues.size();
  }
  Matrix rows(count, 3);
  Index at = 0;
  for (std::size_t c = 0; c < embedding.components.size(); ++c) {
    const Vector& values = embedding.components[c].eigenvalues;
    for (Index k = 0; k < values.size(); ++k) {
      rows.row(at++) << static_cast<double>(c), static_cast<double>(k + 1), values(k);
    }
  }
  writeCsv(folder.file("eigenvalues.csv"), {"component", "k", "eigenvalue"}, rows);
  writeNpy(folder.file("eigenvalues.npy"), rows);
}

void writeSpectrum(const RunResult& result, const OutputFolder& folder, const Control& control) {
  const Spectrum& spectrum = result.dataset->spectrum;
  const Autoencoder& network = result.training->network;
  const Vector singular_squared = squaredSingularValues(network.w_in, control);
  const auto penalty =
      effectivePenalty(result.experiment.objective, result.experiment.network, spectrum.largest());
  const Index modes = spectrum.values.size();
  Matrix rows = Matrix::Constant(modes, 5, kUnknown);
  for (Index k = 0; k < modes; ++k) {
    const double value = spectrum.values(k);
    rows(k, 0) = static_cast<double>(k + 1);
    rows(k, 1) = value;
    rows(k, 2) = spectrum.largest() > 0.0 ? value / spectrum.largest() : kUnknown;
    if (k < singular_squared.size()) rows(k, 3) = singular_squared(k);
    if (penalty && k < network.hidden()) {
      rows(k, 4) =
          value > 0.0 ? penalty->gram_scale * std::max(0.0, 1.0 - penalty->l2 / value) : 0.0;
    }
  }
  const std::vector<std::string> header = {"k", "input_eigenvalue", "relative", "weights_squared",
                                           "closed_form"};
  writeCsv(folder.file("spectrum.csv"), header, rows);
  writeNpy(folder.file("spectrum.npy"), rows);
}

void writeScores(const RunResult& result, const OutputFolder& folder) {
  std::vector<std::string> names;
  std::vector<double> values;
  for (const Score& score : scoreTable()) {
    names.push_back(score.id);
    values.push_back(score.value(result.analysis));
  }
  const Matrix column = Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size()));
  writeCsv(folder.file("scores.csv"), {"score", "value"}, column, names);
  writeNpy(folder.file("scores.npy"), column);
}

/// Whether the run can be had again, and if not, what came in between.
std::string origin(const RunResult& result) {
  if (reproducible(result)) {
    const std::string own = result.experiment.data.file.empty()
                                ? ""
                                : "It was trained on activity of one's own, " +
                                      result.experiment.data.file +
                                      ":\nas long as this file stays as it was,\n";
    return own +
           "`weightscape-cli run experiment.json --out again` gives the same bytes on this kind "
           "of\n"
           "processor; on another kind the last digits of the numbers may differ.\n";
  }
  std::string text;
  const Stages& stages = result.training->stages;
  // Weights that were replaced begin a count of their own, which says nothing of those before.
  const bool replaced = std::any_of(stages.all.begin(), stages.all.end(),
                                    [](const Stage& stage) { return stage.weights_replaced; });
  if ((!finished(*result.training, result.experiment.training) && !replaced) || !result.complete) {
    text += "The training was stopped before its last epoch.\n";
  }
  if (replaced) {
    text += "Its weights were replaced on the way, as by a scramble.\n";
  }
  const std::vector<ParameterChange> changes = parameterChanges(stages);
  if (!changes.empty()) {
    text += "Parameters were changed while the network trained:\n" + changesInWords(changes);
  }
  if (!stages.known) {
    text +=
        "An earlier version saved it and did not say whether parameters were changed while the\n"
        "network trained.\n";
  }
  return text +
         "So experiment.json holds the last parameters, and running it anew may give another\n"
         "network. session.wscape holds this one.\n";
}

std::string readme(const RunResult& result) {
  std::string text = "A run of Weightscape: " + result.experiment.name +
                     ", verdict: " + result.analysis.verdict.headline.english() + ".\n\n";
  text += origin(result);
  text +=
      "\nN neurons, H hidden units, P samples, D axes of the embedding.\n\n"
      "experiment.json         every parameter\n"
      "session.wscape          all of it in one HDF5 file, with what is needed to train on\n"
      "weights_in.npy, .csv    W_in, H x N\n"
      "weights_out.npy, .csv   W_out, N x H\n"
      "biases_hidden.npy       b_h, H\n"
      "biases_output.npy       b_o, N\n"
      "centers.npy, group.npy  preferred values (NaN on the axes of other groups), groups\n"
      "embedding.npy, .csv     N x D; the table has component, group and preferred values too\n"
      "embedding.vtp           the embedding with its neighbour graph, for ParaView\n"
      "component.npy           connected component of each neuron, largest 0\n"
      "eigenvalues.npy, .csv   of the embedding: component, k, eigenvalue\n"
      "history.csv, .npy       a row an epoch\n"
      "spectrum.npy, .csv      k, eigenvalue of the inputs, relative to the first, squared\n"
      "                        singular value of W_in, what the closed form predicts for it\n"
      "scores.json, .csv, .npy verdict and scores\n"
      "inputs.npy              what the network saw, P x N, training samples first\n"
      "latents.npy             the hidden causes behind it\n"
      "evidence.json, bars.csv, coordinates.csv\n"
      "                        which shape the weights alone show, where that was looked for\n"
      "figures/                every view, where the window wrote this folder\n";
  return text + readmeEnd();
}

std::string readme(const Experiment& experiment, const UserWeights& user_weights,
                   const Analysis& analysis) {
  return "Weights of one's own, embedded by Weightscape: " + experiment.user_weights.file + ", " +
         counted(user_weights.points.cols(), "points") + ", " +
         analysis.verdict.headline.english() + ".\n\n" +
         "Opening experiment.json gives the same numbers on this kind of processor as long as "
         "that\n"
         "file stays as it was; on another kind the last digits may differ.\n\n" +
         "experiment.json         where the weights are, and how they were embedded\n"
         "embedding.npy, .csv     points x axes; the table has names and component too\n"
         "embedding.vtp           the embedding with its neighbour graph, for ParaView\n"
         "component.npy           connected component of each point, largest 0\n"
         "eigenvalues.npy, .csv   of the embedding: component, k, eigenvalue\n"
         "scores.json             the pieces, and measures that need no truth\n"
         "evidence.json, bars.csv, coordinates.csv\n"
         "                        which shape the weights alone show, where that was looked for\n"
         "figures/                the wiring, where the window wrote this folder\n" +
         readmeEnd();
}

/// The first three axes; a component may have fewer.
Matrix placesOf(const Embedding& embedding) {
  Matrix points = Matrix::Zero(embedding.points.rows(), 3);
  const Index drawn = std::min<Index>(3, embedding.points.cols());
  points.leftCols(drawn) = embedding.points.leftCols(drawn);
  return points;
}

std::vector<std::pair<Index, Index>> edgesOf(const Embedding& embedding) {
  std::vector<std::pair<Index, Index>> edges;
  for (Index i = 0; i < embedding.graph.size(); ++i) {
    for (Index e = embedding.graph.offsets[static_cast<std::size_t>(i)];
         e < embedding.graph.offsets[static_cast<std::size_t>(i) + 1]; ++e) {
      const Index j = embedding.graph.neighbors[static_cast<std::size_t>(e)];
      if (i < j) edges.emplace_back(i, j);
    }
  }
  return edges;
}

Vector numbersOf(const std::vector<int>& numbers) {
  return Eigen::Map<const Eigen::VectorXi>(numbers.data(), static_cast<Index>(numbers.size()))
      .cast<double>();
}

}  // namespace

void writeEmbeddingVtp(const RunResult& result, const std::filesystem::path& path,
                       const Control& control) {
  const Dataset& dataset = *result.dataset;
  const Embedding& embedding = result.analysis.embedding;
  std::vector<PointArray> arrays;
  arrays.push_back({"component", numbersOf(embedding.component)});
  if (dataset.truthKnown()) {
    arrays.push_back({"group", numbersOf(dataset.group)});
    for (Index a = 0; a < dataset.centers.rows(); ++a) {
      arrays.push_back({"latent_" + std::to_string(a + 1), dataset.centers.row(a).transpose()});
    }
  }
  arrays.push_back({"weight_norm", result.training->network.w_in.colwise().norm().transpose()});
  writeVtp(path, placesOf(embedding), edgesOf(embedding), arrays, control);
}

void writeExport(const RunResult& result, const SessionExtras& extras, const OutputFolder& folder,
                 const Control& control) {
  // A run that can be had again is written as `run` writes it, byte for byte; earlier moments are
  // kept where nothing else could bring them back.
  writeRun(result, true, folder, reproducible(result) ? SessionExtras{} : extras, control);
  writeWeights(result, folder, control);
  if (isAnalyzed(result)) {
    writeEmbeddingTable(result, folder, control);
    writeEmbeddingVtp(result, folder.file("embedding.vtp"), control);
    writeEigenvalues(result.analysis.embedding, folder);
  }
  writeSpectrum(result, folder, control);
  writeScores(result, folder);
  folder.writeText("README.txt", readme(result));
}

void writeExport(const Experiment& experiment, const UserWeights& user_weights,
                 const Analysis& analysis, const OutputFolder& folder, const Control& control) {
  const Embedding& embedding = analysis.embedding;
  folder.writeText("experiment.json", experimentToJson(experiment));
  folder.writeText("scores.json", analysisToJson(analysis));
  writeEmbedding(embedding, folder);
  writeNamedEmbedding(
      embedding,
      user_weights.names.empty() ? numbered("point_", embedding.points.rows()) : user_weights.names,
      folder, control);
  writeVtp(folder.file("embedding.vtp"), placesOf(embedding), edgesOf(embedding),
           {{"component", numbersOf(embedding.component)},
            {"weight_norm", user_weights.points.colwise().norm().transpose()}},
           control);
  writeEigenvalues(embedding, folder);
  folder.writeText("README.txt", readme(experiment, user_weights, analysis));
}

}  // namespace weightscape
