// Ranks and rank correlation.
#pragma once

#include "core/base/types.h"

namespace weightscape {

/// Ranks from 1; equal values share the mean of their ranks.
Vector averageRanks(const Vector& values);

/// Spearman's rank correlation; 0 when either side is constant. Equal lengths.
double spearman(const Vector& a, const Vector& b);

}  // namespace weightscape
