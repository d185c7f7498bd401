// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/circular_coordinates.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace weightscape {
namespace {

/// An antisymmetric table over the landmarks: how far an angle goes from one to another.
using Steps = Matrix;

/// The cocycle in whole numbers nearest to 0.
Steps lifted(const Bar& loop, int prime, Index landmarks) {
  Steps steps = Steps::Zero(landmarks, landmarks);
  for (const CocycleTerm& term : loop.cocycle) {
    const int value = 2 * term.value > prime ? term.value - prime : term.value;
    steps(term.from, term.to) = value;
    steps(term.to, term.from) = -value;
  }
  return steps;
}

/// Whether the steps around each triangle of edges below `scale` add up to nothing.
bool closes(const Steps& steps, const Matrix& distances, double scale, const Control& control) {
  const Index count = steps.rows();
  for (Index a = 0; a < count; ++a) {
    throwIfStopped(control);
    for (Index b = a + 1; b < count; ++b) {
      if (distances(a, b) > scale) continue;
      for (Index c = b + 1; c < count; ++c) {
        if (distances(a, c) > scale || distances(b, c) > scale) continue;
        if (steps(a, b) + steps(b, c) != steps(a, c)) return false;
      }
    }
  }
  return true;
}

/// Near landmarks count more than far ones, and those in a crowd less, each by how many are near
/// it: else an angle goes slowly where points are dense and fast where they are sparse.
Matrix weightsBelow(const Matrix& distances, double scale) {
  const Matrix near = distances.unaryExpr(
      [scale](double length) { return length <= scale ? 1.0 - 0.999 * length / scale : 0.0; });
  const Vector share = near.rowwise().sum().cwiseInverse();  // of a sum of at least 1: itself
  const Matrix weights = near.cwiseProduct(share * share.transpose());
  return (distances.array() > 0.0).select(weights, 0.0);
}

/// The potential f for which steps − δf is least, by conjugate gradients on the graph's Laplacian.
Vector potential(const Steps& steps, const Matrix& weights, const Control& control) {
  const Index count = steps.rows();
  const Vector degrees = weights.rowwise().sum();
  // −div of the steps: what f has to make up for at each landmark.
  Vector residual = weights.cwiseProduct(steps).colwise().sum().transpose();
  Vector solution = Vector::Zero(count);
  Vector direction = residual;
  double squares = residual.squaredNorm();
  const double enough = 1e-24 * squares;
  for (Index i = 0; i < 4 * count && squares > enough && squares > 0.0; ++i) {
    throwIfStopped(control);
    const Vector image = degrees.cwiseProduct(direction) - weights * direction;
    const double step = squares / direction.dot(image);
    solution += step * direction;
    residual -= step * image;
    const double next = residual.squaredNorm();
    direction = residual + (next / squares) * direction;
    squares = next;
  }
  return solution;
}

double inner(const Steps& a, const Steps& b, const Matrix& weights) {
  return 0.5 * weights.cwiseProduct(a).cwiseProduct(b).sum();
}

/// A loop's angle with its smooth steps: angle(b) − angle(a) = steps(a, b) up to whole turns.
struct Smooth {
  Vector angle;
  Steps steps;
};

void reduceAgainst(Smooth& one, const Smooth& other, const Matrix& weights, bool* changed) {
  const double share =
      inner(one.steps, other.steps, weights) / inner(other.steps, other.steps, weights);
  if (std::abs(share) <= 0.5 + 1e-9) return;  // a half either way is as short
  const double factor = std::round(share);
  one.angle -= factor * other.angle;
  one.steps -= factor * other.steps;
  *changed = true;
}

double turn(double angle) {
  const double part = angle - std::floor(angle);
  return part < 1.0 ? part : 0.0;
}

}  // namespace

std::optional<CircularCoordinates> circularCoordinates(const Matrix& distances,
                                                       const std::vector<Index>& landmarks,
                                                       const std::vector<Bar>& loops, int prime,
                                                       const Control& control) {
  const auto count = static_cast<Index>(landmarks.size());
  const Index points = distances.cols();
  CircularCoordinates found{Matrix(static_cast<Index>(loops.size()), points),
                            Vector(static_cast<Index>(loops.size()))};
  if (loops.empty()) return found;
  Matrix among(count, count);
  for (Index i = 0; i < count; ++i) {
    among.col(i) = distances.col(landmarks[static_cast<std::size_t>(i)]);
  }
  // One scale for all, at which each of the loops is there and none is filled.
  double born = 0.0;
  double dead = std::numeric_limits<double>::infinity();
  for (const Bar& loop : loops) {
    born = std::max(born, loop.birth);
    dead = std::min(dead, loop.death);
  }
  if (born >= dead) return std::nullopt;
  const double scale = std::isfinite(dead) ? born + 0.7 * (dead - born) : 2.0 * born;
  const Matrix weights = weightsBelow(among, scale);
  std::vector<Smooth> smooth;
  for (const Bar& loop : loops) {
    Steps steps = lifted(loop, prime, count);
    if (!closes(steps, among, scale, control)) return std::nullopt;
    Smooth one;
    // angle(b) − angle(a) is the step up to whole turns: the potential with the opposite sign.
    one.angle = potential(steps, weights, control);
    one.steps = steps - (Vector::Ones(count) * one.angle.transpose() -
                         one.angle * Vector::Ones(count).transpose());
    one.angle = -one.angle;
    smooth.push_back(std::move(one));
  }
  for (bool changed = smooth.size() > 1; changed;) {
    changed = false;
    throwIfStopped(control);
    std::stable_sort(smooth.begin(), smooth.end(), [&](const Smooth& a, const Smooth& b) {
      return inner(a.steps, a.steps, weights) < inner(b.steps, b.steps, weights);
    });
    for (std::size_t i = 1; i < smooth.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) reduceAgainst(smooth[i], smooth[j], weights, &changed);
    }
  }
  for (std::size_t loop = 0; loop < smooth.size(); ++loop) {
    const auto row = static_cast<Index>(loop);
    const Smooth& one = smooth[loop];
    found.energies(row) = inner(one.steps, one.steps, weights) / (0.5 * weights.sum());
    for (Index point = 0; point < points; ++point) {
      Index nearest = 0;
      const double least = distances.col(point).minCoeff(&nearest);
      double away = 0.0;
      if (least > 0.0) {
        // The mean over landmarks about as near as the nearest, each by its step from that one.
        double sum = 0.0;
        for (Index other = 0; other < count; ++other) {
          const double length = distances(other, point);
          if (length > 3.0 * least || among(other, nearest) > scale) continue;
          const double weight = 1.0 / (length * length);
          away += weight * one.steps(nearest, other);
          sum += weight;
        }
        if (sum > 0.0) away /= sum;
      }
      found.angles(row, point) = turn(one.angle(nearest) + away);
    }
  }
  return found;
}

}  // namespace weightscape
