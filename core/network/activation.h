// SPDX-License-Identifier: GPL-3.0-or-later
// The hidden units' nonlinearity φ. All there are stand in activation.cpp, a struct each.
#pragma once

#include <span>
#include <string>
#include <type_traits>

#include "core/base/message.h"
#include "core/base/types.h"

namespace weightscape {

/// φ and φ' in one precision.
template <typename Scalar>
struct ActivationFunctions {
  /// Replaces pre-activations in place by φ of them.
  void (*apply)(Eigen::Ref<MatrixOf<Scalar>> values);
  /// Multiplies `gradient` in place by φ'. `outputs` holds φ of `inputs`; `inputs` counts only
  /// where the derivative is not a function of φ.
  void (*multiplyByDerivative)(const Eigen::Ref<const MatrixOf<Scalar>>& inputs,
                               const Eigen::Ref<const MatrixOf<Scalar>>& outputs,
                               Eigen::Ref<MatrixOf<Scalar>> gradient);
};

struct ActivationDescriptor {
  static constexpr const char* kWhat = WEIGHTSCAPE_TEXT("An activation");

  std::string name;      ///< in files
  double slope_at_zero;  ///< φ'(0): how steep units are at the start, where all is small
  double largest_slope;  ///< sup φ': how steep a unit can be whose bias is free
  bool needs_input;      ///< φ' is not a function of φ
  ActivationFunctions<float> single_precision;
  ActivationFunctions<double> double_precision;

  template <typename Scalar>
  [[nodiscard]] const ActivationFunctions<Scalar>& in() const {
    if constexpr (std::is_same_v<Scalar, float>) {
      return single_precision;
    } else {
      return double_precision;
    }
  }
};

/// In the order in which they are offered.
std::span<const ActivationDescriptor> activations();

}  // namespace weightscape
