// The first view of the wiring, the same in the window and in figures.
#pragma once

#include <Eigen/Geometry>
#include <numbers>

namespace weightscape::ui {

// Degrees by which the camera stands off the third axis: enough for the picture to look solid,
// little enough for a ring to look round.
inline constexpr double kHomeAzimuth = -10.0;
inline constexpr double kHomeElevation = -17.0;

/// A doughnut lies in the first two axes; from here one sees that it is round and has a hole.
inline constexpr double kDoughnutElevation = -52.0;

/// Turns scene coordinates into the eye's: x right, y up, z towards the eye.
inline Eigen::Matrix3d homeRotation(double elevation = kHomeElevation) {
  constexpr double kRadians = std::numbers::pi / 180.0;
  return (Eigen::AngleAxisd(elevation * kRadians, Eigen::Vector3d::UnitX()) *
          Eigen::AngleAxisd(-kHomeAzimuth * kRadians, Eigen::Vector3d::UnitY()))
      .toRotationMatrix();
}

}  // namespace weightscape::ui
