// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier moment of a training.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/network/autoencoder.h"

namespace weightscape {

struct TimelineFrame {
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  Autoencoder network;
};

/// Ascending in step.
using TimelineFrames = std::vector<std::shared_ptr<const TimelineFrame>>;

}  // namespace weightscape
