// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output, of which every write is looked at, and standard error.
#pragma once

#include <cstddef>
#include <streambuf>
#include <string>

namespace weightscape::cli {

/// While one lives, std::cout writes through it: UTF-8 without what a terminal would act on (see
/// printable()), whatever names it carries. A full disk, a pipe that nobody reads and a
/// closed output are remembered instead of being lost.
class StandardOutput : public std::streambuf {
 public:
  StandardOutput();
  ~StandardOutput() override;
  StandardOutput(const StandardOutput&) = delete;
  StandardOutput& operator=(const StandardOutput&) = delete;
  StandardOutput(StandardOutput&&) = delete;
  StandardOutput& operator=(StandardOutput&&) = delete;

  /// Writes what is left. Throws Error (Failed) when something could not be written. A reader that
  /// has seen enough and went (`| head -1`) is no failure.
  void finish();

 protected:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int sync() override;

 private:
  /// Writes all but the last `keep` bytes.
  void flush(std::size_t keep);

  std::streambuf* before_;
  std::string buffer_;
  int error_ = 0;
};

/// While one lives, std::cerr writes through it: the same, each text at once.
class StandardError : public std::streambuf {
 public:
  StandardError();
  ~StandardError() override;
  StandardError(const StandardError&) = delete;
  StandardError& operator=(const StandardError&) = delete;
  StandardError(StandardError&&) = delete;
  StandardError& operator=(StandardError&&) = delete;

  /// Empties the line of a terminal that the cursor is in: the one thing that it is told to do.
  static void clearLine();

 protected:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;

 private:
  std::streambuf* before_;
};

/// Makes sure that 0, 1 and 2 are open, so that no file of ours gets their number, and that a full
/// disk or a pipe without a reader is an error and no signal.
void prepareDescriptors();

}  // namespace weightscape::cli
