// Numbers in the cells of a table, whichever sign stands before their decimals.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace weightscape {

/// Empty, or one of the words that R, spreadsheets and databases write for it: NA, null, #N/A ….
bool isMissing(std::string_view cell);

/// "0,25": digits, one comma, digits, with a sign and an exponent perhaps.
bool hasDecimalComma(std::string_view cell);

/// Reads the cells of one table. The first that has decimals decides whether a point or a comma
/// stands before them; a cell with the other one is no number any more.
class CellNumbers {
 public:
  [[nodiscard]] std::optional<double> read(const std::string& cell);

  [[nodiscard]] bool foundCommas() const { return sign_ == ','; }
  /// A cell with a comma as in 1,234, where no other tells whether this is 1.234 or 1234; empty
  /// where there is no such doubt.
  [[nodiscard]] std::string doubtfulComma() const { return told_ ? std::string() : doubtful_; }
  /// Why a cell is none: what is said behind "'…' is not a number".
  [[nodiscard]] std::string hintFor(const std::string& cell) const;

 private:
  char sign_ = 0;
  bool told_ = false;  ///< by a comma that can only stand before decimals
  std::string doubtful_;
};

/// The sentence for such a cell, without the file.
std::string commaDoubt(const std::string& cell);

}  // namespace weightscape
