// SPDX-License-Identifier: GPL-3.0-or-later
// The table of latent spaces: a new one is a file in core/data/spaces and a row here.
#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/group.h"
#include "core/data/latent_space.h"
#include "core/data/tuning.h"

namespace weightscape {

const LatentSpace& moebiusStrip();
const LatentSpace& yMaze();

const std::vector<Axis>& latentSpaces() {
  static const std::vector<Axis> spaces = {circle(), interval(), sphere(), moebiusStrip(), yMaze()};
  return spaces;
}

const std::vector<std::string>& gridOffsetNames() {
  static const std::vector<std::string> names = {"usual", "whole", "half"};
  return names;
}

const std::vector<std::string>& axisNames() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const Axis& space : latentSpaces()) all.push_back(space->name());
    return all;
  }();
  return names;
}

Index Axis::coordinates() const { return space_->coordinates(); }
int Axis::dimension() const { return space_->dimension(); }
bool Axis::isLoop() const { return space_->isLoop(); }
bool Axis::standsAlone() const { return space_->standsAlone(); }
bool Axis::usesConcentration() const { return space_->usesConcentration(); }
Index Axis::gridNeighbors() const { return space_->gridNeighbors(); }
std::string Axis::label() const { return space_->label(); }
LatentScale Axis::sweepScale() const { return space_->sweepScale(); }

std::string axisName(Axis axis) { return axis->name(); }

Axis axisFromName(const std::string& name) {
  const auto& names = axisNames();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return latentSpaces()[static_cast<std::size_t>(found - names.begin())];
  throw Error(Message{WEIGHTSCAPE_TEXT("An axis cannot be '%1'; allowed are %2."),
                      {name, choicesOf(names)}});
}

void LatentSpace::settle(const double* state, double* point) const {
  std::copy_n(state, coordinates(), point);
}

void LatentSpace::picture(const double* point, double* place) const {
  constexpr Index kSpace = 3;
  Vector ideal_place = Vector::Zero(std::max(kSpace, idealRows()));
  ideal(point, ideal_place.data());
  std::copy_n(ideal_place.data(), kSpace, place);
}

void LatentSpace::suggest(Group& /*group*/) const {}

Matrix LatentSpace::responses(const Group& group, const Matrix& centers,
                              const Matrix& latents) const {
  return gaussianResponses(group, centers, latents);
}

}  // namespace weightscape
