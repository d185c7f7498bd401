// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/patience.h"

#include <cmath>

namespace weightscape {

Validation judge(const BestEpoch& best, std::int64_t epoch, double validation, int patience) {
  if (patience == 0 || std::isnan(validation)) return Validation::NotBetter;
  if (validation < best.validation) return Validation::Better;
  return epoch - best.epoch >= patience ? Validation::Exhausted : Validation::NotBetter;
}

}  // namespace weightscape
