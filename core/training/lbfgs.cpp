// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lbfgs.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace weightscape {
namespace {

constexpr Index kMemory = 10;       ///< pairs that are kept
constexpr double kDecrease = 1e-4;  ///< c_1: sufficient decrease
constexpr double kCurvature = 0.9;  ///< c_2
constexpr int kMostEvaluations = 25;

/// The function along one direction.
struct Ray {
  const ValueAndGradient& function;
  const Vector& start;
  const Vector& direction;
  Vector place;
  Vector gradient;
  double value = 0.0;
  double slope = 0.0;

  void evaluate(double length) {
    place = start + length * direction;
    value = function(place, gradient);
    slope = gradient.dot(direction);
  }
};

/// Minimum of the cubic through two values and slopes, kept away from the ends.
double cubicMinimum(double a, double fa, double da, double b, double fb, double db) {
  const double d1 = da + db - 3.0 * (fa - fb) / (a - b);
  const double square = d1 * d1 - da * db;
  double result = 0.5 * (a + b);
  if (square >= 0.0) {
    const double d2 = std::copysign(std::sqrt(square), b - a);
    const double candidate = b - (b - a) * (db + d2 - d1) / (db - da + 2.0 * d2);
    if (std::isfinite(candidate)) result = candidate;
  }
  const double low = std::min(a, b);
  const double high = std::max(a, b);
  const double margin = 0.1 * (high - low);
  return std::clamp(result, low + margin, high - margin);
}

/// A length that meets the strong Wolfe conditions, or at least the first of them; leaves the ray
/// evaluated there. False when there is none.
bool searchLine(Ray& ray, double value, double slope, double first) {
  struct End {
    double length, value, slope;
  };
  const auto too_high = [&](double length, double at) {
    return !(at <= value + kDecrease * length * slope);
  };
  const auto flat = [&] { return std::abs(ray.slope) <= -kCurvature * slope; };
  End low{0.0, value, slope};
  End high{0.0, 0.0, 0.0};
  double length = first;
  int evaluations = 0;
  bool bracketed = false;
  while (!bracketed && evaluations++ < kMostEvaluations) {
    ray.evaluate(length);
    if (too_high(length, ray.value) || (evaluations > 1 && ray.value >= low.value)) {
      high = {length, ray.value, ray.slope};
      bracketed = true;
    } else if (flat()) {
      return true;
    } else if (ray.slope >= 0.0) {
      high = low;
      low = {length, ray.value, ray.slope};
      bracketed = true;
    } else {
      low = {length, ray.value, ray.slope};
      length *= 2.0;
    }
  }
  while (bracketed && evaluations++ < kMostEvaluations) {
    length = std::isfinite(high.value) ? cubicMinimum(low.length, low.value, low.slope, high.length,
                                                      high.value, high.slope)
                                       : 0.5 * (low.length + high.length);
    ray.evaluate(length);
    if (too_high(length, ray.value) || ray.value >= low.value) {
      high = {length, ray.value, ray.slope};
    } else {
      if (flat()) return true;
      if (ray.slope * (high.length - low.length) >= 0.0) high = low;
      low = {length, ray.value, ray.slope};
    }
  }
  if (low.length == 0.0) return false;
  ray.evaluate(low.length);
  return ray.value < value;
}

/// −H·gradient by the two-loop recursion.
Vector direction(const Vector& gradient, const Matrix& memory) {
  const Index pairs = memory.cols() / 2;
  std::vector<double> alpha(static_cast<std::size_t>(pairs));
  Vector q = gradient;
  for (Index i = pairs - 1; i >= 0; --i) {
    const auto s = memory.col(2 * i);
    const auto y = memory.col(2 * i + 1);
    alpha[static_cast<std::size_t>(i)] = s.dot(q) / s.dot(y);
    q -= alpha[static_cast<std::size_t>(i)] * y;
  }
  if (pairs > 0) {
    const auto s = memory.col(2 * pairs - 2);
    const auto y = memory.col(2 * pairs - 1);
    q *= s.dot(y) / y.squaredNorm();
  }
  for (Index i = 0; i < pairs; ++i) {
    const auto s = memory.col(2 * i);
    const auto y = memory.col(2 * i + 1);
    const double beta = y.dot(q) / s.dot(y);
    q += (alpha[static_cast<std::size_t>(i)] - beta) * s;
  }
  return -q;
}

void remember(const Vector& step, const Vector& change, Matrix& memory) {
  // Curvature that is not positive would spoil the model; the Wolfe conditions rule it out.
  if (!(step.dot(change) > 1e-12 * step.norm() * change.norm())) return;
  Matrix next(step.size(), std::min<Index>(memory.cols() + 2, 2 * kMemory));
  const Index kept = next.cols() - 2;
  if (kept > 0) next.leftCols(kept) = memory.rightCols(kept);
  next.col(kept) = step;
  next.col(kept + 1) = change;
  memory = std::move(next);
}

}  // namespace

bool lbfgsStep(const ValueAndGradient& function, Vector& x, Matrix& memory) {
  Vector gradient(x.size());
  const double value = function(x, gradient);
  if (!std::isfinite(value) || gradient.squaredNorm() == 0.0) return false;
  for (int attempt = 0; attempt < 2; ++attempt) {
    const Vector along = direction(gradient, memory);
    const double slope = gradient.dot(along);
    Ray ray{function, x, along, {}, Vector(x.size())};
    const double first = memory.cols() > 0 ? 1.0 : std::min(1.0, 1.0 / gradient.norm());
    if (slope < 0.0 && searchLine(ray, value, slope, first)) {
      remember(ray.place - x, ray.gradient - gradient, memory);
      x = ray.place;
      return true;
    }
    if (memory.cols() == 0) return false;
    memory.resize(0, 0);  // the model has gone stale: once more along the gradient
  }
  return false;
}

}  // namespace weightscape
