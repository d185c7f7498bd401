// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/prepared.h"

#include <utility>

#include "core/base/freed_aside.h"
#include "core/experiment/experiment.h"
#include "core/experiment/run.h"
#include "core/experiment/user_weights.h"

namespace weightscape::ui {

Prepared prepareFiles(const Experiment& experiment, const Control& control) {
  Prepared prepared;
  if (!experiment.user_weights.file.empty()) {
    UserWeights user_weights = loadUserWeights(experiment.user_weights, control);
    const double numbers =
        static_cast<double>(user_weights.points.size() + user_weights.weights.size()) +
        1.5 * static_cast<double>(user_weights.sparse.nonZeros());
    prepared.user_weights = freedAside(std::move(user_weights), sizeof(double) * numbers);
  } else if (!experiment.data.file.empty()) {
    prepared.dataset = makeDataset(experiment, control);
  }
  return prepared;
}

}  // namespace weightscape::ui
