// One experiment again and again: over the values of a parameter and over seeds.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/experiment/experiment.h"

namespace weightscape {

struct SweepPlan {
  Experiment base;
  std::string path = "objective.l2";  ///< of the parameter that changes
  std::vector<std::string> values;    ///< as on the command line: JSON, or text
  std::vector<std::int64_t> seeds;

  /// Cells are numbered value by value, and in each value seed by seed.
  [[nodiscard]] std::size_t cells() const { return values.size() * seeds.size(); }
  [[nodiscard]] const std::string& valueOf(std::size_t cell) const {
    return values[cell / seeds.size()];
  }
  [[nodiscard]] std::int64_t seedOf(std::size_t cell) const { return seeds[cell % seeds.size()]; }
};

/// The experiment of one cell. Throws Error when the value is not allowed.
Experiment experimentOf(const SweepPlan& plan, std::size_t cell);

/// Throws Error unless there are values and seeds, none twice, and every cell is valid; Stopped.
void validate(const SweepPlan& plan, const Control& control = {});

/// Values from a list ("0,1e-4,0.01"); seeds from a list or a range ("1..5", "1,2,7"). Throw Error
/// that starts with `where`.
std::vector<std::string> sweepValues(const std::string& text, const std::string& where);
std::vector<std::int64_t> sweepSeeds(const std::string& text, const std::string& where);

/// What a sweep compares, in the order in which it has the numbers of a run.
const std::vector<std::string>& sweepColumns();

/// Numbers that were stored with these columns, by another version perhaps, as sweepNumbers has
/// them; NaN for scores that there were not.
std::vector<double> inSweepOrder(const std::vector<std::string>& columns,
                                 const std::vector<double>& numbers);

}  // namespace weightscape
