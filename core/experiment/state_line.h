// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment in a line: a preset, and only what differs from it. The same line is a command, a
// link (state_link.h) and a call from Python.
#pragma once

#include <string>
#include <vector>

#include "core/experiment/experiment_json.h"

namespace weightscape {

struct StateLine {
  std::string preset;             ///< its name, as in preset:NAME
  std::vector<Override> changes;  ///< as --set takes them, in the table's order
};

/// From the preset that the fewest values differ from, the first in the gallery's order where there
/// are several: the same experiment always gives the same line.
StateLine stateLine(const Experiment& experiment);

/// The experiment of a line, with further changes made after those of the line. Throws Error that
/// starts with the path of what is refused.
Experiment experimentOf(const StateLine& line, const std::vector<Override>& further = {});

/// What runs the experiment with weightscape-cli, quoted for a POSIX shell; weights of one's own
/// are embedded. It fits one line and holds no control character, whatever names it carries, so
/// that it can be pasted into a terminal. Throws Error where a name of a file to embed holds one.
std::string commandOf(const Experiment& experiment);

/// The same as a call of the Python module, in one line.
std::string pythonOf(const Experiment& experiment);

/// As an experiment's file: only what differs from what such a file may leave out.
std::string shortExperimentJson(const Experiment& experiment);

}  // namespace weightscape
