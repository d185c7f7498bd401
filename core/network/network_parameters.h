// SPDX-License-Identifier: GPL-3.0-or-later
// What a network is made of.
#pragma once

#include "core/base/handle.h"

namespace weightscape {

/// The hidden units' nonlinearity φ, a row of activations(); linear unless it is said otherwise.
struct ActivationDescriptor;
using Activation = Handle<ActivationDescriptor>;

struct NetworkParameters {
  int hidden = 20;  ///< H
  Activation activation = {};
  double init_gain = 1.0;
  bool biases = true;
  bool tied = false;  ///< W_out = W_inᵀ

  [[nodiscard]] bool isLinear() const { return activation == Activation(); }
  bool operator==(const NetworkParameters&) const = default;
};

}  // namespace weightscape
