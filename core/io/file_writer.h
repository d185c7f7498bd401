// SPDX-License-Identifier: GPL-3.0-or-later
// The one way in which the program writes a file: every write, flush and close is looked at.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace weightscape {

/// Throws Error (Failed): the path, and why the system refused (see systemReason).
[[noreturn]] void failToWrite(const std::filesystem::path& path, int error);

/// Who may read a file that replaceFile has put in place.
enum class Access {
  Usual,    ///< as the file that was there, or as the person's umask says
  Private,  ///< only the person (mode 600)
};

/// Writes a file from its beginning. The file counts as written when close() has returned.
class FileWriter {
 public:
  /// Makes the file, or empties the one that is there. Throws Error (Failed).
  explicit FileWriter(std::filesystem::path path);
  ~FileWriter();  ///< without close() what is there is cut short
  FileWriter(const FileWriter&) = delete;
  FileWriter& operator=(const FileWriter&) = delete;
  FileWriter(FileWriter&&) = delete;
  FileWriter& operator=(FileWriter&&) = delete;

  /// Throw Error (Failed) with the reason: disk full, read-only, no permission.
  void write(std::string_view bytes);
  void close();

 private:
  void flush();

  std::filesystem::path path_;
  int descriptor_ = -1;
  std::string buffer_;
};

/// Writes a whole file. Throws Error (Failed).
void writeFile(const std::filesystem::path& path, std::string_view bytes);

/// Puts `bytes` in the place of `path`, which is either the old file or the whole new one whatever
/// happens: they are written beside it, flushed to the disk, read back and compared, and renamed.
/// A symbolic link is followed. What others left beside it that were killed in the middle is
/// removed. Throws Error (Failed); the old file is untouched then.
void replaceFile(const std::filesystem::path& path, std::string_view bytes,
                 Access access = Access::Usual);

}  // namespace weightscape
