// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/state_link.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/base/version.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_names.h"
#include "core/experiment/window_parts.h"

namespace weightscape {
namespace {

constexpr std::string_view kScheme = "weightscape:";  ///< in letters of any size (RFC 3986)
constexpr std::string_view kStart = "weightscape:?";
constexpr std::string_view kHex = "0123456789ABCDEF";

bool isLetterOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// In letters of any size.
bool beginsWith(std::string_view text, std::string_view start) {
  const auto small = [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  return text.size() >= start.size() &&
         std::equal(start.begin(), start.end(), text.begin(),
                    [&](char one, char other) { return one == small(other); });
}

/// All but letters, digits and -._~, (RFC 3986's unreserved ones and the comma) as %XX.
std::string encoded(const std::string& text) {
  constexpr std::string_view kPlain = "-._~,";
  std::string result;
  for (const char c : text) {
    if (isLetterOrDigit(c) || kPlain.find(c) != std::string_view::npos) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += {'%', kHex[byte / 16U], kHex[byte % 16U]};
  }
  return result;
}

std::optional<unsigned> hexDigit(char c) {
  if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  const std::size_t digit = kHex.find(c);
  return digit == std::string_view::npos ? std::nullopt
                                         : std::optional(static_cast<unsigned>(digit));
}

Error problem(const char* pattern, std::vector<Argument> arguments) {
  return Error(Message{pattern, std::move(arguments)});
}

/// How links begin.
Argument beginning() {
  return asIs(std::string(kStart) + "v=" + std::to_string(kLinkVersion) + "&preset=");
}

/// Before anything of a link is repeated in a sentence.
void requireReadable(std::string_view text, const Message& where) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (controlBytes(text, i) == 0) continue;
    throw problem(WEIGHTSCAPE_TEXT("%1: byte %2 is a control character (a line end, perhaps); "
                                   "allowed is text without them."),
                  {where, i + 1});
  }
  if (!isUtf8(text)) {
    throw problem(WEIGHTSCAPE_TEXT("%1: is not UTF-8; allowed is text in UTF-8."), {where});
  }
}

/// A key or a value; `where` is the key, as far as it is known.
std::string decoded(std::string_view text, const Message& where) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    const auto high = i + 1 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
    const auto low = i + 2 < text.size() ? hexDigit(text[i + 2]) : std::nullopt;
    if (!high || !low) {
      throw problem(
          WEIGHTSCAPE_TEXT(
              "%1: '%2' is not allowed; behind a percent sign stand two digits from 0 to F."),
          {where, asIs(shortened(std::string(text.substr(i, 3))))});
    }
    result += static_cast<char>(*high * 16U + *low);
    i += 2;
  }
  requireReadable(result, where);
  return result;
}

[[noreturn]] void refuseFile(const std::string& path) {
  throw problem(WEIGHTSCAPE_TEXT("%1: a link names no file, so that nobody reads or writes one by "
                                 "opening it; share the experiment as a command, or save the "
                                 "session and pass on that."),
                {asIs(path)});
}

std::vector<std::string> hiddenOf(const std::string& value) {
  std::vector<std::string> names = split(value, ',');
  std::set<std::string> seen;
  for (const std::string& name : names) {
    if (std::find(windowParts().begin(), windowParts().end(), name) == windowParts().end()) {
      throw problem(
          WEIGHTSCAPE_TEXT("The link, hide: '%1' is no part of the window; it takes %2, with "
                           "commas between them."),
          {asIs(shortened(name)), choicesOf(windowParts())});
    }
    if (!seen.insert(name).second) {
      throw problem(WEIGHTSCAPE_TEXT("The link, hide: '%1' stands there twice; once is enough."),
                    {asIs(name)});
    }
  }
  return names;
}

void requireVersion(const std::optional<std::string>& version) {
  const std::string known = std::to_string(kLinkVersion);
  if (!version) {
    throw problem(WEIGHTSCAPE_TEXT("The link says no version; it begins with %1."), {beginning()});
  }
  if (*version != known) {
    throw problem(WEIGHTSCAPE_TEXT("The link, v: '%1' is not known; this version (%2) opens links "
                                   "of version %3."),
                  {asIs(shortened(*version)), asIs(std::string(kVersion)), known});
  }
}

