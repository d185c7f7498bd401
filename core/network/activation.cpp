#include "core/network/activation.h"

#include <cmath>

namespace weightscape {

const std::vector<std::string>& activationNames() {
  static const std::vector<std::string> names = {"linear", "tanh", "relu", "sigmoid", "softplus"};
  return names;
}

template <typename Scalar>
void applyActivation(Activation activation, Eigen::Ref<MatrixOf<Scalar>> values) {
  constexpr Scalar kOne = 1;
  auto array = values.array();
  switch (activation) {
    case Activation::Linear:
      break;
    case Activation::Tanh:
      array = array.tanh();
      break;
    case Activation::Relu:
      array = array.max(Scalar(0));
      break;
    case Activation::Sigmoid:
      array = (kOne + (-array).exp()).inverse();
      break;
    case Activation::Softplus:
      // max(x, 0) + log1p(e^{−|x|}) does not overflow where log(1 + e^x) would.
      array = array.max(Scalar(0)) + (-array.abs()).exp().log1p();
      break;
  }
}

template <typename Scalar>
void multiplyByDerivative(Activation activation, const Eigen::Ref<const MatrixOf<Scalar>>& outputs,
                          Eigen::Ref<MatrixOf<Scalar>> gradient) {
  constexpr Scalar kOne = 1;
  const auto h = outputs.array();
  auto g = gradient.array();
  switch (activation) {
    case Activation::Linear:
      break;
    case Activation::Tanh:
      g *= kOne - h.square();
      break;
    case Activation::Relu:
      g *= (h > Scalar(0)).template cast<Scalar>();
      break;
    case Activation::Sigmoid:
      g *= h * (kOne - h);
      break;
    case Activation::Softplus:
      g *= kOne - (-h).exp();
      break;
  }
}

template void applyActivation<float>(Activation, Eigen::Ref<MatrixOf<float>>);
template void applyActivation<double>(Activation, Eigen::Ref<MatrixOf<double>>);
template void multiplyByDerivative<float>(Activation, const Eigen::Ref<const MatrixOf<float>>&,
                                          Eigen::Ref<MatrixOf<float>>);
template void multiplyByDerivative<double>(Activation, const Eigen::Ref<const MatrixOf<double>>&,
                                           Eigen::Ref<MatrixOf<double>>);

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

double largestSlope(Activation activation) {
  return activation == Activation::Sigmoid ? 0.25 : 1.0;
}

}  // namespace weightscape
