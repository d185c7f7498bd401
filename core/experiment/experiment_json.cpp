// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_json.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <regex>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/base/version.h"
#include "core/experiment/activity_file.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/parameter_table.h"
#include "core/io/byte_source.h"
#include "core/io/json.h"

namespace weightscape {
namespace {

constexpr int kExperimentSchema = 1;
constexpr std::size_t kMostGroups = 16;

std::string joined(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + "." + key;
}

ParameterValue toValue(const Parameter& parameter, std::size_t group, const Json& json) {
  if (json.is_boolean()) return json.get<bool>();
  if (json.is_number_unsigned() &&
      json.get<std::uint64_t>() >
          static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    return json.get<double>();
  }
  if (json.is_number_integer()) return json.get<std::int64_t>();
  if (json.is_number_float()) return json.get<double>();
  if (json.is_string()) {
    auto text = json.get<std::string>();
    // A name of a file is what bytes the disk has; all else is said, and stands in JSON.
    if (!namesFile(parameter) && !isUtf8(text)) {
      throw Error(Message{WEIGHTSCAPE_TEXT("%1: is not UTF-8; allowed is text in UTF-8."),
                          {asIs(parameter.pathFor(group))}});
    }
    return text;
  }
  if (json.is_array()) {
    std::vector<std::string> list;
    for (const Json& item : json) {
      if (item.is_string()) list.push_back(item.get<std::string>());
    }
    if (list.size() == json.size()) return list;
    std::vector<double> numbers;
    for (const Json& item : json) {
      if (item.is_number()) numbers.push_back(item.get<double>());
    }
    if (numbers.size() == json.size()) return numbers;
  }
  throw Error(
      Message{WEIGHTSCAPE_TEXT("%1: %2 is not allowed; it takes %3."),
              {asIs(parameter.pathFor(group)), asIs(shortJson(json)), parameter.allowed()}});
}

/// Keys that the table knows directly below a path (with stars), in its order.
std::vector<std::string> knownKeys(const std::string& path) {
  std::vector<std::string> keys;
  if (path.empty()) keys = {"schema"};
  const std::string prefix = path.empty() ? "" : path + ".";
  for (const Parameter& parameter : parameterTable()) {
    if (!parameter.path.starts_with(prefix)) continue;
    const std::string rest = parameter.path.substr(prefix.size());
    const std::string key = rest.substr(0, rest.find('.'));
    if (keys.empty() || std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

/// Walks the text and stores each leaf by its path.
class Reader {
 public:
  explicit Reader(Experiment& experiment) : experiment_(experiment) {}

  void readObject(const Json& json, const std::string& path, const std::string& pattern,
                  std::size_t group) {
    if (!json.is_object()) {
      throw Error(
          path.empty()
              ? Message{WEIGHTSCAPE_TEXT(
                            "The experiment: %1 is not allowed; it takes an object with %2."),
                        {asIs(shortJson(json)), choicesOf(knownKeys(pattern))}}
              : Message{WEIGHTSCAPE_TEXT("%1: %2 is not allowed; it takes an object with %3."),
                        {asIs(path), asIs(shortJson(json)), choicesOf(knownKeys(pattern))}});
    }
    for (const auto& [key, value] : json.items()) {
      const std::string here = joined(path, key);
      const std::string known = joined(pattern, key);
      if (here == "schema" || here == "version") continue;  // checked before, or free
      if (here == "data.groups") {
        readGroups(value);
      } else if (const Parameter* parameter = findParameter(known)) {
        setParameter(*parameter, experiment_, group, toValue(*parameter, group, value));
      } else if (!knownKeys(known).empty()) {
        readObject(value, here, known, group);
      } else {
        throw Error(Message{WEIGHTSCAPE_TEXT("%1: unknown key; allowed here are %2."),
                            {asIs(shortened(here, 200)), choicesOf(knownKeys(pattern))}});
      }
    }
  }

 private:
  void readGroups(const Json& json) {
    if (!json.is_array() || json.empty() || json.size() > kMostGroups) {
      throw Error(Message{
          WEIGHTSCAPE_TEXT("data.groups: %1 is not allowed; it takes a list of 1 to %2 groups."),
          {asIs(shortJson(json)), kMostGroups}});
    }
    experiment_.data.groups.assign(json.size(), Group{.axes = {circle()}});
    for (std::size_t g = 0; g < json.size(); ++g) {
      readObject(json[g], "data.groups." + std::to_string(g), "data.groups.*", g);
    }
  }

  Experiment& experiment_;
};

/// "circular,bounded" for a parameter that takes a list: without JSON's brackets and quotes, which
/// a shell takes away.
Json listOf(const std::string& path, Json value) {
  const Parameter* const parameter = parameterAt(path);
  const bool list = parameter != nullptr && parameter->kind == ParameterKind::ChoiceList;
  if (!list || !value.is_string()) return value;
  Json items = Json::array();
  for (const std::string& one : split(value.get<std::string>(), ',')) {
    items.push_back(std::string(trimmed(one)));
  }
  return items;
}

/// "data.groups.0.noise" of "data.groups[0].noise"; empty where no number stands in brackets.
std::string withoutBrackets(const std::string& path) {
  if (path.find('[') == std::string::npos) return {};
  std::string plain = std::regex_replace(path, std::regex(R"(\[([0-9]+)\])"), ".$1");
  return plain == path ? std::string() : plain;
}

/// Replaces one value in the tree; the path must lead to where a parameter is or may be.
void applyOverride(Json& json, const Override& change) {
  const auto& [path, text] = change;
  if (const std::string plain = withoutBrackets(path); !plain.empty()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: an item of a list is named by a point and its "
                                         "number: %2."),
                        {asIs(shortened(path, 200)), asIs(shortened(plain, 200))}});
  }
  const Json value = listOf(path, parseJsonOrText(text, path));
  Json* place = &json;
  const std::vector<std::string> keys = split(path, '.');
  if (keys.size() > kDeepestJson)
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: unknown key."), {asIs(shortened(path, 200))}});
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (place->is_array()) {
      const std::optional<double> number = parseNumber(keys[i]);
      const auto size = static_cast<double>(place->size());
      if (!number || *number < 0.0 || *number >= size || *number != std::floor(*number)) {
        throw Error(
            Message{WEIGHTSCAPE_TEXT("%1: there is no item '%2'; the list has the items 0 to %3."),
                    {asIs(shortened(path, 200)), shortened(keys[i]), shortNumber(size - 1.0)}});
      }
      place = &(*place)[static_cast<std::size_t>(*number)];
    } else if (place->is_object()) {
      place = &(*place)[keys[i]];
      if (place->is_null() && i + 1 < keys.size()) *place = Json::object();
    } else {
      throw Error(
          Message{WEIGHTSCAPE_TEXT("%1: unknown key '%2'; %3 has no keys of its own."),
                  {asIs(shortened(path, 200)), shortened(keys[i]), asIs(shortJson(*place))}});
    }
  }
  *place = value;
}

Json toJson(const ParameterValue& value) {
  return std::visit([](const auto& held) { return Json(held); }, value);
}

Json& placeOf(Json& json, const std::string& path) {
  Json* place = &json;
  for (const std::string& key : split(path, '.')) place = &(*place)[key];
  return *place;
}

}  // namespace

