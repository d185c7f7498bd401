// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/own_work.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "ui/session/session.h"
#include "ui/session/sweep_session.h"

namespace weightscape::ui {

OwnWork::OwnWork(Session& session, SweepSession& sweep, LessonStage stage, QObject* parent)
    : QObject(parent), session_(session), sweep_(sweep), stage_(std::move(stage)) {
  connect(&session_.live(), &LiveTraining::changed, this, &OwnWork::finish);
}

OwnWork::~OwnWork() = default;

void OwnWork::keep(QWidget* focus) {
  focus_ = focus;
  session_.pause();
  // A lesson after a lesson: what is on its way is what is kept.
  if (!std::exchange(coming_, false)) {
    views_ = stage_.views();
    const Trained* const shown = session_.live().shown().trained();
    moment_ = session_.live().frame() >= 0 && shown != nullptr ? shown->step() : -1;
  }
  aside_ = std::make_shared<const OwnAside>(
      OwnAside{session_.keep(), session_.pins().all(), sweep_.kept()});
  own_plan_ = sweep_.plan();
  asked_ = sweep_.asked();
  session_.setAside(aside_);
  session_.pins().set({});
}

void OwnWork::giveBack() {
  session_.withoutPenalty().cancel();
  session_.comeBack(aside_->state);
  session_.setAside(nullptr);  // after it: so what was undone in the lesson is no step of one's own
  session_.pins().set(aside_->pins);
  // One's own may have gone on meanwhile.
  if (sweep_.plan() != own_plan_) sweep_.putBack(aside_->sweep);
  sweep_.setAsked(asked_);
  aside_ = nullptr;
  stage_.set_views(views_);
  coming_ = true;
  finish();
  if (focus_ != nullptr && focus_->isVisible() && focus_->isEnabled()) {
    focus_->setFocus(Qt::OtherFocusReason);
  } else {
    stage_.rest();
  }
}

void OwnWork::finish() {
  if (!coming_ || session_.live().state() == TrainingState::Preparing) return;
  coming_ = false;
  const Trained* const trained = session_.live().newest().trained();
  if (moment_ < 0 || trained == nullptr || trained->frames.empty()) return;
  // The timeline may have been thinned.
  const TimelineFrames& frames = trained->frames;
  const auto off = [&](std::size_t frame) { return std::abs(frames[frame]->step - moment_); };
  std::size_t nearest = 0;
  for (std::size_t i = 1; i < frames.size(); ++i) {
    if (off(i) < off(nearest)) nearest = i;
  }
  session_.live().lookBack(static_cast<int>(nearest));
}

}  // namespace weightscape::ui
