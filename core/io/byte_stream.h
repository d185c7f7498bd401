// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that come one after the other, wherever they lie.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>

#include "core/base/progress.h"

namespace weightscape {

class ByteStream {
 public:
  ByteStream() = default;
  virtual ~ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  ByteStream(ByteStream&&) = delete;
  ByteStream& operator=(ByteStream&&) = delete;

  /// Up to `most` bytes, 0 at the end. Throws Error, Stopped.
  virtual std::size_t read(char* bytes, std::size_t most) = 0;
  /// Bytes from the beginning to the end; nothing where that is not known.
  [[nodiscard]] virtual std::optional<std::size_t> size() const = 0;
  /// Share that was read, 0 to 1; 0 where it is not known.
  [[nodiscard]] virtual double share() const = 0;
  /// For sentences: the file, and what of it.
  [[nodiscard]] virtual const std::filesystem::path& path() const = 0;
  [[nodiscard]] virtual const Control& control() const = 0;

  /// Exactly so many; false when they end before. Throws Error, Stopped.
  bool readAll(char* bytes, std::size_t count);
};

}  // namespace weightscape