Experiment experimentFromJson(const std::string& text, const std::string& where,
                              const std::vector<Override>& overrides) {
  Json json = parseJson(text, where);
  if (!overrides.empty() && json.is_object()) {
    // Data that are no object are refused below.
    if (!json.contains("data") || (json["data"].is_object() && !json["data"].contains("groups"))) {
      json["data"]["groups"] = parseJson(experimentToJson(Experiment{}), where)["data"]["groups"];
    }
    for (const Override& change : overrides) applyOverride(json, change);
  }
  if (json.is_object() && json.contains("schema") && json["schema"] != kExperimentSchema) {
    throw Error(
        Message{WEIGHTSCAPE_TEXT("%1: schema %2 is not known; this version (%3) reads schema %4."),
                {asIs(where), asIs(shortJson(json["schema"])), asIs(std::string(kVersion)),
                 kExperimentSchema}});
  }
  Experiment experiment;
  Reader(experiment).readObject(json, "", "", 0);
  return experiment;
}

Experiment experimentFromFile(const std::filesystem::path& path,
                              const std::vector<Override>& overrides, const Control& control) {
  Experiment experiment = experimentFromJson(readText(path, control), path.string(), overrides);
  std::error_code gone;  // the folder that one stands in
  const std::filesystem::path whole = std::filesystem::absolute(path, gone);
  resolveFiles((gone ? path : whole).parent_path(), experiment);
  return experiment;
}

