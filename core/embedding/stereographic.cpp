// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/stereographic.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/unknown.h"
#include "core/embedding/methods/pca.h"

namespace weightscape {
namespace {

using Point = Eigen::Vector4d;

/// The largest cosine between the pole and any point: small for an empty pole.
double crowding(const Matrix& sphere, const Point& pole, const Control& control) {
  throwIfStopped(control);
  return (sphere * pole).maxCoeff();
}

/// No point lies within 37° of a pole that is empty enough: none is drawn farther out than three
/// times the radius of the sphere.
constexpr double kEmptyEnough = 0.8;

/// The pole nearest to `toward` that is empty enough, or the emptiest where none is. A torus leaves
/// two whole circles of poles equally empty: the emptiest of all would go from one to another with
/// the last digit of the weights, and the picture with it. The nearest moves as little as they do.
Point emptyPole(const Matrix& sphere, const Point& toward, const Control& control) {
  // What crowding costs against nearness: a pole half a degree nearer is not worth a point within.
  constexpr double kCost = 16.0;
  const auto cost = [&](const Point& pole) {
    return kCost * std::max(crowding(sphere, pole, control), kEmptyEnough) - pole.dot(toward);
  };
  Point best = toward;
  if (crowding(sphere, toward, control) <= kEmptyEnough) return best;
  double least = cost(best);
  const auto try_pole = [&](const Point& pole) {
    const double value = cost(pole);
    if (value >= least) return false;
    least = value;
    best = pole;
    return true;
  };
  // A grid over S³ (Hopf coordinates), and then the way down from its best place.
  constexpr int kSteps = 12;
  constexpr double kPi = 3.14159265358979323846;
  for (int e = 0; e <= kSteps / 2; ++e) {
    const double eta = 0.5 * kPi * e / (kSteps / 2.0);
    for (int a = 0; a < kSteps; ++a) {
      for (int b = 0; b < kSteps; ++b) {
        const double xi = 2.0 * kPi * a / kSteps;
        const double chi = 2.0 * kPi * b / kSteps;
        try_pole({std::cos(eta) * std::cos(xi), std::cos(eta) * std::sin(xi),
                  std::sin(eta) * std::cos(chi), std::sin(eta) * std::sin(chi)});
      }
    }
  }
  constexpr double kFinest = 1e-3;
  constexpr int kMostTries = 16;  // of one reach
  for (double reach = 0.25; reach > kFinest; reach *= 0.5) {
    bool moved = true;
    for (int tries = 0; moved && tries < kMostTries; ++tries) {
      moved = false;
      const Point center(best.data());
      for (int axis = 0; axis < 4; ++axis) {
        for (const double sign : {-1.0, 1.0}) {
          moved = try_pole((center + sign * reach * Point::Unit(axis)).normalized()) || moved;
        }
      }
    }
  }
  return best;
}

/// Where `heights` (one a row, NaN where not known) grow most on the sphere; the last axis where
/// they are not known or say nothing.
Point directionOf(const Matrix& sphere, const Vector& heights) {
  Point direction = Point::Zero();
  double sum = 0.0;
  Index known = 0;
  for (Index i = 0; i < heights.size(); ++i) {
    if (!std::isfinite(heights(i))) continue;
    sum += heights(i);
    ++known;
  }
  for (Index i = 0; i < heights.size(); ++i) {
    if (!std::isfinite(heights(i))) continue;
    direction += (heights(i) - sum / static_cast<double>(known)) * sphere.row(i).transpose();
  }
  const double length = direction.norm();
  return length > 0.0 ? Point(direction / length) : Point::UnitW();
}

/// Three unit vectors orthogonal to the pole and each other, made of the axes it is farthest from.
Eigen::Matrix<double, 4, 3> planeOf(const Point& pole) {
  Eigen::Matrix<double, 4, 3> plane;
  int most = 0;
  pole.cwiseAbs().maxCoeff(&most);
  int column = 0;
  for (int axis = 0; axis < 4; ++axis) {
    if (axis == most) continue;
    Point direction = Point::Unit(axis);
    direction -= direction.dot(pole) * pole;
    for (int other = 0; other < column; ++other) {
      direction -= direction.dot(plane.col(other)) * plane.col(other);
    }
    plane.col(column++) = direction.normalized();
  }
  return plane;
}

}  // namespace

StereographicView stereographicView(const Matrix& points, const Control& control,
                                    const Vector& heights) {
  throwIfStopped(control);
  std::vector<Index> rows;
  for (Index i = 0; i < points.rows(); ++i) {
    if (points.row(i).head(4).allFinite()) rows.push_back(i);
  }
  StereographicView result;
  result.points.setConstant(points.rows(), 3, kUnknown);
  result.variances.setZero(3);
  if (rows.empty()) return result;
  Matrix sphere = points(rows, Eigen::seqN(0, 4));
  sphere.rowwise() -= sphere.colwise().mean().eval();
  for (auto column : sphere.colwise()) {
    const double spread = std::sqrt(column.squaredNorm() / static_cast<double>(rows.size()));
    if (spread > 0.0) column /= spread;
  }
  for (auto row : sphere.rowwise()) {
    const double length = row.norm();
    if (length > 0.0) row /= length;
  }
  const Point toward =
      directionOf(sphere, heights.size() == points.rows() ? Vector(heights(rows)) : Vector());
  const Point pole = emptyPole(sphere, toward, control);
  Matrix view = sphere * planeOf(pole);
  const Vector height = sphere * pole;
  for (Index i = 0; i < view.rows(); ++i) view.row(i) /= std::max(1.0 - height(i), 1e-3);
  view.rowwise() -= view.colwise().mean().eval();
  ScaledCoordinates principal = principalComponents(view.transpose(), 3, control);
  result.points(rows, Eigen::all) = principal.coordinates;
  result.variances = principal.eigenvalues / static_cast<double>(rows.size());
  return result;
}

}  // namespace weightscape
