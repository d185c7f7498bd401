#include "core/training/optimizer.h"

#include <cmath>

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

template <typename Values>
void adamUpdate(const AdamRates& rates, const Values& gradient, Values& first, Values& second,
                Values& values) {
  auto m = first.array();
  auto v = second.array();
  const auto g = gradient.array();
  m = kBeta1 * m + (1.0 - kBeta1) * g;
  v = kBeta2 * v + (1.0 - kBeta2) * g.square();
  values.array() -= rates.rate * m / ((v * rates.second_scale).sqrt() + kEpsilon);
}

template <typename Values>
void sgdUpdate(double momentum, double rate, const Values& gradient, Values& velocity,
               Values& values) {
  velocity = momentum * velocity + gradient;
  values -= rate * velocity;
}

Gradient zeroLike(const Autoencoder& network) {
  return {Matrix::Zero(network.w_in.rows(), network.w_in.cols()),
          Matrix::Zero(network.w_out.rows(), network.w_out.cols()),
          Vector::Zero(network.b_hidden.size()), Vector::Zero(network.b_output.size())};
}

}  // namespace

const std::vector<std::string>& optimizerNames() {
  static const std::vector<std::string> names = {"adam", "sgd", "lbfgs"};
  return names;
}

Optimizer::Optimizer(OptimizerKind kind, double momentum, const Autoencoder& network)
    : kind_(kind), momentum_(momentum) {
  if (kind_ != OptimizerKind::Lbfgs) state_.first = zeroLike(network);
  if (kind_ == OptimizerKind::Adam) state_.second = state_.first;
}

void Optimizer::apply(const Gradient& gradient, double learning_rate, Autoencoder& network) {
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

}  // namespace weightscape
