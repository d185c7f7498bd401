// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that reads JSON: whatever the text holds, what comes out is a value or a sentence.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace weightscape {

/// Keeps the order of its keys.
using Json = nlohmann::ordered_json;

/// Deeper nesting than this no file of ours has; what walks a tree may call itself this often.
inline constexpr int kDeepestJson = 32;

/// Throws Error: that it is no JSON and in which line, that it is nested deeper than kDeepestJson,
/// that a number is too large for any. `where` starts the sentence: a file's name.
Json parseJson(const std::string& text, const std::string& where);

/// A value that need not be JSON: what cannot be read as JSON is a text. Throws Error when it is
/// nested too deep.
Json parseJsonOrText(const std::string& text, const std::string& where);

/// A value for a sentence: short, however long the file.
std::string shortJson(const Json& value);

/// Members of an object by their key. All throw Error when `json` is no object, has no such member,
/// or one of another kind; the sentence names where, key, value and what is allowed.
const Json& jsonMember(const Json& json, const std::string& key, const std::string& where);
std::string jsonText(const Json& json, const std::string& key, const std::string& where);
std::int64_t jsonWhole(const Json& json, const std::string& key, const std::string& where);
std::vector<std::string> jsonTexts(const Json& json, const std::string& key,
                                   const std::string& where);
std::vector<std::int64_t> jsonWholes(const Json& json, const std::string& key,
                                     const std::string& where);

/// True when the member is there and is exactly this text.
bool jsonHolds(const Json& json, const std::string& key, const std::string& text);

}  // namespace weightscape
