// SPDX-License-Identifier: GPL-3.0-or-later
// One experiment again and again: over the values of one parameter or of two, and over seeds.
#pragma once

#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/experiment/experiment.h"

namespace weightscape {

struct Parameter;

/// A parameter that changes, and its values.
struct SweepAxis {
  std::string path = "objective.l2";
  std::vector<std::string> values = {};  ///< as on the command line: JSON, or text

  bool operator==(const SweepAxis&) const = default;
};

struct SweepPlan {
  Experiment base;
  std::vector<SweepAxis> axes = {{}};  ///< one or two
  std::vector<std::int64_t> seeds;

  /// Combinations of values. The values of the last axis run fastest.
  [[nodiscard]] std::size_t points() const;
  /// Cells are numbered point by point, and in each point seed by seed.
  [[nodiscard]] std::size_t cells() const { return points() * seeds.size(); }
  [[nodiscard]] std::size_t pointOf(std::size_t cell) const { return cell / seeds.size(); }
  [[nodiscard]] std::int64_t seedOf(std::size_t cell) const { return seeds[cell % seeds.size()]; }
  /// Which value of an axis a point has.
  [[nodiscard]] std::size_t placeOf(std::size_t point, std::size_t axis) const;
  [[nodiscard]] const std::string& valueAt(std::size_t point, std::size_t axis) const {
    return axes[axis].values[placeOf(point, axis)];
  }
  /// The point with these places on the axes.
  [[nodiscard]] std::size_t pointAt(const std::vector<std::size_t>& places) const;
  /// "objective.l2=0.01, data.noise=0.1": for sentences.
  [[nodiscard]] std::string wordsOf(std::size_t point) const;

  bool operator==(const SweepPlan&) const = default;
};

/// The experiment of one cell. Throws Error when a value is not allowed.
Experiment experimentOf(const SweepPlan& plan, std::size_t cell);

/// A plan that somebody asks for, or one that was run: what earlier versions swept still opens.
enum class PlanFrom { Asked, Stored };

/// Throws Error unless there are one or two parameters, values and seeds, none twice, every cell is
/// valid, and of two parameters neither leaves the other without effect; Stopped. A plan that is
/// asked for is of parameters that can be swept (numbers, choices, switches and lists of them, not
/// names), and "0.01" and "1e-2" are the same value of it.
void validate(const SweepPlan& plan, const Control& control = {}, PlanFrom from = PlanFrom::Asked);

/// Whether two texts are the same value: "0.01" and "1e-2", "[12,6]" and "[12, 6]".
bool sameValue(const std::string& a, const std::string& b);

/// The entry of the table that a swept path names ("data.groups.0.noise"), or nullptr.
const Parameter* sweptParameter(const std::string& path);

/// "objective.l2=0,1e-4,0.01". Throws Error that starts with `where`.
SweepAxis sweepAxis(const std::string& text, const std::string& where);

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
