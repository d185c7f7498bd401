// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/window_parts.h"

namespace weightscape {

const std::vector<std::string>& windowParts() {
  static const std::vector<std::string> parts = {
      "worlds", "parameters", "lambda", "timeline", "sweep",   "neurons", "loss",  "spectrum",
      "inputs", "weights",    "latent", "scramble", "compare", "shape",   "scores"};
  return parts;
}

}  // namespace weightscape
