// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/optimizer.h"

#include <cmath>

#include "core/base/instruction_sets.h"
#include "core/base/parallel.h"

namespace weightscape {
namespace {

constexpr double kBeta1 = 0.9;
constexpr double kBeta2 = 0.999;
constexpr double kEpsilon = 1e-8;

/// Step sizes of Adam at one step, with the bias corrections folded in.
struct AdamRates {
  double rate = 0.0;
  double second_scale = 0.0;
};

/// One pass over memory: large networks are bound by it. Compiled without fused multiplications and
/// additions (see CMakeLists.txt): the same bits with every instruction set.
template <typename Scalar>
__attribute__((always_inline)) inline void adamLoop(Scalar rate, Scalar scale,
                                                    const Scalar* __restrict g,
                                                    Scalar* __restrict m, Scalar* __restrict v,
                                                    Scalar* __restrict w, Index size) {
  constexpr auto kFirst = static_cast<Scalar>(kBeta1);
  constexpr auto kSecond = static_cast<Scalar>(kBeta2);
  constexpr auto kNewFirst = static_cast<Scalar>(1.0 - kBeta1);
  constexpr auto kNewSecond = static_cast<Scalar>(1.0 - kBeta2);
  constexpr auto kSmall = static_cast<Scalar>(kEpsilon);
  for (Index i = 0; i < size; ++i) {
    m[i] = kFirst * m[i] + kNewFirst * g[i];
    v[i] = kSecond * v[i] + kNewSecond * g[i] * g[i];
    w[i] -= rate * m[i] / (std::sqrt(v[i] * scale) + kSmall);
  }
}

WEIGHTSCAPE_INSTRUCTION_SETS
void adamPass(float rate, float scale, const float* g, float* m, float* v, float* w, Index size) {
  adamLoop(rate, scale, g, m, v, w, size);
}

WEIGHTSCAPE_INSTRUCTION_SETS
void adamPass(double rate, double scale, const double* g, double* m, double* v, double* w,
              Index size) {
  adamLoop(rate, scale, g, m, v, w, size);
}

template <typename Values>
void adamUpdate(const AdamRates& rates, const Values& gradient, Values& first, Values& second,
                Values& values) {
  using Scalar = typename Values::Scalar;
  parallelOverNumbers(
      static_cast<std::size_t>(values.size()), [&](std::size_t begin, std::size_t end) {
        adamPass(static_cast<Scalar>(rates.rate), static_cast<Scalar>(rates.second_scale),
                 gradient.data() + begin, first.data() + begin, second.data() + begin,
                 values.data() + begin, static_cast<Index>(end - begin));
      });
}

template <typename Values>
void sgdUpdate(double momentum, double rate, const Values& gradient, Values& velocity,
               Values& values) {
  using Scalar = typename Values::Scalar;
  velocity = static_cast<Scalar>(momentum) * velocity + gradient;
  values -= static_cast<Scalar>(rate) * velocity;
}

template <typename Scalar>
GradientOf<Scalar> zeroLike(const AutoencoderOf<Scalar>& network) {
  return {MatrixOf<Scalar>::Zero(network.w_in.rows(), network.w_in.cols()),
          MatrixOf<Scalar>::Zero(network.w_out.rows(), network.w_out.cols()),
          VectorOf<Scalar>::Zero(network.b_hidden.size()),
          VectorOf<Scalar>::Zero(network.b_output.size())};
}

}  // namespace

const std::vector<std::string>& optimizerNames() {
  static const std::vector<std::string> names = {"adam", "sgd", "lbfgs"};
  return names;
}

template <typename Scalar>
OptimizerOf<Scalar>::OptimizerOf(OptimizerKind kind, double momentum,
                                 const AutoencoderOf<Scalar>& network)
    : kind_(kind), momentum_(momentum) {
  if (kind_ != OptimizerKind::Lbfgs) state_.first = zeroLike(network);
  if (kind_ == OptimizerKind::Adam) state_.second = state_.first;
}

template <typename Scalar>
void OptimizerOf<Scalar>::apply(const GradientOf<Scalar>& gradient, double learning_rate,
                                AutoencoderOf<Scalar>& network) {
  ++state_.steps;
  AdamRates rates;
  if (kind_ == OptimizerKind::Adam) {
    const auto t = static_cast<double>(state_.steps);
    rates.rate = learning_rate / (1.0 - std::pow(kBeta1, t));
    rates.second_scale = 1.0 / (1.0 - std::pow(kBeta2, t));
  }
  const auto update = [&](const auto& g, auto& first, auto& second, auto& values) {
    if (kind_ == OptimizerKind::Adam) {
      adamUpdate(rates, g, first, second, values);
    } else {
      sgdUpdate(momentum_, learning_rate, g, first, values);
    }
  };
  update(gradient.w_in, state_.first.w_in, state_.second.w_in, network.w_in);
  if (network.tied) {
    network.w_out = network.w_in.transpose();
  } else {
    update(gradient.w_out, state_.first.w_out, state_.second.w_out, network.w_out);
  }
  if (network.biases) {
    update(gradient.b_hidden, state_.first.b_hidden, state_.second.b_hidden, network.b_hidden);
    update(gradient.b_output, state_.first.b_output, state_.second.b_output, network.b_output);
  }
}

template class OptimizerOf<float>;
template class OptimizerOf<double>;

}  // namespace weightscape
