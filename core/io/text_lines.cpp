// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace weightscape {
namespace {

constexpr std::size_t kLongestLine = std::size_t{64} << 20U;
/// What is read between two looks at the stop: done with in some milliseconds.
constexpr std::size_t kLinesPiece = std::size_t{64} << 10U;

}  // namespace

TextLines::TextLines(std::filesystem::path path, char comment, const Control& control)
    : comment_(comment), file_(std::move(path), control) {}

void TextLines::refuse(std::size_t line, const Argument& why) const {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1, line %2: %3"), {file_.path(), line, why}});
}

bool TextLines::fill() {
  piece_.resize(kLinesPiece);
  piece_.resize(file_.read(piece_.data(), piece_.size()));
  place_ = 0;
  // As Macintoshes wrote before 2001, and some spreadsheets there still do.
  if (read_number_ <= 1 && piece_.find('\n') == piece_.npos && piece_.find('\r') != piece_.npos) {
    end_ = '\r';
  }
  file_.control().report(file_.share());
  return !piece_.empty();
}

bool TextLines::read(std::string& line) {
  line.clear();
  ++read_number_;
  while (place_ < piece_.size() || fill()) {
    const std::size_t end = std::min(piece_.find(end_, place_), piece_.size());
    const std::string_view part(piece_.data() + place_, end - place_);
    if (part.find('\0') != part.npos) {
      refuse(read_number_,
             file_.isPipe() ? WEIGHTSCAPE_TEXT("is no text. Through a pipe only tables and lists "
                                               "of edges are read: write it to a file first.")
                            : WEIGHTSCAPE_TEXT("holds bytes that are no text."));
    }
    if (line.size() + part.size() > kLongestLine) {
      refuse(read_number_,
             WEIGHTSCAPE_TEXT("longer than 64 MiB; is this a text file with one row a line?"));
    }
    line += part;
    place_ = end + 1;
    if (end < piece_.size()) return true;
  }
  return !line.empty();
}

bool TextLines::next(std::string& line) {
  if (!ahead_.empty()) {
    number_ = ahead_.front().number;
    line = std::move(ahead_.front().text);
    ahead_.pop_front();
    return true;
  }
  const bool found = nextInFile(line);
  number_ = read_number_;
  return found;
}

const std::deque<TextLines::NumberedLine>& TextLines::ahead(std::size_t most) {
  constexpr std::size_t kMostBytes = std::size_t{8} << 20U;
  std::size_t bytes = 0;
  for (const NumberedLine& line : ahead_) bytes += line.text.size();
  std::string text;
  while (ahead_.size() < most && (ahead_.size() < 2 || bytes < kMostBytes)) {
    if (!nextInFile(text)) {
      at_end_ = true;
      break;
    }
    bytes += text.size();
    ahead_.push_back({read_number_, std::exchange(text, {})});
  }
  return ahead_;
}

