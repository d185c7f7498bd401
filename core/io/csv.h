// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of numbers as text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/base/types.h"
#include "core/data/table_options.h"

namespace weightscape {

class TextLines;

/// A matrix whose rows and columns may have names.
struct NamedMatrix {
  Matrix values;
  std::vector<std::string> row_names;     ///< empty, or one a row
  std::vector<std::string> column_names;  ///< empty, or one a column
  std::vector<Message> notes;             ///< how it was read, where a person might not expect it
};

/// What cells without a number are.
enum class Gaps { Refused, Zero, Unknown };

/// Reads numbers from a table of text; layoutOf() says where they and the names are, and
/// CellNumbers how they may be written. Blank lines and lines that start with # are passed over.
/// Throws Error with file and line for ragged lines and text where a number belongs, ReadingDoubt
/// where a person has to say what is meant; Stopped.
NamedMatrix readCsv(const std::filesystem::path& path, const Control& control = {},
                    const TableOptions& options = {}, Gaps gaps = Gaps::Refused);
/// The same from lines of which none was taken.
NamedMatrix readCsv(TextLines& file, const TableOptions& options, Gaps gaps = Gaps::Refused);

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
