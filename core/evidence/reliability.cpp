// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/reliability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/parallel.h"
#include "core/embedding/neighbor_graph.h"
#include "core/evidence/noise_floor.h"

namespace weightscape {

Index resampledCount(Index count) {
  constexpr double kResampled = 0.8;
  return std::lround(kResampled * static_cast<double>(count));
}

std::vector<Index> resampledNumbers(Index count, Random& random) {
  std::vector<Index> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  random.shuffle(order);
  order.resize(static_cast<std::size_t>(resampledCount(count)));
  std::sort(order.begin(), order.end());
  return order;
}

Vector reliabilityOf(const Matrix& points, const ReliabilityParameters& parameters,
                     const std::stop_token& enough, const Control& control) {
  constexpr Index kFewest = 5;
  const auto count = static_cast<std::size_t>(std::max(0, parameters.resamples));
  const Index k = parameters.neighbors;
  if (count == 0 || points.rows() < kFewest || k == 0) return {};
  const auto nearest_of = [&](const Matrix& coordinates) {
    return nearestNeighbors(inLeadingDirections(coordinates, parameters.directions, control), k,
                            control);
  };
  const NearestLists all = nearest_of(points);
  std::vector<Vector> stayed(count);
  parallelTasks(count, defaultThreads(), [&](std::size_t s) {
    if (enough.stop_requested()) return;
    Random random(parameters.seed + s, Random::Stream::Analysis);
    const NearestLists lists =
        nearest_of(Matrix(points(resampledNumbers(points.rows(), random), Eigen::all)));
    stayed[s] = Vector::Zero(points.cols());
    for (Index i = 0; i < points.cols(); ++i) {
      for (Index n = 0; n < k; ++n) {
        if ((lists.col(i).array() == all(n, i)).any()) stayed[s](i) += 1.0;
      }
    }
  });
  Vector sum = Vector::Zero(points.cols());
  double made = 0.0;
  for (const Vector& one : stayed) {
    if (one.size() == 0) continue;
    sum += one;
    made += static_cast<double>(k);
  }
  if (made == 0.0) return {};
  return sum / made;
}

}  // namespace weightscape
