// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/adjusted_rand.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "core/base/unknown.h"

namespace weightscape {
namespace {

double pairsOf(double count) { return 0.5 * count * (count - 1.0); }

}  // namespace

double adjustedRandIndex(const std::vector<int>& a, const std::vector<int>& b) {
  std::map<std::pair<int, int>, double> both;
  std::map<int, double> in_a;
  std::map<int, double> in_b;
  double count = 0.0;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (a[i] < 0 || b[i] < 0) continue;
    ++both[{a[i], b[i]}];
    ++in_a[a[i]];
    ++in_b[b[i]];
    ++count;
  }
  if (count < 2.0) return kUnknown;
  double together = 0.0;
  double pairs_a = 0.0;
  double pairs_b = 0.0;
  for (const auto& [groups, size] : both) together += pairsOf(size);
  for (const auto& [group, size] : in_a) pairs_a += pairsOf(size);
  for (const auto& [group, size] : in_b) pairs_b += pairsOf(size);
  const double expected = pairs_a * pairs_b / pairsOf(count);
  const double most = 0.5 * (pairs_a + pairs_b);
  // One group, or each neuron a group of its own, in both: the same.
  if (most == expected) return 1.0;
  return (together - expected) / (most - expected);
}

}  // namespace weightscape
