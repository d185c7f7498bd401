// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of numbers as a person types and reads them: where the comma is the decimal sign, another
// sign separates.
#pragma once

#include <QString>
#include <string>
#include <vector>

namespace weightscape::ui {

struct TypedNumbers {
  QString list;     ///< "0,0.01", as on the command line; what is no number stays as it is
  QString refusal;  ///< why it cannot be told where a number ends; empty where it can
};

/// Of "0, 0.01", "0 0.01", and, in any language, "0; 0,01". A comma between digits is the
/// language's decimal sign, a comma before a blank separates.
TypedNumbers typedNumbers(const QString& text);

/// "0, 0.01" or "0; 0,01", as typedNumbers reads it again.
QString writtenNumbers(const std::vector<std::string>& values);

/// A number of the command line with the language's decimal sign.
QString writtenNumber(const std::string& value);

}  // namespace weightscape::ui
