// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_source.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/inflater.h"
#include "core/io/unopened.h"

namespace weightscape {
namespace {

constexpr std::size_t kReadPiece = std::size_t{1} << 20U;
/// Between two looks at the stop while nothing comes.
constexpr int kPollInterval = 50;  // milliseconds

[[noreturn]] void refuse(const std::filesystem::path& path, const Argument& why) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path, why}});
}

}  // namespace

ByteSource::ByteSource(std::filesystem::path path, Control control)
    : path_(std::move(path)), control_(std::move(control)) {
  throwIfStopped(control_);
  if (path_.empty()) throw Error(WEIGHTSCAPE_TEXT("The name of the file is empty; name one."));
  // Without O_NONBLOCK the opening of a pipe would wait for its other end, and no stop end it.
  descriptor_ = open(path_.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  const int problem = errno;
  struct stat status = {};
  if (descriptor_ < 0 && (problem != ENXIO || stat(path_.c_str(), &status) != 0)) {
    throw Error(whyUnopened(path_, problem));
  }
  // A socket cannot be opened (ENXIO), nor some devices: they are looked at by their names.
  if (descriptor_ >= 0 && fstat(descriptor_, &status) != 0) {
    const int why = errno;
    close(std::exchange(descriptor_, -1));
    throw Error(whyUnopened(path_, why));
  }
  if (S_ISREG(status.st_mode)) {
    stored_ = static_cast<std::size_t>(status.st_size);
    std::array<char, 2> mark{};
    const ssize_t got = pread(descriptor_, mark.data(), mark.size(), 0);
    if (got == static_cast<ssize_t>(mark.size()) && Inflater::begins(mark.data())) {
      inflater_ = std::make_unique<Inflater>(path_);
    }
  } else if (S_ISFIFO(status.st_mode)) {
    pipe_ = true;
  } else {
    if (descriptor_ >= 0) close(std::exchange(descriptor_, -1));
    refuse(path_, S_ISDIR(status.st_mode)
                      ? WEIGHTSCAPE_TEXT("is a folder where a file is needed; it cannot be opened.")
                      : WEIGHTSCAPE_TEXT(
                            "is a device or a socket, which is not read; give a file or a pipe."));
  }
}

ByteSource::~ByteSource() {
  if (descriptor_ >= 0) close(descriptor_);
}

void ByteSource::waitForBytes() const {
  pollfd wanted{descriptor_, POLLIN, 0};
  while (poll(&wanted, 1, kPollInterval) <= 0) throwIfStopped(control_);
}

std::size_t ByteSource::readStored(char* bytes, std::size_t most) {
  while (true) {
    throwIfStopped(control_);
    if (pipe_) waitForBytes();
    const ssize_t got = ::read(descriptor_, bytes, std::min(most, kReadPiece));
    if (got >= 0) {
      taken_ += static_cast<std::size_t>(got);
      return static_cast<std::size_t>(got);
    }
    if (errno != EINTR && errno != EAGAIN)
      refuse(path_, WEIGHTSCAPE_TEXT("could not be read to its end."));
  }
}

std::size_t ByteSource::read(char* bytes, std::size_t most) {
  if (!inflater_) return readStored(bytes, most);
  throwIfStopped(control_);
  return inflater_->read(bytes, std::min(most, kReadPiece), [this](char* packed, std::size_t room) {
    return readStored(packed, room);
  });
}

std::optional<std::size_t> ByteSource::size() const {
  if (pipe_ || inflater_) return std::nullopt;
  return stored_;
}

double ByteSource::share() const {
  if (pipe_ || stored_ == 0) return 0.0;
  return std::min(1.0, static_cast<double>(taken_) / static_cast<double>(stored_));
}

std::string readText(const std::filesystem::path& path, const Control& control, std::size_t most) {
  ByteSource file(path, control);
  const auto require = [&](std::size_t size) {
    if (size <= most) return;
    constexpr double kMiB = 1024.0 * 1024.0;
    refuse(path,
           Message{WEIGHTSCAPE_TEXT(
                       "is larger than %1 MiB, which is more than a file of this kind ever is."),
                   {shortNumber(static_cast<double>(most) / kMiB)}});
  };
  require(file.size().value_or(0));
  std::string text;
  std::string piece(std::size_t{64} << 10U, '\0');
  while (const std::size_t got = file.read(piece.data(), piece.size())) {
    text.append(piece, 0, got);
    require(text.size());
  }
  return text;
}

}  // namespace weightscape
