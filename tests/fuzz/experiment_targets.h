// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as they come in: files, --set, links.
#pragma once

#include "tests/fuzz/target.h"

namespace weightscape {
struct Experiment;
}

namespace weightscape::fuzz {

/// All ways by which an experiment goes out and comes in again: whole and short JSON, a line, a
/// command, a link.
void requireComesBack(const Experiment& experiment);

void readExperiment(const std::string& input);
std::vector<std::string> soundExperiments();
void readSettings(const std::string& input);
std::vector<std::string> soundSettings();
void readLinks(const std::string& input);
std::vector<std::string> soundLinks();

}  // namespace weightscape::fuzz
