// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string_view>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

/// Calls visit(i) for each byte outside of texts until it returns true; returns that place, or
/// nothing. Texts that never end go to the end.
template <typename Visit>
std::optional<std::size_t> findOutsideTexts(const std::string& text, const Visit& visit) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c == '\\') ++i;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (visit(i)) {
      return i;
    }
  }
  return std::nullopt;
}

std::ptrdiff_t lineOf(const std::string& text, std::size_t byte) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
  return 1 + std::count(text.begin(), end, '\n');
}

/// Before anything builds or walks a tree, whose depth would be that of the stack.
void requireShallow(const std::string& text, const std::string& where) {
  int depth = 0;
  const auto too_deep = findOutsideTexts(text, [&](std::size_t i) {
    if (text[i] == '{' || text[i] == '[') return ++depth > kDeepestJson;
    if (text[i] == '}' || text[i] == ']') --depth;
    return false;
  });
  if (!too_deep) return;
  throw Error(
      Message{WEIGHTSCAPE_TEXT(
                  "%1: nested more than %2 deep in line %3; an experiment has at most 4 levels."),
              {asIs(where), kDeepestJson, lineOf(text, *too_deep)}});
}

/// The number that no double holds: its text and place.
[[noreturn]] void refuseHugeNumber(const std::string& text, const std::string& where) {
  const auto part_of_number = [](char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
  };
  std::size_t after = 0;
  std::string number;
  const auto place = findOutsideTexts(text, [&](std::size_t i) {
    if (i < after || !(text[i] == '-' || (text[i] >= '0' && text[i] <= '9'))) return false;
    after = i;
    while (after < text.size() && part_of_number(text[after])) ++after;
    number = text.substr(i, after - i);
    return std::isinf(std::strtod(number.c_str(), nullptr));
  });
  throw Error(
      Message{WEIGHTSCAPE_TEXT(
                  "%1, line %2: the number %3 is too large; allowed are numbers up to 1.79e308."),
              {asIs(where), lineOf(text, place.value_or(0)), asIs(shortened(number))}});
}

[[noreturn]] void refuseMember(const std::string& where, const std::string& key, const Json& value,
                               const std::string& allowed) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1, %2: %3 is not allowed; it takes %4."),
                      {asIs(where), asIs(key), asIs(shortJson(value)), allowed}});
}

std::optional<std::int64_t> wholeOf(const Json& value) {
  if (!value.is_number_integer()) return std::nullopt;
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > kMost) return std::nullopt;
  return value.get<std::int64_t>();
}

/// `allowed` is no std::string: a temporary one beside a reference that comes back looks to GCC 13
/// and later as if it were what comes back.
const Json& listAt(const Json& json, const std::string& key, const std::string& where,
                   const char* allowed) {
  const Json& list = jsonMember(json, key, where);
  if (!list.is_array()) refuseMember(where, key, list, allowed);
  return list;
}

}  // namespace

Json parseJson(const std::string& text, const std::string& where) {
  requireShallow(text, where);
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& problem) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: not valid JSON at line %2 (byte %3)."),
                        {asIs(where), lineOf(text, problem.byte), problem.byte}});
  } catch (const Json::out_of_range&) {
    refuseHugeNumber(text, where);
  } catch (const Json::exception&) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: not valid JSON."), {asIs(where)}});
  }
}

Json parseJsonOrText(const std::string& text, const std::string& where) {
  Json value = Json::accept(text) ? parseJson(text, where) : Json(Json::value_t::discarded);
  return value.is_discarded() ? Json(text) : value;
}

std::string shortJson(const Json& value) {
  return shortened(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

const Json& jsonMember(const Json& json, const std::string& key, const std::string& where) {
  if (!json.is_object()) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2 is not allowed; it takes an object with '%3'."),
                        {asIs(where), asIs(shortJson(json)), key}});
  }
  const auto member = json.find(key);
  if (member == json.end())
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: is damaged: it lacks '%2'."), {asIs(where), key}});
  return *member;
}

std::string jsonText(const Json& json, const std::string& key, const std::string& where) {
  const Json& value = jsonMember(json, key, where);
  if (!value.is_string()) refuseMember(where, key, value, WEIGHTSCAPE_TEXT("a text"));
  return value.get<std::string>();
}

std::int64_t jsonWhole(const Json& json, const std::string& key, const std::string& where) {
  const Json& value = jsonMember(json, key, where);
  const std::optional<std::int64_t> whole = wholeOf(value);
  if (!whole) refuseMember(where, key, value, WEIGHTSCAPE_TEXT("a whole number"));
  return *whole;
}

std::vector<std::string> jsonTexts(const Json& json, const std::string& key,
                                   const std::string& where) {
  std::vector<std::string> texts;
  for (const Json& item : listAt(json, key, where, WEIGHTSCAPE_TEXT("a list of texts"))) {
    if (!item.is_string()) refuseMember(where, key, item, WEIGHTSCAPE_TEXT("texts only"));
    texts.push_back(item.get<std::string>());
  }
  return texts;
}

std::vector<std::int64_t> jsonWholes(const Json& json, const std::string& key,
                                     const std::string& where) {
  std::vector<std::int64_t> wholes;
  for (const Json& item : listAt(json, key, where, WEIGHTSCAPE_TEXT("a list of whole numbers"))) {
    const std::optional<std::int64_t> whole = wholeOf(item);
    if (!whole) refuseMember(where, key, item, WEIGHTSCAPE_TEXT("whole numbers only"));
    wholes.push_back(*whole);
  }
  return wholes;
}

bool jsonHolds(const Json& json, const std::string& key, const std::string& text) {
  if (!json.is_object()) return false;
  const auto member = json.find(key);
  return member != json.end() && member->is_string() && member->get<std::string>() == text;
}

}  // namespace weightscape
