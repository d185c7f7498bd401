// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/stages.h"

#include <algorithm>

namespace weightscape {

void Stages::note(std::int64_t step, std::int64_t epoch, const ObjectiveParameters& objective,
                  const TrainingParameters& training) {
  Stage& now = all.back();
  if (now.objective == objective && now.training == training) return;
  if (now.step == step) {
    // No step was taken with what it said.
    now.objective = objective;
    now.training = training;
  } else {
    all.push_back({step, epoch, objective, training});
  }
}

void Stages::noteWeights(std::int64_t step, std::int64_t epoch) {
  if (all.back().step != step) {
    all.push_back({step, epoch, all.back().objective, all.back().training});
  }
  all.back().weights_replaced = true;
}

const Stage& Stages::at(std::int64_t step) const {
  const Stage* found = &all.front();
  for (const Stage& stage : all) {
    if (stage.step < step) found = &stage;
  }
  return *found;
}

bool Stages::penalisedBefore(std::int64_t step) const {
  return at(step).objective.l2 == 0.0 && std::any_of(all.begin(), all.end(), [&](const Stage& one) {
           return one.step < step && one.objective.l2 > 0.0;
         });
}

}  // namespace weightscape
