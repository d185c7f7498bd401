// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parameter_flags.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/parameter_table.h"

namespace weightscape::cli {
namespace {

std::vector<const Parameter*> parametersOf(const std::string& section,
                                           const std::vector<std::string>& left_out) {
  std::vector<const Parameter*> result;
  for (const Parameter& parameter : parameterTable()) {
    if (!parameter.path.starts_with(section + ".")) continue;
    if (std::find(left_out.begin(), left_out.end(), parameter.path) != left_out.end()) continue;
    result.push_back(&parameter);
  }
  return result;
}

std::string lastPart(const Parameter& parameter) {
  return parameter.path.substr(parameter.path.rfind('.') + 1);
}

std::string helpOf(const Parameter& parameter) {
  std::string help = parameter.help;
  if (!parameter.choices.empty()) help += " " + joinChoices(parameter.choices) + ".";
  if (parameter.kind == ParameterKind::Switch || parameter.kind == ParameterKind::Text) return help;
  std::string usual = describeValue(parameter.get(Experiment{}, 0));
  usual.erase(std::remove(usual.begin(), usual.end(), '\''), usual.end());
  return help + " (" + usual + ")";
}

ParameterValue valueOf(const Parameter& parameter, const std::string& text) {
  const bool number =
      parameter.kind == ParameterKind::Integer || parameter.kind == ParameterKind::Real;
  if (!number) return text;
  if (const std::optional<double> value = parseNumber(text)) return *value;
  return text;
}

Option optionFor(const Parameter& parameter) {
  std::string value;
  if (parameter.kind != ParameterKind::Switch) {
    value = lastPart(parameter);
    std::transform(value.begin(), value.end(), value.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  }
  return {optionOf(parameter), value, helpOf(parameter)};
}

}  // namespace

std::vector<Option> parameterOptions(const std::string& section,
                                     const std::vector<std::string>& left_out) {
  std::vector<Option> options;
  for (const Parameter* const parameter : parametersOf(section, left_out)) {
    options.push_back(optionFor(*parameter));
  }
  return options;
}

void storeParameters(const Arguments& arguments, const std::string& section,
                     const std::vector<std::string>& left_out, Experiment& experiment) {
  for (const Parameter* const parameter : parametersOf(section, left_out)) {
    const std::string flag = optionOf(*parameter);
    if (!arguments.has(flag)) continue;
    if (parameter->kind == ParameterKind::Switch) {
      setParameter(*parameter, experiment, 0, true);
      continue;
    }
    try {
      setParameter(*parameter, experiment, 0, valueOf(*parameter, arguments.value(flag)));
    } catch (const Error&) {
      throw Error(flag + ": " + shortened(arguments.value(flag)) + " is not allowed; it takes " +
                  parameter->allowed().english() + ".");
    }
  }
}

UserWeightsSource wiringOf(const Arguments& arguments, const std::string& file) {
  if (arguments.has("--as") && arguments.value("--as") == "activity") {
    throw Error(
        "--as: activity is trained on, and not embedded as it is: weightscape-cli run "
        "preset:ring --set data.file=" +
        file + " --out DIR; inspect shows how it is read.");
  }
  Experiment experiment;
  experiment.user_weights.file = file;
  storeParameters(arguments, "wiring", {"wiring.file"}, experiment);
  experiment.user_weights.parameters.seed =
      static_cast<std::uint64_t>(arguments.whole("--seed", 1, 0, 2147483647));
  return experiment.user_weights;
}

std::vector<Option> tableOptions() {
  std::vector<Option> options;
  for (const Parameter* const parameter : parametersOf("wiring", {})) {
    const std::string name = lastPart(*parameter);
    if (name == "first_line" || name == "first_column" || name == "empty_as_zero" ||
        name == "leave_out" || name == "dataset") {
      options.push_back(optionFor(*parameter));
    }
  }
  return options;
}

std::vector<Option> wiringOptions() { return parameterOptions("wiring", {"wiring.file"}); }

}  // namespace weightscape::cli
