// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/landmarks.h"

#include <algorithm>

namespace weightscape {

Landmarks farthestPoints(Index points, Index count,
                         const std::function<Vector(Index)>& distances_from) {
  const Index taken = std::min(points, count);
  Landmarks landmarks{{}, Matrix(taken, points)};
  Vector nearest;
  Index next = 0;
  for (Index i = 0; i < taken; ++i) {
    const Vector from_next = distances_from(next);
    landmarks.points.push_back(next);
    landmarks.distances.row(i) = from_next.transpose();
    nearest = i == 0 ? from_next : Vector(nearest.cwiseMin(from_next));
    nearest(next) = -1.0;     // taken, also where others are at the same place
    nearest.maxCoeff(&next);  // the first of equals
  }
  return landmarks;
}

}  // namespace weightscape