void requireParameter(const std::string& key) {
  const Parameter* const parameter = parameterAt(key);
  if (parameter != nullptr && namesFile(*parameter)) refuseFile(key);
  if (parameter != nullptr || key == "data.groups") return;
  throw problem(WEIGHTSCAPE_TEXT("The link, '%1': unknown key; it takes v, preset, hide and the "
                                 "paths of parameters, such as objective.l2."),
                {asIs(shortened(key))});
}

}  // namespace

bool isLink(std::string_view text) { return beginsWith(trimmed(text), kScheme); }

std::string linkOf(const StateLink& link) {
  std::string text = std::string(kStart) + "v=" + std::to_string(kLinkVersion) +
                     "&preset=" + encoded(link.state.preset);
  for (const auto& [path, value] : link.state.changes) {
    requireParameter(path);
    text += "&" + encoded(path) + "=" + encoded(value);
  }
  std::string hidden;
  for (const std::string& name : link.hidden) hidden += (hidden.empty() ? "" : ",") + name;
  if (!hidden.empty()) static_cast<void>(hiddenOf(hidden));
  if (!hidden.empty()) text += "&hide=" + encoded(hidden);
  if (text.size() > kLongestLink) {
    throw problem(WEIGHTSCAPE_TEXT("The link would have %1 bytes; allowed are up to %2. Share the "
                                   "experiment as a file."),
                  {text.size(), kLongestLink});
  }
  return text;
}

void requireModest(const Experiment& experiment) {
  constexpr double kAllowed = 0.25;
  constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
  const double needed = memoryOf(experiment);
  if (needed <= kAllowed * physicalMemory()) return;
  throw problem(WEIGHTSCAPE_TEXT("The link would need about %1 GiB of memory, and this machine has "
                                 "%2; a link may take a quarter of it. Open one with smaller sizes "
                                 "(network.hidden, data.samples) and set them by hand."),
                {shortNumber(needed / kGiB), shortNumber(physicalMemory() / kGiB)});
}

StateLink readLink(std::string_view text) {
  text = trimmed(text);
  if (text.size() > kLongestLink) {
    throw problem(WEIGHTSCAPE_TEXT("The link has %1 bytes; allowed are up to %2. Share the "
                                   "experiment as a file."),
                  {text.size(), kLongestLink});
  }
  requireReadable(text, Message{WEIGHTSCAPE_TEXT("The link"), {}});
  if (!beginsWith(text, kStart)) {
    throw problem(WEIGHTSCAPE_TEXT("'%1' is no link of Weightscape; one begins with %2."),
                  {asIs(shortened(std::string(text))), beginning()});
  }
  StateLink link;
  std::optional<std::string> version;
  std::optional<std::string> hidden;
  std::set<std::string> seen;
  for (const std::string& part : split(text.substr(kStart.size()), '&')) {
    const std::size_t equals = part.find('=');
    const std::string key = decoded(std::string_view(part).substr(0, equals),
                                    Message{WEIGHTSCAPE_TEXT("The link, a key"), {}});
    if (key.empty() || equals == std::string::npos) {
      throw problem(
          WEIGHTSCAPE_TEXT("The link: '%1' is not of the form key=value; such pairs stand "
                           "there with & between them."),
          {asIs(shortened(part))});
    }
    const Message where{WEIGHTSCAPE_TEXT("The link, '%1'"), {asIs(shortened(key))}};
    if (!seen.insert(key).second) {
      throw problem(WEIGHTSCAPE_TEXT("%1: stands there twice; give it once."), {where});
    }
    const std::string value = decoded(std::string_view(part).substr(equals + 1), where);
    if (key == "v") {
      version = value;
    } else if (key == "preset") {
      link.state.preset = value;
    } else if (key == "hide") {
      hidden = value;
    } else {
      link.state.changes.emplace_back(key, value);
    }
  }
  requireVersion(version);  // before what only another version may know
  if (hidden) link.hidden = hiddenOf(*hidden);
  if (link.state.preset.empty()) {
    throw problem(WEIGHTSCAPE_TEXT("The link names no preset; it begins with %1."), {beginning()});
  }
  for (const auto& [path, value] : link.state.changes) requireParameter(path);
  return link;
}

}  // namespace weightscape
