// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/timeline.h"

#include "core/training/trainer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace weightscape {

namespace {

/// Steps after which time begins to shrink: the first are all alike.
constexpr double kFirstSteps = 16.0;

double timeOf(std::int64_t step) { return std::log1p(static_cast<double>(step) / kFirstSteps); }

}  // namespace

void Timeline::clear() {
  frames_.clear();
  gap_ = 0.0;
}

void Timeline::restore(const TimelineFrames& frames) {
  clear();
  frames_ = frames;
  if (frames.size() > 1) {
    const double whole = timeOf(frames.back()->step) - timeOf(frames.front()->step);
    gap_ = whole / static_cast<double>(frames.size());
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
  if (frames_.empty()) return 1;
  const double next = kFirstSteps * std::expm1(timeOf(frames_.back()->step) + gap_);
  constexpr double kMost = 1e15;
  const auto step = static_cast<std::int64_t>(std::ceil(std::min(next, kMost)));
  return std::max<std::int64_t>(1, step - trainer.step());
}

void Timeline::add(const Trainer& trainer) {
  if (!frames_.empty() && (trainer.step() <= frames_.back()->step ||
                           timeOf(trainer.step()) - timeOf(frames_.back()->step) < gap_)) {
    return;
  }
  frames_.push_back(std::make_shared<const TimelineFrame>(
      TimelineFrame{trainer.step(), trainer.epoch(), trainer.network()}));
  const std::size_t most = limit(trainer.network());
  if (frames_.size() <= most) return;
  std::size_t nearest = 1;
  const auto apart = [this](std::size_t i) {
    return timeOf(frames_[i]->step) - timeOf(frames_[i - 1]->step);
  };
  for (std::size_t i = 2; i + 1 < frames_.size(); ++i) {
    if (apart(i) < apart(nearest)) nearest = i;
  }
  frames_.erase(frames_.begin() + static_cast<std::ptrdiff_t>(nearest));
  gap_ = (timeOf(frames_.back()->step) - timeOf(frames_.front()->step)) / static_cast<double>(most);
}

}  // namespace weightscape
