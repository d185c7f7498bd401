#include "core/analysis/ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace weightscape {

Vector averageRanks(const Vector& values) {
  std::vector<Index> order(static_cast<std::size_t>(values.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::sort(order.begin(), order.end(), [&](Index a, Index b) { return values(a) < values(b); });
  Vector ranks(values.size());
  for (std::size_t first = 0; first < order.size();) {
    std::size_t last = first;
    while (last + 1 < order.size() && values(order[last + 1]) == values(order[first])) ++last;
    const double rank = 1.0 + 0.5 * static_cast<double>(first + last);
    for (std::size_t i = first; i <= last; ++i) ranks(order[i]) = rank;
    first = last + 1;
  }
  return ranks;
}

double spearman(const Vector& a, const Vector& b) {
  if (a.size() < 2) return 0.0;
  Vector ranks_a = averageRanks(a);
  Vector ranks_b = averageRanks(b);
  ranks_a.array() -= ranks_a.mean();
  ranks_b.array() -= ranks_b.mean();
  const double scale = ranks_a.norm() * ranks_b.norm();
  return scale > 0.0 ? ranks_a.dot(ranks_b) / scale : 0.0;
}

}  // namespace weightscape
