// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/activation.h"

#include <cmath>
#include <numbers>
#include <vector>

#include "core/base/handle_table.h"

namespace weightscape {
namespace {

// Each has φ as apply(x), in place, and φ' as derivative(x, h) with h = φ(x), all of arrays.

struct Linear {
  static constexpr const char* kName = "linear";
  static constexpr double kSlopeAtZero = 1.0;
  static constexpr double kLargestSlope = 1.0;
  static constexpr bool kNeedsInput = false;
  template <typename Array>
  static void apply(Array& /*x*/) {}
  template <typename X, typename H, typename G>
  static void multiply(const X& /*x*/, const H& /*h*/, G& /*g*/) {}
};

struct Tanh {
  static constexpr const char* kName = "tanh";
  static constexpr double kSlopeAtZero = 1.0;
  static constexpr double kLargestSlope = 1.0;
  static constexpr bool kNeedsInput = false;
  template <typename Array>
  static void apply(Array& x) {
    x = x.tanh();
  }
  template <typename X, typename H, typename G>
  static void multiply(const X& /*x*/, const H& h, G& g) {
    using Scalar = typename G::Scalar;
    g *= Scalar(1) - h.square();
  }
};

struct Relu {
  static constexpr const char* kName = "relu";
  static constexpr double kSlopeAtZero = 1.0;  ///< measured: half of the units are on
  static constexpr double kLargestSlope = 1.0;
  static constexpr bool kNeedsInput = false;
  template <typename Array>
  static void apply(Array& x) {
    x = x.max(typename Array::Scalar(0));
  }
  /// 0 at the corner.
  template <typename X, typename H, typename G>
  static void multiply(const X& /*x*/, const H& h, G& g) {
    using Scalar = typename G::Scalar;
    g *= (h > Scalar(0)).template cast<Scalar>();
  }
};

struct Sigmoid {
  static constexpr const char* kName = "sigmoid";
  static constexpr double kSlopeAtZero = 0.25;
  static constexpr double kLargestSlope = 0.25;
  static constexpr bool kNeedsInput = false;
  template <typename Array>
  static void apply(Array& x) {
    using Scalar = typename Array::Scalar;
    x = (Scalar(1) + (-x).exp()).inverse();
  }
  template <typename X, typename H, typename G>
  static void multiply(const X& /*x*/, const H& h, G& g) {
    using Scalar = typename G::Scalar;
    g *= h * (Scalar(1) - h);
  }
};

struct Softplus {
  static constexpr const char* kName = "softplus";
  static constexpr double kSlopeAtZero = 0.5;  ///< 1/(1 + e⁻ˣ) there
  static constexpr double kLargestSlope = 1.0;
  static constexpr bool kNeedsInput = false;
  /// max(x, 0) + log1p(e^{−|x|}) does not overflow where log(1 + e^x) would.
  template <typename Array>
  static void apply(Array& x) {
    x = x.max(typename Array::Scalar(0)) + (-x.abs()).exp().log1p();
  }
  /// 1 − e^{−h}.
  template <typename X, typename H, typename G>
  static void multiply(const X& /*x*/, const H& h, G& g) {
    using Scalar = typename G::Scalar;
    g *= Scalar(1) - (-h).exp();
  }
};

/// x·Φ(x), Φ the standard normal distribution (Hendrycks & Gimpel 2016).
struct Gelu {
  static constexpr const char* kName = "gelu";
  static constexpr double kSlopeAtZero = 0.5;
  /// At x = √2, where x·(1 − x²/2) = 0 ends the rise: Φ(√2) + √2·exp(−1)/√(2π).
  static constexpr double kLargestSlope = 1.128904185145155;
  static constexpr bool kNeedsInput = true;

  template <typename Scalar>
  static Scalar distribution(Scalar x) {
    return Scalar(0.5) * std::erfc(-x * Scalar(1.0 / std::numbers::sqrt2));
  }
  template <typename Array>
  static void apply(Array& x) {
    using Scalar = typename Array::Scalar;
    x = x.unaryExpr([](Scalar value) { return value * distribution(value); });
  }
  template <typename X, typename H, typename G>
  static void multiply(const X& x, const H& /*h*/, G& g) {
    using Scalar = typename G::Scalar;
    g *= x.unaryExpr([](Scalar value) {
      const double density = std::numbers::inv_sqrtpi / std::numbers::sqrt2;
      return distribution(value) + value * Scalar(density) * std::exp(Scalar(-0.5) * value * value);
    });
  }
};

template <typename Kind, typename Scalar>
ActivationFunctions<Scalar> functionsOf() {
  return {
      [](Eigen::Ref<MatrixOf<Scalar>> values) {
        auto x = values.array();
        Kind::apply(x);
      },
      [](const Eigen::Ref<const MatrixOf<Scalar>>& inputs,
         const Eigen::Ref<const MatrixOf<Scalar>>& outputs, Eigen::Ref<MatrixOf<Scalar>> gradient) {
        auto g = gradient.array();
        Kind::multiply(inputs.array(), outputs.array(), g);
      }};
}

template <typename Kind>
ActivationDescriptor describe() {
  return {Kind::kName,       Kind::kSlopeAtZero,         Kind::kLargestSlope,
          Kind::kNeedsInput, functionsOf<Kind, float>(), functionsOf<Kind, double>()};
}

const std::vector<ActivationDescriptor>& table() {
  static const std::vector<ActivationDescriptor> all = {describe<Linear>(),   describe<Tanh>(),
                                                        describe<Relu>(),     describe<Sigmoid>(),
                                                        describe<Softplus>(), describe<Gelu>()};
  return all;
}

}  // namespace

template <>
std::span<const ActivationDescriptor> rowsOf<ActivationDescriptor>() {
  return table();
}
template class Handle<ActivationDescriptor>;

std::span<const ActivationDescriptor> activations() { return table(); }

}  // namespace weightscape
