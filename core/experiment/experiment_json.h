// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments as JSON text: schema 1 of docs/formats.md.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"

namespace weightscape {

struct Experiment;

/// A path and the text of its value, from --set. The value is read as JSON, and as a text where it
/// is none.
using Override = std::pair<std::string, std::string>;

/// Reads an experiment; what the text leaves out keeps its default. Throws Error on text that is
/// not JSON, unknown keys, wrong types and values out of range. `where` starts the sentences about
/// the text as a whole: a file's name.
Experiment experimentFromJson(const std::string& text, const std::string& where,
                              const std::vector<Override>& overrides = {});

/// Reads a file; names of files in it start from its folder. Throws Error, Stopped.
Experiment experimentFromFile(const std::filesystem::path& path,
                              const std::vector<Override>& overrides = {},
                              const Control& control = {});

/// Complete, with every parameter, the schema and the version that wrote it.
std::string experimentToJson(const Experiment& experiment);

/// The JSON schema (draft 2020-12) made from the parameter table.
std::string experimentSchema();

}  // namespace weightscape
