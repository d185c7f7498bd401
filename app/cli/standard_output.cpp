#include "app/cli/standard_output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <iostream>
#include <string_view>

#include "core/base/error.h"
#include "core/base/system_reason.h"

namespace weightscape::cli {
namespace {

constexpr std::size_t kBuffer = 1U << 16U;

}  // namespace

StandardOutput::StandardOutput() : before_(std::cout.rdbuf(this)) {}

StandardOutput::~StandardOutput() {
  flush();
  std::cout.rdbuf(before_);
}

StandardOutput::int_type StandardOutput::overflow(int_type c) {
  if (!traits_type::eq_int_type(c, traits_type::eof())) {
    buffer_ += traits_type::to_char_type(c);
    if (buffer_.size() >= kBuffer) flush();
  }
  return traits_type::not_eof(c);
}

std::streamsize StandardOutput::xsputn(const char* text, std::streamsize size) {
  buffer_.append(text, static_cast<std::size_t>(size));
  if (buffer_.size() >= kBuffer) flush();
  return size;
}

int StandardOutput::sync() {
  flush();
  return error_ == 0 ? 0 : -1;
}

void StandardOutput::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty() && error_ == 0) {
    const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      error_ = errno;
    }
  }
  buffer_.clear();
}

void StandardOutput::finish() {
  flush();
  if (error_ == 0 || error_ == EPIPE) return;
  throw Error("standard output could not be written: " + systemReason(error_).english() + ".",
              Error::Kind::Failed);
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
