// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>
#include <string_view>

#include "core/base/error.h"
#include "core/base/printable.h"
#include "core/base/system_reason.h"

namespace weightscape::cli {
namespace {

constexpr std::size_t kBuffer = 1U << 16U;

/// How many bytes at its end begin a letter whose rest is still to come.
std::size_t begunBytes(std::string_view text) {
  constexpr std::size_t kLongest = 4;
  for (std::size_t back = 1; back < kLongest && back <= text.size(); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if (byte >= 0xC0U) return back;
    if (byte < 0x80U) return 0;
  }
  return 0;
}

}  // namespace

StandardOutput::StandardOutput() : before_(std::cout.rdbuf(this)) {}

StandardOutput::~StandardOutput() {
  flush(0);
  std::cout.rdbuf(before_);
}

StandardOutput::int_type StandardOutput::overflow(int_type c) {
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    buffer_ += traits_type::to_char_type(c);
    if (buffer_.size() >= kBuffer) flush(begunBytes(buffer_));
  }
  return traits_type::not_eof(c);
}

std::streamsize StandardOutput::xsputn(const char* text, std::streamsize size) {
  buffer_.append(text, static_cast<std::size_t>(size));
  if (buffer_.size() >= kBuffer) flush(begunBytes(buffer_));
  return size;
}

int StandardOutput::sync() {
  flush(0);
  return error_ == 0 ? 0 : -1;
}

void StandardOutput::flush(std::size_t keep) {
  const std::string text = printable(std::string_view(buffer_).substr(0, buffer_.size() - keep));
  std::string_view rest = text;
  while (!rest.empty() && error_ == 0) {
    const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
  buffer_.erase(0, buffer_.size() - keep);
}

void StandardOutput::finish() {
  flush(0);
  if (error_ == 0 || error_ == EPIPE) return;
  throw Error("standard output could not be written: " + systemReason(error_).english() + ".",
              Error::Kind::Failed);
}

StandardError::StandardError() : before_(std::cerr.rdbuf(this)) {}

StandardError::~StandardError() { std::cerr.rdbuf(before_); }

void StandardError::clearLine() {
  std::cerr.flush();
  static_cast<void>(!::write(STDERR_FILENO, "\r\033[K", 4));
}

StandardError::int_type StandardError::overflow(int_type c) {
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    const char sign = traits_type::to_char_type(c);
    xsputn(&sign, 1);
  }
  return traits_type::not_eof(c);
}

std::streamsize StandardError::xsputn(const char* text, std::streamsize size) {
  const std::string shown = printable({text, static_cast<std::size_t>(size)});
  std::string_view rest = shown;
  while (!rest.empty()) {
    const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
    if (written < 0 && errno != EINTR) break;  // there is nobody left to tell
    if (written > 0) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  return size;
}

void prepareDescriptors() {
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(descriptor, F_GETFD) >= 0) continue;
    // The wrong way round, so that reading and writing still fail. It takes the lowest number free.
    const int opened =
        ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);  // NOLINT
    if (opened < 0) return;
  }
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace weightscape::cli
