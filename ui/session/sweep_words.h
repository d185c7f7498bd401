// SPDX-License-Identifier: GPL-3.0-or-later
// What is swept, in a person's language.
#pragma once

#include <QString>
#include <cstddef>
#include <string>
#include <vector>

namespace weightscape {
struct Experiment;
struct SweepPlan;
}  // namespace weightscape

namespace weightscape::ui {

/// A parameter's name beside its values: "λ / s₁", "Additive noise", "Neurons per axis, group 2".
QString sweptName(const std::string& path, const Experiment& experiment);

/// The paths of all numbers of the table that act in this experiment, λ first. Seeds have a list of
/// their own.
std::vector<std::string> sweepablePaths(const Experiment& experiment);

/// "λ / s₁ = 0.01, Additive noise = 0.1".
QString pointWords(const SweepPlan& plan, std::size_t point);

/// The experiment of a sweep: what the sweep sets is at its usual value, so that equal sweeps look
/// equal.
Experiment sweepBase(Experiment experiment, const std::vector<std::string>& paths);

/// The same runs, with such an experiment: what a command line has asked for is extended by what
/// the window asks for.
SweepPlan withSweepBase(SweepPlan plan);

/// A pair of parameters that is worth a map, with values to begin with.
struct SweepPreset {
  const char* title;  ///< in English, translatable in the context "SweepWords"
  std::string path;   ///< beside λ
  std::vector<std::string> lambdas;
  std::vector<std::string> values;
};
const std::vector<SweepPreset>& sweepPresets();

}  // namespace weightscape::ui
