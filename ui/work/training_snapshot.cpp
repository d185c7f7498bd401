// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/training_snapshot.h"

#include <utility>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"

namespace weightscape::ui {

Penalties Trained::penalties() const {
  return absolutePenalties(objective(), dataset->spectrum.largest());
}

std::shared_ptr<const Dataset> namesOnly(const UserWeights& weights) {
  Dataset names;
  names.inputs = Matrix(weights.points.cols(), 0);
  names.names = weights.names;
  return std::make_shared<const Dataset>(std::move(names));
}

}  // namespace weightscape::ui
