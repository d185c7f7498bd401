// Sentences that the core composes and the desktop can show in another language.
#pragma once

#include <string>
#include <vector>

/// Marks a literal for the translation tools; the desktop looks it up in the context "core".
#define WEIGHTSCAPE_TEXT(text) text

namespace weightscape {

/// A sentence with places %1, %2, … and what goes there. Patterns and arguments that are words are
/// marked with WEIGHTSCAPE_TEXT where they are written.
struct Message {
  std::string pattern;
  std::vector<std::string> arguments;
  std::string flag = {};  ///< what a command line takes for it: "--points rows"; not for a window

  /// The sentence in English, with the flag in brackets.
  [[nodiscard]] std::string english() const;
  bool operator==(const Message&) const = default;
};

}  // namespace weightscape
