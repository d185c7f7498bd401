// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/noise_floor.h"

#include <algorithm>

#include "core/base/products.h"
#include "core/base/truncated_svd.h"

namespace weightscape {
namespace {

/// More are never asked for: signal that needs more is no low-dimensional shape.
constexpr Index kMostDirections = 64;
constexpr std::uint64_t kSvdSeed = 1;

Vector leadingValues(const Matrix& points, Index count, const Control& control) {
  return leadingCoordinates(centeredColumns(points, control), count, kSvdSeed, control)
      .rowwise()
      .norm();
}

}  // namespace

Index directionsAboveChance(const Matrix& points, const ShuffledPoints& shuffled,
                            std::uint64_t seed, const Control& control) {
  constexpr std::uint64_t kShuffles = 19;
  const Index count = std::min({points.rows(), points.cols(), kMostDirections});
  if (count < 2) return 0;
  const Vector values = leadingValues(points, count, control);
  Vector chance = Vector::Zero(count);
  for (std::uint64_t s = 0; s < kShuffles; ++s) {
    Random random(seed + s, Random::Stream::Analysis);
    chance = chance.cwiseMax(leadingValues(shuffled(random, control), count, control));
  }
  Index above = 0;
  while (above < count && values(above) > chance(above)) ++above;
  return above;
}

Matrix inLeadingDirections(const Matrix& points, Index directions, const Control& control) {
  if (directions <= 0 || directions >= std::min(points.rows(), points.cols())) return points;
  return leadingCoordinates(centeredColumns(points, control), directions, kSvdSeed, control);
}

}  // namespace weightscape