std::string experimentToJson(const Experiment& experiment) {
  Json json;
  json["schema"] = kExperimentSchema;
  json["version"] = kVersion;
  Json groups = Json::array();
  for (std::size_t g = 0; g < experiment.data.groups.size(); ++g) {
    Json group;
    for (const Parameter& parameter : parameterTable()) {
      if (!parameter.ofGroup()) continue;
      group[parameter.path.substr(parameter.path.rfind('.') + 1)] =
          toJson(parameter.get(experiment, g));
    }
    groups.push_back(group);
  }
  for (const Parameter& parameter : parameterTable()) {
    if (parameter.ofGroup()) {
      json["data"]["groups"] = groups;
    } else {
      placeOf(json, parameter.path) = toJson(parameter.get(experiment, 0));
    }
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string experimentSchema() {
  const Experiment defaults;
  Json schema;
  schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  schema["title"] = "Weightscape experiment";
  schema["type"] = "object";
  schema["additionalProperties"] = false;
  schema["properties"]["schema"] = {{"const", kExperimentSchema}};
  schema["properties"]["version"] = {{"type", "string"}};
  // Ordered JSON keeps its items in a vector: references do not outlive the next new key.
  const auto groups = [&]() -> Json& {
    return schema["properties"]["data"]["properties"]["groups"];
  };
  groups() = {{"type", "array"},
              {"minItems", 1},
              {"maxItems", kMostGroups},
              {"items", {{"type", "object"}, {"additionalProperties", false}}}};
  for (const Parameter& parameter : parameterTable()) {
    Json* place = &schema;
    if (parameter.ofGroup()) {
      place =
          &groups()["items"]["properties"][parameter.path.substr(parameter.path.rfind('.') + 1)];
    } else {
      const std::vector<std::string> keys = split(parameter.path, '.');
      for (std::size_t i = 0; i < keys.size(); ++i) {
        place = &(*place)["properties"][keys[i]];
        if (i + 1 < keys.size()) {
          (*place)["type"] = "object";
          (*place)["additionalProperties"] = false;
        }
      }
    }
    Json leaf;
    switch (parameter.kind) {
      case ParameterKind::Switch:
        leaf["type"] = "boolean";
        break;
      case ParameterKind::Integer:
      case ParameterKind::Real:
        leaf["type"] = parameter.kind == ParameterKind::Integer ? "integer" : "number";
        leaf["minimum"] = parameter.minimum;
        leaf["maximum"] = parameter.maximum;
        break;
      case ParameterKind::Choice:
        leaf["enum"] = parameter.choices;
        break;
      case ParameterKind::Text:
        leaf["type"] = "string";
        break;
      case ParameterKind::NumberList:
        leaf = {{"type", "array"},
                {"items",
                 {{"type", parameter.whole ? "integer" : "number"},
                  {"minimum", parameter.minimum},
                  {"maximum", parameter.maximum}}}};
        break;
      case ParameterKind::ChoiceList:
        leaf = {{"type", "array"},
                {"minItems", parameter.minimum},
                {"maxItems", parameter.maximum},
                {"items", {{"enum", parameter.choices}}}};
        break;
    }
    leaf["default"] = toJson(parameter.get(defaults, 0));
    leaf["description"] = parameter.help;
    *place = leaf;
  }
  return schema.dump(2) + "\n";
}

}  // namespace weightscape
