// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embedding/surface.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace weightscape {
namespace {

/// How near the middle of a triangle's sphere, in squares of its radius, another neighbour may lie.
/// On a grid four points lie on one circle but for the noise: a strict rule would leave holes.
constexpr double kEmpty = 0.55;
/// Of the mean distance to the neighbours: what is longer is a short cut.
constexpr double kLongest = 2.2;

struct Candidate {
  double radius = 0.0;  ///< squared, of the smallest sphere through the corners
  bool empty = true;    ///< hardly any neighbour lies in that sphere
  Triangle corners{};
};

/// Neighbours of a point, ascending.
struct Around {
  const Index* first;
  const Index* last;
};

Around around(const NeighborGraph& graph, Index point) {
  const auto at = static_cast<std::size_t>(point);
  const Index* const all = graph.neighbors.data();
  return {all + graph.offsets[at], all + graph.offsets[at + 1]};
}

/// Mean distance of each point to its neighbours, where they are drawn.
Vector meanDistances(const NeighborGraph& graph, const Matrix& points) {
  Vector result = Vector::Zero(points.cols());
  for (Index i = 0; i < points.cols(); ++i) {
    const Around near = around(graph, i);
    for (const Index* j = near.first; j != near.last; ++j) {
      result(i) += (points.col(i) - points.col(*j)).norm();
    }
    if (near.first != near.last) result(i) /= static_cast<double>(near.last - near.first);
  }
  return result;
}

/// Whether the triangle is well formed; measures it.
bool isWellFormed(const NeighborGraph& graph, const Matrix& points, Candidate& candidate) {
  const auto [i, j, k] = candidate.corners;
  const double a = (points.col(j) - points.col(k)).squaredNorm();
  const double b = (points.col(k) - points.col(i)).squaredNorm();
  const double c = (points.col(i) - points.col(j)).squaredNorm();
  // Barycentric weights of the centre; their sum is 16 times the squared area.
  const double at_i = a * (b + c - a);
  const double at_j = b * (c + a - b);
  const double at_k = c * (a + b - c);
  const double sum = at_i + at_j + at_k;
  const double longest = std::max({a, b, c});
  // A blunt one lies along a border, or closes the end of a tube.
  constexpr double kThin = 0.02;
  constexpr double kBlunt = -0.55;  // cosine
  if (!(sum > kThin * longest * longest)) return false;
  const double beside = a * b * c / longest;  // of the squares of the two shorter sides
  if (a + b + c - 2.0 * longest < kBlunt * 2.0 * std::sqrt(beside)) return false;
  candidate.radius = a * b * c / sum;
  const Vector center = (at_i * points.col(i) + at_j * points.col(j) + at_k * points.col(k)) / sum;
  for (const Index corner : candidate.corners) {
    const Around near = around(graph, corner);
    for (const Index* other = near.first; other != near.last; ++other) {
      if (*other == i || *other == j || *other == k) continue;
      if ((points.col(*other) - center).squaredNorm() < kEmpty * candidate.radius) {
        candidate.empty = false;
        return true;
      }
    }
  }
  return true;
}

std::vector<Candidate> candidatesOf(const NeighborGraph& graph, const Matrix& points,
                                    const Control& control) {
  const Vector usual = meanDistances(graph, points);
  const auto tooLong = [&](Index i, Index j) {
    return (points.col(i) - points.col(j)).norm() > kLongest * 0.5 * (usual(i) + usual(j));
  };
  std::vector<Candidate> candidates;
  for (Index i = 0; i < graph.size(); ++i) {
    const Around of_i = around(graph, i);
    const double degree = static_cast<double>(of_i.last - of_i.first);
    const auto dimensions = static_cast<double>(points.rows());
    if (i % countBetweenLooks(3.0 * degree * degree * degree * dimensions) == 0) {
      throwIfStopped(control);
    }
    for (const Index* j = of_i.first; j != of_i.last; ++j) {
      if (tooLong(i, *j)) continue;
      for (const Index* k = j + 1; k != of_i.last; ++k) {
        if (tooLong(i, *k) || tooLong(*j, *k)) continue;
        Candidate candidate{0.0, true, {i, *j, *k}};
        std::sort(candidate.corners.begin(), candidate.corners.end());
        if (isWellFormed(graph, points, candidate)) candidates.push_back(candidate);
      }
    }
  }
  return candidates;
}

/// The sides that are taken, each with the corners across it.
class Sides {
 public:
  explicit Sides(const Matrix& points) : points_(points) {}

  [[nodiscard]] bool hasRoom(Index a, Index b, Index across) const {
    const auto found = taken_.find(key(a, b));
    if (found == taken_.end()) return true;
    if (found->second[1] >= 0) return false;
    const Vector side = points_.col(b) - points_.col(a);
    const Vector one = points_.col(found->second[0]) - points_.col(a);
    const Vector other = points_.col(across) - points_.col(a);
    const double length = side.squaredNorm();
    // Less what each has along the side: they have to point away from each other.
    return one.dot(other) - one.dot(side) * other.dot(side) / length < 0.0;
  }

  [[nodiscard]] bool isOpen(Index a, Index b) const {
    const auto found = taken_.find(key(a, b));
    return found != taken_.end() && found->second[1] < 0;
  }

  void take(Index a, Index b, Index across) {
    const auto [place, fresh] = taken_.try_emplace(key(a, b), std::array<Index, 2>{across, -1});
    if (!fresh) place->second[1] = across;
  }

 private:
  [[nodiscard]] Index key(Index a, Index b) const { return a * points_.cols() + b; }

  const Matrix& points_;
  std::unordered_map<Index, std::array<Index, 2>> taken_;
};

}  // namespace

std::vector<Triangle> surfaceTriangles(const NeighborGraph& graph, const Matrix& points,
                                       const Control& control) {
  // A point a column from here on.
  const Matrix places =
      points.transpose().unaryExpr([](double value) { return std::isfinite(value) ? value : 0.0; });
  std::vector<Candidate> candidates = candidatesOf(graph, places, control);
  // Small ones first: what is larger has to fit between them.
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return a.radius != b.radius ? a.radius < b.radius : a.corners < b.corners;
  });
  // Those that are joined all around were found from each corner.
  candidates.erase(
      std::unique(candidates.begin(), candidates.end(),
                  [](const Candidate& a, const Candidate& b) { return a.corners == b.corners; }),
      candidates.end());
  Sides sides(places);
  std::vector<Triangle> result;
  const auto takeWhere = [&](const auto& fits) {
    for (const Candidate& candidate : candidates) {
      const auto [i, j, k] = candidate.corners;
      if (!fits(candidate)) continue;
      if (!sides.hasRoom(i, j, k) || !sides.hasRoom(i, k, j) || !sides.hasRoom(j, k, i)) continue;
      sides.take(i, j, k);
      sides.take(i, k, j);
      sides.take(j, k, i);
      result.push_back(candidate.corners);
    }
  };
  takeWhere([](const Candidate& candidate) { return candidate.empty; });
  // Holes that others have left between them.
  takeWhere([&](const Candidate& candidate) {
    const auto [i, j, k] = candidate.corners;
    return sides.isOpen(i, j) && sides.isOpen(i, k) && sides.isOpen(j, k);
  });
  return result;
}

}  // namespace weightscape
