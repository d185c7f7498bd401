// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_table.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/text.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_rows.h"

#define TEXT WEIGHTSCAPE_TEXT

namespace weightscape {
namespace {

using namespace rows;

void addExperiment(std::vector<Parameter>& table) {
  table.push_back(entry(
      "name", Section::Experiment, ParameterKind::Text,
      {TEXT("Name"), "", TEXT("What this experiment is called.")},
      [](Experiment & e, std::size_t) -> auto& { return e.name; }));
  table.push_back(entry(
      "description", Section::Experiment, ParameterKind::Text,
      {TEXT("Description"), "", TEXT("A sentence that says what it shows.")},
      [](Experiment & e, std::size_t) -> auto& { return e.description; }));
  table.push_back(number(
      "seed", Section::Experiment, kInteger,
      {TEXT("Seed"), "",
       TEXT("Decides every random number of data, start and training; the same seed gives the "
            "same bits.")},
      {0, 9007199254740992.0, Scale::Linear, 1, 100},
      [](Experiment & e, std::size_t) -> auto& { return e.seed; }));
}

const std::vector<Parameter>& table() {
  static const std::vector<Parameter> parameters = [] {
    std::vector<Parameter> all;
    addExperiment(all);
    addData(all);
    addNetwork(all);
    addObjective(all);
    addTraining(all);
    addEmbedding(all);
    addWiring(all);
    return all;
  }();
  return parameters;
}

[[noreturn]] void refuse(const Parameter& parameter, std::size_t group,
                         const ParameterValue& value) {
  const auto* const whole = std::get_if<std::int64_t>(&value);
  const auto* const real = std::get_if<double>(&value);
  const bool number = whole != nullptr || real != nullptr;
  // As what is allowed is told: 1e9 is 1,000,000,000.
  constexpr double kMostDigits = 1e16;
  const double size = whole != nullptr  ? static_cast<double>(*whole)
                      : real != nullptr ? *real
                                        : 0.5;
  const std::string told = size == std::floor(size) && std::abs(size) < kMostDigits
                               ? limitNumber(size)
                               : shortened(describeValue(value), 200);
  throw Error(Message{
      WEIGHTSCAPE_TEXT("%1: %2 is not allowed; it takes %3."),
      {asIs(parameter.pathFor(group)), number ? Argument(told) : asIs(told), parameter.allowed()}});
}

bool isChoice(const Parameter& parameter, const std::string& text) {
  for (const std::string& one : parameter.choices) {
    if (one == text) return true;
  }
  return false;
}

}  // namespace

std::string Parameter::pathFor(std::size_t group) const {
  std::string result = path;
  const std::size_t star = result.find('*');
  if (star != std::string::npos) result.replace(star, 1, std::to_string(group));
  return result;
}

Message Parameter::allowed() const {
  const std::vector<Argument> range = {limitNumber(minimum), limitNumber(maximum)};
  switch (kind) {
    case ParameterKind::Switch:
      return {TEXT("true or false"), {}};
    case ParameterKind::Integer:
      return {TEXT("a whole number from %1 to %2"), range};
    case ParameterKind::Real:
      return {TEXT("a number from %1 to %2"), range};
    case ParameterKind::Choice:
      return {"%1", {choicesOf(choices)}};
    case ParameterKind::Text:
      return {TEXT("a text"), {}};
    case ParameterKind::NumberList:
      return {whole ? TEXT("a list of whole numbers from %1 to %2, one an axis, or an empty one")
                    : TEXT("a list of numbers from %1 to %2, one an axis, or an empty one"),
              range};
    case ParameterKind::ChoiceList:
      break;
  }
  return {TEXT("a list of 1 to %1 of %2"), {limitNumber(maximum), choicesOf(choices)}};
}

std::span<const Parameter> parameterTable() { return table(); }

const Parameter* findParameter(const std::string& path) {
  for (const Parameter& parameter : table()) {
    if (parameter.path == path) return &parameter;
  }
  return nullptr;
}

void setParameter(const Parameter& parameter, Experiment& experiment, std::size_t group,
                  const ParameterValue& value) {
  const auto in_range = [&](double number) {
    return number >= parameter.minimum && number <= parameter.maximum;
  };
  bool good = false;
  ParameterValue stored = value;
  switch (parameter.kind) {
    case ParameterKind::Switch:
      good = std::holds_alternative<bool>(value);
      break;
    case ParameterKind::Integer:
      // 100.0 is the whole number 100; 100.5 is refused.
      if (const auto* real = std::get_if<double>(&value);
          real != nullptr && in_range(*real) && *real == std::floor(*real)) {
        stored = static_cast<std::int64_t>(*real);
      }
      good = std::holds_alternative<std::int64_t>(stored) &&
             in_range(static_cast<double>(std::get<std::int64_t>(stored)));
      break;
    case ParameterKind::Real:
      if (const auto* whole = std::get_if<std::int64_t>(&value)) {
        stored = static_cast<double>(*whole);
      }
      good = std::holds_alternative<double>(stored) && in_range(std::get<double>(stored));
      break;
    case ParameterKind::Choice:
      good = std::holds_alternative<std::string>(value) &&
             isChoice(parameter, std::get<std::string>(value));
      break;
    case ParameterKind::Text:
      // A command line and a file may have written a number for one: the name of a column.
      if (const auto* whole = std::get_if<std::int64_t>(&value)) stored = std::to_string(*whole);
      good = std::holds_alternative<std::string>(stored);
      break;
    case ParameterKind::ChoiceList:
      if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        good = in_range(static_cast<double>(list->size()));
        for (const std::string& one : *list) good = good && isChoice(parameter, one);
      }
      break;
    case ParameterKind::NumberList:
      // An empty list is one of anything.
      if (const auto* texts = std::get_if<std::vector<std::string>>(&value);
          texts != nullptr && texts->empty()) {
        stored = std::vector<double>();
      }
      if (const auto* list = std::get_if<std::vector<double>>(&stored)) {
        good = std::all_of(list->begin(), list->end(), [&](double one) {
          return in_range(one) && (!parameter.whole || one == std::floor(one));
        });
      }
      break;
  }
  if (!good) refuse(parameter, group, value);
  parameter.set(experiment, group, stored);
}

void takeLive(Experiment& experiment, const Experiment& from) {
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.live) parameter.set(experiment, 0, parameter.get(from, 0));
  }
}

std::string describeValue(const ParameterValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return exactNumber(*real);
  if (const auto* text = std::get_if<std::string>(&value)) return "'" + *text + "'";
  std::string list;
  const auto add = [&](const std::string& one) { list += (list.empty() ? "" : ", ") + one; };
  if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
    for (const double one : *numbers) add(exactNumber(one));
  } else {
    for (const std::string& one : std::get<std::vector<std::string>>(value)) add(one);
  }
  return "[" + list + "]";
}

}  // namespace weightscape
