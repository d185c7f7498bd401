// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_hdf5/answers.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/io/packed_message.h"

namespace weightscape::read_hdf5 {

bool Answers::take(void* data, std::size_t count) const {
  char* place = static_cast<char*>(data);
  while (count > 0) {
    const ssize_t got = recv(socket_, place, count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    place += got;
    count -= static_cast<std::size_t>(got);
  }
  return true;
}

bool Answers::next(hdf5::Question& question, std::string& path) const {
  std::uint32_t length = 0;
  if (!take(&question, sizeof(question)) || !take(&length, sizeof(length)) ||
      length > hdf5::kLongestPath) {
    return false;
  }
  path.resize(length);
  return take(path.data(), length);
}

void Answers::bytes(const void* data, std::size_t count) const {
  const char* place = static_cast<const char*>(data);
  while (count > 0) {
    const ssize_t sent = send(socket_, place, count, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) _exit(1);
    place += sent;
    count -= static_cast<std::size_t>(sent);
  }
}

void Answers::text(const std::string& value) const {
  number(static_cast<std::uint32_t>(value.size()));
  bytes(value.data(), value.size());
}

void Answers::bad(const Message& sentence) const {
  number(std::uint8_t{0});
  const std::string bytes = packed(sentence);
  text(bytes.size() <= hdf5::kLongestSentence ? bytes : packed({kDamaged, {}}));
}

}  // namespace weightscape::read_hdf5
