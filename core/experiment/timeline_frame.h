// An earlier moment of a training.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/training/objective.h"

namespace weightscape {

struct TimelineFrame {
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  Autoencoder network;
  /// That it was trained with; nothing where a file does not say.
  std::optional<ObjectiveParameters> objective = std::nullopt;
};

/// Ascending in step.
using TimelineFrames = std::vector<std::shared_ptr<const TimelineFrame>>;

}  // namespace weightscape
