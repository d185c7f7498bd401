// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/scramble.h"

#include <cmath>

#include "core/base/error.h"
#include "core/base/householder.h"
#include "core/base/products.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

Matrix randomMatrix(Index rows, Index columns, const Control& control, Random& random) {
  constexpr double kWorkOfOne = 30.0;
  const Index each = countBetweenLooks(kWorkOfOne * static_cast<double>(rows));
  Matrix matrix(rows, columns);
  for (Index column = 0; column < columns; ++column) {
    if (column % each == 0) throwIfStopped(control);
    for (double& value : matrix.col(column)) value = random.normal();
  }
  return matrix;
}

/// Uniform over rotations and reflections (Mezzadri, Notices of the AMS 54 (2007) 592).
Matrix randomRotation(Index size, const Control& control, Random& random) {
  const QrParts parts = qrParts(randomMatrix(size, size, control, random), control);
  return parts.orthonormal * parts.triangle.diagonal().cwiseSign().asDiagonal();
}

void mixHiddenUnits(double condition, const Control& control, Random& random,
                    Autoencoder& network) {
  const Index size = network.hidden();
  const Matrix left = randomRotation(size, control, random);
  const Matrix right = randomRotation(size, control, random);
  Vector stretch(size);
  for (Index i = 0; i < size; ++i) {
    const double t = size > 1 ? static_cast<double>(i) / static_cast<double>(size - 1) : 0.5;
    stretch(i) = std::pow(condition, t - 0.5);
  }
  const Matrix mix = productOf(Matrix(left * stretch.asDiagonal()), right, control);
  const Matrix undo = productOf(Matrix(right.transpose() * stretch.cwiseInverse().asDiagonal()),
                                left.transpose(), control);
  network.w_in = productOf(mix, network.w_in, control);
  network.b_hidden = mix * network.b_hidden;
  network.w_out = productOf(network.w_out, undo, control);
}

}  // namespace

Autoencoder scrambled(const Autoencoder& network, const NullSpace& null_space,
                      const ScrambleParameters& parameters, const Control& control) {
  if (network.tied) {
    throw Error(
        WEIGHTSCAPE_TEXT("scramble: the weights are tied, so Wᵢₙ cannot change without Wₒᵤₜ; train "
                         "with network.tied off."));
  }
  if (!(parameters.condition >= 1.0) || !(parameters.silent >= 0.0)) {
    throw Error(Message{
        WEIGHTSCAPE_TEXT(
            "scramble: κ = %1 and r = %2 are not allowed; κ must be at least 1, r at least 0."),
        {shortNumber(parameters.condition), shortNumber(parameters.silent)}});
  }
  if (parameters.silent > 0.0 && !null_space.any) {
    throw Error(
        WEIGHTSCAPE_TEXT("scramble: the inputs vary in every direction (they are noisy), so that "
                         "there is none to hide weights in; r must be 0."));
  }
  throwIfStopped(control);
  Autoencoder result = network;
  Random random(parameters.seed, Random::Stream::Analysis);
  if (parameters.silent > 0.0) {
    Matrix hidden = randomMatrix(network.hidden(), network.neurons(), control, random);
    // Twice: what rounding left of the row space the first time goes too.
    for (int i = 0; i < 2; ++i) {
      const Matrix row_space = productOf(hidden, null_space.row_space, control);
      addProduct(hidden, -1.0, row_space, null_space.row_space.transpose(), control);
    }
    hidden *= parameters.silent * network.w_in.norm() / hidden.norm();
    result.w_in += hidden;
    if (network.biases) result.b_hidden -= hidden * null_space.mean;
  }
  if (parameters.mix) mixHiddenUnits(parameters.condition, control, random, result);
  return result;
}

}  // namespace weightscape
