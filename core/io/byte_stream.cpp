// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/byte_stream.h"

namespace weightscape {

bool ByteStream::readAll(char* bytes, std::size_t count) {
  while (count > 0) {
    const std::size_t got = read(bytes, count);
    if (got == 0) return false;
    bytes += got;
    count -= got;
  }
  return true;
}

}  // namespace weightscape
