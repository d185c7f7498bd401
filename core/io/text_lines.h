// Text files line by line, with what a person needs to find a mistake in them.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace weightscape {

/// Reads lines of bounded length; blank lines and comments are passed over.
class TextLines {
 public:
  /// Throws Error when the file cannot be opened. Lines that start with `comment` do not count.
  explicit TextLines(std::filesystem::path path, char comment = '#');

  /// The next line, without its end. False at the end of the file. Throws Error on lines longer
  /// than 64 MiB and on bytes that are no text.
  bool next(std::string& line);

  /// Number of the line that next() gave last, from 1, as editors count.
  [[nodiscard]] std::size_t number() const { return number_; }
  /// Share of the file that was read, 0 to 1.
  [[nodiscard]] double share() const;
  /// Throws Error: file, line and why.
  [[noreturn]] void refuse(const std::string& why) const { refuse(number_, why); }
  [[noreturn]] void refuse(std::size_t line, const std::string& why) const;

 private:
  bool read(std::string& line);

  std::filesystem::path path_;
  char comment_;
  std::ifstream file_;
  std::size_t number_ = 0;
  double size_ = 0.0;
  double read_ = 0.0;
};

/// The separator that a line uses: the first of comma, semicolon and tab that it holds, else a
/// blank.
char separatorOf(std::string_view line);

/// Cells of one line without quotes and surrounding blanks; separators inside quotes do not count.
std::vector<std::string> cellsOf(std::string_view line, char separator);

}  // namespace weightscape
