// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/cell_numbers.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr std::string_view kDigits = "0123456789";

/// 1,234 or 1.234: up to three digits, none of them a leading zero, and three more.
bool mayBeThousands(std::string_view cell) {
  if (!cell.empty() && (cell.front() == '-' || cell.front() == '+')) cell.remove_prefix(1);
  const std::size_t comma = cell.find_first_of(",.");
  return comma >= 1 && comma <= 3 && cell.front() != '0' && cell.size() == comma + 4;
}

/// 1,234,567 or 1.234,5: groups of three after the first, then perhaps the other sign and decimals;
/// without the signs between groups, and with a point before decimals. Nothing where a cell is not
/// written so, or may be read in another way.
std::optional<std::string> ungrouped(std::string_view cell) {
  std::string number;
  if (!cell.empty() && (cell.front() == '-' || cell.front() == '+')) {
    if (cell.front() == '-') number = '-';
    cell.remove_prefix(1);
  }
  const std::size_t first = cell.find_first_of(",.");
  if (first == cell.npos || first == 0 || first > 3 || cell.front() == '0') return std::nullopt;
  const char between = cell[first];
  const char decimal = between == ',' ? '.' : ',';
  const std::size_t end = std::min(cell.find(decimal), cell.size());
  std::size_t groups = 0;
  number += cell.substr(0, first);
  for (std::size_t at = first; at < end; at += 4) {
    if (cell[at] != between || at + 4 > end) return std::nullopt;
    number += cell.substr(at + 1, 3);
    ++groups;
  }
  if (groups < 2 && end == cell.size()) return std::nullopt;
  if (end < cell.size()) number += "." + std::string(cell.substr(end + 1));
  const std::size_t sign = number[0] == '-' ? 1 : 0;
  if (number.find_first_not_of("0123456789.", sign) != number.npos) return std::nullopt;
  return number;
}

/// What may stand between thousands and is nothing else in a number: blanks that do not break, and
/// thin ones.
constexpr std::array<std::string_view, 3> kBetweenThousands = {"\xC2\xA0", "\xE2\x80\xAF",
                                                               "\xE2\x80\x89"};
constexpr std::string_view kMinus = "\xE2\x88\x92";  // U+2212

bool isDigit(char c) { return kDigits.find(c) != kDigits.npos; }

/// "1 234 567,5" with such blanks, or "−3": as "1234567,5" and "-3". Other cells as they are.
std::string plainSigns(const std::string& cell) {
  const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
  if (std::all_of(cell.begin(), cell.end(), ascii)) return cell;
  std::string plain;
  for (std::size_t i = 0; i < cell.size();) {
    const std::string_view rest = std::string_view(cell).substr(i);
    if (i == 0 && rest.starts_with(kMinus)) {
      plain += '-';
      i += kMinus.size();
      continue;
    }
    const auto* const between =
        std::find_if(kBetweenThousands.begin(), kBetweenThousands.end(),
                     [&](std::string_view one) { return rest.starts_with(one); });
    if (between == kBetweenThousands.end()) {
      plain += cell[i++];
      continue;
    }
    const std::string_view group = rest.substr(between->size()).substr(0, 4);
    const bool three = group.size() >= 3 &&
                       std::all_of(group.begin(), group.begin() + 3, isDigit) &&
                       (group.size() == 3 || !isDigit(group[3]));
    if (plain.empty() || !isDigit(plain.back()) || !three) return cell;
    i += between->size();
  }
  return plain;
}

std::string withPoint(std::string cell) {
  std::replace(cell.begin(), cell.end(), ',', '.');
  return cell;
}

}  // namespace

bool isMissing(std::string_view cell) {
  constexpr std::array<std::string_view, 12> kWords = {
      "NA", "N/A", "#N/A", "null", "NULL", "None", "<NA>", "n/a", "Null", "-", ".", "–"};
  return cell.empty() || std::find(kWords.begin(), kWords.end(), cell) != kWords.end();
}

bool hasGroups(std::string_view cell) {
  const std::string plain = plainSigns(std::string(cell));
  const bool signs = plain != cell && (parseNumber(plain) || hasDecimalComma(plain));
  return signs || ungrouped(plain).has_value();
}

