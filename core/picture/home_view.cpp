// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/home_view.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <numbers>

namespace weightscape {
namespace {

// Degrees: enough for the picture to look solid, little enough for a ring to look round.
constexpr double kAzimuth = 10.0;
constexpr double kElevation = -17.0;
constexpr double kDoughnut = -60.0;
constexpr double kUpright = 24.0;  ///< what stands is seen from above
/// What lies in a row is turned until one sees into its end.
constexpr double kLying = 38.0;

Eigen::Matrix3d tilt(double azimuth, double elevation) {
  constexpr double kRadians = std::numbers::pi / 180.0;
  return (Eigen::AngleAxisd(elevation * kRadians, Eigen::Vector3d::UnitX()) *
          Eigen::AngleAxisd(azimuth * kRadians, Eigen::Vector3d::UnitY()))
      .toRotationMatrix();
}

/// One scene axis to the right and one up; the third as it must be.
Eigen::Matrix3d along(int right, int up) {
  Eigen::Matrix3d result;
  result.row(0) = Eigen::Vector3d::Unit(right).transpose();
  result.row(1) = Eigen::Vector3d::Unit(up).transpose();
  result.row(2) = Eigen::Vector3d::Unit(right).cross(Eigen::Vector3d::Unit(up)).transpose();
  return result;
}

/// Squared extents along the axes, and the axes, the widest first.
struct Spread {
  Eigen::Vector3d along;
  std::array<int, 3> order = {0, 1, 2};

  explicit Spread(const Matrix& points) {
    along = (points.rowwise() - points.colwise().mean()).colwise().squaredNorm().transpose();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return along(a) > along(b); });
  }

  /// Long, and about as deep as wide; a line, which is next to nothing across, is not.
  [[nodiscard]] bool isRod() const {
    const double widest = along(order[0]);
    const double middle = along(order[1]);
    return middle < 0.4 * widest && middle > 0.03 * widest && along(order[2]) > 0.4 * middle;
  }
};

}  // namespace

Eigen::Matrix3d plainRotation() { return tilt(kAzimuth, kElevation); }

Eigen::Matrix3d doughnutRotation() { return tilt(kAzimuth, kDoughnut); }

Eigen::Matrix3d homeRotation(const Embedding& embedding, const Matrix& points) {
  if (points.rows() == 0) return plainRotation();
  if (embedding.components.size() > 1 && !embedding.shared_axes) {
    const bool lying = std::any_of(embedding.components.begin(), embedding.components.end(),
                                   [&](const EmbeddedComponent& component) {
                                     const Spread spread(points(component.members, Eigen::all));
                                     return spread.order[0] == 0 && spread.isRod();
                                   });
    return lying ? tilt(kLying, kUpright) : plainRotation();
  }
  const Spread spread(points);
  const auto [widest, middle, least] = spread.order;
  if (spread.isRod()) {
    return tilt(kAzimuth, kUpright) * along(std::min(middle, least), widest);
  }
  // Another one than the third towards the eye only where it is clearly the least.
  if (least == 2 || spread.along(least) > 0.7 * spread.along(2)) return plainRotation();
  return plainRotation() * along(std::min(widest, middle), std::max(widest, middle));
}

}  // namespace weightscape
