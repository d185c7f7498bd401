// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/state_line.h"

#include <algorithm>
#include <limits>
#include <string_view>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/presets.h"
#include "core/io/json.h"

namespace weightscape {
namespace {

constexpr std::string_view kGroups = "data.groups";

std::string lastPart(const std::string& path) { return path.substr(path.rfind('.') + 1); }

bool hasControls(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (controlBytes(text, i) > 0) return true;
  }
  return false;
}

/// A text in quotes, as JSON and Python read it: without a control character.
std::string quotedText(const std::string& text) {
  const std::string quoted = Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string result;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    const std::size_t bytes = controlBytes(quoted, i);
    if (bytes == 0) {
      result += quoted[i];
      continue;
    }
    // What is below U+0020 is escaped by now; the last byte is the letter's number.
    constexpr std::string_view kHex = "0123456789abcdef";
    i += bytes - 1;
    const auto number = static_cast<unsigned char>(quoted[i]);
    result += {'\\', 'u', '0', '0', kHex[number / 16U], kHex[number % 16U]};
  }
  return result;
}

/// A text as --set reads it: in quotes only where it would be read as something else without.
std::string textValue(const std::string& text) {
  return Json::accept(text) || hasControls(text) ? quotedText(text) : text;
}

std::string listText(const std::vector<std::string>& items, bool brackets) {
  std::string list;
  for (const std::string& item : items) list += (list.empty() ? "" : ",") + item;
  return brackets ? "[" + list + "]" : list;
}

/// As --set reads it.
std::string valueText(const ParameterValue& value) {
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* real = std::get_if<double>(&value)) return exactNumber(*real);
  if (const auto* text = std::get_if<std::string>(&value)) return textValue(*text);
  if (const auto* choices = std::get_if<std::vector<std::string>>(&value)) {
    return listText(*choices, false);
  }
  std::vector<std::string> numbers;
  for (const double one : std::get<std::vector<double>>(value)) numbers.push_back(exactNumber(one));
  return listText(numbers, true);
}

Json jsonOf(const ParameterValue& value) {
  return std::visit([](const auto& held) { return Json(held); }, value);
}

/// The groups as a list of objects; what they have like a group that nobody has changed is left
/// out, but for the axes, without which one does not see what it is.
Json groupsOf(const Experiment& experiment) {
  Experiment plain;
  Json groups = Json::array();
  for (std::size_t g = 0; g < experiment.data.groups.size(); ++g) {
    Json group = Json::object();
    for (const Parameter& parameter : parameterTable()) {
      if (!parameter.ofGroup()) continue;
      const std::string key = lastPart(parameter.path);
      const ParameterValue value = parameter.get(experiment, g);
      if (key == "axes" || value != parameter.get(plain, 0)) group[key] = jsonOf(value);
    }
    groups.push_back(group);
  }
  return groups;
}

struct Differences {
  std::vector<Override> changes;
  std::size_t values = 0;  ///< that they hold: a list of groups holds several
};

Differences differencesFrom(const Experiment& preset, const Experiment& experiment) {
  Differences found;
  const auto add = [&](const std::string& path, std::string value, std::size_t values) {
    found.changes.emplace_back(path, std::move(value));
    found.values += values;
  };
  const std::size_t groups = experiment.data.groups.size();
  const bool alike = preset.data.groups.size() == groups;
  if (!alike) {
    const Json list = groupsOf(experiment);
    std::size_t values = 0;
    for (const Json& group : list) values += group.size();
    add(std::string(kGroups), list.dump(-1, ' ', false, Json::error_handler_t::replace), values);
  }
  for (std::size_t g = 0; alike && g < groups; ++g) {
    for (const Parameter& parameter : parameterTable()) {
      if (!parameter.ofGroup()) continue;
      const ParameterValue value = parameter.get(experiment, g);
      if (value != parameter.get(preset, g)) add(parameter.pathFor(g), valueText(value), 1);
    }
  }
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.ofGroup()) continue;
    const ParameterValue value = parameter.get(experiment, 0);
    if (value != parameter.get(preset, 0)) add(parameter.path, valueText(value), 1);
  }
  return found;
}

/// A word of a POSIX shell's command line.
std::string shellWord(const std::string& word) {
  constexpr std::string_view kPlain = "_@%+=:,./-";
  const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kPlain.find(c) != std::string_view::npos;
  });
  if (plain) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string commandLine(const std::vector<std::string>& words) {
  std::string line = "weightscape-cli";
  for (const std::string& word : words) line += " " + shellWord(word);
  return line;
}

struct Given {
  const Parameter* parameter;
  ParameterValue value;
};

