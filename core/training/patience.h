// SPDX-License-Identifier: GPL-3.0-or-later
// When a training whose validation error no longer falls is ended.
#pragma once

#include "core/training/checkpoint.h"

namespace weightscape {

enum class Validation {
  Better,     ///< than all before: this epoch is to be kept
  NotBetter,  ///< and patience lasts
  Exhausted,  ///< no better one for `patience` epochs: back to the best
};

/// What an epoch's validation error means. Without patience (0) or held-out samples (NaN) it never
/// ends anything.
Validation judge(const BestEpoch& best, std::int64_t epoch, double validation, int patience);

}  // namespace weightscape
