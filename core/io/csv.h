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
/// line holds), with or without a header line and a first column of names. A first line of numbers
/// is a header where they stand in quotes and those of the next line do not, or where its first
/// cell is empty above names (quoted, or before different whole numbers). Blank lines and lines
/// that start with # are passed over. Throws Error with file and line for ragged lines and text
/// where a number belongs; Stopped.
NamedMatrix readCsv(const std::filesystem::path& path, const Control& control = {});

/// A name as a cell of a CSV file: quoted where it needs it. Where a spreadsheet would take it for
/// a formula (it begins with = + - @ or a tab, and is no number) an apostrophe stands before it,
/// which readCsv takes off; line breaks become blanks.
std::string csvCell(const std::string& text);

/// The text that csvCell was given, from a cell without its quotes; none from a lone apostrophe.
std::string nameOfCell(const std::string& cell);

/// One line a row, numbers so exact that they read back to the same bits; `names`, when there are
/// any, come first in each row, under the header's first name; this is left empty where names look
/// like numbers, so that readCsv takes them for names. Names of columns that are numbers stand in
/// quotes. What is written here readCsv reads back. Throws Error (Failed).
void writeCsv(const std::filesystem::path& path, const std::vector<std::string>& header,
              const Matrix& rows, const std::vector<std::string>& names = {},
              const Control& control = {});

}  // namespace weightscape
