// SPDX-License-Identifier: GPL-3.0-or-later
// A table of what is known of neurons: cell types, sides, positions, whatever its columns hold.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"

namespace weightscape {

/// As it stands in the file: a row a neuron.
struct LabelTable {
  std::vector<std::string> columns;  ///< names of the columns, without that of the identifiers
  std::vector<std::string> ids;      ///< of the rows
  std::vector<std::vector<std::string>> cells;  ///< column by column, a text a row; empty: unknown
  std::string id_column;                        ///< what it is called
};

/// Reads a table with a header. The identifiers stand in the column `id`, or, where that is empty,
/// in the one whose texts are most often among `names`; rows of identifiers that stand there again
/// are passed over and counted in the notes. Throws Error: no header, no column whose texts are
/// names of neurons; Stopped.
LabelTable readLabels(const std::filesystem::path& path, const std::string& id,
                      const std::vector<std::string>& names, std::vector<Message>& notes,
                      const Control& control = {});

}  // namespace weightscape
