// SPDX-License-Identifier: GPL-3.0-or-later
// Random matrices for tests.
#pragma once

#include "core/base/random.h"
#include "core/base/types.h"

namespace weightscape {

/// Independent normal numbers.
inline Matrix noise(Index rows, Index columns, std::uint64_t seed) {
  Random random(seed, Random::Stream::Analysis);
  Matrix result(rows, columns);
  for (double& value : result.reshaped()) value = random.normal();
  return result;
}

}  // namespace weightscape
