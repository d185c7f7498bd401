// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/stored_verdict.h"

#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/io/message_json.h"

namespace weightscape {
namespace {

/// A headline in English, taken apart as the verdict put it together.
Message takenApart(const std::string& english) {
  for (const char* const pattern :
       {"%1 partly recovered", "%1 not recovered", "%1 recovered", "%1 pieces"}) {
    const std::string end = std::string(pattern).substr(2);
    if (english.size() > end.size() && english.ends_with(end)) {
      return {pattern, {english.substr(0, english.size() - end.size())}};
    }
  }
  return {english, {}};
}

}  // namespace

Verdict storedVerdict(const Json& scores, const std::filesystem::path& file) {
  const std::string where = file.string();
  const std::string name = jsonText(scores, "verdict", where);
  const std::optional<VerdictKind> kind = verdictNamed(name);
  if (!kind) {
    throw Error(Message{WEIGHTSCAPE_TEXT("%1: '%2' is no verdict; the file is damaged."),
                        {file, asIs(name)}});
  }
  Message headline = messageAt(scores, "headline", where);
  if (headline.arguments.empty()) headline = takenApart(headline.pattern);
  return {*kind, headline, messageAt(scores, "detail", where)};
}

}  // namespace weightscape
