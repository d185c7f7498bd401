// What can be undone: the experiments that were, one step a gesture.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"

namespace weightscape::ui {

class ExperimentHistory {
 public:
  /// Forgets everything.
  void clear();
  /// Remembers that `before` was changed by `what`. Changes with the same gesture (not 0) that
  /// follow each other are one step.
  void add(const Experiment& before, const std::string& what, int gesture);

  [[nodiscard]] bool canUndo() const { return !past_.empty(); }
  [[nodiscard]] bool canRedo() const { return !future_.empty(); }
  /// What undo would take back, in English, translatable: a parameter's label.
  [[nodiscard]] std::string undoes() const { return past_.empty() ? "" : past_.back().what; }
  [[nodiscard]] std::string redoes() const { return future_.empty() ? "" : future_.back().what; }

  /// The experiment to go back (or forth) to from `now`; nothing when there is none.
  std::optional<Experiment> undo(const Experiment& now);
  std::optional<Experiment> redo(const Experiment& now);

 private:
  struct Step {
    Experiment experiment;
    std::string what;
    int gesture = 0;
  };
  static constexpr std::size_t kMost = 200;

  std::vector<Step> past_;
  std::vector<Step> future_;
};

}  // namespace weightscape::ui
