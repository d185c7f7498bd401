// SPDX-License-Identifier: GPL-3.0-or-later
// What weightscape-cli can do.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "app/cli/arguments.h"

namespace weightscape::cli {

// What programs end with.
constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kBadInput = 2;
constexpr int kInterrupted = 130;

struct Command {
  std::string name;
  std::string usage;  ///< the words behind the name
  std::string help;
  std::vector<Option> options;
  std::function<int(const Arguments&)> run;  ///< returns the exit code; throws Error
};

std::span<const Command> commands();

}  // namespace weightscape::cli
