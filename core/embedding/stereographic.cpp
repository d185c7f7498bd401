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

/// A grid over S³ (Hopf coordinates), refined around its best place.
Point emptiestPole(const Matrix& sphere, const Control& control) {
  constexpr int kSteps = 12;
  Point best = Point::UnitW();
  double least = crowding(sphere, best, control);
  const auto try_pole = [&](const Point& pole) {
    const double value = crowding(sphere, pole, control);
    // Of poles that are equally empty the first stays: the view must not flicker.
    if (value < least - 1e-9) {
      least = value;
      best = pole;
    }
  };
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
  constexpr int kRefinements = 5;
  double reach = 0.2;
  for (int round = 0; round < kRefinements; ++round, reach *= 0.5) {
    // The trials move `best`; this round searches around where it was.
    const Point center(best.data());
    for (int axis = 0; axis < 4; ++axis) {
      for (const double sign : {-1.0, 1.0}) {
        try_pole((center + sign * reach * Point::Unit(axis)).normalized());
      }
    }
  }
  return best;
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

StereographicView stereographicView(const Matrix& points, const Control& control) {
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
  const Point pole = emptiestPole(sphere, control);
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
