// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of a table that are read as neurons and may be none, by what they are called.
#pragma once

#include <string>
#include <vector>

#include "core/base/message.h"

namespace weightscape {

/// A sentence for each column that is called as a time, and one for those that are called otherwise
/// than nearly all: "heading" beside cell_1 … cell_30. What a row is called too is a neuron.
std::vector<Message> oddColumns(const std::vector<std::string>& columns,
                                const std::vector<std::string>& rows);

}  // namespace weightscape
