// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace weightscape {

const std::vector<std::string>& scheduleNames() {
  static const std::vector<std::string> names = {"constant", "linear", "cosine"};
  return names;
}

double scheduledRate(const TrainingParameters& training, double epochs) {
  const double done = std::min(1.0, epochs / std::max(1, training.epochs));
  switch (training.schedule) {
    case Schedule::Linear:
      return training.learning_rate * (1.0 - done);
    case Schedule::Cosine:
      return training.learning_rate * 0.5 * (1.0 + std::cos(std::numbers::pi * done));
    case Schedule::Constant:
      break;
  }
  return training.learning_rate;
}

}  // namespace weightscape
