// SPDX-License-Identifier: GPL-3.0-or-later
// A table of labels as JSON: how a session keeps it.
#pragma once

#include <string>
#include <unordered_set>

#include "core/io/label_table.h"

namespace weightscape {

/// Of the neurons in `names` alone: what a table says of others is not theirs to keep.
std::string labelsToJson(const LabelTable& table, const std::unordered_set<std::string>& names);

/// Throws Error that starts with `where`: no JSON, or columns of different lengths.
LabelTable labelsFromJson(const std::string& text, const std::string& where);

}  // namespace weightscape
