// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/wiring_dimension.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/base/unknown.h"

namespace weightscape {

double ballGrowth(const Matrix& geodesics) {
  constexpr double kInnermost = 3.0;        // distances of neighbours
  constexpr double kOutermost = 1.0 / 3.0;  // of the radius
  constexpr double kFarthest = 0.4;         // of the outermost
  constexpr double kInnermostOfFew = 2.0;
  constexpr double kOutermostOfFew = 0.5;
  constexpr double kLeastRange = 1.25;
  constexpr int kRadii = 12;
  if (geodesics.rows() < 2) return kUnknown;
  std::vector<double> nearest;
  double radius = std::numeric_limits<double>::infinity();
  for (Index i = 0; i < geodesics.rows(); ++i) {
    double least = std::numeric_limits<double>::infinity();
    for (Index j = 0; j < geodesics.cols(); ++j) {
      if (geodesics(i, j) > 0.0) least = std::min(least, geodesics(i, j));
    }
    nearest.push_back(least);
    radius = std::min(radius, geodesics.row(i).maxCoeff());
  }
  const auto middle = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 2);
  std::nth_element(nearest.begin(), middle, nearest.end());
  double inner = std::max(kInnermost * *middle, kFarthest * kOutermost * radius);
  double outer = kOutermost * radius;
  if (!(outer >= kLeastRange * inner)) {
    inner = kInnermostOfFew * *middle;
    outer = kOutermostOfFew * radius;
  }
  if (!(outer >= kLeastRange * inner) || !std::isfinite(outer)) return kUnknown;
  Vector x(kRadii);
  Vector y(kRadii);
  for (int step = 0; step < kRadii; ++step) {
    x(step) = std::log(inner) + step * std::log(outer / inner) / (kRadii - 1);
    const double reach = std::exp(x(step)) * (1.0 + 1e-9);
    const auto inside = (geodesics.array() <= reach).count() - geodesics.rows();  // without itself
    y(step) = std::log(static_cast<double>(std::max<Index>(inside, 1)) /
                       static_cast<double>(geodesics.rows()));
  }
  x.array() -= x.mean();
  return x.dot(y) / x.squaredNorm();
}

double neighborhoodDimension(const Matrix& points, const NearestLists& nearest,
                             const Control& control) {
  constexpr Index kMost = 14;
  constexpr Index kLeast = 3;  // two say nothing
  const Index lists = std::min({kMost, nearest.rows(), points.cols() / 4});
  if (lists < kLeast) return kUnknown;
  const Index fewest = std::min<Index>(6, lists);
  throwIfStopped(control);
  Vector inverses = Vector::Zero(lists - fewest + 1);
  Index counted = 0;
  Vector lengths(lists);
  for (Index i = 0; i < points.cols(); ++i) {
    for (Index n = 0; n < lists; ++n) {
      lengths(n) = (points.col(i) - points.col(nearest(n, i))).norm();
    }
    if (!(lengths(0) > 0.0)) continue;  // two at one place say nothing of a dimension
    ++counted;
    for (Index k = fewest; k <= lists; ++k) {
      double sum = 0.0;
      for (Index n = 0; n + 1 < k; ++n) sum += std::log(lengths(k - 1) / lengths(n));
      inverses(k - fewest) += sum / static_cast<double>(k - 1);
    }
  }
  if (counted == 0) return kUnknown;
  double dimension = 0.0;
  for (const double inverse : inverses) dimension += static_cast<double>(counted) / inverse;
  return dimension / static_cast<double>(inverses.size());
}

}  // namespace weightscape
