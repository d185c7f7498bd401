// SPDX-License-Identifier: GPL-3.0-or-later
// When a training has diverged, and what it goes back to.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

#include "core/training/batches.h"
#include "core/training/checkpoint.h"
#include "core/training/minimizer.h"

namespace weightscape {

/// A moment of a training to go back to: all that steps change.
struct GoodMoment {
  std::shared_ptr<const MinimizerPlace> place;
  Batches batches;
  std::int64_t step = 0;
  std::int64_t epoch = 0;
  std::size_t rows = 0;  ///< of the history
  BestEpoch best;
  Stages stages;
};

/// Keeps the newest epoch since the parameters were changed last whose J is neither above that of
/// the change nor above twice the least since; else the change itself.
class Divergence {
 public:
  /// `loss` is what J can be at an ordinary start: a loss far above it has exploded.
  void setScale(double loss);
  /// True for NaN too.
  [[nodiscard]] bool exploded(double loss) const { return !(loss <= explosion_); }

  /// From here on it is this moment, whatever its J.
  void begin(GoodMoment moment);
  /// The same where its J is known.
  void begin(GoodMoment moment, double loss);
  /// J means something else now: other parameters.
  void forgetLosses() { bound_.reset(); }

  [[nodiscard]] const GoodMoment& good() const { return *good_; }
  /// The J that an epoch must not be above; `lossOf` works out that of the good moment, where it is
  /// not known.
  [[nodiscard]] double bound(const std::function<double(const GoodMoment&)>& lossOf) const;
  /// An epoch ended with this loss: keeps `moment()` where it is good.
  void endEpoch(double loss, double bound, const std::function<GoodMoment()>& moment);

 private:
  double explosion_ = 0.0;
  std::optional<GoodMoment> good_;
  std::optional<double> bound_;  ///< worked out when needed
};

}  // namespace weightscape
