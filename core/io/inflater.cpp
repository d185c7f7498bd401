// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/inflater.h"

#include <zlib.h>

#include <array>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/text.h"

namespace weightscape {

struct Inflater::State {
  z_stream stream = {};
  std::array<char, std::size_t{64} << 10U> packed = {};
  double taken = 0.0;  ///< packed bytes
  double given = 0.0;
  bool inside = true;  ///< of a packed part, which has to end
  bool ended = false;
};

namespace {

[[noreturn]] void refusePacked(const std::filesystem::path& path, const Argument& why) {
  throw Error(Message{WEIGHTSCAPE_TEXT("%1: %2"), {path, why}});
}

Bytef* bytesAt(char* place) { return reinterpret_cast<Bytef*>(place); }

}  // namespace

bool Inflater::begins(const char* bytes) {
  return static_cast<unsigned char>(bytes[0]) == 0x1FU &&
         static_cast<unsigned char>(bytes[1]) == 0x8BU;
}

Inflater::Inflater(std::filesystem::path path)
    : path_(std::move(path)), state_(std::make_unique<State>()) {
  constexpr int kGzipAlone = 15 + 16;
  if (inflateInit2(&state_->stream, kGzipAlone) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(&state_->stream); }

std::size_t Inflater::read(char* bytes, std::size_t most,
                           const std::function<std::size_t(char*, std::size_t)>& packed) {
  State& state = *state_;
  z_stream& stream = state.stream;
  stream.next_out = bytesAt(bytes);
  stream.avail_out = static_cast<uInt>(most);
  while (stream.avail_out == most && !state.ended) {
    if (stream.avail_in == 0) {
      const std::size_t got = packed(state.packed.data(), state.packed.size());
      state.taken += static_cast<double>(got);
      stream.next_in = bytesAt(state.packed.data());
      stream.avail_in = static_cast<uInt>(got);
      if (got == 0) {
        if (state.inside)
          refusePacked(path_, WEIGHTSCAPE_TEXT("is cut off: what gzip packed does not end."));
        state.ended = true;
        break;
      }
    }
    if (!state.inside) {
      // Zeros may fill a tape behind the last part.
      if (stream.next_in[0] == 0) {
        stream.avail_in = 0;
        continue;
      }
      state.inside = true;
      inflateReset(&stream);
    }
    const int result = inflate(&stream, Z_NO_FLUSH);
    if (result == Z_MEM_ERROR) throw std::bad_alloc();
    if (result == Z_STREAM_END) {
      state.inside = false;
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      refusePacked(path_, WEIGHTSCAPE_TEXT("is damaged: what gzip packed cannot be unpacked."));
    }
  }
  const std::size_t got = most - stream.avail_out;
  state.given += static_cast<double>(got);
  const bool bomb = state.given > kFreeBytes && state.given > kMostRatio * state.taken;
  if (bomb || state.given > kMostBytes) {
    constexpr double kMiB = 1024.0 * 1024.0;
    refusePacked(path_, Message{WEIGHTSCAPE_TEXT("unpacks to more than %1 MiB, which is not read; "
                                                 "unpack it by hand if it is sound: gunzip."),
                                {shortNumber(state.given / kMiB)}});
  }
  return got;
}

}  // namespace weightscape
