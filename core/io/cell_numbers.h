// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in the cells of a table, whichever sign stands before their decimals.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/message.h"

namespace weightscape {

/// Empty, or one of the words that R, spreadsheets and databases write for it: NA, null, #N/A ….
bool isMissing(std::string_view cell);

/// TRUE and FALSE as R, Python and spreadsheets write them: 1 and 0.
std::optional<double> truthValue(std::string_view cell);

/// "1,234,567", "1.234,5", "1 234" with a blank that does not break: groups of three with
/// a sign between them that cannot stand before decimals; or "−3" with a minus of print.
bool hasGroups(std::string_view cell);

/// "0,25": digits, one comma, digits, with a sign and an exponent perhaps.
bool hasDecimalComma(std::string_view cell);

/// Reads the cells of one table. The first that has decimals decides whether a point or a comma
/// stands before them; a cell with the other one is no number any more.
class CellNumbers {
 public:
  [[nodiscard]] std::optional<double> read(const std::string& cell);

  [[nodiscard]] bool foundCommas() const { return sign_ == ','; }
  /// A cell that may be another number than it was read as, with why; empty where there is none.
  /// 1,234 and 1.234 where no cell tells which sign stands before decimals; 054, which is the rest
  /// of a number that a comma has cut.
  [[nodiscard]] Message doubt(char separator) const;
  /// Why a cell is none: what is said behind "'…' is not a number".
  [[nodiscard]] Message hintFor(const std::string& cell) const;

 private:
  void lookForThousands(const std::string& cell);

  char sign_ = 0;
  bool told_ = false;    ///< by a sign that can only stand before decimals
  bool wholes_ = false;  ///< some cells have no decimals
  std::string doubtful_;
  std::string leading_zero_;
};

}  // namespace weightscape
