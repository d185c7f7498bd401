// SPDX-License-Identifier: GPL-3.0-or-later
// How a network is trained, as a person sets it.
#pragma once

#include <string>
#include <vector>

namespace weightscape {

enum class OptimizerKind {
  Adam,   ///< Kingma & Ba, ICLR 2015, with bias correction; β 0.9 and 0.999, ε 10⁻⁸
  Sgd,    ///< v ← m·v + g, w ← w − η·v (Polyak's heavy ball)
  Lbfgs,  ///< all samples at once; see lbfgs.h
};

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& optimizerNames();

/// How the learning rate falls over the epochs.
enum class Schedule { Constant, Linear, Cosine };

/// The names used in files, in the order of the enumeration.
const std::vector<std::string>& scheduleNames();

struct TrainingParameters {
  OptimizerKind optimizer = OptimizerKind::Adam;
  double learning_rate = 0.005;
  Schedule schedule = Schedule::Constant;  ///< Linear and Cosine end at zero
  double momentum = 0.9;                   ///< Sgd only
  int batch = 100;
  int epochs = 100;
  int patience = 0;  ///< stop after so many epochs without a better validation error; 0 for never

  bool operator==(const TrainingParameters&) const = default;
};

}  // namespace weightscape
