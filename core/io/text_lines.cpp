#include "core/io/text_lines.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {
namespace {

constexpr std::size_t kLongestLine = std::size_t{64} << 20U;

}  // namespace

TextLines::TextLines(std::filesystem::path path, char comment)
    : path_(std::move(path)), comment_(comment), file_(path_, std::ios::binary) {
  if (!file_ || std::filesystem::is_directory(path_)) {
    throw Error(path_.string() + ": cannot be opened; does it exist and may it be read?");
  }
  std::error_code unknown;  // a pipe has no size
  size_ = static_cast<double>(std::filesystem::file_size(path_, unknown));
  if (unknown) size_ = 0.0;
}

double TextLines::share() const { return size_ > 0.0 ? std::min(1.0, read_ / size_) : 0.0; }

void TextLines::refuse(std::size_t line, const std::string& why) const {
  throw Error(path_.string() + ", line " + std::to_string(line) + ": " + why);
}

bool TextLines::read(std::string& line) {
  line.clear();
  ++number_;
  auto* const buffer = file_.rdbuf();
  constexpr int kEnd = std::char_traits<char>::eof();
  for (int c = buffer->sbumpc(); c != kEnd; c = buffer->sbumpc()) {
    if (c == '\n') {
      read_ += static_cast<double>(line.size()) + 1.0;
      return true;
    }
    if (line.size() >= kLongestLine) {
      refuse("longer than 64 MiB; is this a text file with one row a line?");
    }
    if (c == '\0') refuse("holds bytes that are no text.");
    line += static_cast<char>(c);
  }
  read_ += static_cast<double>(line.size());
  return !line.empty();
}

bool TextLines::next(std::string& line) {
  while (read(line)) {
    if (number_ == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    const std::string_view content = trimmed(line);
    if (!content.empty() && content.front() != comment_) return true;
  }
  return false;
}

char separatorOf(std::string_view line) {
  for (const char candidate : {',', ';', '\t'}) {
    if (line.find(candidate) != std::string_view::npos) return candidate;
  }
  return ' ';
}

std::vector<std::string> cellsOf(std::string_view line, char separator) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  // A tab at either end separates an empty cell; blanks there mean nothing.
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
  while (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  const std::string_view text = separator == ' ' ? trimmed(line) : line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"') {
      cells.back() += c;  // a doubled quote is a quote (RFC 4180)
      ++i;
    } else if (c == '"' && (quoted || trimmed(cells.back()).empty())) {
      quoted = !quoted;
    } else if (!quoted && (c == separator || (separator == ' ' && c == '\t'))) {
      if (separator != ' ' || !cells.back().empty()) cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  for (std::string& cell : cells) cell = std::string(trimmed(cell));
  return cells;
}

}  // namespace weightscape