bool hasDecimalComma(std::string_view cell) {
  const std::size_t comma = cell.find(',');
  if (comma == cell.npos || comma == 0 || comma + 1 == cell.size()) return false;
  return cell.find(',', comma + 1) == cell.npos && cell.find('.') == cell.npos &&
         isDigit(cell[comma - 1]) && isDigit(cell[comma + 1]) &&
         parseNumber(withPoint(std::string(cell))).has_value();
}

std::optional<double> truthValue(std::string_view cell) {
  if (cell == "TRUE" || cell == "True" || cell == "true") return 1.0;
  if (cell == "FALSE" || cell == "False" || cell == "false") return 0.0;
  return std::nullopt;
}

void CellNumbers::lookForThousands(const std::string& cell) {
  if (!mayBeThousands(cell)) {
    told_ = true;
  } else if (doubtful_.empty()) {
    doubtful_ = cell;
  }
}

std::optional<double> CellNumbers::read(const std::string& written) {
  const std::string cell = plainSigns(written);
  if (const std::optional<double> value = parseNumber(cell)) {
    if (cell.find('.') == cell.npos) {
      wholes_ = true;
      const bool zero = cell.size() > 1 && cell[0] == '0';
      if (zero && kDigits.find(cell[1]) != kDigits.npos && leading_zero_.empty()) {
        leading_zero_ = cell;
      }
      return value;
    }
    if (sign_ == ',') return std::nullopt;
    sign_ = '.';
    lookForThousands(cell);
    return value;
  }
  if (const std::optional<std::string> number = ungrouped(cell)) {
    const bool comma = cell.find(',') < cell.find('.');
    const char decimal = comma ? '.' : ',';
    if (sign_ != 0 && sign_ != decimal) return std::nullopt;
    // What stands between thousands cannot stand before decimals.
    sign_ = decimal;
    told_ = true;
    return parseNumber(*number);
  }
  if (sign_ == '.' || !hasDecimalComma(cell)) return truthValue(cell);
  sign_ = ',';
  lookForThousands(cell);
  return parseNumber(withPoint(cell));
}

Message CellNumbers::doubt(char separator) const {
  if (separator == ',' && !leading_zero_.empty()) {
    return {WEIGHTSCAPE_TEXT(
                "'%1' begins with a zero, as the rest of a number does that a comma has cut; write "
                "decimals with a point, or separate cells by semicolons or tabs."),
            {leading_zero_}};
  }
  // A point before three decimals everywhere, and whole numbers beside them: as 1.069 beside 204 in
  // a language that has decimal commas. Where commas separate there are none.
  const bool point = sign_ == '.' && separator != ',' && wholes_;
  if (told_ || doubtful_.empty() || !(point || sign_ == ',')) return {};
  return {WEIGHTSCAPE_TEXT("'%1' may be thousands or decimals; write numbers with a decimal point, "
                           "and nothing between thousands."),
          {doubtful_}};
}

Message CellNumbers::hintFor(const std::string& cell) const {
  if (sign_ == '.' && hasDecimalComma(cell)) {
    return {
        WEIGHTSCAPE_TEXT(
            "; cells before it have a decimal point, this one a decimal comma: write one of them"),
        {}};
  }
  if (sign_ == ',' && parseNumber(cell)) {
    return {
        WEIGHTSCAPE_TEXT(
            "; cells before it have a decimal comma, this one a decimal point: write one of them"),
        {}};
  }
  if (cell.ends_with('%') && parseNumber(withPoint(cell.substr(0, cell.size() - 1)))) {
    return {WEIGHTSCAPE_TEXT("; write it without the percent sign, as 0.5 of 50 %"), {}};
  }
  const bool in_brackets =
      cell.size() > 2 && std::string_view("([{").find(cell.front()) != std::string_view::npos;
  if (in_brackets && parseNumber(withPoint(cell.substr(1, cell.size() - 2)))) {
    return {WEIGHTSCAPE_TEXT("; write it without brackets, and a negative number with a minus"),
            {}};
  }
  return {};
}

}  // namespace weightscape
