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
  json["p"] = piece.p;
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
  json["split_half_p"] = piece.split_half_p;
  json["resamples"] = piece.resamples;
  json["resamples_alike"] = piece.resamples_alike;
  json["chance_loops"] = piece.chance_loops;
  json["chance_voids"] = piece.chance_voids;
  json["over_neighbors"] = overNeighbors(piece);
  return json;
}

std::string barsToCsv(const Evidence& evidence) {
  std::string text = "piece,dimension,birth,death,ratio,p\n";
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    for (const EvidenceBar& bar : evidence.pieces[i].bars) {
      text += std::to_string(i + 1) + "," + std::to_string(bar.dimension) + "," +
              exactNumber(bar.birth) + "," + exactNumber(bar.death) + "," +
              exactNumber(bar.ratio()) + "," + exactNumber(bar.p) + "\n";
    }
  }
  return text;
}

/// A row a neuron, in their order; piece 0 for those that are in none.
std::string coordinatesToCsv(const Evidence& evidence, const std::vector<std::string>& names) {
  Index most = 0;
  Index neurons = static_cast<Index>(evidence.apart.size());
  for (const PieceEvidence& piece : evidence.pieces) {
    most = std::max(most, piece.angles.rows());
    neurons += static_cast<Index>(piece.neurons.size());
  }
  struct Place {
    std::size_t piece = 0;
    Index row = 0;
  };
  std::vector<Place> places(static_cast<std::size_t>(neurons));
  for (std::size_t i = 0; i < evidence.pieces.size(); ++i) {
    const std::vector<Index>& members = evidence.pieces[i].neurons;
    for (std::size_t j = 0; j < members.size(); ++j) {
      places[static_cast<std::size_t>(members[j])] = {i + 1, static_cast<Index>(j)};
    }
  }
  std::string text = "name,piece";
  for (Index loop = 1; loop <= most; ++loop) text += ",angle_" + std::to_string(loop);
  text += ",reliability\n";
  for (std::size_t neuron = 0; neuron < places.size(); ++neuron) {
    const auto [number, row] = places[neuron];
    text += (names.empty() ? std::to_string(neuron + 1) : csvCell(names[neuron])) + "," +
            std::to_string(number);
    const PieceEvidence* const piece = number > 0 ? &evidence.pieces[number - 1] : nullptr;
    for (Index loop = 0; loop < most; ++loop) {
      const bool known = piece != nullptr && loop < piece->angles.rows();
      text += "," + exactNumber(known ? piece->angles(loop, row) : kUnknown);
    }
    const bool known = piece != nullptr && piece->reliability.size() > 0;
    text += "," + exactNumber(known ? piece->reliability(row) : kUnknown) + "\n";
  }
  return text;
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
                   const OutputFolder& folder) {
  folder.writeText("evidence.json", evidenceToJson(evidence));
  folder.writeText("bars.csv", barsToCsv(evidence));
  folder.writeText("coordinates.csv", coordinatesToCsv(evidence, names));
}

}  // namespace weightscape
