// SPDX-License-Identifier: GPL-3.0-or-later
// Files of weights, activity and labels: tables, lists of edges, arrays, HDF5, MATLAB.
#pragma once

#include "tests/fuzz/target.h"

namespace weightscape::fuzz {

void readTables(const std::string& input);
std::vector<std::string> soundTables();
void readEdgeTables(const std::string& input);
std::vector<std::string> soundEdgeTables();
void readMarket(const std::string& input);
std::vector<std::string> soundMarket();
void readGraphs(const std::string& input);
std::vector<std::string> soundGraphs();
void readArrays(const std::string& input);
std::vector<std::string> soundArrays();
void readPacked(const std::string& input);
std::vector<std::string> soundPacked();
void readLabelTables(const std::string& input);
std::vector<std::string> soundLabelTables();
void readTensors(const std::string& input);
std::vector<std::string> soundTensors();
void readHdf5(const std::string& input);
std::vector<std::string> soundHdf5();

}  // namespace weightscape::fuzz
