// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/run_folder.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/analysis/analysis.h"
#include "core/analysis/score_table.h"
#include "core/analysis/scores.h"
#include "core/base/products.h"
#include "core/experiment/experiment_json.h"
#include "core/experiment/run.h"
#include "core/experiment/session_file.h"
#include "core/experiment/stored_checkpoint.h"
#include "core/io/csv.h"
#include "core/io/message_json.h"
#include "core/io/npy.h"
#include "core/training/trainer.h"

namespace weightscape {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json eigenvaluesOf(const EmbeddedComponent& component) {
  Json values = Json::array();
  for (const double value : component.eigenvalues) values.push_back(number(value));
  return values;
}

Json pictureFit(const PictureFit& fit) {
  return {{"residual_variance", number(fit.residual_variance)},
          {"drawn_share", number(fit.drawn_share)}};
}

/// Why there is no intrinsic dimension: a grid's ties make it far too high.
void addIntrinsicReason(const IntrinsicDimension& intrinsic, Json& json) {
  if (json["intrinsic_dimension"].is_null()) {
    json["intrinsic_dimension_reason"] = intrinsic.reason().english();
  }
  json["intrinsic_dimension_ties"] = number(intrinsic.ties);
}

/// The scores of one part, in the table's order.
Json section(ScoreSection which, const Analysis& analysis) {
  Json json;
  for (const Score& score : scoreTable()) {
    if (score.section == which) json[score.id] = number(score.value(analysis));
  }
  return json;
}

Json recovery(const Analysis& analysis) {
  const Scores& scores = *analysis.scores;
  Json json = section(ScoreSection::Recovery, analysis);
  json["components"] = scores.components;
  json["groups"] = Json::array();
  for (const GroupScores& group : scores.groups) {
    Json part;
    part["axes"] = Json::array();
    for (const Axis axis : group.axes) part["axes"].push_back(axisName(axis));
    part["neurons"] = group.neurons;
    part["geodesic_correlation"] = number(group.geodesic_correlation);
    part["circular_correlation"] = number(group.circular_correlation);
    part["trustworthiness"] = number(group.trustworthiness);
    part["continuity"] = number(group.continuity);
    part["explained"] = number(group.explained);
    part["loop_p"] = number(group.loop_chance);
    json["groups"].push_back(part);
  }
  json["over_neighbors"] = Json::array();
  for (const RecoveryAt& at : analysis.range.over) {
    json["over_neighbors"].push_back(
        {{"neighbors", at.neighbors},
         {"components", at.components},
         {"worst_geodesic_correlation", number(at.worst_geodesic_correlation)},
         {"circular_correlation", number(at.circular_correlation)},
         {"neighbor_recall", number(at.neighbor_recall)},
         {"trustworthiness", number(at.trustworthiness)},
         {"recovered", at.recovered}});
  }
  return json;
}

void writeHistory(const std::vector<HistoryRow>& history, const OutputFolder& folder) {
  const Matrix rows = historyTable(history);
  writeCsv(folder.file("history.csv"), historyColumns(), rows);
  writeNpy(folder.file("history.npy"), rows);
}

Json analysisJson(const Analysis& analysis) {
  Json json;
  json["verdict"] = verdictName(analysis.verdict.kind);
  putMessage(analysis.verdict.headline, "headline", json);
  putMessage(analysis.verdict.detail, "detail", json);
  if (analysis.scores->groups.empty()) {
    json["recovery"] = nullptr;
  } else {
    json["recovery"] = recovery(analysis);
  }
  json["components"] = analysis.embedding.components.size();
  if (analysis.joining_neighbors > 0) {
    json["smallest_joining_neighbors"] = analysis.joining_neighbors;
  }
  json["neighbors"] = analysis.neighbors > 0 ? Json(analysis.neighbors) : Json(nullptr);
  json["network"] = section(ScoreSection::Network, analysis);
  json["measures"] = section(ScoreSection::Measures, analysis);
  addIntrinsicReason(analysis.measures.intrinsic, json["measures"]);
  json["picture"] = section(ScoreSection::Picture, analysis);
  json["picture"]["components"] = Json::array();
  for (const PictureFit& fit : analysis.picture.components) {
    json["picture"]["components"].push_back(pictureFit(fit));
  }
  json["notes"] = Json::array();
  for (const Message& note : analysis.embedding.notes) json["notes"].push_back(note.english());
  json["eigenvalues"] = Json::array();
  for (const EmbeddedComponent& component : analysis.embedding.components) {
    json["eigenvalues"].push_back(eigenvaluesOf(component));
  }
  return json;
}

std::string dumped(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

const std::vector<std::string>& historyColumns() {
  // No time of day and no duration in here: the same experiment gives the same bytes.
  static const std::vector<std::string> columns = {
      "epoch",         "step",  "train_error", "validation_error", "l2_term", "l1_term",
      "activity_term", "total", "lambda"};
  return columns;
}

void writeTiming(const std::vector<HistoryRow>& history, const OutputFolder& folder) {
  Matrix rows(static_cast<Index>(history.size()), 3);
  for (std::size_t i = 0; i < history.size(); ++i) {
    rows.row(static_cast<Index>(i)) << static_cast<double>(history[i].epoch),
        static_cast<double>(history[i].step), history[i].seconds;
  }
  writeCsv(folder.file("timing.csv"), {"epoch", "step", "seconds"}, rows);
}

std::string recoveryToJson(const Scores& scores, const RecoveryRange& range, int neighbors) {
  Analysis analysis;
  analysis.range = range;
  analysis.scores = std::make_shared<const Scores>(scores);
  Json json = recovery(analysis);
  json["neighbors"] = neighbors > 0 ? Json(neighbors) : Json(nullptr);
  return json.dump(2) + "\n";
}

std::string analysisToJson(const Analysis& analysis) { return dumped(analysisJson(analysis)); }

std::string scoresToJson(const RunResult& result) {
  Json json = analysisJson(result.analysis);
  json["training"] = {{"epoch", result.training->epoch},
                      {"epochs", result.experiment.training.epochs},
                      {"finished", finished(*result.training, result.experiment.training)}};
  return dumped(json);
}

void writeEmbedding(const Embedding& embedding, const OutputFolder& folder) {
  writeNpy(folder.file("embedding.npy"), embedding.points);
  writeNpy(folder.file("component.npy"), embedding.component);
}

void writeNamedEmbedding(const Embedding& embedding, const std::vector<std::string>& names,
                         const OutputFolder& folder, const Control& control) {
  std::vector<std::string> header = {"name", "component"};
  for (Index axis = 0; axis < embedding.points.cols(); ++axis) {
    header.push_back("x" + std::to_string(axis + 1));
  }
  Matrix rows(embedding.points.rows(), embedding.points.cols() + 1);
  for (Index i = 0; i < rows.rows(); ++i) {
    rows(i, 0) = embedding.component[static_cast<std::size_t>(i)];
  }
  rows.rightCols(embedding.points.cols()) = embedding.points;
  writeCsv(folder.file("embedding.csv"), header, rows, names, control);
}

void writeRun(const RunResult& result, bool save_inputs, const OutputFolder& folder,
              const SessionExtras& extras, const Control& control) {
  const Autoencoder& network = result.training->network;
  folder.writeText("experiment.json", experimentToJson(result.experiment));
  writeNpy(folder.file("weights_in.npy"), network.w_in, control);
  writeNpy(folder.file("weights_out.npy"), network.w_out, control);
  writeNpy(folder.file("biases_hidden.npy"), network.b_hidden);
  writeNpy(folder.file("biases_output.npy"), network.b_output);
  writeNpy(folder.file("centers.npy"), Matrix(result.dataset->centers.transpose()));
  writeNpy(folder.file("group.npy"), result.dataset->group);
  // A training that could not be read has none; scores.json says why.
  if (isAnalyzed(result)) writeEmbedding(result.analysis.embedding, folder);
  writeHistory(result.training->history, folder);
  folder.writeText("scores.json", scoresToJson(result));
  writeSession(result, folder.file("session.wscape"), extras, control);
  if (save_inputs) {
    writeNpy(folder.file("inputs.npy"), transposed(result.dataset->inputs, control), control);
    writeNpy(folder.file("latents.npy"), transposed(result.dataset->latents, control), control);
  }
}

}  // namespace weightscape
