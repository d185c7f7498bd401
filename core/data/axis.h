// SPDX-License-Identifier: GPL-3.0-or-later
// A factor of a latent space: a handle on one of the spaces there are.
#pragma once

#include <string>
#include <vector>

#include "core/base/types.h"
#include "core/data/latent_scale.h"

namespace weightscape {

class LatentSpace;

/// A factor of a product of spaces. Lists of axes that describe coordinates have one entry a
/// coordinate: a space with three stands there three times.
class Axis {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): an axis is a space
  Axis(const LatentSpace& space) : space_(&space) {}
  const LatentSpace& operator*() const { return *space_; }
  const LatentSpace* operator->() const { return space_; }

  // What is asked most, of the space; see LatentSpace.
  [[nodiscard]] Index coordinates() const;
  [[nodiscard]] int dimension() const;
  [[nodiscard]] bool isLoop() const;
  [[nodiscard]] bool standsAlone() const;
  [[nodiscard]] bool usesConcentration() const;
  [[nodiscard]] Index gridNeighbors() const;
  [[nodiscard]] std::string label() const;
  [[nodiscard]] LatentScale sweepScale() const;

  bool operator==(const Axis&) const = default;

 private:
  const LatentSpace* space_;
};

/// Those of every program; the others are known by their names.
const LatentSpace& circle();    ///< "circular": period 1
const LatentSpace& interval();  ///< "bounded": from 0 to 1
const LatentSpace& sphere();    ///< "direction": three coordinates, a vector of length 1

/// All there are, in the order in which they are offered.
const std::vector<Axis>& latentSpaces();

/// The names used in files, in that order.
const std::vector<std::string>& axisNames();
std::string axisName(Axis axis);
/// Throws Error when the name is none of the axes'.
Axis axisFromName(const std::string& name);

}  // namespace weightscape
