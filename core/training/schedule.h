// SPDX-License-Identifier: GPL-3.0-or-later
// How the learning rate falls over the epochs.
#pragma once

#include "core/training/training_parameters.h"

namespace weightscape {

/// The learning rate after so many of the epochs asked for, parts of one counted too.
double scheduledRate(const TrainingParameters& training, double epochs);

}  // namespace weightscape
