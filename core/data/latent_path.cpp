#include "core/data/latent_path.h"

#include <cmath>
#include <numbers>

namespace weightscape {
namespace {

constexpr double kWholeTurn = 2.0 * std::numbers::pi;

double toAndFro(double time) { return std::abs(2.0 * (time - std::floor(time + 0.5))); }

}  // namespace

Matrix latentPath(const std::vector<Axis>& coordinates, double time) {
  Matrix latents(static_cast<Index>(coordinates.size()), 1);
  double speed = 1.0;
  for (std::size_t i = 0; i < coordinates.size(); ++i, speed /= std::numbers::phi) {
    const auto row = static_cast<Index>(i);
    const double t = speed * time;
    switch (coordinates[i]) {
      case Axis::Circular:
        latents(row, 0) = t - std::floor(t);
        break;
      case Axis::Bounded:
        latents(row, 0) = toAndFro(t);
        break;
      case Axis::Direction: {
        const double tilt = kWholeTurn * t / 7.0;
        const double angle = kWholeTurn * t;
        latents(row, 0) = std::cos(angle);
        latents(row + 1, 0) = std::sin(angle) * std::cos(tilt);
        latents(row + 2, 0) = std::sin(angle) * std::sin(tilt);
        i += 2;
        break;
      }
    }
  }
  return latents;
}

Matrix latentSweep(const std::vector<Axis>& coordinates, Index coordinate, Index steps) {
  Matrix latents = Matrix::Zero(static_cast<Index>(coordinates.size()), steps);
  for (std::size_t i = 0; i < coordinates.size(); ++i) {
    const auto row = static_cast<Index>(i);
    const bool moves = row == coordinate;
    const double rest = coordinates[i] == Axis::Bounded ? 0.5 : 0.0;
    if (coordinates[i] == Axis::Direction) {
      for (Index s = 0; s < steps; ++s) {
        const double angle =
            moves ? kWholeTurn * static_cast<double>(s) / static_cast<double>(steps - 1) : 0.0;
        latents.col(s).segment(row, 3) << std::cos(angle), std::sin(angle), 0.0;
      }
      i += 2;
    } else if (moves) {
      latents.row(row) = Vector::LinSpaced(steps, 0.0, 1.0).transpose();
    } else {
      latents.row(row).setConstant(rest);
    }
  }
  return latents;
}

}  // namespace weightscape
