// SPDX-License-Identifier: GPL-3.0-or-later
// Mean and spread over the seeds.
#pragma once

#include <cmath>
#include <vector>

#include "core/base/types.h"
#include "core/base/unknown.h"

namespace weightscape::ui {

struct Spread {
  double mean = kUnknown;
  double deviation = 0.0;  ///< of the sample; 0 of a single one
};

inline Spread spreadOf(const std::vector<double>& values) {
  Spread spread;
  if (values.empty()) return spread;
  const Eigen::Map<const Vector> all(values.data(), static_cast<Index>(values.size()));
  spread.mean = all.mean();
  if (values.size() > 1) {
    spread.deviation = std::sqrt((all.array() - spread.mean).square().sum() /
                                 static_cast<double>(values.size() - 1));
  }
  return spread;
}

}  // namespace weightscape::ui
