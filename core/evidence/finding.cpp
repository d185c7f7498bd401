// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/finding.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/parallel.h"

namespace weightscape {
namespace {

double medianOf(std::vector<double> values) {
  values.erase(std::remove_if(values.begin(), values.end(),
                              [](double value) { return !std::isfinite(value); }),
               values.end());
  if (values.empty()) return kUnknown;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
}

}  // namespace

double chanceOf(double value, const std::vector<double>& shuffles) {
  const auto reached =
      std::count_if(shuffles.begin(), shuffles.end(), [&](double other) { return other >= value; });
  return (1.0 + static_cast<double>(reached)) / (1.0 + static_cast<double>(shuffles.size()));
}

std::vector<int> spreadNeighbors(const std::vector<HolesAt>& over, int from, int to,
                                 std::size_t most) {
  std::vector<int> inside;
  for (const HolesAt& at : over) {
    if (at.neighbors >= from && at.neighbors <= to) inside.push_back(at.neighbors);
  }
  if (inside.size() <= most) return inside;
  std::vector<int> spread;
  for (std::size_t i = 0; i < most; ++i) {
    spread.push_back(inside[i * (inside.size() - 1) / (most - 1)]);
  }
  return spread;
}

std::vector<HolesAt> holesOver(const Matrix& points, const std::vector<int>& neighbors,
                               const HoleOptions& options, const Control& control) {
  std::vector<HolesAt> over(neighbors.size());
  if (neighbors.empty()) return over;
  const NearestLists nearest =
      nearestNeighbors(points, *std::max_element(neighbors.begin(), neighbors.end()), control);
  parallelTasks(neighbors.size(), defaultThreads(), [&](std::size_t i) {
    over[i] = holesAt(points, nearest, neighbors[i], options, control);
  });
  return over;
}

double dimensionOver(const std::vector<HolesAt>& over, int from, int to) {
  std::vector<double> dimensions;
  for (const HolesAt& at : over) {
    if (at.neighbors >= from && at.neighbors <= to) dimensions.push_back(at.dimension);
  }
  return medianOf(std::move(dimensions));
}

double meanRatio(const std::vector<HolesAt>& over, const std::vector<int>& neighbors, bool voids,
                 int n) {
  double sum = 0.0;
  int looked = 0;
  for (const HolesAt& at : over) {
    if (std::find(neighbors.begin(), neighbors.end(), at.neighbors) == neighbors.end()) continue;
    if (voids && !at.looked_for_voids) continue;
    const std::vector<double>& ratios = voids ? at.voids : at.loops;
    ++looked;
    if (static_cast<int>(ratios.size()) >= n) {
      sum += std::log(ratios[static_cast<std::size_t>(n) - 1]);
    }
  }
  return looked > 0 ? std::exp(sum / looked) : 1.0;
}

Finding findingIn(const std::vector<HolesAt>& over, bool voids) {
  const HoleRange loops = longestRange(over, false);
  Finding finding{loops.count, 0, kUnknown, loops.from, loops.to};
  if (voids) {
    std::vector<HolesAt> looked;
    for (const HolesAt& at : over) {
      if (at.looked_for_voids) looked.push_back(at);
    }
    const HoleRange found = longestRange(looked, true);
    finding.voids = found.count;
    if (found.count > 0) {
      // Where both hold; voids alone where loops hold nowhere of that.
      const int from = std::max(finding.from, found.from);
      const int to = std::min(finding.to, found.to);
      finding.from = from <= to ? from : found.from;
      finding.to = from <= to ? to : found.to;
    }
  }
  finding.dimension = dimensionOver(over, finding.from, finding.to);
  return finding;
}

}  // namespace weightscape
