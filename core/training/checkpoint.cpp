// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/checkpoint.h"

namespace weightscape {

bool finished(const TrainerCheckpoint& state, const TrainingParameters& training) {
  return state.end != TrainingEnd::None || state.epoch - state.first_epoch >= training.epochs;
}

}  // namespace weightscape
