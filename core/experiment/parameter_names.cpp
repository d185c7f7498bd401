// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/parameter_names.h"

#include <algorithm>

#include "core/base/text.h"

namespace weightscape {

const Parameter* parameterAt(const std::string& path) {
  std::string pattern;
  for (const std::string& key : split(path, '.')) {
    pattern += (pattern.empty() ? "" : ".") + (parseNumber(key) ? std::string("*") : key);
  }
  return findParameter(pattern);
}

std::string optionOf(const Parameter& parameter) {
  std::string name = parameter.path.substr(parameter.path.rfind('.') + 1);
  std::replace(name.begin(), name.end(), '_', '-');
  return "--" + (name == "logarithm" ? std::string("log") : name);  // which was there first
}

bool namesFile(const Parameter& parameter) {
  return parameter.path == "data.file" || parameter.path == "data.centers" ||
         parameter.path == "wiring.file";
}

}  // namespace weightscape
