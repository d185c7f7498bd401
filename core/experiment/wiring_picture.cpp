// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/wiring_picture.h"

#include <cmath>
#include <cstddef>
#include <vector>

#include "core/embedding/default_neighbors.h"
#include "core/experiment/user_weights.h"
#include "core/io/json.h"

namespace weightscape {
namespace {

Json knownNumber(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

}  // namespace

WiringPicture pictureOf(const Matrix& points, const EmbeddingParameters& parameters,
                        const Control& control) {
  const Control inside{control.stop, {}, control.looked};
  WiringPicture picture;
  picture.parameters = withNeighbors(parameters, points.cols());
  picture.embedding = embed(points, picture.parameters, control);
  if (picture.embedding.components.size() > 1) {
    picture.joining_neighbors = smallestJoiningNeighbors(points, inside);
  }
  picture.fits = pictureFits(picture.embedding, Effort::Exact, inside);
  return picture;
}

std::string pictureToJson(const UserWeights& weights, const WiringPicture& picture) {
  Json json;
  json["matrix"] = {weights.rows(), weights.columns()};
  json["points"] = weights.points.cols();
  if (picture.parameters.graph == EmbeddingParameters::Graph::Neighbors) {
    json["neighbors"] = picture.parameters.neighbors;
  }
  json["components"] = Json::array();
  for (const EmbeddedComponent& part : picture.embedding.components) {
    json["components"].push_back(
        {{"size", part.members.size()},
         {"eigenvalues", std::vector<double>(part.eigenvalues.begin(), part.eigenvalues.end())}});
  }
  const PictureFits& fits = picture.fits;
  for (std::size_t i = 0; i < fits.components.size(); ++i) {
    json["components"][i]["residual_variance"] = knownNumber(fits.components[i].residual_variance);
    json["components"][i]["drawn_share"] = knownNumber(fits.components[i].drawn_share);
  }
  json["residual_variance"] = knownNumber(fits.overall.residual_variance);
  json["drawn_share"] = knownNumber(fits.overall.drawn_share);
  json["notes"] = Json::array();
  for (const Message& note : weights.notes) json["notes"].push_back(note.english());
  for (const Message& note : picture.embedding.notes) json["notes"].push_back(note.english());
  if (picture.joining_neighbors > 0) {
    json["smallest_joining_neighbors"] = picture.joining_neighbors;
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace weightscape
