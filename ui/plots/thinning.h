// SPDX-License-Identifier: GPL-3.0-or-later
// A row of things that are more than a screen shows: every n-th of them.
#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "core/base/types.h"

namespace weightscape::ui {

/// Of so many things every n-th, so that at most `most` are shown: n, at least 1.
[[nodiscard]] inline Index thinningStep(Index size, Index most) {
  return size <= most ? 1 : (size + most - 1) / most;
}

/// The first of `order` and every `step`-th after it.
[[nodiscard]] inline std::vector<Index> everyNth(const std::vector<Index>& order, Index step) {
  std::vector<Index> result;
  for (std::size_t i = 0; i < order.size(); i += static_cast<std::size_t>(step)) {
    result.push_back(order[i]);
  }
  return result;
}

/// "neuron", or "neuron (every 3rd)" where not all are shown.
QString thinnedLabel(const QString& what, Index step);
/// "neuron (largest of 20)" where a place stands for so many.
QString blocksLabel(const QString& what, Index step);

}  // namespace weightscape::ui
