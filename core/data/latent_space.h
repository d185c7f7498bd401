// SPDX-License-Identifier: GPL-3.0-or-later
// A latent space: what a hidden cause can be. Each is a class of its own in core/data/spaces.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/random.h"
#include "core/base/types.h"
#include "core/data/group.h"
#include "core/data/latent_scale.h"

namespace weightscape {

/// A space of which one point is a value of one cause. Points are arrays of `coordinates()` numbers
/// and distances are in units in which a circle has the length 1. Spaces have no state, and there
/// is one object of each.
class LatentSpace {
 public:
  virtual ~LatentSpace() = default;

  [[nodiscard]] virtual std::string name() const = 0;   ///< in files
  [[nodiscard]] virtual std::string label() const = 0;  ///< translatable: "circular"
  /// Translatable: what it is when it stands alone, as "ring".
  [[nodiscard]] virtual std::string shape() const = 0;
  [[nodiscard]] virtual Index coordinates() const { return 1; }
  [[nodiscard]] virtual int dimension() const { return 1; }
  /// A closed curve: distances along it are angles.
  [[nodiscard]] virtual bool isLoop() const { return false; }
  /// It is no factor of a product.
  [[nodiscard]] virtual bool standsAlone() const { return false; }

  /// Uniform over the space.
  virtual void draw(Random& random, double* point) const = 0;
  /// A step of `length` times a standard normal number in each direction. `state` begins as a point
  /// and need not be one later: settle() gives the point.
  virtual void move(double length, Random& random, double* state) const = 0;
  virtual void settle(const double* state, double* point) const;
  [[nodiscard]] virtual double distance(const double* a, const double* b) const = 0;

  /// How many preferred values a grid of `n` has.
  [[nodiscard]] virtual double gridSize(double n) const { return n; }
  /// coordinates × gridSize(n).
  [[nodiscard]] virtual Matrix grid(Index n, GridOffset offset) const = 0;
  /// Distance between neighbours of that grid.
  [[nodiscard]] virtual double gridSpacing(double n) const { return 1.0 / n; }
  /// How many of the grid's points are next to one of them.
  [[nodiscard]] virtual Index gridNeighbors() const { return 2; }
  /// A group of this space alone, with as many neurons and as wide a tuning as recovers it well.
  virtual void suggest(Group& group) const;

  /// The tuning of a group of this space alone has a concentration κ, not a width σ.
  [[nodiscard]] virtual bool usesConcentration() const { return false; }
  /// Neurons × samples: responses of a group of this space alone. `centers` is coordinates ×
  /// neurons, `latents` coordinates × samples.
  [[nodiscard]] virtual Matrix responses(const Group& group, const Matrix& centers,
                                         const Matrix& latents) const;

  /// Numbers that a place of ideal() has.
  [[nodiscard]] virtual Index idealRows() const { return 1; }
  /// A place in a Euclidean space: neighbours there are neighbours here.
  virtual void ideal(const double* point, double* place) const = 0;
  /// A place in space, three numbers, to draw what the space looks like.
  virtual void picture(const double* point, double* place) const;
  /// The point that is ideally at this place or near it. False where its coordinates cannot be
  /// compared one by one.
  virtual bool invert(const double* /*place*/, double* /*point*/) const { return false; }

  /// What is wrong with a preferred value, as the end of a sentence; nothing where it is a point.
  struct Problem {
    Index coordinate;
    std::string sentence;
  };
  [[nodiscard]] virtual std::optional<Problem> problem(const double* point) const = 0;

  /// What preferred values (coordinates × neurons) leave out without which the space is another
  /// one, as the object of "leave out"; empty where they do not.
  [[nodiscard]] virtual Message missing(const Matrix& /*centers*/) const { return {}; }

  [[nodiscard]] virtual std::vector<LatentScale> scales() const = 0;
  /// A value for each of scales(), 0 to 1.
  virtual void onScales(const double* point, double* values) const { values[0] = point[0]; }

  /// Where a latent that moves is after `time` turns.
  virtual void path(double time, double* point) const = 0;
  /// Where a latent rests while another one moves.
  virtual void rest(double* point) const = 0;
  /// A way through the space, `t` from 0 to 1.
  virtual void sweep(double t, double* point) const { point[0] = t; }
  [[nodiscard]] virtual LatentScale sweepScale() const { return scales()[0]; }
};

}  // namespace weightscape
