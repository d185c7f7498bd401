// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/identical_neurons.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace weightscape {
namespace {

/// A row or column for each neuron of a piece: who is alike has the same.
template <typename Values>
Values repeated(const Values& values, const std::vector<Index>& places) {
  if (values.size() == 0) return values;
  if constexpr (Values::ColsAtCompileTime == 1) {
    return values(places);
  } else {
    return values(Eigen::all, places);
  }
}

}  // namespace

std::vector<Index> firstAlike(const Matrix& points, const Control& control) {
  std::vector<Index> order(static_cast<std::size_t>(points.cols()));
  std::iota(order.begin(), order.end(), Index{0});
  const auto compare = [&](Index a, Index b) {
    for (Index row = 0; row < points.rows(); ++row) {
      if (points(row, a) != points(row, b)) return points(row, a) < points(row, b) ? -1 : 1;
    }
    return 0;
  };
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return compare(a, b) < 0; });
  throwIfStopped(control);
  std::vector<Index> first(order.size());
  Index current = order.empty() ? 0 : order.front();
  for (const Index neuron : order) {
    if (compare(current, neuron) != 0) current = neuron;
    first[static_cast<std::size_t>(neuron)] = current;
  }
  return first;
}

Evidence ofAll(Evidence evidence, const std::vector<Index>& kept, const std::vector<Index>& first) {
  if (kept.size() == first.size()) return evidence;
  std::vector<std::vector<Index>> alike(first.size());  // by the first of them
  for (std::size_t i = 0; i < first.size(); ++i) {
    alike[static_cast<std::size_t>(first[i])].push_back(static_cast<Index>(i));
  }
  const auto all_of_them = [&](const std::vector<Index>& some) {
    std::vector<std::pair<Index, Index>> all;  // number in the whole, place in `some`
    for (std::size_t place = 0; place < some.size(); ++place) {
      const Index neuron = kept[static_cast<std::size_t>(some[place])];
      for (const Index other : alike[static_cast<std::size_t>(neuron)]) {
        all.emplace_back(other, static_cast<Index>(place));
      }
    }
    std::sort(all.begin(), all.end());
    return all;
  };
  const auto numbers_of = [&](const std::vector<Index>& some) {
    std::vector<Index> numbers;
    for (const auto& [neuron, place] : all_of_them(some)) numbers.push_back(neuron);
    return numbers;
  };
  for (PieceEvidence& piece : evidence.pieces) {
    std::vector<Index> places;
    for (const auto& [neuron, place] : all_of_them(piece.neurons)) places.push_back(place);
    piece.neurons = numbers_of(piece.neurons);
    piece.angles = repeated(piece.angles, places);
    piece.reliability = repeated(piece.reliability, places);
    for (EvidenceBar& bar : piece.bars) bar.neurons = numbers_of(bar.neurons);
  }
  evidence.apart = numbers_of(evidence.apart);
  return evidence;
}

}  // namespace weightscape
