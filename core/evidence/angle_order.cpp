// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/angle_order.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/evidence/evidence.h"

namespace weightscape {

std::vector<Index> orderByAngle(const Evidence& evidence) {
  constexpr double kBehind = 2.0;  // angles are in turns, below 1
  std::vector<Index> order;
  for (const PieceEvidence& piece : evidence.pieces) {
    std::vector<std::pair<double, Index>> placed;
    for (std::size_t i = 0; i < piece.neurons.size(); ++i) {
      const double angle =
          piece.angles.rows() > 0 ? piece.angles(0, static_cast<Index>(i)) : kBehind;
      placed.emplace_back(std::isfinite(angle) ? angle : kBehind, piece.neurons[i]);
    }
    std::sort(placed.begin(), placed.end());
    for (const auto& [angle, neuron] : placed) order.push_back(neuron);
  }
  order.insert(order.end(), evidence.apart.begin(), evidence.apart.end());
  return order;
}

}  // namespace weightscape
