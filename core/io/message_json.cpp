// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/message_json.h"

#include "core/base/error.h"

namespace weightscape {
namespace {

constexpr const char* kSentence = "sentence";
constexpr const char* kWith = "with";
constexpr const char* kName = "name";

Json argumentJson(const Argument& argument) {
  if (const Message* const sentence = argument.sentence()) return messageJson(*sentence);
  if (argument.isName()) return {{kName, argument.english()}};
  return argument.english();
}

Argument argumentFromJson(const Json& json, const std::string& where) {
  if (json.is_string()) return json.get<std::string>();
  if (json.is_object() && json.contains(kName)) return asIs(jsonText(json, kName, where));
  return messageFromJson(json, where);
}

}  // namespace

Json messageJson(const Message& message) {
  Json json = {{kSentence, message.pattern}};
  for (const Argument& argument : message.arguments) {
    json[kWith].push_back(argumentJson(argument));
  }
  return json;
}

Message messageFromJson(const Json& json, const std::string& where) {
  Message message{jsonText(json, kSentence, where), {}};
  if (!json.contains(kWith)) return message;
  const Json& with = json.at(kWith);
  if (!with.is_array()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1, %2: is not a list; the file is damaged."),
                        {asIs(where), asIs(kWith)}});
  }
  for (const Json& argument : with) {
    message.arguments.push_back(argumentFromJson(argument, where));
  }
  return message;
}

void putMessage(const Message& message, const std::string& key, Json& json) {
  json[key] = message.english();
  if (!message.arguments.empty()) json[key + "_parts"] = messageJson(message);
}

Message messageAt(const Json& json, const std::string& key, const std::string& where) {
  const std::string parts = key + "_parts";
  if (json.is_object() && json.contains(parts)) return messageFromJson(json.at(parts), where);
  return {jsonText(json, key, where), {}};
}

}  // namespace weightscape
