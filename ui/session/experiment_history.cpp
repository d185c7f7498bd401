// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_history.h"

#include <algorithm>
#include <utility>

#include "core/data/dataset.h"
#include "core/experiment/user_weights.h"
#include "ui/work/training_snapshot.h"

namespace weightscape::ui {

namespace {

/// What each holds in memory, counted in numbers of double precision.
double numbersOf(const Dataset& dataset) {
  // In double precision, and once more in single.
  return 1.5 * static_cast<double>(dataset.inputs.size()) +
         static_cast<double>(dataset.spectrum.vectors.size());
}

double numbersOf(const Autoencoder& network, std::size_t frames) {
  constexpr double kCopies = 6.0;  // optimiser, the last good epoch, single precision
  return (kCopies + static_cast<double>(frames)) *
         static_cast<double>(network.w_in.size() + network.w_out.size());
}

}  // namespace

bool PastState::holdsMore() const {
  return training || files.user_weights || files.dataset || files.checkpoint;
}

double PastState::bytes() const {
  double numbers = 0.0;
  if (files.user_weights) {
    numbers +=
        static_cast<double>(files.user_weights->points.size() + files.user_weights->weights.size());
  }
  if (training) {
    if (training->dataset) numbers += numbersOf(*training->dataset);
    if (const Trained* const trained = training->trained()) {
      numbers += numbersOf(trained->newest->network, trained->frames.size());
    }
  } else {
    if (files.dataset) numbers += numbersOf(*files.dataset);
    if (files.checkpoint) numbers += numbersOf(files.checkpoint->network, files.frames.size());
  }
  return 8.0 * numbers;
}

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
  past_.push_back({{before}, Change::Parameter, what, false, gesture});
}

void ExperimentHistory::addReplaced(PastState before, const std::string& what) {
  future_.clear();
  const auto training = [](const PastState& state) {
    const Trained* const trained = state.training ? state.training->trained() : nullptr;
    return trained != nullptr ? trained->newest : nullptr;
  };
  if (!past_.empty() && past_.back().change == Change::Training && past_.back().what == what &&
      before.training && past_.back().state.training &&
      training(past_.back().state) == training(before)) {
    return;
  }
  if (past_.size() == kMost) past_.erase(past_.begin());
  past_.push_back({std::move(before), Change::Training, what, false, 0});
  makeRoom();
}

void ExperimentHistory::addPins(std::vector<Pins::Pin> before, const std::string& what) {
  future_.clear();
  if (past_.size() == kMost) past_.erase(past_.begin());
  PastState state;
  state.pins = std::move(before);
  past_.push_back({std::move(state), Change::Pins, what, false, 0});
  makeRoom();
}

std::optional<ExperimentHistory::Step> ExperimentHistory::move(std::vector<Step>& from,
                                                               std::vector<Step>& to,
                                                               PastState now) {
  if (from.empty()) return std::nullopt;
  Step step = std::move(from.back());
  from.pop_back();
  if (!step.state.pins) now.pins.reset();
  if (step.change != Change::Training) {  // what is open goes on
    now.training.reset();
    now.files = {};
  }
  to.push_back({std::move(now), step.change, step.what, false, 0});
  makeRoom();
  return step;
}

void ExperimentHistory::makeRoom() {
  std::size_t kept = 0;
  double bytes = 0.0;
  // Two steps may hold one dataset: it is counted twice, on the safe side.
  const auto look = [&](std::vector<Step>& steps, std::size_t distance) {
    if (distance >= steps.size()) return;
    Step& step = steps[steps.size() - 1 - distance];
    if (!step.state.holdsMore()) return;
    const double more = step.state.bytes();
    if (kept > 0 && (kept == kMostTrainings || bytes + more > kMostBytes)) {
      step.dropped = step.dropped || step.state.training || step.state.files.checkpoint;
      step.state.training.reset();
      step.state.files = {};
      return;
    }
    ++kept;
    bytes += more;
  };
  for (std::size_t distance = 0; distance < std::max(past_.size(), future_.size()); ++distance) {
    look(past_, distance);
    look(future_, distance);
  }
  for (std::vector<Step>* const steps : {&past_, &future_}) {
    std::size_t pinned = 0;
    for (auto step = steps->end(); step != steps->begin();) {
      --step;
      if (!step->state.pins || ++pinned <= kMostPinned) continue;
      step->state.pins.reset();
      if (step->change == Change::Pins) step = steps->erase(step);
    }
  }
}

}  // namespace weightscape::ui
