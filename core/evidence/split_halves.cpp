// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/split_halves.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

#include "core/analysis/neighborhoods.h"
#include "core/analysis/ranks.h"
#include "core/base/random.h"
#include "core/base/unknown.h"
#include "core/embedding/geodesics.h"
#include "core/evidence/noise_floor.h"

namespace weightscape {
namespace {

/// Distances of the sources to all points along the graph of some rows.
Matrix geodesicsOf(const Matrix& points, const std::vector<Index>& rows,
                   const std::vector<Index>& sources, const SplitHalfParameters& parameters,
                   const Control& control) {
  const Matrix half =
      inLeadingDirections(Matrix(points(rows, Eigen::all)), parameters.directions, control);
  const auto k = std::min<Index>(parameters.neighbors, points.cols() - 1);
  const NeighborGraph graph = nearestNeighborGraph(half, k, control);
  std::vector<Index> all(static_cast<std::size_t>(points.cols()));
  std::iota(all.begin(), all.end(), Index{0});
  return geodesicsFrom(graph, all, sources, control);
}

}  // namespace

double splitHalves(const Matrix& points, const SplitHalfParameters& parameters, std::uint64_t seed,
                   const Control& control) {
  constexpr Index kFewest = 4;
  if (points.rows() < kFewest || points.cols() < kFewest) return kUnknown;
  Random random(seed, Random::Stream::Analysis);
  const std::vector<Index> sources = spreadOut(points.cols(), parameters.most_sources);
  std::vector<Index> order(static_cast<std::size_t>(points.rows()));
  std::iota(order.begin(), order.end(), Index{0});
  double sum = 0.0;
  for (int split = 0; split < parameters.splits; ++split) {
    random.shuffle(order);
    const auto middle = order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2);
    const Matrix one = geodesicsOf(points, {order.begin(), middle}, sources, parameters, control);
    const Matrix other = geodesicsOf(points, {middle, order.end()}, sources, parameters, control);
    std::vector<double> a;
    std::vector<double> b;
    for (std::size_t i = 0; i < sources.size(); ++i) {
      for (Index j = 0; j < points.cols(); ++j) {
        if (j == sources[i]) continue;
        a.push_back(one(static_cast<Index>(i), j));
        b.push_back(other(static_cast<Index>(i), j));
      }
    }
    sum += spearman(Eigen::Map<const Vector>(a.data(), static_cast<Index>(a.size())),
                    Eigen::Map<const Vector>(b.data(), static_cast<Index>(b.size())), control);
  }
  return sum / parameters.splits;
}

}  // namespace weightscape
