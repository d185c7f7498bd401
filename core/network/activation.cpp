#include "core/network/activation.h"

#include <cmath>

namespace weightscape {

const std::vector<std::string>& activationNames() {
  static const std::vector<std::string> names = {"linear", "tanh", "relu", "sigmoid", "softplus"};
  return names;
}

void applyActivation(Activation activation, Matrix& values) {
  auto array = values.array();
  switch (activation) {
    case Activation::Linear:
      break;
    case Activation::Tanh:
      array = array.tanh();
      break;
    case Activation::Relu:
      array = array.max(0.0);
      break;
    case Activation::Sigmoid:
      array = (1.0 + (-array).exp()).inverse();
      break;
    case Activation::Softplus:
      // max(x, 0) + log1p(e^{−|x|}) does not overflow where log(1 + e^x) would.
      array = array.max(0.0) + (-array.abs()).exp().log1p();
      break;
  }
}

void multiplyByDerivative(Activation activation, const Matrix& outputs, Matrix& gradient) {
  const auto h = outputs.array();
  auto g = gradient.array();
  switch (activation) {
    case Activation::Linear:
      break;
    case Activation::Tanh:
      g *= 1.0 - h.square();
      break;
    case Activation::Relu:
      g *= (h > 0.0).cast<double>();
      break;
    case Activation::Sigmoid:
      g *= h * (1.0 - h);
      break;
    case Activation::Softplus:
      g *= 1.0 - (-h).exp();
      break;
  }
}

double slopeAtZero(Activation activation) {
  switch (activation) {
    case Activation::Sigmoid:
      return 0.25;
    case Activation::Softplus:
      return 0.5;
    case Activation::Linear:
    case Activation::Tanh:
    case Activation::Relu:
      break;
  }
  return 1.0;
}

}  // namespace weightscape
