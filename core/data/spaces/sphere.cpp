// SPDX-License-Identifier: GPL-3.0-or-later
// Directions: vectors of length 1. The distance of two is their angle in turns, so that great
// circles have length 1.
#include <Eigen/Geometry>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/group.h"
#include "core/data/latent_space.h"
#include "core/data/spaces/folds.h"

namespace weightscape {
namespace {

using Place = Eigen::Map<Eigen::Vector3d>;
using ConstPlace = Eigen::Map<const Eigen::Vector3d>;

class Sphere final : public LatentSpace {
 public:
  [[nodiscard]] std::string name() const override { return "direction"; }
  [[nodiscard]] std::string label() const override { return WEIGHTSCAPE_TEXT("direction"); }
  [[nodiscard]] std::string shape() const override { return WEIGHTSCAPE_TEXT("sphere"); }
  [[nodiscard]] Index coordinates() const override { return 3; }
  [[nodiscard]] int dimension() const override { return 2; }
  [[nodiscard]] bool standsAlone() const override { return true; }

  void draw(Random& random, double* point) const override {
    Eigen::Vector3d direction;
    do {
      for (double& value : direction) value = random.normal();
    } while (direction.norm() < 1e-9);
    Place{point} = direction.normalized();
  }
  /// So many turns in each direction of the tangent plane, along a great circle.
  void move(double length, Random& random, double* state) const override {
    const Eigen::Vector3d from = Place{state};
    Eigen::Vector3d step;
    for (double& value : step) value = random.normal();
    step -= step.dot(from) * from;
    const double size = step.norm();
    if (size == 0.0) return;
    const double angle = kTurn * length * size;
    Place{state} = (std::cos(angle) * from + std::sin(angle) / size * step).normalized();
  }
  [[nodiscard]] double distance(const double* a, const double* b) const override {
    // More exact for small angles than the arc cosine.
    const double half = 0.5 * (ConstPlace(a) - ConstPlace(b)).norm();
    return 2.0 * std::asin(std::fmin(1.0, half)) / kTurn;
  }

  /// The Fibonacci grid (González, Mathematical Geosciences 42 (2010) 49).
  [[nodiscard]] Matrix grid(Index n, GridOffset /*offset*/) const override {
    const double golden_angle = std::numbers::pi * (3.0 - std::sqrt(5.0));
    Matrix points(3, n);
    for (Index i = 0; i < n; ++i) {
      const double height = 1.0 - (2.0 * static_cast<double>(i) + 1.0) / static_cast<double>(n);
      const double radius = std::sqrt(1.0 - height * height);
      const double angle = golden_angle * static_cast<double>(i);
      points.col(i) << radius * std::cos(angle), radius * std::sin(angle), height;
    }
    return points;
  }
  /// The side of a square of a neuron's share of the surface, in turns.
  [[nodiscard]] double gridSpacing(double n) const override {
    return std::sqrt(4.0 * std::numbers::pi / n) / kTurn;
  }
  [[nodiscard]] Index gridNeighbors() const override { return 6; }
  void suggest(Group& group) const override { group.neurons_per_axis = 300; }

  [[nodiscard]] bool usesConcentration() const override { return true; }
  /// a·exp(κ(cos angle − 1)): von Mises and Fisher.
  [[nodiscard]] Matrix responses(const Group& group, const Matrix& centers,
                                 const Matrix& latents) const override {
    const Matrix cosines = centers.transpose() * latents;
    return group.amplitude * (group.concentration * (cosines.array() - 1.0)).exp().matrix();
  }

  [[nodiscard]] Index idealRows() const override { return 3; }
  void ideal(const double* point, double* place) const override {
    Place{place} = ConstPlace(point) / kTurn;
  }

  [[nodiscard]] std::optional<Problem> problem(const double* /*point*/) const override {
    return std::nullopt;  // any vector has a direction
  }

  [[nodiscard]] std::vector<LatentScale> scales() const override {
    return {{WEIGHTSCAPE_TEXT("azimuth"), true}, {WEIGHTSCAPE_TEXT("height"), false}};
  }
  void onScales(const double* point, double* values) const override {
    values[0] = wrapped(std::atan2(point[1], point[0]) / kTurn);
    values[1] = 0.5 * (point[2] + 1.0);
  }

  /// Along a great circle that itself turns.
  void path(double time, double* point) const override {
    const double tilt = kTurn * time / 7.0;
    const double angle = kTurn * time;
    point[0] = std::cos(angle);
    point[1] = std::sin(angle) * std::cos(tilt);
    point[2] = std::sin(angle) * std::sin(tilt);
  }
  void rest(double* point) const override { sweep(0.0, point); }
  void sweep(double t, double* point) const override {
    point[0] = std::cos(kTurn * t);
    point[1] = std::sin(kTurn * t);
    point[2] = 0.0;
  }
  [[nodiscard]] LatentScale sweepScale() const override {
    return {WEIGHTSCAPE_TEXT("along the equator"), true};
  }
};

}  // namespace

const LatentSpace& sphere() {
  static const Sphere space;
  return space;
}

}  // namespace weightscape
