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
  Message sentence;
};

[[noreturn]] inline void refuse(const Message& sentence) { throw Refusal{sentence}; }
/// A sentence without places, marked with WEIGHTSCAPE_TEXT.
[[noreturn]] inline void refuse(const char* sentence) { throw Refusal{{sentence, {}}}; }

inline constexpr const char* kDamaged =
    WEIGHTSCAPE_TEXT("cannot be read; the file is damaged (perhaps cut off).");
inline constexpr const char* kTooMuchMemory =
    WEIGHTSCAPE_TEXT("asks for more memory than is allowed; the file is damaged or too large.");

/// Of a file without a matrix of numbers: what stands in it instead, and what is needed.
[[noreturn]] inline void refuseWithoutMatrix(const Message& what_there_is) {
  refuse({WEIGHTSCAPE_TEXT(
              "holds no matrix of numbers: %1. What is needed is real numbers in rows and columns: "
              "of complex ones the real part or the size, of more dimensions a slice, or "
              "array.reshape(len(array), -1)."),
          {what_there_is}});
}

/// Ends the process when nobody listens any more.
class Answers {
 public:
  explicit Answers(int socket) : socket_(socket) {}

  /// Waits for the next question; false at the end.
  [[nodiscard]] bool next(hdf5::Question& question, std::string& path) const;

  void good() const { number(std::uint8_t{1}); }
  void bad(const Message& sentence) const;
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
