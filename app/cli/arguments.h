// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a command line.
#pragma once

#include <string>
#include <vector>

namespace weightscape::cli {

/// An option that a command takes.
struct Option {
  std::string name;   ///< "--out"
  std::string value;  ///< what its value is called; empty for a switch
  std::string help;
};

/// A command line taken apart by the options that the command knows.
class Arguments {
 public:
  /// Throws Error on an unknown option, a missing value and an option given twice (--set and --over
  /// aside).
  Arguments(const std::vector<std::string>& words, const std::vector<Option>& options);

  [[nodiscard]] bool has(const std::string& option) const;
  /// The value; `otherwise` where the option was not given.
  [[nodiscard]] std::string value(const std::string& option,
                                  const std::string& otherwise = "") const;
  /// The value; throws Error where the option was not given.
  [[nodiscard]] std::string required(const std::string& option) const;
  [[nodiscard]] std::vector<std::string> values(const std::string& option) const;
  /// A whole number from `least` to `most`. Throws Error.
  [[nodiscard]] int whole(const std::string& option, int otherwise, int least, int most) const;
  /// A number from `least` to `most`. Throws Error.
  [[nodiscard]] double number(const std::string& option, double otherwise, double least,
                              double most) const;
  /// The number of the value in the list. Throws Error.
  [[nodiscard]] std::size_t choice(const std::string& option, const std::string& otherwise,
                                   const std::vector<std::string>& choices) const;
  /// The words that are no options; throws Error unless there are exactly `count`, called `names`.
  [[nodiscard]] std::vector<std::string> positional(std::size_t count,
                                                    const std::string& names) const;

  /// All of them; throws Error when there are none.
  [[nodiscard]] std::vector<std::string> positionals(const std::string& names) const;

 private:
  void requireNames(const std::string& names) const;

  struct Given {
    std::string option;
    std::string value;
  };
  std::vector<Given> given_;
  std::vector<std::string> positional_;
};

}  // namespace weightscape::cli
