// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/playhead.h"

#include <algorithm>
#include <utility>

#include "ui/work/training_snapshot.h"

namespace weightscape::ui {

Playhead::Playhead() : newest_(std::make_shared<const TrainingSnapshot>()), shown_(newest_) {}

bool Playhead::setNewest(std::shared_ptr<const TrainingSnapshot> snapshot) {
  if (newest_->generation != snapshot->generation) frame_ = -1;
  newest_ = std::move(snapshot);
  const Trained* const trained = newest_->trained();
  const Trained* const seen = shown_->trained();
  // The training may have gone back to before the moment that is looked at.
  if (trained == nullptr || seen == nullptr || seen->step() > trained->newest->step) frame_ = -1;
  if (frame_ < 0) {
    shown_ = newest_;
    return true;
  }
  // Thinning moves the moments: stay at the one that is looked at, or at the nearest.
  const TimelineFrames& frames = trained->frames;
  const auto at =
      std::lower_bound(frames.begin(), frames.end(), seen->step(),
                       [](const auto& frame, std::int64_t step) { return frame->step < step; });
  frame_ = static_cast<int>(
      std::min(at - frames.begin(), static_cast<std::ptrdiff_t>(frames.size()) - 1));
  return false;
}

bool Playhead::lookBack(int frame) {
  const Trained* const trained = newest_->trained();
  if (trained == nullptr || frame < 0 || frame >= static_cast<int>(trained->frames.size())) {
    return false;
  }
  frame_ = frame;
  Trained past = *trained;
  past.frame = trained->frames[static_cast<std::size_t>(frame)];
  auto shown = std::make_shared<TrainingSnapshot>(*newest_);
  shown->experiment.objective = past.objective();
  shown->content = std::move(past);
  shown_ = std::move(shown);
  return true;
}

bool Playhead::followNewest() {
  if (frame_ < 0) return false;
  frame_ = -1;
  shown_ = newest_;
  return true;
}

}  // namespace weightscape::ui