/// What is done to weights of one's own, as far as it is not the usual.
std::vector<Given> embeddingOptions(const Experiment& experiment) {
  const Experiment usual;
  std::vector<Given> options;
  for (const std::string_view section : {"wiring.", "embedding."}) {
    for (const Parameter& parameter : parameterTable()) {
      // Which weights of a network are points is asked of a matrix in another way.
      const bool other = namesFile(parameter) || parameter.path == "embedding.points";
      if (!parameter.path.starts_with(section) || other) continue;
      ParameterValue value = parameter.get(experiment, 0);
      if (value != parameter.get(usual, 0)) options.push_back({&parameter, std::move(value)});
    }
  }
  return options;
}

/// A file whose name begins like an option is one all the same.
std::string fileWord(const std::string& file) { return file.starts_with('-') ? "./" + file : file; }

std::string embedCommand(const Experiment& experiment) {
  std::vector<std::string> words = {"embed", fileWord(experiment.user_weights.file)};
  for (const Given& option : embeddingOptions(experiment)) {
    words.push_back(optionOf(*option.parameter));
    if (std::holds_alternative<bool>(option.value)) continue;
    const auto* const text = std::get_if<std::string>(&option.value);
    words.push_back(text != nullptr ? *text : valueText(option.value));
  }
  words.insert(words.end(), {"--out", "embedding"});
  for (const std::string& word : words) {
    if (!hasControls(word)) continue;
    throw Error(
        Message{WEIGHTSCAPE_TEXT(
                    "%1: holds a control character, which a terminal would act on; rename it."),
                {asIs(quotedText(word))}});
  }
  return commandLine(words);
}

std::string pythonLiteral(const Json& value) {
  if (value.is_boolean()) return value.get<bool>() ? "True" : "False";
  if (value.is_string()) return quotedText(value.get<std::string>());
  if (!value.is_structured()) return value.dump();
  std::string items;
  for (const auto& [key, item] : value.items()) {
    items += items.empty() ? "" : ", ";
    if (value.is_object()) items += quotedText(key) + ": ";
    items += pythonLiteral(item);
  }
  return value.is_object() ? "{" + items + "}" : "[" + items + "]";
}

}  // namespace

StateLine stateLine(const Experiment& experiment) {
  StateLine nearest;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (const Preset& preset : presets()) {
    const std::string name(preset.name);
    const Differences found =
        differencesFrom(experimentFromJson(std::string(preset.json), name), experiment);
    if (found.values >= fewest) continue;
    fewest = found.values;
    nearest = {name, found.changes};
  }
  return nearest;
}

Experiment experimentOf(const StateLine& line, const std::vector<Override>& further) {
  std::vector<Override> changes = line.changes;
  changes.insert(changes.end(), further.begin(), further.end());
  return experimentFromJson(std::string(findPreset(line.preset).json), "preset:" + line.preset,
                            changes);
}

std::string commandOf(const Experiment& experiment) {
  if (!experiment.user_weights.file.empty()) return embedCommand(experiment);
  const StateLine line = stateLine(experiment);
  std::vector<std::string> words = {"run", "preset:" + line.preset};
  for (const auto& [path, value] : line.changes) {
    words.insert(words.end(), {"--set", path + "=" + value});
  }
  words.insert(words.end(), {"--out", line.preset});
  return commandLine(words);
}

std::string pythonOf(const Experiment& experiment) {
  std::string call = "import weightscape; r = weightscape.";
  if (!experiment.user_weights.file.empty()) {
    call += "embed(" + quotedText(experiment.user_weights.file);
    for (const Given& option : embeddingOptions(experiment)) {
      call += ", " + lastPart(option.parameter->path) + "=" + pythonLiteral(jsonOf(option.value));
    }
    return call + ")";
  }
  const StateLine line = stateLine(experiment);
  std::string changes;
  for (const auto& [path, value] : line.changes) {
    const Parameter* const parameter = parameterAt(path);
    const bool list = parameter != nullptr && parameter->kind == ParameterKind::ChoiceList;
    const Json held = list ? Json(split(value, ',')) : parseJsonOrText(value, path);
    changes += (changes.empty() ? "" : ", ") + quotedText(path) + ": " + pythonLiteral(held);
  }
  return call + "run(\"preset:" + line.preset + "\"" +
         (changes.empty() ? ")" : ", **{" + changes + "})");
}

std::string shortExperimentJson(const Experiment& experiment) {
  const Experiment usual;
  const Json whole = parseJson(experimentToJson(experiment), experiment.name);
  Json json = {{"schema", whole.at("schema")}, {"version", whole.at("version")}};
  if (experiment.data.groups != usual.data.groups) json["data"]["groups"] = groupsOf(experiment);
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.ofGroup()) continue;
    const ParameterValue value = parameter.get(experiment, 0);
    if (parameter.path != "name" && value == parameter.get(usual, 0)) continue;
    Json* place = &json;
    for (const std::string& key : split(parameter.path, '.')) place = &(*place)[key];
    *place = jsonOf(value);
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace weightscape
