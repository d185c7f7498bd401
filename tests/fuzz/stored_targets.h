// SPDX-License-Identifier: GPL-3.0-or-later
// What the program itself stored, and somebody changed: sessions, sweeps, lists of files.
#pragma once

#include "tests/fuzz/target.h"

namespace weightscape::fuzz {

void readSessions(const std::string& input);
std::vector<std::string> soundSessions();
/// What its changes may name.
std::vector<std::string> pathsOfSession();
void readSweeps(const std::string& input);
std::vector<std::string> soundSweeps();
void readFileLists(const std::string& input);
std::vector<std::string> soundFileLists();

}  // namespace weightscape::fuzz
