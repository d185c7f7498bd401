// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that the program writes: their first column is values or names, not a neuron to ask about.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/error.h"
#include "core/io/csv.h"

namespace weightscape {

/// Texts in the first column are names, and what stands below an empty corner; other numbers are
/// values.
inline NamedMatrix readTable(const std::filesystem::path& path) {
  std::string corner;
  std::ifstream(path) >> corner;
  TableOptions options;
  if (!corner.starts_with("\"\",")) options.first_column = FirstColumn::Values;
  try {
    return readCsv(path, {}, options);
  } catch (const Error&) {
    return readCsv(path);
  }
}

}  // namespace weightscape
