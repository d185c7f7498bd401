// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's end of the socket.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/message.h"
#include "core/io/hdf5_protocol.h"

namespace weightscape::read_hdf5 {

/// Why a question cannot be answered: the end of a sentence that starts with file and path.
struct Refusal {
  std::string sentence;
};

[[noreturn]] inline void refuse(const std::string& sentence) { throw Refusal{sentence}; }

inline constexpr const char* kDamaged =
    WEIGHTSCAPE_TEXT("cannot be read; the file is damaged (perhaps cut off).");

/// Ends the process when nobody listens any more.
class Answers {
 public:
  explicit Answers(int socket) : socket_(socket) {}

  /// Waits for the next question; false at the end.
  [[nodiscard]] bool next(hdf5::Question& question, std::string& path) const;

  void good() const { number(std::uint8_t{1}); }
  void bad(const std::string& sentence) const;
  void text(const std::string& value) const;
  void bytes(const void* data, std::size_t count) const;
  template <typename Number>
  void number(const Number& value) const {
    bytes(&value, sizeof(value));
  }

 private:
  bool take(void* data, std::size_t count) const;

  int socket_;
};

}  // namespace weightscape::read_hdf5
