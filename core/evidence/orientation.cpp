// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/orientation.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

#include "core/base/decompositions.h"
#include "core/base/unknown.h"

namespace weightscape {
namespace {

constexpr Index kTangentNeighbors = 10;
constexpr Index kPlane = 2;

/// Two orthonormal directions in which the neighbours of a point lie, D × 2.
Matrix tangentPlane(const Matrix& points, const NearestLists& nearest, Index point) {
  const Index count = std::min(kTangentNeighbors, nearest.rows());
  Matrix around(points.rows(), count + 1);
  around.col(count) = points.col(point);
  for (Index n = 0; n < count; ++n) around.col(n) = points.col(nearest(n, point));
  around.colwise() -= Vector(around.rowwise().mean());
  const SmallEigen<double> eigen = smallEigen<double>(Matrix(around.transpose() * around));
  Matrix plane = around * eigen.vectors.rightCols(kPlane);
  for (Index axis = 0; axis < kPlane; ++axis) {
    const double length = plane.col(axis).norm();
    if (length > 0.0) plane.col(axis) /= length;
  }
  return plane;
}

struct Link {
  double strength = 0.0;  ///< |det|: 1 where the planes are parallel
  Index from = 0;
  Index to = 0;
  bool turns = false;  ///< the planes' bases are mirrored
  int cut = -1;        ///< loop whose cut it crosses; −1 for none
};

int cutCrossed(const Matrix& angles, Index a, Index b) {
  for (Index loop = 0; loop < angles.rows(); ++loop) {
    if (std::abs(angles(loop, a) - angles(loop, b)) > 0.5) return static_cast<int>(loop);
  }
  return -1;
}

/// Signs carried along the strongest links first, each point in a tree that remembers its turns.
class Orientation {
 public:
  explicit Orientation(Index count)
      : parent_(static_cast<std::size_t>(count)), turned_(static_cast<std::size_t>(count), false) {
    for (std::size_t i = 0; i < parent_.size(); ++i) parent_[i] = i;
  }
  /// The root of a point, and whether it is mirrored against it.
  std::pair<std::size_t, bool> root(std::size_t i) const {
    bool turned = false;
    while (parent_[i] != i) {
      turned = turned != turned_[i];
      i = parent_[i];
    }
    return {i, turned};
  }
  void join(const Link& link) {
    const auto [a, turned_a] = root(static_cast<std::size_t>(link.from));
    const auto [b, turned_b] = root(static_cast<std::size_t>(link.to));
    if (a == b) return;
    parent_[b] = a;
    turned_[b] = (turned_a != turned_b) != link.turns;
  }

 private:
  std::vector<std::size_t> parent_;
  std::vector<bool> turned_;
};

}  // namespace

Vector orientationKept(const Matrix& points, const NearestLists& nearest, const Matrix& angles,
                       const Control& control) {
  const Index count = points.cols();
  std::vector<Matrix> planes;
  for (Index i = 0; i < count; ++i) {
    throwIfStopped(control);
    planes.push_back(tangentPlane(points, nearest, i));
  }
  std::vector<Link> links;
  for (Index i = 0; i < count; ++i) {
    for (Index n = 0; n < nearest.rows(); ++n) {
      const Index j = nearest(n, i);
      if (!angles.col(i).allFinite() || !angles.col(j).allFinite()) continue;
      const Matrix turn =
          planes[static_cast<std::size_t>(i)].transpose() * planes[static_cast<std::size_t>(j)];
      const double area = turn(0, 0) * turn(1, 1) - turn(0, 1) * turn(1, 0);
      links.push_back({std::abs(area), i, j, area < 0.0, cutCrossed(angles, i, j)});
    }
  }
  std::sort(links.begin(), links.end(), [](const Link& a, const Link& b) {
    return std::tie(b.strength, a.from, a.to) < std::tie(a.strength, b.from, b.to);
  });
  Orientation orientation(count);
  for (const Link& link : links) {
    if (link.cut < 0) orientation.join(link);
  }
  Vector kept = Vector::Zero(angles.rows());
  Vector all = Vector::Zero(angles.rows());
  for (const Link& link : links) {
    if (link.cut < 0) continue;
    const auto [a, turned_a] = orientation.root(static_cast<std::size_t>(link.from));
    const auto [b, turned_b] = orientation.root(static_cast<std::size_t>(link.to));
    if (a != b) continue;
    all(link.cut) += link.strength;
    if ((turned_a != turned_b) == link.turns) kept(link.cut) += link.strength;
  }
  for (Index loop = 0; loop < kept.size(); ++loop) {
    kept(loop) = all(loop) > 0.0 ? kept(loop) / all(loop) : kUnknown;
  }
  return kept;
}

}  // namespace weightscape
