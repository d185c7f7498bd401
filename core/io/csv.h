// Tables of numbers as text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/types.h"

namespace weightscape {

/// A matrix whose rows and columns may have names.
struct NamedMatrix {
  Matrix values;
  std::vector<std::string> row_names;     ///< empty, or one a row
  std::vector<std::string> column_names;  ///< empty, or one a column
};

/// Reads numbers separated by comma, semicolon, tab or blanks (the first of these that the first
/// line holds), with or without a header line and a first column of names. Blank lines and lines
/// that start with # are passed over. Throws Error with file and line for ragged lines and text
/// where a number belongs; Stopped.
NamedMatrix readCsv(const std::filesystem::path& path, const Control& control = {});

/// One line a row, numbers so exact that they read back to the same bits; `names`, when there are
/// any, come first in each row, quoted where they need it. Throws Error (Failed).
void writeCsv(const std::filesystem::path& path, const std::vector<std::string>& header,
              const Matrix& rows, const std::vector<std::string>& names = {});

}  // namespace weightscape
