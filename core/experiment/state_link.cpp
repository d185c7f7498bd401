#include "core/experiment/state_link.h"

#include <algorithm>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/base/version.h"
#include "core/experiment/experiment.h"
#include "core/experiment/parameter_names.h"

namespace weightscape {
namespace {

constexpr std::string_view kScheme = "weightscape:";
constexpr std::string_view kStart = "weightscape:?";
constexpr std::string_view kHex = "0123456789ABCDEF";
/// A name of a part of the window is never longer.
constexpr std::size_t kLongestPart = 40;

bool isLetterOrDigit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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

/// Before anything of a link is repeated in a sentence.
void requireReadable(std::string_view text, const std::string& where) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (controlBytes(text, i) == 0) continue;
    throw Error(where + ": byte " + std::to_string(i + 1) +
                " is a control character (a line end, perhaps); allowed is text without them.");
  }
  if (!isUtf8(text)) throw Error(where + ": is not UTF-8; allowed is text in UTF-8.");
}

/// A key or a value; `where` is the key, as far as it is known.
std::string decoded(std::string_view text, const std::string& where) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    const auto high = i + 1 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
    const auto low = i + 2 < text.size() ? hexDigit(text[i + 2]) : std::nullopt;
    if (!high || !low) {
      throw Error("The link, " + where + ": '" + shortened(std::string(text.substr(i, 3))) +
                  "' is not allowed; behind % stand two digits from 0 to F.");
    }
    result += static_cast<char>(*high * 16U + *low);
    i += 2;
  }
  requireReadable(result, "The link, " + where);
  return result;
}

[[noreturn]] void refuseFile(const std::string& path) {
  throw Error(path +
              ": a link names no file, so that nobody reads or writes one by opening it; share the "
              "experiment as a command, or save the session and pass on that.");
}

std::vector<std::string> hiddenOf(const std::string& value) {
  std::vector<std::string> names = split(value, ',');
  if (names.size() > kMostHidden) {
    throw Error("The link, hide: " + std::to_string(names.size()) +
                " names are not allowed; it takes up to " + std::to_string(kMostHidden) + ".");
  }
  std::set<std::string> seen;
  for (const std::string& name : names) {
    const bool good = !name.empty() && name.size() <= kLongestPart &&
                      std::all_of(name.begin(), name.end(), [](char c) {
                        return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                      });
    if (!good) {
      throw Error("The link, hide: '" + shortened(name) +
                  "' is not allowed; it takes names of parts of the window, with commas between "
                  "them, such as sweep,loss.");
    }
    if (!seen.insert(name).second) {
      throw Error("The link, hide: '" + name + "' stands there twice; once is enough.");
    }
  }
  return names;
}

void requireVersion(const std::optional<std::string>& version) {
  const std::string known = std::to_string(kLinkVersion);
  if (!version) {
    throw Error("The link says no version; it begins with " + std::string(kStart) + "v=" + known +
                "&preset=.");
  }
  if (*version != known) {
    throw Error("The link, v: '" + shortened(*version) + "' is not known; this version (" +
                std::string(kVersion) + ") opens links of version " + known + ".");
  }
}

void requireParameter(const std::string& key) {
  const Parameter* const parameter = parameterAt(key);
  if (parameter != nullptr && namesFile(*parameter)) refuseFile(key);
  if (parameter != nullptr || key == "data.groups") return;
  throw Error("The link, '" + shortened(key) +
              "': unknown key; it takes v, preset, hide and the paths of parameters, such as "
              "objective.l2.");
}

}  // namespace

bool isLink(std::string_view text) { return trimmed(text).starts_with(kScheme); }

std::string linkOf(const StateLink& link) {
  std::string text = std::string(kStart) + "v=" + std::to_string(kLinkVersion) +
                     "&preset=" + encoded(link.state.preset);
  for (const auto& [path, value] : link.state.changes) {
    requireParameter(path);
    text += "&" + encoded(path) + "=" + encoded(value);
  }
  std::string hidden;
  for (const std::string& name : link.hidden) hidden += (hidden.empty() ? "" : ",") + name;
  if (!hidden.empty()) text += "&hide=" + encoded(hidden);
  if (text.size() > kLongestLink) {
    throw Error("The link would have " + std::to_string(text.size()) +
                " bytes; allowed are up to " + std::to_string(kLongestLink) +
                ". Share the experiment as a file.");
  }
  return text;
}

StateLink readLink(std::string_view text) {
  text = trimmed(text);
  if (text.size() > kLongestLink) {
    throw Error("The link has " + std::to_string(text.size()) + " bytes; allowed are up to " +
                std::to_string(kLongestLink) + ". Share the experiment as a file.");
  }
  requireReadable(text, "The link");
  if (!text.starts_with(kStart)) {
    throw Error("'" + shortened(std::string(text)) +
                "' is no link of Weightscape; one begins with " + std::string(kStart) +
                "v=" + std::to_string(kLinkVersion) + "&preset=.");
  }
  StateLink link;
  std::optional<std::string> version;
  std::optional<std::string> hidden;
  std::set<std::string> seen;
  for (const std::string& part : split(text.substr(kStart.size()), '&')) {
    const std::size_t equals = part.find('=');
    const std::string key = decoded(std::string_view(part).substr(0, equals), "a key");
    if (key.empty() || equals == std::string::npos) {
      throw Error("The link: '" + shortened(part) +
                  "' is not of the form key=value; such pairs stand there with & between them.");
    }
    const std::string where = "'" + shortened(key) + "'";
    if (!seen.insert(key).second) {
      throw Error("The link, " + where + ": stands there twice; give it once.");
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
    throw Error("The link names no preset; it begins with " + std::string(kStart) +
                "v=" + std::to_string(kLinkVersion) + "&preset=ring.");
  }
  for (const auto& [path, value] : link.state.changes) requireParameter(path);
  return link;
}

}  // namespace weightscape
