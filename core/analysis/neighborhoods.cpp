// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighborhoods.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <utility>

#include "core/base/products.h"
#include "core/base/unknown.h"

namespace weightscape {
namespace {

/// Distances on a grid that are equal on paper differ in their last bits.
constexpr double kTie = 1e-9;

using Column = Eigen::Ref<const Vector>;
using Neighbor = std::pair<double, Index>;

/// The k nearest others of point `self`, nearest first; of equally distant ones the lower number.
std::vector<Neighbor> nearestOthers(const Column& distances, Index self, Index k) {
  std::vector<Neighbor> nearest;
  const auto wanted = static_cast<std::size_t>(k);
  for (Index j = 0; j < distances.size(); ++j) {
    if (j == self) continue;
    const Neighbor entry(distances(j), j);
    if (nearest.size() == wanted) {
      if (!(entry < nearest.back())) continue;
      nearest.pop_back();
    }
    nearest.insert(std::upper_bound(nearest.begin(), nearest.end(), entry), entry);
  }
  return nearest;
}

/// How many others are nearer to `self` than `limit`.
Index othersNearerThan(const Column& distances, Index self, double limit) {
  const Index all = (distances.array() < limit).count();
  return all - (distances(self) < limit ? 1 : 0);
}

/// Averages a score over the sources; each one's part is kept apart until the end so that the
/// result does not depend on the number of threads.
template <typename Score>
double meanOverSources(const DistancesFrom& observed, const DistancesFrom& truth,
                       const std::vector<Index>& sources, const Control& control,
                       const Score& score) {
  constexpr std::size_t kBlock = 64;
  Vector parts(static_cast<Index>(sources.size()));
  const std::size_t blocks = (sources.size() + kBlock - 1) / kBlock;
  parallelFor(blocks, defaultThreads(), [&](std::size_t begin, std::size_t end) {
    for (std::size_t block = begin; block < end; ++block) {
      const std::size_t first = block * kBlock;
      const std::size_t last = std::min(first + kBlock, sources.size());
      const std::vector<Index> part(sources.begin() + static_cast<std::ptrdiff_t>(first),
                                    sources.begin() + static_cast<std::ptrdiff_t>(last));
      throwIfStopped(control);
      const Matrix seen = observed(part);
      throwIfStopped(control);
      const Matrix ideal = truth(part);
      throwIfStopped(control);
      for (std::size_t at = 0; at < part.size(); ++at) {
        throwIfStopped(control);
        const auto column = static_cast<Index>(at);
        parts(static_cast<Index>(first + at)) =
            score(part[at], seen.col(column), ideal.col(column));
      }
    }
  });
  return parts.mean();
}

}  // namespace

DistancesFrom euclideanDistances(const Matrix& points, const Control& control) {
  struct Cloud {
    Matrix points;
    Matrix centered;
    Vector squares;
  };
  const auto cloud = std::make_shared<Cloud>();
  const Vector mean = meanColumn(points, control);
  cloud->points = roomFor(points.rows(), points.cols());
  cloud->centered = roomFor(points.rows(), points.cols());
  cloud->squares.resize(points.cols());
  overColumns(points.cols(), points.rows(), control, [&](Index i) {
    cloud->points.col(i) = points.col(i);
    cloud->centered.col(i) = points.col(i) - mean;
    cloud->squares(i) = cloud->centered.col(i).squaredNorm();
  });
  return [cloud = std::shared_ptr<const Cloud>(cloud), control](const std::vector<Index>& sources) {
    /// Of the sum of both squares: below, the difference of the two has lost digits.
    constexpr double kNear = 1e-3;
    const Matrix chosen = cloud->centered(Eigen::all, sources);
    const Index count = cloud->points.cols();
    Matrix distances = Matrix::Zero(count, chosen.cols());
    addProduct(distances, 1.0, cloud->centered.transpose(), chosen, control);
    const Index each = countBetweenLooks(static_cast<double>(cloud->points.rows()));
    for (std::size_t at = 0; at < sources.size(); ++at) {
      const Index source = sources[at];
      auto column = distances.col(static_cast<Index>(at));
      for (Index j = 0; j < count; ++j) {
        if (j % each == 0) throwIfStopped(control);
        const double scale = cloud->squares(j) + cloud->squares(source);
        const double squared = scale - 2.0 * column(j);
        column(j) = squared > kNear * scale
                        ? std::sqrt(squared)
                        : (cloud->points.col(j) - cloud->points.col(source)).norm();
      }
    }
    return distances;
  };
}

Matrix pairwiseDistances(const Matrix& points, const Control& control) {
  Matrix distances = euclideanDistances(points, control)(spreadOut(points.cols(), points.cols()));
  // Products round otherwise at the edge of a block than inside; which rows stand there differs
  // from processor to processor.
  for (Index j = 0; j < distances.cols(); ++j) {
    throwIfStopped(control);
    for (Index i = j + 1; i < distances.rows(); ++i) distances(i, j) = distances(j, i);
  }
  return distances;
}

std::vector<Index> spreadOut(Index count, Index most) {
  std::vector<Index> result(static_cast<std::size_t>(std::min(count, most)));
  const auto size = static_cast<Index>(result.size());
  for (Index i = 0; i < size; ++i) result[static_cast<std::size_t>(i)] = i * count / size;
  return result;
}

double neighborRecall(const DistancesFrom& observed, const DistancesFrom& truth, Index k,
                      const std::vector<Index>& sources, const Control& control) {
  if (k < 1 || sources.empty()) return kUnknown;
  return meanOverSources(
      observed, truth, sources, control, [&](Index self, const Column& seen, const Column& ideal) {
        if (k >= seen.size()) return kUnknown;
        const double reach = nearestOthers(ideal, self, k).back().first * (1.0 + kTie);
        double near = 0.0;
        for (const auto& [distance, j] : nearestOthers(seen, self, k)) {
          if (std::isfinite(ideal(j)) && ideal(j) <= reach) near += 1.0;
        }
        return near / static_cast<double>(k);
      });
}

double trustworthiness(Index count, const DistancesFrom& observed, const DistancesFrom& truth,
                       Index k, const std::vector<Index>& sources, const Control& control) {
  // With k = N − 1 all are near in both: there is nothing to tell apart.
  if (k < 1 || k > count - 2 || sources.empty()) return kUnknown;
  const double penalty = meanOverSources(
      observed, truth, sources, control, [&](Index self, const Column& seen, const Column& ideal) {
        double excess = 0.0;
        for (const auto& [distance, j] : nearestOthers(seen, self, k)) {
          const Index closer = othersNearerThan(ideal, self, ideal(j) * (1.0 - kTie));
          excess += static_cast<double>(std::max<Index>(0, closer + 1 - k));
        }
        return excess;
      });
  // Twice the excess of a point all of whose nearest are truly the farthest. From k = N/2 on the k
  // farthest are not all beyond rank k.
  const auto n = static_cast<double>(count);
  const auto reach = static_cast<double>(k);
  const double worst =
      2 * k < count ? reach * (2.0 * n - 3.0 * reach - 1.0) : (n - reach) * (n - reach - 1.0);
  return std::clamp(1.0 - 2.0 * penalty / worst, 0.0, 1.0);
}

}  // namespace weightscape
