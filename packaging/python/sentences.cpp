// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/python/sentences.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <regex>
#include <utility>
#include <vector>

#include "core/base/message.h"

namespace weightscape::python {
namespace {

struct Rewriting {
  const char* option;  ///< as a command line has it, a regular expression
  const char* argument;
};

/// The first that fit are taken, one after the other.
constexpr std::array<Rewriting, 13> kRewritings = {{
    {R"(on the command line (?=--))", ""},
    {R"( on a command line)", ""},
    {R"(--set data\.([a-z_]+)='([^']*)')", R"(data={"$1": "$2"})"},
    {R"(--set data\.([a-z_]+)=true\b)", R"(data={"$1": True})"},
    {R"(--set data\.([a-z_]+)=([A-Za-z0-9_]+))", R"(data={"$1": "$2"})"},
    {R"(--set (data\.[a-z_]+))", "$1"},
    {R"((--method [a-z_]+) (?=--))", "$1, "},
    {R"(--(reduce) ([0-9]+))", "$1=$2"},
    {R"(--(null|points|method|first-line|first-column|as) ()"
     R"(units|degrees|shift|rows|columns|edges|matrix|names|values|[a-z]+_[a-z]+)\b)",
     R"($1="$2")"},
    {R"(--leave-out '([^']*)')", R"(leave_out="$1")"},
    {R"(--only ([^ ]+=[^ )]+))", R"(only="$1")"},
    {R"(--(weight) ([^ ,;()]+)(?= \(| or |,|;|\.|$))", R"($1="$2")"},
    {R"(--(force|empty-as-zero|undirected)\b)", "$1=True"},
}};

/// Those that stand without a value.
constexpr const char* kBare =
    R"(--(source|target|weight|only|as|leave-out|dataset|null|reduce|method|points|first-line|)"
    R"(first-column)\b)";

/// "empty-as-zero=" is no name in Python.
std::string underscored(std::string text) {
  for (const char* const name : {"empty-as-zero=", "first-line", "first-column", "leave-out"}) {
    const std::string dashed = name;
    std::string plain = dashed;
    std::replace(plain.begin(), plain.end(), '-', '_');
    for (std::size_t at = text.find(dashed); at != std::string::npos; at = text.find(dashed, at)) {
      text.replace(at, dashed.size(), plain);
    }
  }
  return text;
}

/// What JSON calls by other names than Python.
constexpr std::array<std::pair<const char*, const char*>, 3> kValues = {
    {{"null", "None"}, {"true", "True"}, {"false", "False"}}};

/// Where names stood, while what is between them is looked at.
constexpr char kHeld = '\x01';

/// As Message::english(), but for names that look like options: held back, each a sign in the text.
std::string withHeld(const Message& message, std::vector<std::string>& held) {
  Message shown = message;
  for (std::size_t i = 0; i < shown.arguments.size(); ++i) {
    Argument& argument = shown.arguments[i];
    if (const Message* const sentence = argument.sentence()) {
      argument = withHeld(*sentence, held);
      continue;
    }
    const std::string text = argument.english();
    const bool value =
        shown.pattern.find("%" + std::to_string(i + 1) + " is not allowed") != std::string::npos;
    for (const auto& [json, python] : kValues) {
      if (value && argument.isName() && text == json) argument = asIs(python);
    }
    // One that begins so is an answer that is offered: "--first-line names".
    if (!argument.isName() || text.find("--") == std::string::npos || text.starts_with("--")) {
      continue;
    }
    held.push_back(text);
    argument = std::string(1, kHeld);
  }
  return shown.english();
}

}  // namespace

std::string inPython(const std::string& english) {
  if (english.find("--") == std::string::npos) return english;
  std::string text = english;
  for (const auto& [option, argument] : kRewritings) {
    text = std::regex_replace(text, std::regex(option), argument);
  }
  return underscored(std::regex_replace(text, std::regex(kBare), "$1"));
}

Message withNames(const Message& message, const std::map<std::string, std::string>& names) {
  Message named = message;
  for (Argument& argument : named.arguments) {
    if (const Message* const sentence = argument.sentence()) {
      argument = withNames(*sentence, names);
    } else if (const auto found = names.find(argument.english()); found != names.end()) {
      argument = asIs(found->second);
    }
  }
  return named;
}

std::string inPython(const Message& message) {
  std::vector<std::string> held;
  const std::string text = inPython(withHeld(message, held));
  std::string whole;
  std::size_t next = 0;
  for (const char c : text) {
    if (c == kHeld && next < held.size()) {
      whole += held[next++];
    } else {
      whole += c;
    }
  }
  return whole;
}

}  // namespace weightscape::python
