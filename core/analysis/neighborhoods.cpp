#include "core/analysis/neighborhoods.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/base/parallel.h"

namespace weightscape {
namespace {

/// Distances on a grid that are equal on paper differ in their last bits.
constexpr double kTie = 1e-9;

/// The k nearest others of point i; of equally distant ones the lower number.
std::vector<Index> nearestOthers(const Matrix& distances, Index i, Index k) {
  std::vector<Index> others;
  for (Index j = 0; j < distances.rows(); ++j) {
    if (j != i) others.push_back(j);
  }
  std::partial_sort(others.begin(), others.begin() + k, others.end(), [&](Index a, Index b) {
    const double da = distances(a, i);
    const double db = distances(b, i);
    return da != db ? da < db : a < b;
  });
  others.resize(static_cast<std::size_t>(k));
  return others;
}

/// Distances of the others from point i, ascending.
std::vector<double> sortedDistances(const Matrix& distances, Index i) {
  std::vector<double> sorted;
  for (Index j = 0; j < distances.rows(); ++j) {
    if (j != i) sorted.push_back(distances(j, i));
  }
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

/// Sums a score over the points; each point's part is kept apart until the end so that the result
/// does not depend on the number of threads.
template <typename Score>
double sumOverPoints(Index count, const Score& score) {
  Vector parts(count);
  parallelFor(static_cast<std::size_t>(count), defaultThreads(),
              [&](std::size_t begin, std::size_t end) {
                for (auto i = static_cast<Index>(begin); i < static_cast<Index>(end); ++i) {
                  parts(i) = score(i);
                }
              });
  return parts.sum();
}

}  // namespace

Matrix pairwiseDistances(const Matrix& points) {
  Matrix distances(points.cols(), points.cols());
  for (Index i = 0; i < points.cols(); ++i) {
    distances.col(i) = (points.colwise() - points.col(i)).colwise().norm().transpose();
  }
  return distances;
}

double neighborRecall(const Matrix& observed, const Matrix& truth, Index k) {
  const Index count = observed.rows();
  const double hits = sumOverPoints(count, [&](Index i) {
    const double reach = sortedDistances(truth, i)[static_cast<std::size_t>(k - 1)] * (1.0 + kTie);
    double near = 0.0;
    for (const Index j : nearestOthers(observed, i, k)) {
      if (std::isfinite(truth(j, i)) && truth(j, i) <= reach) near += 1.0;
    }
    return near;
  });
  return hits / static_cast<double>(count * k);
}

double trustworthiness(const Matrix& observed, const Matrix& truth, Index k) {
  const Index count = observed.rows();
  k = std::min(k, (2 * count - 2) / 3);
  if (k < 1 || 2 * count - 3 * k - 1 <= 0) return 1.0;
  const double penalty = sumOverPoints(count, [&](Index i) {
    const std::vector<double> sorted = sortedDistances(truth, i);
    double excess = 0.0;
    for (const Index j : nearestOthers(observed, i, k)) {
      const auto closer =
          std::lower_bound(sorted.begin(), sorted.end(), truth(j, i) * (1.0 - kTie)) -
          sorted.begin();
      excess += std::max(0.0, static_cast<double>(closer + 1 - k));
    }
    return excess;
  });
  const auto n = static_cast<double>(count);
  const auto reach = static_cast<double>(k);
  return 1.0 - 2.0 * penalty / (n * reach * (2.0 * n - 3.0 * reach - 1.0));
}

}  // namespace weightscape
