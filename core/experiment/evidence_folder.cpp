// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/evidence_folder.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/evidence/evidence_words.h"
#include "core/io/csv.h"
#include "core/io/json.h"

namespace weightscape {
namespace {

constexpr int kEvidenceSchema = 1;

Json numberOrNull(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json overNeighbors(const PieceEvidence& piece) {
  Json all = Json::array();
  for (const HolesAt& at : piece.over) {
    Json one = {{"neighbors", at.neighbors},
                {"whole", at.whole},
                {"dimension", numberOrNull(at.dimension)},
                {"loops", at.loops}};
    if (at.looked_for_voids) one["voids"] = at.voids;
    all.push_back(std::move(one));
  }
  return all;
}

double meanOf(const std::vector<double>& values) {
  double sum = 0.0;
  for (const double value : values) sum += value;
  return values.empty() ? kUnknown : sum / static_cast<double>(values.size());
}

Json pieceToJson(const PieceEvidence& piece) {
  Json json;
  json["neurons"] = piece.neurons.size();
  json["dimension"] = numberOrNull(std::round(piece.dimension));
  json["loops"] = piece.loops;
  json["voids"] = piece.voids;
  json["shape"] = piece.shape;
  const bool compared = !piece.split_half_of_shuffles.empty();
  json["p"] = compared ? Json(piece.p) : Json(nullptr);
  json["stability"] = numberOrNull(piece.stability);
  json["neighbors"] = piece.neighbors_to > 0
                          ? Json::array({piece.neighbors_from, piece.neighbors_to})
                          : Json(nullptr);
  json["sentence"] = pieceSentence(piece);
  json["neighbors_used"] = piece.neighbors;
  json["ball_growth"] = numberOrNull(piece.dimension);
  json["neighborhood_dimension"] = numberOrNull(piece.neighborhood_dimension);
  json["split_half"] = numberOrNull(piece.split_half);
  json["split_half_of_shuffles"] = numberOrNull(meanOf(piece.split_half_of_shuffles));
  json["split_half_p"] = compared ? Json(piece.split_half_p) : Json(nullptr);
  json["resamples"] = piece.resamples;
  json["resamples_alike"] = piece.resamples_alike;
  json["chance_loops"] = piece.chance_loops;
  json["chance_voids"] = piece.chance_voids;
  json["over_neighbors"] = overNeighbors(piece);
  json["other_directions"] = Json::array();
  for (const DirectionTrial& trial : piece.other_directions) {
    json["other_directions"].push_back({{"directions", trial.directions},
                                        {"loops", trial.loops},
                                        {"voids", trial.voids},
                                        {"ball_growth", numberOrNull(trial.dimension)}});
  }
  return json;
}

std::string barsToCsv(const Evidence& evidence) {
  std::string text = "piece,dimension,birth,death,ratio,over,p,claimed\n";
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const bool compared = !evidence.pieces[i].split_half_of_shuffles.empty();
    for (const EvidenceBar& bar : evidence.pieces[i].bars) {
      text += std::to_string(i + 1) + "," + std::to_string(bar.dimension) + "," +
              exactNumber(bar.birth) + "," + exactNumber(bar.death) + "," +
              exactNumber(bar.ratio()) + "," + exactNumber(bar.over) + "," +
              exactNumber(compared ? bar.p : kUnknown) + "," + (bar.claimed ? "1" : "0") + "\n";
    }
  }
  return text;
}

/// A row a neuron, in their order; piece 0 for those that are in none. Neurons without names are
/// numbered from 1.
void writeCoordinates(const Evidence& evidence, const std::vector<std::string>& names,
                      const std::filesystem::path& file) {
  Index most = 0;
  auto neurons = static_cast<Index>(evidence.apart.size());
  for (const PieceEvidence& piece : evidence.pieces) {
    most = std::max(most, piece.angles.rows());
    neurons += static_cast<Index>(piece.neurons.size());
  }
  Matrix rows = Matrix::Constant(neurons, most + 3, kUnknown);
  rows.col(0) = Vector::LinSpaced(neurons, 1.0, static_cast<double>(neurons));
  rows.col(1).setZero();
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const PieceEvidence& piece = evidence.pieces[i];
    for (std::size_t j = 0; j < piece.neurons.size(); ++j) {
      const Index neuron = piece.neurons[j];
      const auto place = static_cast<Index>(j);
      rows(neuron, 1) = static_cast<double>(i + 1);
      for (Index loop = 0; loop < piece.angles.rows(); ++loop) {
        rows(neuron, 2 + loop) = piece.angles(loop, place);
      }
      if (piece.reliability.size() > 0) rows(neuron, most + 2) = piece.reliability(place);
    }
  }
  std::vector<std::string> header = {"name", "piece"};
  for (Index loop = 1; loop <= most; ++loop) header.push_back("angle_" + std::to_string(loop));
  header.emplace_back("reliability");
  writeCsv(file, header, names.empty() ? rows : Matrix(rows.rightCols(most + 2)), names);
}

}  // namespace

std::string evidenceToJson(const Evidence& evidence) {
  Json json;
  json["schema"] = kEvidenceSchema;
  json["sentence"] = evidenceSentence(evidence);
  json["split_half"] = numberOrNull(evidence.split_half);
  json["residual_variance"] = numberOrNull(evidence.residual_variance);
  json["complete"] = evidence.complete;
  json["shuffles"] = evidence.shuffles;
  json["null"] = nullModelNames()[static_cast<std::size_t>(evidence.null_model)];
  json["directions"] = {
      {"above_chance", evidence.directions_above},
      {"used", evidence.directions > 0 ? Json(evidence.directions) : Json("all")}};
  json["separation"] = numberOrNull(evidence.separation);
  json["apart"] = evidence.apart.size();
  json["pieces"] = Json::array();
  for (const PieceEvidence& piece : evidence.pieces) json["pieces"].push_back(pieceToJson(piece));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void writeEvidence(const Evidence& evidence, const std::vector<std::string>& names,
                   const OutputFolder& folder, const std::string& place) {
  folder.writeText(place + "evidence.json", evidenceToJson(evidence));
  folder.writeText(place + "bars.csv", barsToCsv(evidence));
  writeCoordinates(evidence, names, folder.file(place + "coordinates.csv"));
}

}  // namespace weightscape
