// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/divergence.h"

#include <algorithm>
#include <utility>

namespace weightscape {
namespace {

/// A loss this many times the first one is on its way to infinity; ordinary training never sees it.
constexpr double kExplosion = 1e6;
/// Noise of the batches lifts the loss at times; an epoch above this many times the least loss is
/// nothing to go back to.
constexpr double kNoise = 2.0;

}  // namespace

void Divergence::setScale(double loss) { explosion_ = kExplosion * loss; }

void Divergence::begin(GoodMoment moment) {
  good_ = std::move(moment);
  bound_.reset();
}

void Divergence::begin(GoodMoment moment, double loss) {
  begin(std::move(moment));
  bound_ = loss;
}

double Divergence::bound(const std::function<double(const GoodMoment&)>& lossOf) const {
  return bound_ ? *bound_ : lossOf(*good_);
}

void Divergence::endEpoch(double loss, double bound, const std::function<GoodMoment()>& moment) {
  const bool good = loss <= bound;  // false for NaN
  if (good) begin(moment());
  bound_ = good ? std::min(bound, kNoise * loss) : bound;
}

}  // namespace weightscape
