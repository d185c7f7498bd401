// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the core composes and the desktop can show in another language.
#pragma once

#include <concepts>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Marks a literal for the translation tools; the desktop looks it up in the context "core".
#define WEIGHTSCAPE_TEXT(text) text

namespace weightscape {

struct Message;

/// What goes to a place of a sentence: words and numbers, which the desktop translates; a name,
/// which stays as it is; or a sentence of its own.
class Argument {
 public:
  Argument(std::string words) : text_(std::move(words)) {}
  Argument(const char* words) : text_(words) {}
  /// A file's name is nobody's word.
  Argument(const std::filesystem::path& file) : text_(file.string()), name_(true) {}
  template <std::integral Whole>
  Argument(Whole number) : text_(std::to_string(number)) {}
  Argument(const Message& sentence);

  /// A name that a person or a file gave, or what is typed as it stands.
  static Argument named(std::string name);

  /// As it stands in an English sentence.
  [[nodiscard]] std::string english() const;
  [[nodiscard]] bool isName() const { return name_; }
  /// Null where it is none.
  [[nodiscard]] const Message* sentence() const { return sentence_.get(); }
  bool operator==(const Argument& other) const;

 private:
  std::string text_;
  bool name_ = false;
  std::shared_ptr<const Message> sentence_;
};

/// A sentence with places %1, %2, … and what goes there. Patterns and arguments that are words are
/// marked with WEIGHTSCAPE_TEXT where they are written.
struct Message {
  std::string pattern;
  std::vector<Argument> arguments;
  std::string flag = {};  ///< what a command line takes for it: "--points rows"; not for a window

  /// The sentence in English, with the flag in brackets; behind a 1 as English has it there ("1
  /// neuron" of "%1 neurons").
  [[nodiscard]] std::string english() const;
  [[nodiscard]] bool empty() const { return pattern.empty(); }
  bool operator==(const Message&) const = default;
};

/// A name for a sentence, see Argument::named.
Argument asIs(std::string name);

/// "a, b or c" of names; a list of more than `most` bytes is cut off.
Argument choicesOf(const std::vector<std::string>& names, std::size_t most = 100'000);

/// "a, b, c and 4 more" of names.
Argument namesOf(const std::vector<std::string>& names, std::size_t most = 3,
                 const std::string& between = ", ");

}  // namespace weightscape
