// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sweep_session.h"

#include <utility>

#include "core/experiment/sweep_folder.h"
#include "ui/session/background.h"

namespace weightscape::ui {

SweepSession::SweepSession(QObject* parent) : QObject(parent) {
  worker_ = std::make_unique<SweepWorker>(
      [this] { QMetaObject::invokeMethod(this, &SweepSession::pull, Qt::QueuedConnection); });
}

SweepSession::~SweepSession() {
  checking_.request_stop();
  checks_.waitForDone();
  worker_.reset();
}

void SweepSession::start(const SweepPlan& plan, bool shapes) {
  constexpr std::size_t kCheckedAtOnce = 200;  // in some milliseconds
  checking_.request_stop();                    // of another plan
  if (plan.points() <= kCheckedAtOnce) {
    validate(plan);
    begin(plan, shapes);
    return;
  }
  checking_ = std::stop_source();
  struct Nothing {};
  inBackground<Nothing>(
      checks_, this,
      [plan, control = Control{checking_.get_token(), {}}](Nothing&) { validate(plan, control); },
      [this, plan, shapes, control = Control{checking_.get_token(), {}}](const QString& problem,
                                                                         const Nothing&) {
        if (control.stopRequested()) return;
        if (!problem.isEmpty()) {
          emit refused(problem);
        } else {
          begin(plan, shapes);
        }
      });
}

void SweepSession::begin(const SweepPlan& plan, bool shapes) {
  stop();
  std::map<std::size_t, std::shared_ptr<const SweepCell>> kept;
  const auto keep = [&](const SweepPlan& from, const auto& cells) {
    if (from.seeds.empty()) return;
    for (const auto& [cell, result] : cells) {
      const auto here = matchingCell(plan, from, cell);
      if (!here || !result->error.empty()) continue;
      auto moved = std::make_shared<SweepCell>(*result);
      moved->cell = *here;
      kept[*here] = std::move(moved);
    }
  };
  keep(aside_plan_, aside_);
  keep(plan_, cells_);
  aside_.clear();
  plan_ = plan;
  cells_ = kept;
  before_ = kept;
  SweepTask task{plan_, {}, shapes};
  for (std::size_t cell = 0; cell < plan_.cells(); ++cell) {
    const auto known = cells_.find(cell);
    if (known != cells_.end() && !(shapes && known->second->shapes.empty())) continue;
    task.cells.push_back(cell);
    if (known != cells_.end()) task.finished.insert(*known);
  }
  wanted_ = task.cells.size();
  finished_ = 0;
  paused_ = false;
  running_ = wanted_ > 0;
  since_.start();
  if (running_) worker_->start(task);
  emit changed();
}

void SweepSession::setPaused(bool paused) {
  if (!running_ || paused == paused_) return;
  paused_ = paused;
  worker_->setPaused(paused);
  emit changed();
}

void SweepSession::stop() {
  checking_.request_stop();
  if (!running_) return;
  worker_->stop();
  pull();
  running_ = false;
  paused_ = false;
  emit changed();
}

void SweepSession::cancel() {
  if (!running_) return;
  stop();
  aside_plan_ = plan_;
  aside_ = std::exchange(cells_, before_);
  emit changed();
}

KeptSweep SweepSession::kept() const {
  if (cells_.empty()) return {aside_plan_, aside_};
  return {plan_, cells_};
}

void SweepSession::restore(const KeptSweep& sweep) {
  if (sweep.cells.empty()) return;
  if (running_) {
    aside_plan_ = sweep.plan;
    aside_ = sweep.cells;
    emit changed();
    return;
  }
  if (!cells_.empty()) {
    aside_plan_ = plan_;
    aside_ = cells_;
  }
  plan_ = sweep.plan;
  cells_ = sweep.cells;
  before_ = cells_;
  wanted_ = 0;
  finished_ = 0;
  emit restored();
  emit changed();
}

void SweepSession::putBack(const KeptSweep& sweep) {
  stop();
  aside_plan_ = {};
  aside_.clear();
  plan_ = sweep.plan;
  cells_ = sweep.cells;
  before_ = cells_;
  wanted_ = 0;
  finished_ = 0;
  if (!cells_.empty()) emit restored();
  emit changed();
}

void SweepSession::setAsked(const AskedSweep& asked) {
  asked_ = asked;
  emit askedChanged();
}

double SweepSession::timeLeft() const {
  if (!running_ || finished_ == 0) return -1.0;
  const double pace =
      static_cast<double>(since_.elapsed()) / 1000.0 / static_cast<double>(finished_);
  return pace * static_cast<double>(wanted_ - finished_);
}

void SweepSession::pull() {
  for (auto& cell : worker_->takeCells()) {
    ++finished_;
    cells_[cell->cell] = std::move(cell);
  }
  if (running_ && !worker_->running()) {
    running_ = false;
    paused_ = false;
  }
  emit changed();
}

}  // namespace weightscape::ui
