// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_frames.h"

#include <algorithm>

#include "core/experiment/provenance.h"
#include "core/experiment/run.h"
#include "core/experiment/timeline.h"
#include "core/training/trainer.h"

namespace weightscape {

TimelineFrames framesAnew(const RunResult& run, const Control& control) {
  constexpr Index kChunk = 64;  // steps between two looks at the clock of the person who waits
  if (!reproducible(run)) return {};
  Trainer trainer = makeTrainer(run.experiment, run.dataset, control);
  Timeline timeline;
  timeline.add(trainer);
  const auto last = static_cast<double>(std::max<std::int64_t>(1, run.training->step));
  while (!trainer.finished() && trainer.step() < run.training->step) {
    throwIfStopped(control);
    const auto left = static_cast<Index>(run.training->step - trainer.step());
    const auto next = static_cast<Index>(timeline.stepsToNext(trainer));
    if (trainer.advance(std::min({kChunk, left, next}), control) == 0) throwIfStopped(control);
    timeline.add(trainer);
    control.report(static_cast<double>(trainer.step()) / last);
  }
  return timeline.frames();
}

}  // namespace weightscape
