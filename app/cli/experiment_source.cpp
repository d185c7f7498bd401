// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_source.h"

#include <string>
#include <vector>

#include "core/base/error.h"

namespace weightscape::cli {

Experiment readExperiment(const std::string& source, const Arguments& arguments,
                          const Control& control) {
  std::vector<Override> overrides;
  for (const std::string& text : arguments.values("--set")) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
      throw Error("--set: '" + text + "' is not of the form path=value.");
    }
    overrides.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return experimentFrom(source, overrides, control);
}

}  // namespace weightscape::cli
