// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of parameters. Panels, tooltips, CLI flags, JSON validation and the manual's table
// are all made from it: adding a parameter is one entry here and its use.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/base/message.h"

namespace weightscape {

struct Experiment;

/// What a parameter can hold: a switch, a whole number, a number, a text or choice, a list of
/// choices, a list of numbers.
using ParameterValue = std::variant<bool, std::int64_t, double, std::string,
                                    std::vector<std::string>, std::vector<double>>;

enum class ParameterKind { Switch, Integer, Real, Choice, Text, ChoiceList, NumberList };
enum class ParameterScale { Linear, Logarithmic, LogarithmicWithZero };
enum class ParameterSection {
  Experiment,
  Data,
  Network,
  Regularisation,
  Training,
  Embedding,
  UserWeights
};

struct Parameter {
  std::string path;  ///< JSON path; "*" stands for the number of a group
  ParameterSection section = ParameterSection::Experiment;
  ParameterKind kind = ParameterKind::Real;
  std::string label;     ///< short, in English, translatable in the context "core"
  std::string unit;      ///< may be empty
  std::string help;      ///< one sentence with its source, translatable
  double minimum = 0.0;  ///< of a number, of each number of a list, or of how many are chosen
  double maximum = 0.0;
  bool whole = false;  ///< the numbers of a list are whole
  ParameterScale scale = ParameterScale::Linear;
  double slider_minimum = 0.0;  ///< where the slider begins and ends: the useful range
  double slider_maximum = 0.0;
  std::vector<std::string> choices;  ///< Choice and ChoiceList
  bool live = false;                 ///< acts while training; the others need a restart
  /// False while other parameters leave this one without effect; empty for always.
  std::function<bool(const Experiment&)> applies;
  std::function<ParameterValue(const Experiment&, std::size_t group)> get;
  /// Stores a checked value; see setParameter.
  std::function<void(Experiment&, std::size_t group, const ParameterValue&)> set;

  [[nodiscard]] bool appliesTo(const Experiment& experiment) const {
    return !applies || applies(experiment);
  }
  [[nodiscard]] bool ofGroup() const { return path.find('*') != std::string::npos; }
  /// The path with the number of the group in place of the star.
  [[nodiscard]] std::string pathFor(std::size_t group) const;
  /// "a number from 0 to 1", "one of adam or sgd": ends the sentences of errors.
  [[nodiscard]] Message allowed() const;
};

/// All parameters in the order in which files and panels show them.
std::span<const Parameter> parameterTable();

/// The entry with this path (with a star for groups), or nullptr.
const Parameter* findParameter(const std::string& path);

/// Checks type and range and stores the value. Throws Error with path, value and what is allowed.
/// Whole numbers are accepted where numbers are asked for.
void setParameter(const Parameter& parameter, Experiment& experiment, std::size_t group,
                  const ParameterValue& value);

/// Gives `experiment` the live parameters of another; what a start decides stays.
void takeLive(Experiment& experiment, const Experiment& from);

/// For the sentences of errors.
std::string describeValue(const ParameterValue& value);

}  // namespace weightscape
