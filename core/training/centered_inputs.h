// SPDX-License-Identifier: GPL-3.0-or-later
// What a network with biases is trained on: its inputs less their mean.
#pragma once

#include <memory>

#include "core/base/products.h"
#include "core/data/dataset.h"

namespace weightscape {

/// N × samples, training samples first. The mean is that of the training split where the network
/// has biases, and zero where not (see Spectrum). Throws Stopped.
template <typename Scalar>
std::shared_ptr<const MatrixOf<Scalar>> centeredInputs(const Dataset& dataset,
                                                       const Control& control) {
  const auto inputs =
      std::make_shared<MatrixOf<Scalar>>(dataset.inputs.rows(), dataset.inputs.cols());
  overColumns(inputs->cols(), inputs->rows(), control, [&](Index i) {
    inputs->col(i) = (dataset.inputs.col(i) - dataset.spectrum.mean).template cast<Scalar>();
  });
  return inputs;
}

}  // namespace weightscape
