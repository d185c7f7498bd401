// SPDX-License-Identifier: GPL-3.0-or-later
// weightscape-cli: the headless program. Exit 0 done, 1 failed while running, 2 bad input, 130
// interrupted.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/standard_output.h"
#include "core/base/error.h"
#include "core/base/libraries.h"
#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/base/version.h"

namespace {

using weightscape::Error;
using weightscape::cli::Command;
using weightscape::cli::commands;

void printHelp(const Command& command) {
  std::cout << "weightscape-cli " << command.name << ' ' << command.usage << "\n  " << command.help
            << "\n";
  for (const auto& option : command.options) {
    std::string words = option.name + (option.value.empty() ? "" : " " + option.value);
    words.resize(std::max<std::size_t>(words.size() + 2, 20), ' ');
    std::cout << "    " << words << option.help << "\n";
  }
}

bool asksForHelp(const std::string& word) { return word == "--help" || word == "-h"; }

int dispatch(const std::vector<std::string>& words) {
  const std::string name = words.empty() ? "--help" : words[0];
  if (name == "--version") {
    std::cout << "weightscape-cli " << weightscape::kVersion << "\n";
    return 0;
  }
  if (asksForHelp(name) || name == "help") {
    std::cout << "Weightscape, headless: reads hidden causes from an autoencoder's weights.\n\n";
    for (const Command& command : commands()) printHelp(command);
    std::cout << "weightscape-cli --version\n";
    return words.empty() ? weightscape::cli::kBadInput : 0;
  }
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    names.push_back(command.name);
    if (command.name != name) continue;
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (!rest.empty() && asksForHelp(rest[0])) {
      printHelp(command);
      return 0;
    }
    return command.run(weightscape::cli::Arguments(rest, command.options));
  }
  throw Error(name + ": unknown command; allowed are " + weightscape::joinChoices(names) + ".");
}

/// The exit code of a command line; says what went wrong.
int run(const std::vector<std::string>& words) {
  try {
    weightscape::requireRoomForLibraries();
    return dispatch(words);
  } catch (const weightscape::Stopped&) {
    std::cerr << "weightscape-cli: interrupted before there was anything to save.\n";
    return weightscape::cli::kInterrupted;
  } catch (const Error& error) {
    std::cerr << "weightscape-cli: " << error.what() << "\n";
    return error.kind() == Error::Kind::BadInput ? weightscape::cli::kBadInput
                                                 : weightscape::cli::kFailed;
  } catch (...) {
    std::cerr << "weightscape-cli: " << weightscape::currentProblem().english() << "\n";
    return weightscape::cli::kFailed;
  }
}

}  // namespace

int main(int argc, char** argv) {
  weightscape::prepareLibraries();
  weightscape::cli::prepareDescriptors();
  const weightscape::cli::StandardError errors;
  weightscape::cli::StandardOutput output;
  int code = run(std::vector<std::string>(argv + 1, argv + argc));
  try {
    output.finish();
  } catch (const Error& error) {
    std::cerr << "weightscape-cli: " << error.what() << "\n";
    if (code == 0) code = weightscape::cli::kFailed;
  }
  return code;
}
