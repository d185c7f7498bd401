// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks what gzip packed (RFC 1952), by zlib.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>

namespace weightscape {

class Inflater {
 public:
  /// `path` is for the sentences of errors.
  explicit Inflater(std::filesystem::path path);
  ~Inflater();
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  Inflater(Inflater&&) = delete;
  Inflater& operator=(Inflater&&) = delete;

  /// Whether two bytes are those that gzip begins with.
  static bool begins(const char* bytes);

  /// Up to `most` bytes, 0 at the end; takes packed ones from `packed(bytes, room)` as it needs
  /// them. Several packed parts one behind the other are one file. Throws Error where they are
  /// damaged or cut off, and where they become more than a person can have meant (see kMostBytes).
  std::size_t read(char* bytes, std::size_t most,
                   const std::function<std::size_t(char* bytes, std::size_t room)>& packed);

  /// A few bytes can be packed that become terabytes: more than this is refused, and more than
  /// kFreeBytes where they are kMostRatio times the packed ones.
  static constexpr double kMostBytes = 64.0 * 1024.0 * 1024.0 * 1024.0;
  static constexpr double kFreeBytes = 64.0 * 1024.0 * 1024.0;
  static constexpr double kMostRatio = 300.0;

 private:
  struct State;

  std::filesystem::path path_;
  std::unique_ptr<State> state_;
};

}  // namespace weightscape
