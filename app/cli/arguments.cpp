// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/limit_number.h"
#include "core/base/text.h"

namespace weightscape::cli {
namespace {

bool mayRepeat(const std::string& option) { return option == "--set" || option == "--over"; }

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<Option>& options) {
  bool options_ended = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (options_ended || !words[i].starts_with("--")) {
      positional_.push_back(words[i]);
      continue;
    }
    if (words[i] == "--") {
      options_ended = true;
      continue;
    }
    const std::size_t equals = words[i].find('=');
    const std::string name = words[i].substr(0, equals);
    const auto known = std::find_if(options.begin(), options.end(),
                                    [&](const Option& option) { return option.name == name; });
    if (known == options.end()) {
      std::vector<std::string> names;
      names.reserve(options.size());
      for (const Option& option : options) names.push_back(option.name);
      throw Error(name + ": unknown option; allowed are " + joinChoices(names) + ".");
    }
    if (!mayRepeat(name) && has(name)) throw Error(name + ": given twice; give it once.");
    if (known->value.empty()) {
      if (equals != std::string::npos) throw Error(name + ": takes no value.");
      given_.push_back({name, ""});
    } else if (equals != std::string::npos) {
      given_.push_back({name, words[i].substr(equals + 1)});
    } else if (i + 1 < words.size()) {
      given_.push_back({name, words[++i]});
    } else {
      throw Error(name + ": needs a value (" + known->value + ").");
    }
  }
}

bool Arguments::has(const std::string& option) const {
  return std::any_of(given_.begin(), given_.end(),
                     [&](const Given& one) { return one.option == option; });
}

std::string Arguments::value(const std::string& option, const std::string& otherwise) const {
  const std::vector<std::string> all = values(option);
  return all.empty() ? otherwise : all.back();
}

std::string Arguments::required(const std::string& option) const {
  if (!has(option)) throw Error(option + ": is needed and was not given.");
  return value(option);
}

std::vector<std::string> Arguments::values(const std::string& option) const {
  std::vector<std::string> result;
  for (const Given& one : given_) {
    if (one.option == option) result.push_back(one.value);
  }
  return result;
}

int Arguments::whole(const std::string& option, int otherwise, int least, int most) const {
  if (!has(option)) return otherwise;
  const std::optional<double> number = parseNumber(value(option));
  if (!number || *number != std::floor(*number) || *number < least || *number > most) {
    throw Error(option + ": '" + value(option) + "' is not allowed; it takes a whole number from " +
                limitNumber(least) + " to " + limitNumber(most) + ".");
  }
  return static_cast<int>(*number);
}

double Arguments::number(const std::string& option, double otherwise, double least,
                         double most) const {
  if (!has(option)) return otherwise;
  const std::optional<double> number = parseNumber(value(option));
  if (!number || !(*number >= least && *number <= most)) {
    throw Error(option + ": '" + value(option) + "' is not allowed; it takes a number from " +
                limitNumber(least) + " to " + limitNumber(most) + ".");
  }
  return *number;
}

std::size_t Arguments::choice(const std::string& option, const std::string& otherwise,
                              const std::vector<std::string>& choices) const {
  const std::string chosen = value(option, otherwise);
  const auto found = std::find(choices.begin(), choices.end(), chosen);
  if (found == choices.end()) {
    throw Error(option + ": '" + chosen + "' is not allowed; it takes " + joinChoices(choices) +
                ".");
  }
  return static_cast<std::size_t>(found - choices.begin());
}

/// An empty one would be the folder that one stands in, or nothing.
void Arguments::requireNames(const std::string& names) const {
  if (std::find(positional_.begin(), positional_.end(), "") == positional_.end()) return;
  throw Error("A name is empty" + (names.empty() ? "" : " where " + names + " is needed") +
              "; see weightscape-cli --help.");
}

std::vector<std::string> Arguments::positional(std::size_t count, const std::string& names) const {
  requireNames(names);
  if (positional_.size() == count) return positional_;
  throw Error("Expected " + (count == 0 ? std::string("no further words") : names) + ", got " +
              std::to_string(positional_.size()) +
              (positional_.empty() ? "" : " (" + positional_.back() + " is the last)") +
              "; see weightscape-cli --help.");
}

std::vector<std::string> Arguments::positionals(const std::string& names) const {
  requireNames(names);
  if (positional_.empty()) throw Error("Expected " + names + "; see weightscape-cli --help.");
  return positional_;
}

}  // namespace weightscape::cli
