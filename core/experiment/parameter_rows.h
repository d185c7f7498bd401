// SPDX-License-Identifier: GPL-3.0-or-later
// Makes rows of the parameter table; for the files that hold some of them.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/unknown.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_table.h"
#include "core/io/csv.h"
#include "core/io/text_lines.h"

namespace weightscape::rows {

using Section = ParameterSection;
using Scale = ParameterScale;

constexpr auto kReal = ParameterKind::Real;
constexpr auto kInteger = ParameterKind::Integer;
constexpr auto kSwitch = ParameterKind::Switch;

struct Range {
  double minimum;
  double maximum;
  Scale scale = Scale::Linear;
  double slider_minimum = kUnknown;
  double slider_maximum = kUnknown;
};

struct Words {
  std::string label;
  std::string unit;
  std::string help;
};

/// `access` returns a reference to the member; its type decides how values are converted.
template <typename Access>
Parameter entry(const std::string& path, Section section, ParameterKind kind, Words words,
                Access access) {
  using Member = std::remove_cvref_t<decltype(access(std::declval<Experiment&>(), std::size_t{}))>;
  Parameter parameter;
  parameter.path = path;
  parameter.section = section;
  parameter.kind = kind;
  parameter.label = std::move(words.label);
  parameter.unit = std::move(words.unit);
  parameter.help = std::move(words.help);
  parameter.get = [access](const Experiment& experiment, std::size_t group) -> ParameterValue {
    // The accessor is written once, for a mutable experiment; reading through it changes nothing.
    const Member& value = access(const_cast<Experiment&>(experiment), group);
    if constexpr (std::is_integral_v<Member> && !std::is_same_v<Member, bool>) {
      return static_cast<std::int64_t>(value);
    } else {
      return value;
    }
  };
  parameter.set = [access](Experiment& experiment, std::size_t group, const ParameterValue& value) {
    if constexpr (std::is_same_v<Member, bool>) {
      access(experiment, group) = std::get<bool>(value);
    } else if constexpr (std::is_integral_v<Member>) {
      access(experiment, group) = static_cast<Member>(std::get<std::int64_t>(value));
    } else {
      access(experiment, group) = std::get<Member>(value);
    }
  };
  return parameter;
}

/// Texts with commas between them, in quotes where they hold some.
template <typename Access>
Parameter textList(const std::string& path, Section section, Words words, Access access) {
  Parameter parameter;
  parameter.path = path;
  parameter.section = section;
  parameter.kind = ParameterKind::Text;
  parameter.label = std::move(words.label);
  parameter.help = std::move(words.help);
  parameter.get = [access](const Experiment& experiment, std::size_t group) -> ParameterValue {
    std::string text;
    for (const std::string& one : access(const_cast<Experiment&>(experiment), group)) {
      text += (text.empty() ? "" : ",") + csvCell(one);
    }
    return text;
  };
  parameter.set = [access](Experiment& experiment, std::size_t group, const ParameterValue& value) {
    // Names of columns keep to one line, as csvCell has them.
    std::string line = std::get<std::string>(value);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    std::vector<std::string> texts = cellsOf(line, ',');
    for (std::string& text : texts) text = nameOfCell(text);
    std::erase(texts, std::string());
    access(experiment, group) = std::move(texts);
  };
  return parameter;
}

template <typename Access>
Parameter number(const std::string& path, Section section, ParameterKind kind, Words words,
                 Range range, Access access) {
  Parameter parameter = entry(path, section, kind, std::move(words), access);
  parameter.minimum = range.minimum;
  parameter.maximum = range.maximum;
  parameter.scale = range.scale;
  parameter.slider_minimum =
      std::isnan(range.slider_minimum) ? range.minimum : range.slider_minimum;
  parameter.slider_maximum =
      std::isnan(range.slider_maximum) ? range.maximum : range.slider_maximum;
  return parameter;
}

/// A member of an enumeration whose values are numbered like the names, or one that is known by its
/// name.
template <typename Access>
Parameter choice(const std::string& path, Section section, Words words,
                 const std::vector<std::string>& names, Access access) {
  using Member = std::remove_cvref_t<decltype(access(std::declval<Experiment&>(), std::size_t{}))>;
  Parameter parameter;
  parameter.path = path;
  parameter.section = section;
  parameter.kind = ParameterKind::Choice;
  parameter.label = std::move(words.label);
  parameter.help = std::move(words.help);
  parameter.choices = names;
  parameter.get = [access, names](const Experiment& experiment,
                                  std::size_t group) -> ParameterValue {
    const Member& value = access(const_cast<Experiment&>(experiment), group);
    if constexpr (std::is_enum_v<Member>) {
      return names[static_cast<std::size_t>(value)];
    } else {
      return value->name;
    }
  };
  parameter.set = [access, names](Experiment& experiment, std::size_t group,
                                  const ParameterValue& value) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (names[i] != std::get<std::string>(value)) continue;
      if constexpr (std::is_enum_v<Member>) {
        access(experiment, group) = static_cast<Member>(i);
      } else {
        access(experiment, group) = Member::named(names[i]);
      }
    }
  };
  return parameter;
}

/// It acts on a training that goes on.
inline Parameter live(Parameter parameter) {
  parameter.live = true;
  return parameter;
}

/// The rows of a section, in the order in which they are shown.
void addData(std::vector<Parameter>& table);
void addNetwork(std::vector<Parameter>& table);
void addObjective(std::vector<Parameter>& table);
void addTraining(std::vector<Parameter>& table);
void addEmbedding(std::vector<Parameter>& table);
void addWiring(std::vector<Parameter>& table);

}  // namespace weightscape::rows
