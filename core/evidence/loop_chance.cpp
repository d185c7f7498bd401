// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/loop_chance.h"

#include <vector>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/evidence/finding.h"
#include "core/evidence/holes.h"
#include "core/evidence/null_models.h"

namespace weightscape {

double loopChance(const Matrix& points, int neighbors, const Control& control) {
  constexpr std::size_t kShuffles = 19;
  constexpr Index kFewest = 4;
  if (points.cols() < kFewest || neighbors < 1 || neighbors >= points.cols()) return 1.0;
  const auto longest = [&](const Matrix& of) {
    const HolesAt holes =
        holesAt(of, nearestNeighbors(of, neighbors, control), neighbors, {}, control);
    return holes.loops.empty() ? 1.0 : holes.loops[0];
  };
  const double own = longest(points);
  if (own <= 1.0) return 1.0;
  std::vector<double> shuffles(kShuffles);
  parallelTasks(kShuffles, defaultThreads(), [&](std::size_t s) {
    Random random(1 + s, Random::Stream::Analysis);
    shuffles[s] = longest(shuffledUnits(points, random));
  });
  return chanceOf(own, shuffles);
}

}  // namespace weightscape
