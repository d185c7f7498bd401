// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone, one step a gesture: the experiments that were, with a step that put another
// training in place the training that was, and the runs that were pinned.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"
#include "ui/session/pins.h"
#include "ui/work/prepared.h"

namespace weightscape::ui {

struct TrainingSnapshot;

/// What is open at a moment, to come back to.
struct PastState {
  Experiment experiment;  ///< with what waits for a restart
  /// As it was trained, with data and timeline; null where nothing was that takes time to make,
  /// or where it has only been read yet: then `files` hold it.
  std::shared_ptr<const TrainingSnapshot> training = nullptr;
  Prepared files = {};  ///< what was read from the files that the experiment names
  int work = 0;         ///< see Session::work
  /// What was pinned, with a step that changes it.
  std::optional<std::vector<Pins::Pin>> pins = std::nullopt;

  /// More than the parameters: a training, or what was read from files.
  [[nodiscard]] bool holdsMore() const;
  /// About what it holds in memory.
  [[nodiscard]] double bytes() const;
};

class ExperimentHistory {
 public:
  static constexpr std::size_t kMost = 200;
  /// Trainings are kept with so many steps, the nearest ones, as long as they fit into so many
  /// bytes; the nearest always is. Steps further away bring back the parameters alone.
  static constexpr std::size_t kMostTrainings = 5;
  static constexpr double kMostBytes = 256.0 * 1024 * 1024;

  /// So many steps of pinned runs are kept: each may hold a run that is kept nowhere else.
  static constexpr std::size_t kMostPinned = 10;

  enum class Change {
    Parameter,  ///< the training went on
    Training,   ///< another one was put in place
    Pins        ///< beside what is open, which went on
  };
  struct Step {
    PastState state;
    Change change = Change::Parameter;
    std::string what;      ///< a parameter's label, in English, translatable
    bool dropped = false;  ///< had a training that is no longer kept
    int gesture = 0;
  };

  /// Forgets everything.
  void clear();
  /// Remembers that a parameter of `before` was changed. Changes with the same gesture (not 0)
  /// that follow each other are one step.
  void add(const Experiment& before, const std::string& what, int gesture);
  /// Remembers that `before` made place for another training. The same training again, for the
  /// same reason, is the same step.
  void addReplaced(PastState before, const std::string& what);
  /// Remembers that other runs were pinned than come now.
  void addPins(std::vector<Pins::Pin> before, const std::string& what);

  [[nodiscard]] bool canUndo() const { return !past_.empty(); }
  [[nodiscard]] bool canRedo() const { return !future_.empty(); }
  /// The step that undo or redo would take; null when there is none.
  [[nodiscard]] const Step* nextUndo() const { return past_.empty() ? nullptr : &past_.back(); }
  [[nodiscard]] const Step* nextRedo() const { return future_.empty() ? nullptr : &future_.back(); }

  /// The state to go back (or forth) to from `now`, which has its pins; nothing when there is none.
  std::optional<Step> undo(PastState now) { return move(past_, future_, std::move(now)); }
  std::optional<Step> redo(PastState now) { return move(future_, past_, std::move(now)); }

 private:
  std::optional<Step> move(std::vector<Step>& from, std::vector<Step>& to, PastState now);
  /// Lets go of the trainings and of the pinned runs that are furthest away.
  void makeRoom();

  std::vector<Step> past_;
  std::vector<Step> future_;
};

}  // namespace weightscape::ui
