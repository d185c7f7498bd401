#include "core/network/scramble.h"

#include <Eigen/QR>
#include <cmath>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

Matrix randomMatrix(Index rows, Index columns, Random& random) {
  Matrix matrix(rows, columns);
  for (double& value : matrix.reshaped()) value = random.normal();
  return matrix;
}

/// Uniform over rotations and reflections (Mezzadri, Notices of the AMS 54 (2007) 592).
Matrix randomRotation(Index size, Random& random) {
  const Eigen::HouseholderQR<Matrix> qr(randomMatrix(size, size, random));
  const Matrix q = qr.householderQ();
  return q * qr.matrixQR().diagonal().cwiseSign().asDiagonal();
}

void mixHiddenUnits(double condition, Random& random, Autoencoder& network) {
  const Index size = network.hidden();
  const Matrix left = randomRotation(size, random);
  const Matrix right = randomRotation(size, random);
  Vector stretch(size);
  for (Index i = 0; i < size; ++i) {
    const double t = size > 1 ? static_cast<double>(i) / static_cast<double>(size - 1) : 0.5;
    stretch(i) = std::pow(condition, t - 0.5);
  }
  const Matrix mix = left * stretch.asDiagonal() * right;
  const Matrix undo = right.transpose() * stretch.cwiseInverse().asDiagonal() * left.transpose();
  network.w_in = mix * network.w_in;
  network.b_hidden = mix * network.b_hidden;
  network.w_out = network.w_out * undo;
}

}  // namespace

Autoencoder scrambled(const Autoencoder& network, const SilentDirections& silent,
                      const ScrambleParameters& parameters) {
  if (network.tied) {
    throw Error(
        "scramble: the weights are tied, so W_in cannot change without W_out; train with "
        "network.tied off.");
  }
  if (!(parameters.condition >= 1.0) || !(parameters.silent >= 0.0)) {
    throw Error("scramble: κ = " + shortNumber(parameters.condition) +
                " and r = " + shortNumber(parameters.silent) +
                " are not allowed; κ must be at least 1, r at "
                "least 0.");
  }
  if (parameters.silent > 0.0 && !silent.any) {
    throw Error(
        "scramble: the inputs vary in every direction (they are noisy), so that there is "
        "none to hide weights in; r must be 0.");
  }
  Autoencoder result = network;
  Random random(parameters.seed, Random::Stream::Analysis);
  if (parameters.silent > 0.0) {
    Matrix hidden = randomMatrix(network.hidden(), network.neurons(), random);
    // Twice: what rounding left of the loud directions the first time goes too.
    for (int i = 0; i < 2; ++i) hidden -= (hidden * silent.loud) * silent.loud.transpose();
    hidden *= parameters.silent * network.w_in.norm() / hidden.norm();
    result.w_in += hidden;
    if (network.biases) result.b_hidden -= hidden * silent.mean;
  }
  if (parameters.mix) mixHiddenUnits(parameters.condition, random, result);
  return result;
}

}  // namespace weightscape
