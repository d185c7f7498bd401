// SPDX-License-Identifier: GPL-3.0-or-later
// Which parameters a network was trained with, from step to step.
#pragma once

#include <cstdint>
#include <vector>

#include "core/training/objective_parameters.h"
#include "core/training/training_parameters.h"

namespace weightscape {

/// A stretch of a training during which nothing was changed.
struct Stage {
  std::int64_t step = 0;   ///< steps that were taken before it
  std::int64_t epoch = 0;  ///< epochs that were done
  ObjectiveParameters objective;
  TrainingParameters training;
  bool weights_replaced = false;  ///< it began with other weights, as after a scramble

  bool operator==(const Stage&) const = default;
};

/// All of a training, the first from step 0 on; never empty.
struct Stages {
  std::vector<Stage> all;
  /// False for sessions of versions that did not say what was changed: one stage then, the last.
  bool known = true;

  /// Notes that a step is taken with these parameters, after `step` others.
  void note(std::int64_t step, std::int64_t epoch, const ObjectiveParameters& objective,
            const TrainingParameters& training);
  /// Notes that other weights were put in place.
  void noteWeights(std::int64_t step, std::int64_t epoch);

  [[nodiscard]] const Stage& last() const { return all.back(); }
  /// That in which the network of so many steps was made.
  [[nodiscard]] const Stage& at(std::int64_t step) const;
  /// Whether a network of so many steps, trained without λ now, was trained with one before.
  [[nodiscard]] bool penalisedBefore(std::int64_t step) const;

  bool operator==(const Stages&) const = default;
};

}  // namespace weightscape
