// SPDX-License-Identifier: GPL-3.0-or-later
// Text files line by line, with what a person needs to find a mistake in them.
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/message.h"
#include "core/io/byte_source.h"

namespace weightscape {

/// Reads lines of bounded length; blank lines and comments are passed over. Text that is no UTF-8
/// is taken for Latin-1, in which every byte is a letter.
class TextLines {
 public:
  /// Throws Error when the file cannot be opened. Lines that start with `comment` do not count;
  /// but with '#' what looks like data is not passed over: an error of a spreadsheet (#N/A), or
  /// behind the first line one with as many cells as that, which is refused.
  explicit TextLines(std::filesystem::path path, char comment = '#', const Control& control = {});

  /// The next line, without its end. False at the end of the file. Throws Error on lines longer
  /// than 64 MiB and on bytes that are no text; Stopped.
  bool next(std::string& line);

  struct NumberedLine {
    std::size_t number = 0;
    std::string text;
  };
  /// Lines that next() is still to give: up to `most`, and fewer where they are long, but two
  /// where there are two. Throws as next() does.
  const std::deque<NumberedLine>& ahead(std::size_t most);
  /// Whether ahead() reaches to the end of the file.
  [[nodiscard]] bool aheadIsAll() const { return at_end_; }
  /// What comments before the first line say, without their marks.
  [[nodiscard]] const std::vector<std::string>& remarks() const { return remarks_; }

  /// The first line so far that stands below an empty one, which stands below another; 0 for none.
  [[nodiscard]] std::size_t lineBelowGap() const { return below_gap_; }

  /// Number of the line that next() gave last, from 1, as editors count.
  [[nodiscard]] std::size_t number() const { return number_; }
  /// Bytes of the file; nothing for a pipe.
  [[nodiscard]] std::optional<std::size_t> size() const { return file_.size(); }
  [[nodiscard]] const Control& control() const { return file_.control(); }
  [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }
  /// The cells of such a line, see cellsOf. Throws Error when they are too many for the memory;
  /// Stopped.
  [[nodiscard]] std::vector<std::string> cells(std::string_view line, char separator,
                                               std::vector<bool>* quoted = nullptr) const;
  /// Throws Error: file, line and why.
  [[noreturn]] void refuse(const Argument& why) const { refuse(number_, why); }
  [[noreturn]] void refuse(std::size_t line, const Argument& why) const;

 private:
  [[nodiscard]] std::size_t numbersIn(std::string_view content) const;
  bool nextInFile(std::string& line);
  bool read(std::string& line);
  [[nodiscard]] bool isComment(std::string_view content);
  bool fill();

  char comment_;
  char end_ = '\n';  ///< of lines
  ByteSource file_;
  std::string piece_;  ///< of the file; from place_ on it is still to be read
  std::size_t place_ = 0;
  std::size_t number_ = 0;       ///< of the line that next() gave
  std::size_t read_number_ = 0;  ///< of the line that was read, ahead of it perhaps
  std::deque<NumberedLine> ahead_;
  std::vector<std::string> remarks_;
  bool at_end_ = false;
  bool gap_ = false;  ///< an empty line stood below the first
  std::size_t below_gap_ = 0;
  char separator_ = 0;  ///< of the first line that counts; 0 before it
  std::ptrdiff_t separators_ = 0;
  std::size_t words_ = 0;  ///< of that line, where it is numbers between blanks
};

/// The separator that a line alone suggests: the first of tab, semicolon and comma that it holds,
/// else a blank. Of a table layoutOf() knows better.
char separatorOf(std::string_view line);

/// Cells of one line without quotes and surrounding blanks; separators inside quotes do not count.
/// `quoted` tells which of them stood in quotes. Throws Stopped.
std::vector<std::string> cellsOf(std::string_view line, char separator, const Control& control = {},
                                 std::vector<bool>* quoted = nullptr);

}  // namespace weightscape