bool TextLines::nextInFile(std::string& line) {
  while (read(line)) {
    if (read_number_ == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    if (!isUtf8(line)) line = fromLatin1(line);  // remarks too, which may become names
    const std::string_view content = trimmed(line);
    // Excel's own line says which separator follows, which is seen anyway.
    constexpr std::size_t kSeparatorLine = 5;
    const bool of_excel =
        read_number_ == 1 && content.starts_with("sep=") && content.size() == kSeparatorLine;
    gap_ = gap_ || (content.empty() && separator_ != 0);
    if (content.empty() || of_excel || isComment(content)) continue;
    if (gap_ && below_gap_ == 0) below_gap_ = read_number_;
    return true;
  }
  return false;
}

/// How many numbers a line of blanks holds; 0 where anything else is in it.
std::size_t TextLines::numbersIn(std::string_view content) const {
  constexpr std::size_t kLongest = 4096;  // remarks are shorter
  if (content.size() > kLongest) return 0;
  const std::vector<std::string> cells = cellsOf(content, ' ', control());
  const bool numbers = std::all_of(cells.begin(), cells.end(),
                                   [](const std::string& cell) { return parseNumber(cell); });
  return numbers ? cells.size() : 0;
}

bool TextLines::isComment(std::string_view content) {
  constexpr std::array<std::string_view, 7> kErrors = {"#N/A",   "#DIV/0!", "#REF!", "#VALUE!",
                                                       "#NAME?", "#NUM!",   "#NULL!"};
  const auto separators = [&](char one) { return std::count(content.begin(), content.end(), one); };
  // KONECT and others begin what they say above their edges with %.
  const bool above = comment_ == '#' && content.front() == '%' && separator_ == 0;
  if (content.front() != comment_ && !above) {
    if (separator_ == 0) {
      separator_ = separatorOf(content);
      separators_ = separators(separator_);
      words_ = numbersIn(content);
    }
    return false;
  }
  if (comment_ != '#') return true;
  constexpr std::size_t kMostRemarks = 100;
  if (separator_ == 0 && remarks_.size() < kMostRemarks) {
    remarks_.emplace_back(trimmed(content.substr(1)));
  }
  const auto begins = [&](std::string_view error) { return content.starts_with(error); };
  if (std::any_of(kErrors.begin(), kErrors.end(), begins)) return false;
  if (separator_ == ' ' && words_ > 1 && numbersIn(content.substr(1)) == words_) {
    refuse(read_number_,
           WEIGHTSCAPE_TEXT("begins with #, as comments do, but holds as many numbers as the lines "
                            "before. Is it data? Then take the # away; else take the line out."));
  }
  if (separator_ != 0 && separator_ != ' ' && separators_ > 0 &&
      separators(separator_) == separators_) {
    refuse(read_number_,
           WEIGHTSCAPE_TEXT(
               "begins with #, as comments do, but has as many cells as the lines before. Is it "
               "data? Then put the first cell into quotes; else take the line out."));
  }
  return true;
}

char separatorOf(std::string_view line) {
  for (const char candidate : {'\t', ';', ','}) {
    if (line.find(candidate) != std::string_view::npos) return candidate;
  }
  return ' ';
}

std::vector<std::string> TextLines::cells(std::string_view line, char separator,
                                          std::vector<bool>* quoted) const {
  constexpr double kBytesOfCell = 2.0 * sizeof(std::string);
  const auto count = std::count(line.begin(), line.end(), separator);
  requireMemory(kBytesOfCell * static_cast<double>(count), path());
  return cellsOf(line, separator, control(), quoted);
}

std::vector<std::string> cellsOf(std::string_view line, char separator, const Control& control,
                                 std::vector<bool>* in_quotes) {
  std::vector<std::string> cells(1);
  std::vector<bool> unasked;
  std::vector<bool>& were_quoted = in_quotes != nullptr ? *in_quotes : unasked;
  were_quoted.assign(1, false);
  bool quoted = false;
  // A tab at either end separates an empty cell; blanks there mean nothing.
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  const std::string_view text = separator == ' ' ? trimmed(line) : line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    constexpr std::size_t kBetweenStops = 65536;
    if (i % kBetweenStops == 0) throwIfStopped(control);
    const char c = text[i];
    if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
      cells.back() += c;  // a doubled quote is a quote (RFC 4180)
      ++i;
    } else if (c == '"' && (quoted || trimmed(cells.back()).empty())) {
      quoted = !quoted;
      were_quoted.back() = true;
    } else if (!quoted && (c == separator || (separator == ' ' && c == '\t'))) {
      if (separator == ' ' && cells.back().empty()) continue;
      cells.emplace_back();
      were_quoted.push_back(false);
    } else {
      cells.back() += c;
    }
  }
  for (std::string& cell : cells) cell = std::string(trimmed(cell));
  return cells;
}

}  // namespace weightscape
