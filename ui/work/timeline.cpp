#include "ui/work/timeline.h"

#include "core/training/trainer.h"

#include <algorithm>

namespace weightscape::ui {

void Timeline::clear() {
  frames_.clear();
  gap_ = 1;
}

void Timeline::restore(const TimelineFrames& frames) {
  clear();
  frames_ = frames;
  for (std::size_t i = 1; i < frames.size(); ++i) {
    gap_ = std::max(gap_, frames[i]->step - frames[i - 1]->step);
  }
}

void Timeline::goBackTo(std::int64_t step) {
  std::erase_if(frames_, [step](const auto& frame) { return frame->step > step; });
}

std::size_t Timeline::limit(const Autoencoder& network) {
  const double bytes = 8.0 * static_cast<double>(network.w_in.size() + network.w_out.size() +
                                                 network.b_hidden.size() + network.b_output.size());
  const double fit = kMostBytes / std::max(bytes, 1.0);
  return static_cast<std::size_t>(std::clamp(fit, 3.0, static_cast<double>(kMostFrames)));
}

std::int64_t Timeline::stepsToNext(const Trainer& trainer) const {
  return frames_.empty() ? 1
                         : std::max<std::int64_t>(1, frames_.back()->step + gap_ - trainer.step());
}

void Timeline::add(const Trainer& trainer) {
  if (!frames_.empty() && trainer.step() - frames_.back()->step < gap_) return;
  frames_.push_back(std::make_shared<const TimelineFrame>(
      TimelineFrame{trainer.step(), trainer.epoch(), trainer.network()}));
  if (frames_.size() <= limit(trainer.network())) return;
  TimelineFrames kept;
  for (std::size_t i = 0; i < frames_.size(); i += 2) kept.push_back(frames_[i]);
  frames_ = std::move(kept);
  gap_ *= 2;
}

}  // namespace weightscape::ui
