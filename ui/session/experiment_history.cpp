#include "ui/session/experiment_history.h"

#include <utility>

namespace weightscape::ui {

void ExperimentHistory::clear() {
  past_.clear();
  future_.clear();
}

void ExperimentHistory::add(const Experiment& before, const std::string& what, int gesture) {
  future_.clear();
  if (gesture != 0 && !past_.empty() && past_.back().gesture == gesture &&
      past_.back().what == what) {
    return;  // the step began before this change
  }
  if (past_.size() == kMost) past_.erase(past_.begin());
  past_.push_back({before, what, gesture});
}

std::optional<Experiment> ExperimentHistory::undo(const Experiment& now) {
  if (past_.empty()) return std::nullopt;
  Step step = std::move(past_.back());
  past_.pop_back();
  future_.push_back({now, step.what, 0});
  return std::move(step.experiment);
}

std::optional<Experiment> ExperimentHistory::redo(const Experiment& now) {
  if (future_.empty()) return std::nullopt;
  Step step = std::move(future_.back());
  future_.pop_back();
  past_.push_back({now, step.what, 0});
  return std::move(step.experiment);
}

}  // namespace weightscape::ui
