// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/analysis_snapshot.h"

namespace weightscape::ui {
namespace {

template <typename Map, typename Key>
const typename Map::mapped_type* found(const Map& map, const Key& key) {
  const auto place = map.find(key);
  return place != map.end() ? &place->second : nullptr;
}

}  // namespace

AnalysisExtras& AnalysisExtras::operator|=(const AnalysisExtras& other) {
  spectrum |= other.spectrum;
  true_manifold |= other.true_manifold;
  orders.insert(other.orders.begin(), other.orders.end());
  squares.insert(other.squares.begin(), other.squares.end());
  return *this;
}

const std::vector<Index>* AnalysisSnapshot::order(NeuronOrder which) const {
  return found(orders, which);
}

const Square* AnalysisSnapshot::square(SquareMatrix which, NeuronOrder order) const {
  return found(squares, std::pair(which, order));
}

}  // namespace weightscape::ui
